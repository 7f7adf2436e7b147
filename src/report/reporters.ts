import type {
  FigureFormat,
  FigureInput,
  OutputFormat,
  PublishedFormat,
  PublishedInput,
  Reporter,
} from './reporter.js';

/** Loads who writes a document that may be published; also where there is nothing to write yet, and time to get ready. */
export const publishedReporters: Record<PublishedFormat, () => Promise<Reporter<PublishedInput>>> = {
  html: async () => (await import('./html/html.js')).html,
  docx: async () => (await import('./word/docx.js')).readyDocx(),
  junit: async () => (await import('./junit/junit.js')).junit,
  markdown: async () => (await import('./markdown/markdown.js')).markdown,
};

/** Every output format and who writes it; each is loaded when it is first asked for. */
export const figureReporters: Record<FigureFormat, Reporter<FigureInput>> = {
  html: async (input) => (await publishedReporters.html())(input),
  docx: async (input) => (await publishedReporters.docx())(input),
  json: async (input) => (await import('./json/json.js')).json(input),
  junit: async (input) => (await publishedReporters.junit())(input),
  markdown: async (input) => (await publishedReporters.markdown())(input),
};

export const reporters: Record<OutputFormat, Reporter> = {
  ...figureReporters,
  xlsx: async (input) => (await import('./excel/xlsx.js')).xlsx(input),
  csv: async (input) => (await import('./csv/csv.js')).csv(input),
};

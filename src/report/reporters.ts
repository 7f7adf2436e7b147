import type { FigureFormat, FigureInput, OutputFormat, Reporter } from './reporter.js';

/** Every output format and who writes it; each is loaded when it is first asked for. */
export const figureReporters: Record<FigureFormat, Reporter<FigureInput>> = {
  html: async (input) => (await import('./html/html.js')).html(input),
  docx: async (input) => (await import('./word/docx.js')).docx(input),
  json: async (input) => (await import('./json/json.js')).json(input),
  junit: async (input) => (await import('./junit/junit.js')).junit(input),
  markdown: async (input) => (await import('./markdown/markdown.js')).markdown(input),
};

export const reporters: Record<OutputFormat, Reporter> = {
  ...figureReporters,
  xlsx: async (input) => (await import('./excel/xlsx.js')).xlsx(input),
  csv: async (input) => (await import('./csv/csv.js')).csv(input),
};

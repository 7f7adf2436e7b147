import type { OutputFormat, Reporter } from './reporter.js';

/** Every output format and who writes it; each is loaded when it is first asked for. */
export const reporters: Record<OutputFormat, Reporter> = {
  html: async (input) => (await import('./html/html.js')).html(input),
  xlsx: async (input) => (await import('./excel/xlsx.js')).xlsx(input),
  json: async (input) => (await import('./json/json.js')).json(input),
  csv: async (input) => (await import('./csv/csv.js')).csv(input),
};

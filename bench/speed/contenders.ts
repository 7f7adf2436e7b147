import type { Measured } from './measured.js';

export type LogName = Measured['log'];

/** The files of a bench, and how many records each holds beyond the rows that it was asked to have. */
export const logs: { readonly [name in LogName]: { readonly file: string; readonly headers: 0 | 1 } } = {
  mail: { file: 'mejl.csv', headers: 1 },
  phone: { file: 'Master.csv', headers: 0 },
  excel: { file: 'mejl.xlsx', headers: 1 },
};

/** One way to read a log, run as a process of its own. */
export interface Contender {
  readonly name: string;
  readonly log: LogName;
  /** In contenders/. */
  readonly script: string;
  /** The package of the bench that it needs; null where the program's own are enough. */
  readonly peer: string | null;
  /** What `--memory` gives it, in MB; left out where it has what the engine takes. */
  readonly memory?: number;
}

/** The program's own count data rows, and write to a folder; the others count records, and so a header as well. */
const own: ReadonlySet<string> = new Set(['audit.js', 'parts.js']);

export function isOwn({ script }: Contender): boolean {
  return own.has(script);
}

export const contenders: readonly Contender[] = [
  { name: 'audit', log: 'mail', script: 'audit.js', peer: null },
  { name: 'audit, --memory 600', log: 'mail', script: 'audit.js', peer: null, memory: 600 },
  { name: 'in parts', log: 'mail', script: 'parts.js', peer: null },
  { name: 'csv-parse, stream', log: 'mail', script: 'csv-parse-stream.js', peer: null },
  { name: 'csv-parse, arrays', log: 'mail', script: 'csv-parse-arrays.js', peer: null },
  { name: 'udsv', log: 'mail', script: 'udsv.js', peer: 'udsv' },
  { name: 'papaparse', log: 'mail', script: 'papaparse.js', peer: 'papaparse' },
  { name: 'newline scan', log: 'mail', script: 'newlines.js', peer: null },
  { name: 'DuckDB', log: 'mail', script: 'duckdb.js', peer: '@duckdb/node-api' },
  { name: 'audit', log: 'phone', script: 'audit.js', peer: null },
  { name: 'csv-parse, stream', log: 'phone', script: 'csv-parse-stream.js', peer: null },
  { name: 'csv-parse, arrays', log: 'phone', script: 'csv-parse-arrays.js', peer: null },
  { name: 'udsv', log: 'phone', script: 'udsv.js', peer: 'udsv' },
  { name: 'audit', log: 'excel', script: 'audit.js', peer: null },
  { name: 'exceljs, stream', log: 'excel', script: 'exceljs.js', peer: null },
];

/** What growth is shown by: the reading of ten times the rows grows too. */
export const growing: readonly Contender[] = contenders.filter(
  ({ name, log }) => log === 'mail' && (name === 'audit' || name === 'csv-parse, stream'),
);

import type { LogReading } from '../../src/model/log-reading.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import type { LogInput } from '../../src/parsers/read-logs.js';

/** A log file as the command line would hand it over. */
export function logFile(content: string | Uint8Array, wanted: Partial<LogInput> = {}): LogInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const none = {
    format: null,
    zone: null,
    sheet: null,
    direction: null,
    mailbox: null,
    columns: null,
    dateOrder: null,
  };
  return { file: 'logg.csv', bytes: bytesInMemory(bytes), ...none, ...wanted };
}

/** The rows of the files, and those that became an event, were folded into one, ignored or rejected: they must be as many. */
export function countRows(reading: LogReading): { readonly rows: number; readonly accounted: number } {
  const folded = sum(Object.values(reading.folded));
  const ignored = sum(Object.values(reading.ignored));
  return {
    rows: sum(reading.files.map((file) => file.rows)),
    accounted: reading.events.length + folded + ignored + reading.rejected.length,
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { InputFile } from '../../src/model/log-reading.js';

/** A file of a log, with what of it matters. */
export function logFile(part: Partial<InputFile>): InputFile {
  return {
    file: 'logg.csv',
    sha256: '0'.repeat(64),
    format: 'mail-swedish',
    channel: 'mail',
    encoding: 'utf-8',
    delimiter: ';',
    sheet: null,
    zone: 'Europe/Stockholm',
    rows: 12,
    columnsUnderstood: [],
    columnsIgnored: [],
    first: 0,
    last: 1,
    clockChangeRows: 0,
    ...part,
  };
}

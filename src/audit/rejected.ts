import { userError } from '../errors.js';
import type { LogReading, RejectedRow } from '../model/event.js';
import { rejectWords } from '../report/words/sv/codes.js';
import { decimal } from '../report/words/sv/format.js';

const shownExamples = 5;

/** A log of which much could not be read gives no measurement: the rows that are missing may be the ones that matter. */
export function refuseTooManyRejected({ files, rejected }: LogReading, maxRejected: number): void {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  if (rejected.length <= rows * maxRejected) return;
  throw userError('too-many-rejected', {
    rejected: rejected.length,
    rows,
    limit: decimal(maxRejected * 100, 1),
    examples: rejected.slice(0, shownExamples).map(exampleOf),
  });
}

function exampleOf({ source: { file, sheet, row }, column, reason }: RejectedRow): string {
  const place = sheet === null ? `${file}:${row}` : `${file} ${sheet}!${row}`;
  return `${place} ${column === '' ? '' : `${column}: `}${rejectWords[reason]}`;
}

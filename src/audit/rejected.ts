import { userError } from '../errors/errors.js';
import type { LogReading, RejectedRow } from '../model/event.js';
import { languages, type Words } from '../report/words/words.js';
import type { AuditJob } from './job.js';

const shownExamples = 5;

/** A log of which much could not be read gives no measurement: the rows that are missing may be the ones that matter. */
export function refuseTooManyRejected(
  { files, rejected }: LogReading,
  { maxRejected, language }: Pick<AuditJob, 'maxRejected' | 'language'>,
): void {
  const words = languages[language];
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  if (rejected.length <= rows * maxRejected) return;
  throw userError('too-many-rejected', {
    rejected: rejected.length,
    rows,
    limit: words.format.decimal(maxRejected * 100, 1),
    examples: rejected.slice(0, shownExamples).map((row) => exampleOf(row, words)),
  });
}

function exampleOf({ source: { file, sheet, row }, column, reason }: RejectedRow, { codes }: Words): string {
  const place = sheet === null ? `${file}:${row}` : `${file} ${sheet}!${row}`;
  return `${place} ${column === '' ? '' : `${column}: `}${codes.rejectWords[reason]}`;
}

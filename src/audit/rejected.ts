import { userError } from '../errors/errors.js';
import type { UnknownWords } from '../errors/facts/logs.js';
import type { InputFile, LogReading, RejectedRow } from '../model/log-reading.js';
import { roundedTo } from '../report/rounded.js';
import { languages, type Words } from '../report/words/words.js';
import type { AuditJob } from './job.js';

export const shownExamples = 5;

type ShownRow = Omit<RejectedRow, 'value'>;

/** How many of so many rows could not be used, and the first few of them. */
export interface RejectedShare {
  readonly rows: number;
  readonly rejected: number;
  readonly examples: readonly ShownRow[];
  readonly files: readonly InputFile[];
}

/** A log of which much could not be read gives no measurement: the rows that are missing may be the ones that matter. */
export function refuseTooManyRejected(
  { files, rejected }: LogReading,
  limit: Pick<AuditJob, 'maxRejected' | 'language'>,
): void {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  refuseRejectedShare({ rows, rejected: rejected.length, examples: rejected, files }, limit);
}

export function refuseRejectedShare(
  { rows, rejected, examples, files }: RejectedShare,
  { maxRejected, language }: Pick<AuditJob, 'maxRejected' | 'language'>,
): void {
  const words = languages[language];
  if (rejected <= rows * maxRejected) return;
  throw userError('too-many-rejected', {
    rejected,
    rows,
    limit: words.format.decimal(maxRejected * 100, decimalsOf(maxRejected * 100)),
    examples: examples.slice(0, shownExamples).map((row) => exampleOf(row, words)),
    unknownWords: unknownWordsIn(examples, files),
  });
}

/** As many as tell the limit as it was written, which may be smaller than one in a thousand; one at least. */
function decimalsOf(percent: number): number {
  const [, fraction = ''] = String(roundedTo(percent, 6)).split('.');
  return Math.max(1, fraction.length);
}

/** Where most rows have a word that nobody knows, it can be explained; to leave them out would change what is measured. */
function unknownWordsIn(rows: readonly ShownRow[], files: readonly InputFile[]): UnknownWords | null {
  const unknown = rows.filter(({ reason }) => reason === 'unknown-value');
  const [first] = unknown;
  if (first === undefined || unknown.length * 2 < rows.length) return null;
  const { source, column, choice = null } = first;
  const read = files.find(({ file, sheet }) => file === source.file && sheet === source.sheet);
  return { file: source.file, column, choice, described: read?.formatTitle ?? null };
}

function exampleOf({ source: { file, sheet, row }, column, reason }: ShownRow, { fates }: Words): string {
  const place = sheet === null ? `${file}:${row}` : `${file} ${sheet}!${row}`;
  return `${place} ${column === '' ? '' : `${column}: `}${fates.rejectWords[reason]}`;
}

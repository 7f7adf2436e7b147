import { formatDate } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import type { Period } from '../../model/period.js';
import { type ResultFile, readResultFile } from './read-result-file.js';

/** The earlier measurement that an audit is to be compared with; null where none is named. */
export function readEarlier(path: string | null, folder: string, period: Period): ResultFile | null {
  if (path === null) return null;
  const earlier = readResultFile(path, folder);
  refuseReversed(earlier, { file: null, period });
  return earlier;
}

/** Two measurements given in the wrong order would turn every change around. */
export function refuseReversed(
  earlier: ResultFile,
  present: { readonly file: string | null; readonly period: Period },
): void {
  if (earlier.result.period.from <= present.period.from) return;
  throw userError('comparison-reversed', {
    earlier: earlier.file,
    earlierPeriod: days(earlier.result.period),
    present: present.file,
    presentPeriod: days(present.period),
  });
}

function days({ from, until }: Period): string {
  return `${formatDate(from)}–${formatDate(until)}`;
}

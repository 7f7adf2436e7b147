import { addMonths } from '../calendar/zone.js';
import type { ExportSlice, LogSystem, Retention } from '../model/export-plan.js';
import type { LocalDate } from '../model/time.js';

interface Days {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/**
 * The exports that hold all days: one where the log is kept long enough and gives all days at once, else as few
 * of one length as will do, so that none has to be taken on a single date. Null where nobody knows how long it is kept.
 */
export function exportSlices(
  { first, last }: Days,
  { keeps, mostDays, delayDays }: Pick<LogSystem, 'keeps' | 'mostDays' | 'delayDays'>,
): readonly [ExportSlice, ...ExportSlice[]] | null {
  if (keeps === null) return null;
  const slice = (from: LocalDate, until: LocalDate): ExportSlice => ({
    from,
    until,
    takeFrom: until + 1 + delayDays,
    takeBefore: purgeDate(from, keeps),
  });
  const days = last - first + 1;
  let exports = Math.ceil(days / (mostDays ?? days));
  while (!areAllPossible(evenParts({ first, last }, exports).map((part) => slice(part.first, part.last)))) {
    if (exports === days) return null;
    exports += 1;
  }
  const [one, ...others] = evenParts({ first, last }, exports).map((part) => slice(part.first, part.last));
  return one === undefined ? null : [one, ...others];
}

/** The first date on which a day is no longer in the log. */
export function purgeDate(day: LocalDate, { unit, amount }: Retention): LocalDate {
  return unit === 'days' ? day + amount : addMonths(day, amount);
}

function areAllPossible(slices: readonly ExportSlice[]): boolean {
  return slices.every(({ takeFrom, takeBefore }) => takeFrom < takeBefore);
}

/** The days in so many parts whose lengths differ by one at most. */
function evenParts({ first, last }: Days, parts: number): readonly Days[] {
  const days = last - first + 1;
  const start = (part: number): LocalDate => first + Math.round((part * days) / parts);
  return Array.from({ length: parts }, (_, part) => ({ first: start(part), last: start(part + 1) - 1 }));
}

import type { MissingColumn } from '../model/event.js';
import type { Expired } from './view-rules.js';

/** Where a column that is missing would have stood: `basis` is log and register alike. */
export function placeOfColumn(column: MissingColumn): 'log' | 'basis' | 'register' {
  if (column === 'wait') return 'log';
  return column === 'named' || column === 'complexity' ? 'basis' : 'register';
}

const tellOfFeedback: readonly MissingColumn[] = ['answered', 'noticed', 'acknowledged', 'closed'];
const tellOfDepartures: readonly MissingColumn[] = ['wait', 'transfers'];

/** Which contacts are judged without the column where others are not, so that a share of them may look too high or low. */
export function judgedWithout(column: MissingColumn): 'kept' | 'departing' | null {
  if (tellOfFeedback.includes(column)) return 'kept';
  return tellOfDepartures.includes(column) ? 'departing' : null;
}

/** Promises that ended on the same day, to be told together. */
export function endedTogether(expired: readonly Expired[]): readonly (readonly [Expired, ...Expired[]])[] {
  const days = [...new Set(expired.map(({ validUntil }) => validUntil))];
  return days.flatMap((day) => {
    const [first, ...others] = expired.filter(({ validUntil }) => validUntil === day);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

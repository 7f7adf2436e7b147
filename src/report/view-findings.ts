import type { CaseField } from '../model/event.js';
import type { Expired } from './view-rules.js';

/** Where a column that is missing would have stood: `basis` is log and register alike. */
export function placeOfColumn(column: CaseField | 'wait'): 'log' | 'basis' | 'register' {
  if (column === 'wait') return 'log';
  return column === 'named' || column === 'complexity' ? 'basis' : 'register';
}

/**
 * Whether the share may look better than it is without the column: who was answered in time by something else is
 * judged, and nobody else is.
 */
export function isFlattering(column: CaseField | 'wait'): boolean {
  return ['answered', 'noticed', 'acknowledged', 'closed'].includes(column);
}

/** Promises that ended on the same day, to be told together. */
export function endedTogether(expired: readonly Expired[]): readonly (readonly [Expired, ...Expired[]])[] {
  const days = [...new Set(expired.map(({ validUntil }) => validUntil))];
  return days.flatMap((day) => {
    const [first, ...others] = expired.filter(({ validUntil }) => validUntil === day);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

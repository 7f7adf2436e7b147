import type { SystemPlan } from '../model/export-plan.js';
import type { StartEvent } from '../model/rule.js';

/** Whether a promise's clock may start long after receipt. The missed call is not such a start: it ends within minutes. */
export function startsLater(from: StartEvent): boolean {
  return from !== 'received' && from !== 'missed';
}

type Exports = NonNullable<SystemPlan['exports']>;

/** The exports of a system that gives no more than so many days at a time. */
export interface Sliced {
  readonly exports: Exports;
  readonly mostDays: number | null;
}

/** The dates on which all exports can be taken; null where the first days are gone before the last are complete. */
export function takenTogether([first, ...others]: Exports): Pick<
  Exports[0],
  'takeFrom' | 'takeBefore'
> | null {
  const { takeFrom } = others.at(-1) ?? first;
  return takeFrom < first.takeBefore ? { takeFrom, takeBefore: first.takeBefore } : null;
}

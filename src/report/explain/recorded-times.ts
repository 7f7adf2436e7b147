import { startOfDay, wallTime } from '../../calendar/zone.js';
import type { Instant } from '../../model/time.js';
import type { Words } from '../words/words.js';
import { endsDay } from '../words/written-moments.js';
import type { ContactRow, RecordedExplanation } from './explanation.js';

/*
 * `kontakter.csv` has a time of day for every time, also where the log told the minute or the day alone. Seconds
 * can only come from a log that knows them; a whole minute and a midnight may stand for the interval that they begin.
 */

const MINUTE = 60_000;

/** What a time of the file may be known to, at the worst. */
export function knownAtWorst(at: Instant): 'second' | 'minute' | 'day' {
  if (wallTime(at).millisecondOfDay === 0) return 'day';
  return at % MINUTE === 0 ? 'minute' : 'second';
}

/** As far as the file surely tells it. */
export function surelyText(at: Instant, { explain }: Words): string {
  return knownAtWorst(at) === 'day' ? explain.dayText(wallTime(at).date) : explain.momentText(at);
}

/** Whether receipt and answer are known to the second, so that what lies between them can be told. */
export function isTimed({ receivedAt, answeredAt }: ContactRow): boolean {
  return [receivedAt, answeredAt].every((at) => at === null || knownAtWorst(at) === 'second');
}

/** When the time ran out; null where its time of day was counted from one that the log may not have told. */
export function surelyDue({ receivedAt, dueAt }: ContactRow): Instant | null {
  return dueAt === null || (knownAtWorst(receivedAt) === 'day' && !endsDay(dueAt)) ? null : dueAt;
}

/** Whether an answer came before or after the deadline; null where that hangs on what the file does not tell. */
export function surelySide(answeredAt: Instant, deadline: Instant): 'before' | 'after' | null {
  if (answeredAt > deadline) return 'after';
  return lastOf(answeredAt) <= deadline ? 'before' : null;
}

/** The last instant that the time may stand for. */
function lastOf(at: Instant): Instant {
  switch (knownAtWorst(at)) {
    case 'second':
      return at;
    case 'minute':
      return at + MINUTE - 1;
    case 'day':
      return startOfDay(wallTime(at).date + 1) - 1;
  }
}

/** What the file does not tell of the contact's times. */
export function untoldTimes({ rules }: RecordedExplanation, { explainLines }: Words): readonly string[] {
  const { maybeDay, maybeMinute } = explainLines.recordedLineWords;
  const rows = rules.flatMap((rule) => rule.rows);
  const times = rows.flatMap(({ receivedAt, answeredAt }) => [receivedAt, answeredAt ?? receivedAt]);
  const worst = times.map(knownAtWorst);
  if (worst.includes('day')) return [maybeDay];
  return worst.includes('minute') && rules.some(hidesTime) ? [maybeMinute] : [];
}

/** A wait is a duration of its own; what else was used lies between two times. */
function hidesTime({ kind, rows }: RecordedExplanation['rules'][number]): boolean {
  return kind !== 'reach' && rows.some((row) => row.spentSeconds !== null && !isTimed(row));
}

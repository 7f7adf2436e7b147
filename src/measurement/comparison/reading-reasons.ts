import type { Limit } from '../../model/calendar-spec.js';
import type { ReadingReason } from '../../model/comparison-reasons.js';
import type { ReadingFigures } from '../../model/reading-figures.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { calendarReasons } from './calendar-reasons.js';
import type { BothRules, ComparedChannels } from './measured-channels.js';
import { type BothResults, bindingParts } from './rule-reasons.js';
import { isSame } from './same.js';

interface Compared extends BothResults {
  readonly compared: ComparedChannels;
}

/** Why a rule cannot be compared under one of its present readings; none where it can. Its parts make it, so theirs count too. */
export function readingReasons(
  { earlier, present }: BothRules,
  reading: string,
  { compared, ...results }: Compared,
): readonly ReadingReason[] {
  const then = [earlier, ...bindingParts(earlier, results.earlier)];
  const now = [present, ...bindingParts(present, results.present)];
  const found = now.flatMap((rule) => {
    const before = then.find((one) => one.rule === rule.rule);
    return before === undefined ? [] : ownReasons({ earlier: before, present: rule }, reading, results);
  });
  const reasons = found.filter(
    ({ code }, place) => found.findIndex((other) => other.code === code) === place,
  );
  return isOfTime(present) && lacksCurve(compared) ? [...reasons, { code: 'no-shared-time' }] : reasons;
}

/** Whether the promise is about how long it took on the whole, so that no share is its figure. */
export function isOfTime({ target: { target } }: RuleFigures): boolean {
  return target.form === 'mean-at-most' || target.form === 'median-at-most';
}

/** Several channels of more: the times of each cannot be added up. */
function lacksCurve({ channels, leftOut }: ComparedChannels): boolean {
  return leftOut.length > 0 && channels.length > 1;
}

function ownReasons(
  { earlier, present }: BothRules,
  reading: string,
  { earlier: before, present: after }: BothResults,
): readonly ReadingReason[] {
  const [then, now] = [readingOf(earlier, reading), readingOf(present, reading)];
  if (then === null || now === null) return [{ code: 'reading-missing' }];
  const reasons = calendarReasons(limitsOf(present, now), {
    earlier: before.calendar.spec,
    present: after.calendar.spec,
    ignoreLocalClosures: present.terms.ignoreLocalClosures,
  });
  if (isSameLimit(then, now)) return reasons;
  return [{ code: 'limit-differs', earlier: then.allowed, present: now.allowed }, ...reasons];
}

export function readingOf({ readings }: RuleFigures, id: string): ReadingFigures | null {
  return readings.find(({ reading }) => reading === id) ?? null;
}

/** `2 days` and `48 hours` are not the same; `36 hours` and `2160 minutes` are. */
function isSameLimit(then: ReadingFigures, now: ReadingFigures): boolean {
  if (then.limit === null || now.limit === null) return then.allowed === now.allowed;
  return isSame(then.limit, now.limit);
}

/** What comes on a day that is no working day may be excepted: that too asks which days those are. */
function limitsOf({ exceptions, terms }: RuleFigures, { limit }: ReadingFigures): readonly Limit[] {
  const asksDays: Limit = {
    ...{ kind: 'working-days', amount: 0, unit: 'same-working-day' },
    ...{ cutoff: null, dayEnds: 'midnight' },
  };
  return [
    ...(limit === null ? [] : [limit]),
    ...terms.exceptionLimits,
    ...(exceptions.some(({ when }) => when.what === 'weekend') ? [asksDays] : []),
  ];
}

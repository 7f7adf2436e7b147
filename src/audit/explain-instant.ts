import { createCalendar } from '../calendar/calendar.js';
import { accountFor } from '../calendar/clock-account.js';
import { type LimitProblem, parseLimit } from '../calendar/limit.js';
import { userError } from '../errors/errors.js';
import type { Limit } from '../model/calendar-spec.js';
import type { RespondRule, RuleSet } from '../model/rule.js';
import type { Instant } from '../model/time.js';
import type { InstantExplanation, ReadingAccount, ReadingName } from '../report/explain/explanation.js';

/**
 * When something received at `from` must be answered, under the calendar of a rule set. Without `within`
 * the limit and readings of its first rule with a time are used; with it every reading that the limit can have.
 */
export function explainInstant(from: Instant, within: string | null, ruleSet: RuleSet): InstantExplanation {
  const rule = ruleSet.rules.find((one): one is RespondRule => one.kind === 'respond') ?? null;
  const calendar = createCalendar({
    ...ruleSet.calendar,
    ignoreLocalClosures: rule?.ignoreLocalClosures ?? ruleSet.calendar.ignoreLocalClosures,
  });
  const ways = within === null ? ownWays(rule, ruleSet.id) : waysToRead(within, rule);
  const [main, ...others] = ways.map(({ name, allowed, limit }): ReadingAccount => {
    return { name, allowed, account: accountFor(calendar, from, limit) };
  });
  if (main === undefined) throw new Error(`rule set ${ruleSet.id} has a rule without any reading`);
  return { what: 'instant', from, readings: [main, ...others] };
}

interface Way {
  readonly name: ReadingName;
  readonly allowed: string;
  readonly limit: Limit;
}

/** Of a rule made of parts each part has its time. */
function ownWays(rule: RespondRule | null, ruleSet: string): readonly Way[] {
  if (rule === null) throw userError('no-time-in-rules', { ruleSet });
  const parts = rule.parts.filter(({ binding }) => binding);
  if (parts.length === 0) {
    return rule.readings.map(({ title, ...counted }) => ({ name: { own: title }, ...counted }));
  }
  return rule.readings.flatMap((reading, index) =>
    parts.flatMap((part): readonly Way[] => {
      const counted = part.limits[index];
      return counted === undefined ? [] : [{ name: { own: `${part.title}, ${reading.title}` }, ...counted }];
    }),
  );
}

const countings = ['workday-clock', 'clock', 'clock-rolled', 'office-hours', 'rolled', 'unrolled'] as const;

/** The rule's main reading first where the limit can have it. */
function waysToRead(within: string, rule: RespondRule | null): readonly Way[] {
  const preferred = rule?.readings[0].id;
  const ordered = countings.toSorted((one, other) => Number(other === preferred) - Number(one === preferred));
  const named = ordered.flatMap((counting) => wayOf(within, counting, rule));
  if (named.length > 0) return named;
  const plain = parseLimit(within);
  if (isProblem(plain)) throw userError('limit-unreadable', { problem: plain.problem });
  return [{ name: { counting: 'working-days' }, allowed: within, limit: plain }];
}

function wayOf(
  within: string,
  counting: (typeof countings)[number],
  rule: RespondRule | null,
): readonly Way[] {
  const limit = parseLimit(within, { counting });
  if (isProblem(limit)) return [];
  const own = rule?.readings.find(({ id }) => id === counting)?.title;
  return [{ name: own === undefined ? { counting } : { own }, allowed: within, limit }];
}

function isProblem(limit: Limit | LimitProblem): limit is LimitProblem {
  return 'problem' in limit;
}

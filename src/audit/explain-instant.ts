import { createCalendar } from '../calendar/calendar.js';
import { accountFor } from '../calendar/clock-account.js';
import { type LimitProblem, parseLimit } from '../calendar/limit.js';
import { userError } from '../errors.js';
import type { Limit, Rule, RuleSet } from '../model/rule.js';
import type { Instant } from '../model/time.js';
import type { InstantExplanation, ReadingAccount } from '../report/explain/explanation.js';
import { countingWords } from '../report/words/explain-sv.js';

/**
 * When something received at `from` must be answered, under the calendar of a rule set. Without `within`
 * the first rule's own limit and readings are used; with it every reading that the limit can have.
 */
export function explainInstant(from: Instant, within: string | null, ruleSet: RuleSet): InstantExplanation {
  const calendar = createCalendar(ruleSet.calendar);
  const [rule] = ruleSet.rules;
  const ways = within === null ? ownWays(rule) : waysToRead(within, rule);
  const accounts = ways.map(({ title, allowed, limit }): ReadingAccount => {
    return { title, allowed, account: accountFor(calendar, from, limit) };
  });
  const [main, ...others] = accounts;
  if (main === undefined) throw new Error(`rule ${rule.id} has no reading`);
  return { what: 'instant', from, readings: [main, ...others] };
}

interface Way {
  readonly title: string;
  readonly allowed: string;
  readonly limit: Limit;
}

function ownWays(rule: Rule): readonly Way[] {
  return rule.readings.map(({ title, allowed, limit }) => ({ title, allowed, limit }));
}

const countings = ['workday-clock', 'clock', 'clock-rolled', 'office-hours', 'rolled', 'unrolled'] as const;

/** The rule's main reading first where the limit can have it. */
function waysToRead(within: string, rule: Rule): readonly Way[] {
  const preferred = rule.readings[0].id;
  const ordered = countings.toSorted((one, other) => Number(other === preferred) - Number(one === preferred));
  const named = ordered.flatMap((counting) => wayOf(within, counting, rule));
  if (named.length > 0) return named;
  const plain = parseLimit(within);
  if (isProblem(plain)) throw userError('limit-unreadable', { problem: plain.problem });
  return [{ title: countingWords['working-days'], allowed: within, limit: plain }];
}

function wayOf(within: string, counting: (typeof countings)[number], rule: Rule): readonly Way[] {
  const limit = parseLimit(within, { counting });
  if (isProblem(limit)) return [];
  const own = rule.readings.find(({ id }) => id === counting)?.title;
  return [{ title: own ?? countingWords[counting], allowed: within, limit }];
}

function isProblem(limit: Limit | LimitProblem): limit is LimitProblem {
  return 'problem' in limit;
}

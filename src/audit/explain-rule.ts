import { accountFor, type ClockAccount } from '../calendar/clock-account.js';
import type { Limit } from '../model/calendar-spec.js';
import type { Contact } from '../model/contact.js';
import type { RespondRule, Rule, RuleException } from '../model/rule.js';
import type { Verdict } from '../model/verdict.js';
import type { PartExplanation, RuleExplanation, VerdictExplanation } from '../report/explain/explanation.js';
import { exceptionOf } from '../rules/exclusions.js';
import { calendarOf, type Judging, judge } from '../rules/judge.js';
import { knownTransfers } from '../rules/kinds/route.js';
import type { Place } from '../rules/placing.js';
import { outsideBy, unknownProperty } from '../rules/scope.js';

/** What one rule of the set has to do with a contact: how it judged it, or why it did not. */
export function explainRule(
  contact: Contact,
  { rule, place }: { readonly rule: Rule; readonly place: Place },
  judging: Judging,
): RuleExplanation {
  if (place.is === 'taken-over') return { is: 'taken-over', rule, by: place.by };
  const because = outsideBy(contact, rule);
  if (place.is === 'out-of-scope') return { is: 'out-of-scope', rule, because: because ?? unknownBy(rule) };
  const verdicts = judge(contact, rule, judging);
  const exception = exceptionOf(contact, rule, calendarOf(rule, judging));
  return {
    is: 'judged',
    rule,
    exception,
    transfers: knownTransfers(contact),
    assumed: rule.scope.whenUnknown === 'in-scope' ? unknownProperty(contact, rule.scope) : null,
    ...explained(
      verdicts.filter(({ partOf }) => partOf === null),
      wholeLimit(rule, exception),
      {
        rule,
        judging,
      },
    ),
    parts: rule.kind === 'respond' ? partsOf(rule, verdicts, judging) : [],
  };
}

/** It was left out for what nothing tells of it. */
function unknownBy({ scope: { named } }: Rule): 'named' | 'complexity' {
  return named === null ? 'complexity' : 'named';
}

/** The limit of the main reading; where parts decide, each part shows its own. */
function wholeLimit(rule: Rule, exception: RuleException | null): Limit | null {
  if (rule.kind !== 'respond' || rule.parts.some(({ binding }) => binding)) return null;
  return exception?.instead?.limit ?? rule.readings[0].limit;
}

function partsOf(
  rule: RespondRule,
  verdicts: readonly Verdict[],
  judging: Judging,
): readonly PartExplanation[] {
  return rule.parts.map(({ id, title, from, feedback, binding, limits }) => {
    const own = verdicts.filter((verdict) => verdict.rule === `${rule.id}.${id}`);
    return { title, from, feedback, binding, ...explained(own, limits[0]?.limit ?? null, { rule, judging }) };
  });
}

function explained(
  [main, ...others]: readonly Verdict[],
  limit: Limit | null,
  { rule, judging }: { readonly rule: Rule; readonly judging: Judging },
): VerdictExplanation {
  if (main === undefined) throw new Error(`rule ${rule.id} has no verdict under any reading`);
  return { verdicts: [main, ...others], account: accountOf(main, limit, { rule, judging }) };
}

function accountOf(
  { clockStart }: Verdict,
  limit: Limit | null,
  { rule, judging }: { readonly rule: Rule; readonly judging: Judging },
): ClockAccount | null {
  if (limit === null || clockStart === null) return null;
  return accountFor(calendarOf(rule, judging), clockStart.start, limit);
}

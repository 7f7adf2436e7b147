import type { Calendar } from '../calendar/calendar.js';
import { ruleFigures } from '../measurement/figures.js';
import { addVerdict, emptyTally } from '../measurement/tally.js';
import type { Contact } from '../model/contact.js';
import type { RuleFigures } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';
import { isInScope, judge, judgeVariant, sensitivityVariants } from '../rules/judge.js';
import type { AuditJob } from './job.js';
import type { LogEnds } from './log-ends.js';

export interface Measured {
  /** By contact, rule, reading. */
  readonly verdicts: readonly Verdict[];
  readonly figures: readonly [RuleFigures, ...RuleFigures[]];
}

/** Judges every contact under every reading of every rule, and counts. */
export function measure(
  contacts: readonly Contact[],
  job: AuditJob,
  { calendar, logEnds }: { readonly calendar: Calendar; readonly logEnds: LogEnds },
): Measured {
  const judging = { calendar, logEnd: new Map(logEnds.map(({ channel, at }) => [channel, at])) };
  const tally = emptyTally();
  const verdicts: Verdict[] = [];
  for (const contact of contacts) {
    for (const rule of job.ruleSet.rules) {
      if (!isInScope(contact, rule)) continue;
      for (const verdict of judge(contact, rule, judging)) {
        addVerdict(tally, verdict, null);
        verdicts.push(verdict);
      }
      for (const variant of sensitivityVariants) {
        addVerdict(tally, judgeVariant(contact, rule, variant, judging), variant);
      }
    }
  }
  const units = new Map(contacts.map(({ unit }) => [unit.name, unit]));
  const [first, ...rest] = job.ruleSet.rules;
  const figuresOf = (rule: typeof first): RuleFigures => {
    const outOfScope = contacts.filter((contact) => !isInScope(contact, rule)).length;
    return ruleFigures(tally, rule, {
      units,
      period: job.period,
      outOfScope,
      improvementBelow: rule.improvementBelow,
    });
  };
  return { verdicts, figures: [figuresOf(first), ...rest.map(figuresOf)] };
}

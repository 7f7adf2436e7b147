import type { Calendar } from '../calendar/calendar.js';
import { type FigureFacts, partFigures, ruleFigures } from '../measurement/figures.js';
import { addVerdict, emptyTally, type Tally } from '../measurement/tally.js';
import type { Contact } from '../model/contact.js';
import type { RuleFigures } from '../model/result.js';
import type { Rule } from '../model/rule.js';
import type { Verdict } from '../model/verdict.js';
import { type Progress, silentProgress, told } from '../progress.js';
import { judge, judgeVariants, judgingWith } from '../rules/judge.js';
import { placingUnder } from '../rules/placing.js';
import type { AuditJob } from './job.js';
import type { LogEnds } from './log-ends.js';
import { createOutsiders } from './outsiders.js';

export interface Measured {
  /** By contact and rule: the whole under every reading, then each part. */
  readonly verdicts: readonly Verdict[];
  /** Each rule, and right after it its parts. */
  readonly figures: readonly [RuleFigures, ...RuleFigures[]];
}

interface MeasuredBy {
  readonly calendar: Calendar;
  readonly logEnds: LogEnds;
  readonly progress?: Progress;
}

/** Judges every contact under every reading and part of every rule that speaks of it, and counts. */
export function measure(
  contacts: readonly Contact[],
  job: Pick<AuditJob, 'ruleSet' | 'period'>,
  { calendar, logEnds, progress = silentProgress }: MeasuredBy,
): Measured {
  const judging = judgingWith(calendar, new Map(logEnds.map(({ channel, at }) => [channel, at])));
  const placesOf = placingUnder(job.ruleSet.rules);
  const outsiders = createOutsiders();
  const tally = emptyTally();
  const verdicts: Verdict[] = [];
  progress.phase('judging', contacts.length);
  for (const contact of told(contacts, progress)) {
    for (const { rule, place } of placesOf(contact)) {
      if (place.is !== 'judged') {
        outsiders.add(rule, place);
        continue;
      }
      const judged = judge(contact, rule, judging);
      for (const verdict of judged) {
        addVerdict(tally, verdict, null);
        verdicts.push(verdict);
      }
      for (const { verdict, variant } of judgeVariants(judged[0], rule, judging)) {
        addVerdict(tally, verdict, variant);
      }
    }
  }
  const units = new Map(contacts.map(({ unit }) => [unit.name, unit]));
  const factsOf = (rule: Rule): FigureFacts => ({
    ...{ units, period: job.period, hours: calendar.spec.hours },
    ...outsiders.of(rule),
  });
  const [first, ...rest] = job.ruleSet.rules;
  return {
    verdicts,
    figures: [
      ruleFigures(tally, first, factsOf(first)),
      ...allPartFigures(tally, first, factsOf(first)),
      ...rest.flatMap((rule) => [
        ruleFigures(tally, rule, factsOf(rule)),
        ...allPartFigures(tally, rule, factsOf(rule)),
      ]),
    ],
  };
}

function allPartFigures(tally: Tally, rule: Rule, facts: FigureFacts): readonly RuleFigures[] {
  return rule.kind === 'respond' ? rule.parts.map((part) => partFigures(tally, { rule, part }, facts)) : [];
}

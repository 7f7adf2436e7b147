import type { Calendar } from '../calendar/calendar.js';
import { addVariants, addVerdict } from '../measurement/add-verdict.js';
import { emptyTally, type Tally } from '../measurement/tally.js';
import type { Contact } from '../model/contact.js';
import type { Rule } from '../model/rule.js';
import type { RuleFigures } from '../model/rule-figures.js';
import type { KeptVerdict, Verdict } from '../model/verdict.js';
import { runsOf, runThrough } from '../pauses.js';
import { type Progress, silentProgress } from '../progress.js';
import { type Judging, judge, judgeVariants, judgingWith } from '../rules/judge.js';
import { type Places, placingUnder } from '../rules/placing.js';
import { type Counted, figuresOf } from './counted.js';
import type { AuditJob } from './job.js';
import type { LogEnds } from './log-ends.js';
import { createOutsiders } from './outsiders.js';

export interface Measured {
  /** By contact and rule: on the whole of the rule, under its main reading. */
  readonly mainVerdicts: readonly KeptVerdict[];
  /**
   * By contact and rule: the whole under every reading, then each part. Few outputs list them all, so they are
   * not kept but judged anew on every walk.
   */
  readonly verdicts: Iterable<Verdict>;
  readonly counted: Counted;
  /** Each rule, and right after it its parts. */
  readonly figures: readonly [RuleFigures, ...RuleFigures[]];
}

interface MeasuredBy {
  readonly calendar: Calendar;
  readonly logEnds: LogEnds;
  readonly progress?: Progress;
}

type Measurement = Pick<AuditJob, 'ruleSet' | 'period'>;

/** Judges every contact under every reading and part of every rule that speaks of it, and counts. */
export function measure(contacts: readonly Contact[], job: Measurement, by: MeasuredBy): Measured {
  return runThrough(measuring(contacts, job, by));
}

/** The same in steps. */
export function* measuring(
  contacts: readonly Contact[],
  job: Measurement,
  { calendar, logEnds, progress = silentProgress }: MeasuredBy,
): Generator<void, Measured> {
  const judging = judgingWith(calendar, new Map(logEnds.map(({ channel, at }) => [channel, at])));
  const placesOf = placingUnder(job.ruleSet.rules);
  const outsiders = createOutsiders();
  const tally = emptyTally();
  const mainVerdicts: KeptVerdict[] = [];
  progress.phase('judging', contacts.length);
  for (const run of runsOf(contacts)) {
    for (const contact of run) {
      for (const { rule, place } of placesOf(contact)) {
        if (place.is !== 'judged') outsiders.add(rule, place);
        else mainVerdicts.push(countVerdicts(contact, { rule, judging, tally }));
      }
    }
    progress.advance(run.length);
    yield;
  }
  const counted: Counted = {
    tally,
    outsiders: outsiders.byRule(),
    units: new Map(contacts.map(({ unit }) => [unit.name, unit])),
  };
  return {
    mainVerdicts,
    verdicts: { [Symbol.iterator]: () => allVerdicts(contacts, placesOf, judging) },
    counted,
    figures: figuresOf(counted, job, calendar),
  };
}

interface Counting {
  readonly rule: Rule;
  readonly judging: Judging;
  readonly tally: Tally;
}

/** Counts a contact under every reading, part and variant of a rule; returns what is kept of the main verdict. */
function countVerdicts(contact: Contact, { rule, judging, tally }: Counting): KeptVerdict {
  const judged = judge(contact, rule, judging);
  const [main] = judged;
  for (const verdict of judged) addVerdict(tally, verdict, null);
  addVariants(tally, main, judgeVariants(main, rule, judging));
  return kept(main);
}

function kept({ contact, rule, partOf, main, outcome, reason, missing }: Verdict): KeptVerdict {
  return { contact, rule, partOf, main, outcome, reason, missing };
}

function* allVerdicts(
  contacts: readonly Contact[],
  placesOf: (contact: Contact) => Places,
  judging: Judging,
): Generator<Verdict> {
  for (const contact of contacts) {
    for (const { rule, place } of placesOf(contact)) {
      if (place.is === 'judged') yield* judge(contact, rule, judging);
    }
  }
}

import type { Calendar } from '../calendar/calendar.js';
import { countingInto, type VerdictCounter } from '../measurement/add-verdict.js';
import { traitsOf } from '../measurement/contact-traits.js';
import { createKeptVerdicts, type KeptVerdicts } from '../measurement/kept-verdicts.js';
import { emptyTally } from '../measurement/tally.js';
import { createVariantCounts, type VariantCounts } from '../measurement/variant-counts.js';
import type { Contact } from '../model/contact.js';
import type { Unit } from '../model/organisation.js';
import type { RuleFigures } from '../model/rule-figures.js';
import type { KeptVerdict, Verdict } from '../model/verdict.js';
import { runsOf, runThrough } from '../pauses.js';
import { type Progress, silentProgress } from '../progress.js';
import { type Judging, judge, judgeWithVariants, judgingWith, variantsOf } from '../rules/judge.js';
import { type Placing, placingUnder } from '../rules/placing.js';
import { type Counted, figuresOf } from './counted.js';
import type { AuditJob } from './job.js';
import type { LogEnds } from './log-ends.js';
import { createOutsiders } from './outsiders.js';

export interface Measured {
  /** By contact and rule: on the whole of the rule, under its main reading. */
  readonly mainVerdicts: Iterable<KeptVerdict>;
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
  const { rules } = job.ruleSet;
  const judging = judgingWith(calendar, new Map(logEnds.map(({ channel, at }) => [channel, at])));
  const placesOf = placingUnder(rules);
  const outsiders = createOutsiders();
  const tally = emptyTally();
  const variants = createVariantCounts();
  const mainVerdicts = createKeptVerdicts(contacts, rules);
  const counting: Counting = {
    judging,
    placesOf,
    outsiders,
    addVerdicts: countingInto(tally),
    variants,
    mainVerdicts,
  };
  progress.phase('judging', contacts.length);
  for (const run of runsOf(contacts)) {
    for (const contact of run) countContact(contact, counting);
    progress.advance(run.length);
    yield;
  }
  for (const rule of rules) {
    const { id: reading } = rule.readings[0];
    variants.addTo(tally, { rule: rule.id, reading, variants: variantsOf(rule) });
  }
  const counted: Counted = {
    tally,
    outsiders: outsiders.byRule(),
    units: unitsOf(contacts),
  };
  return {
    mainVerdicts,
    verdicts: { [Symbol.iterator]: () => allVerdicts(contacts, placesOf, judging) },
    counted,
    figures: figuresOf(counted, job, calendar),
  };
}

/** By name: every unit that received a contact. */
function unitsOf(contacts: readonly Contact[]): Counted['units'] {
  const units = new Map<string, Unit>();
  for (const { unit } of contacts) units.set(unit.name, unit);
  return units;
}

/** What contacts are judged and counted with. */
interface Counting {
  readonly judging: Judging;
  readonly placesOf: Placing;
  readonly outsiders: ReturnType<typeof createOutsiders>;
  readonly addVerdicts: VerdictCounter;
  readonly variants: VariantCounts;
  readonly mainVerdicts: KeptVerdicts;
}

/** Under every reading, part and variant of every rule. */
function countContact(contact: Contact, counting: Counting): void {
  const { judging, placesOf, outsiders, addVerdicts, variants, mainVerdicts } = counting;
  const traits = traitsOf(contact);
  for (const { rule, place } of placesOf(contact)) {
    if (place.is !== 'judged') {
      outsiders.add(rule, place);
      mainVerdicts.keep(null);
      continue;
    }
    const { verdicts, changed } = judgeWithVariants(contact, rule, judging);
    const main = verdicts[0];
    addVerdicts(verdicts, traits);
    variants.add(main, changed);
    mainVerdicts.keep(main);
  }
}

function* allVerdicts(contacts: readonly Contact[], placesOf: Placing, judging: Judging): Generator<Verdict> {
  for (const contact of contacts) {
    for (const { rule, place } of placesOf(contact)) {
      if (place.is !== 'judged') continue;
      for (const verdict of judge(contact, rule, judging)) yield verdict;
    }
  }
}

import type { Contact, Evidence } from '../model/contact.js';
import type { LocalDate } from '../model/time.js';
import type { Verdict } from '../model/verdict.js';
import { addToAccount } from './account.js';
import { addCalls } from './calls.js';
import type { ContactTraits } from './contact-traits.js';
import { emptyMap, increase, within } from './counts.js';
import { addToRow, type GroupRows, rowOf, rowsIn, waitOf } from './group-rows.js';
import { addAnswerer } from './patterns/answering.js';
import { addArrival } from './patterns/arrival-counts.js';
import { addPatterns } from './patterns/patterns.js';
import { type ReadingTally, readingWithin, type Tally } from './tally.js';

/** Counts all verdicts on one contact under one rule. */
export type VerdictCounter = (verdicts: readonly Verdict[], traits: ContactTraits) => void;

/**
 * Counts in place: `tally` is an accumulator. The verdicts under a rule come in the same order for every contact: where
 * they are counted is looked up for the first, and then at hand. As readings may share their times, nobody else is to
 * count some of them in the same tally.
 */
export function countingInto(tally: Tally): VerdictCounter {
  const rules = new Map<string, CountedRule>();
  return (verdicts, traits) => {
    const [first] = verdicts;
    if (first === undefined) return;
    const counted = within(rules, first.rule, () => countedRule(tally, verdicts));
    addToGroups(counted, verdicts, { contact: first.contact, monday: traits.monday });
    for (const { place, reading } of counted.mains) {
      const verdict = verdicts[place];
      if (verdict !== undefined) addToMain(reading, verdict, traits);
    }
  };
}

/** Where verdicts under one rule are counted. */
interface CountedRule {
  /** Which of the verdicts are under the main reading. */
  readonly mains: readonly { readonly place: number; readonly reading: ReadingTally }[];
  readonly units: GroupRows<string>;
  readonly weeks: GroupRows<LocalDate>;
}

function countedRule(tally: Tally, verdicts: readonly Verdict[]): CountedRule {
  const readings = verdicts.map(({ rule, reading }) => readingWithin(tally, rule, reading));
  return {
    mains: readings.flatMap((reading, place) => (verdicts[place]?.main ? [{ place, reading }] : [])),
    units: rowsIn(readings.map(({ units }) => units)),
    weeks: rowsIn(readings.map(({ weeks }) => weeks)),
  };
}

function addToGroups(
  { units, weeks }: CountedRule,
  verdicts: readonly Verdict[],
  { contact: { unit, channel }, monday }: { readonly contact: Contact; readonly monday: LocalDate },
): void {
  const waits = verdicts.map(waitOf);
  addToRow(rowOf(units, unit.name, channel), verdicts, waits);
  addToRow(rowOf(weeks, monday, channel), verdicts, waits);
}

function addToMain(reading: ReadingTally, verdict: Verdict, traits: ContactTraits): void {
  addEvidence(reading, verdict);
  if (verdict.partOf !== null) return;
  addCalls(reading.calls, verdict, traits.calls);
  addToAccount(reading.account, verdict, traits.year);
  addArrival(reading.arrivals, verdict, traits.arrival);
  addPatterns(reading.patterns, verdict, traits.patterns);
  addAnswerer(reading.answerers, verdict);
}

function addEvidence({ evidence }: ReadingTally, { contact, outcome, answer }: Verdict): void {
  if (answer === null || (outcome !== 'met' && outcome !== 'late')) return;
  increase(within(evidence, contact.channel, emptyMap<Evidence, number>), answer.evidence);
}

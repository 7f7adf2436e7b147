import fc from 'fast-check';
import { ruleFigures } from '../../src/measurement/figures.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import { emptyTally } from '../../src/measurement/tally.js';
import type { Balance } from '../../src/model/balance.js';
import type { Channel } from '../../src/model/event.js';
import type { Unit } from '../../src/model/organisation.js';
import type { PublishedResult, Result } from '../../src/model/result.js';
import type { RespondRule } from '../../src/model/rule.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import type { Outcome } from '../../src/model/verdict.js';
import { anyPairing } from '../any-terms.js';
import { officeCalendar } from '../report/office-calendar.js';
import { contacts, hiddenIn, sumsOf } from './attacker.js';
import { addVerdict, hours, period, rule, verdict } from './make.js';

/** Contacts of one unit, channel and week, with their outcomes under both readings. */
export interface Batch {
  readonly unit: Unit;
  readonly channel: Channel;
  readonly week: 0 | 1 | 2;
  readonly outcomes: readonly (readonly [Outcome, Outcome])[];
}

export const manyUnits: readonly Unit[] = [
  { name: 'Skola A', kind: 'administration', board: null },
  { name: 'Skola B', kind: 'administration', board: null },
  { name: 'Skola C', kind: 'administration', board: null },
  { name: 'Bostäder AB', kind: 'company', board: null },
  { name: 'Energi AB', kind: 'company', board: null },
  { name: 'okänd enhet', kind: null, board: null },
];

export function figuresOf(
  batches: readonly Batch[],
  ofRule: RespondRule = rule,
  ofUnits: readonly Unit[] = manyUnits,
): RuleFigures {
  const tally = emptyTally();
  for (const { unit, channel, week, outcomes } of batches) {
    if (!ofRule.channels.includes(channel)) continue;
    for (const [clock, office] of outcomes) {
      const day = week * 7;
      addVerdict(tally, { ...verdict({ unit, channel, day, outcome: clock }), rule: ofRule.id }, null);
      const other = verdict({ unit, channel, day, outcome: office, reading: 'office-hours' });
      addVerdict(tally, { ...other, rule: ofRule.id }, null);
    }
  }
  const units = new Map(ofUnits.map((unit) => [unit.name, unit]));
  return ruleFigures(tally, ofRule, { units, period, hours, outOfScope: 7, takenOver: [] });
}

const judged = fc.constantFrom<Outcome>('met', 'met', 'met', 'late', 'unanswered', 'pending');
/** What is excluded or not assessable is so under every reading. */
const anyOutcomes: fc.Arbitrary<readonly [Outcome, Outcome]> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(judged, judged) },
  { weight: 1, arbitrary: fc.constant<readonly [Outcome, Outcome]>(['excluded', 'excluded']) },
  { weight: 1, arbitrary: fc.constant<readonly [Outcome, Outcome]>(['not-assessable', 'not-assessable']) },
);

const anyAmount = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ minLength: 0, maxLength: 0 }) },
  { weight: 2, arbitrary: fc.constant({ minLength: 1, maxLength: 4 }) },
  { weight: 3, arbitrary: fc.constant({ minLength: 5, maxLength: 14 }) },
);

export const anyBatches: fc.Arbitrary<readonly Batch[]> = fc.array(
  fc.record({
    unit: fc.constantFrom(...manyUnits),
    channel: fc.constantFrom<Channel>('mail', 'phone'),
    week: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
    outcomes: anyAmount.chain((size) => fc.array(anyOutcomes, size)),
  }),
  { minLength: 1, maxLength: 24 },
);

const noStep = { total: 0, parts: [] };

export const balance: Balance = {
  rows: noStep,
  events: noStep,
  incoming: noStep,
  outgoing: noStep,
  contacts: { total: 12, parts: [{ part: 'in-period', count: 12 }] },
  rules: [{ rule: 'svar-36h', reading: 'clock', step: noStep }],
};

export function resultOf(rules: Result['rules'], part: Partial<Result> = {}): Result {
  return {
    schemaVersion: 6,
    program: { name: 'servicematning', version: '0.0.0' },
    municipality: 'Lindåsa',
    ruleSet: {
      id: 'lindasa',
      municipality: 'Lindåsa',
      title: 'Lindåsa',
      source: rule.source,
      readingNote: '',
      cannotMeasure: [],
      sha256: '',
    },
    calendar: { workingDays: 15, spec: officeCalendar, specialDays: [] },
    period,
    reportDate: period.until,
    logEnd: [],
    inputs: [],
    organisation: null,
    balance,
    rules,
    findings: [],
    corrections: null,
    quality: null,
    unansweredSample: null,
    overlaps: [],
    pairing: anyPairing,
    comparison: null,
    background: [],
    ...part,
  };
}

export function mainOf(published: PublishedResult): PublishedResult['rules'][0]['readings'][0] {
  return published.rules[0].readings[0];
}

export function published(batches: readonly Batch[]): PublishedResult {
  return publish(resultOf([figuresOf(batches)]));
}

export function batch(
  unit: number,
  channel: Batch['channel'],
  met: number,
  departed = 0,
  week: Batch['week'] = 0,
): Batch {
  const both = (outcome: Outcome): readonly [Outcome, Outcome] => [outcome, outcome];
  const outcomes = [
    ...Array.from({ length: met }, () => both('met')),
    ...Array.from({ length: departed }, () => both('unanswered')),
  ];
  return { unit: manyUnits[unit] ?? { name: 'saknas', kind: null, board: null }, channel, week, outcomes };
}

export function hiddenNames(reading: ReturnType<typeof mainOf>): readonly string[] {
  return [...hiddenIn(sumsOf(reading, contacts)).keys()].sort();
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactsIn } from '../../src/measurement/cell.js';
import { ruleFigures } from '../../src/measurement/figures.js';
import { emptyTally, type Tally } from '../../src/measurement/tally.js';
import type { Cell } from '../../src/model/cell.js';
import type { Unit } from '../../src/model/organisation.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import type { Verdict } from '../../src/model/verdict.js';
import { addVerdict, anyVerdict, hours, period, rule, units, verdict } from './make.js';

const byName = new Map(units.map((unit) => [unit.name, unit]));

function tallyOf(verdicts: readonly Verdict[]): Tally {
  const tally = emptyTally();
  for (const one of verdicts) addVerdict(tally, one, null);
  return tally;
}

function figuresOf(verdicts: readonly Verdict[], known: ReadonlyMap<string, Unit> = byName): RuleFigures {
  return ruleFigures(tallyOf(verdicts), rule, { units: known, period, hours, outOfScope: 3, takenOver: [] });
}

const counts: readonly ((cell: Cell) => number)[] = [
  (cell) => cell.met,
  (cell) => cell.late,
  (cell) => cell.unanswered,
  (cell) => cell.pending,
  (cell) => cell.notAssessable.resolution ?? 0,
  (cell) => cell.excluded['short-abandon'] ?? 0,
];

function sumOf(groups: readonly { readonly cell: Cell }[], count: (cell: Cell) => number): number {
  return groups.reduce((sum, { cell }) => sum + count(cell), 0);
}

describe('the figures of a rule', () => {
  it('add up in every table: channels, kinds, units, weeks, and their channels', () => {
    fc.assert(
      fc.property(fc.array(anyVerdict, { maxLength: 60 }), (verdicts) => {
        for (const reading of figuresOf(verdicts).readings) {
          for (const count of counts) {
            const whole = count(reading.whole);
            for (const groups of [
              reading.channels,
              reading.organisationKinds,
              reading.units,
              reading.weeks,
            ]) {
              expect(sumOf(groups, count)).toBe(whole);
            }
            for (const group of [...reading.units, ...reading.weeks]) {
              expect(sumOf(group.channels, count)).toBe(count(group.cell));
            }
          }
          const mine = verdicts.filter((one) => one.reading === reading.reading);
          expect(contactsIn(reading.whole)).toBe(mine.length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('show the main reading first, with what the rule says of it', () => {
    const figures = figuresOf([verdict()]);
    expect(figures.readings.map(({ reading, main }) => [reading, main])).toEqual([
      ['clock', true],
      ['office-hours', false],
    ]);
    expect(figures).toMatchObject({ rule: 'svar-36h', target: { reached: true }, outOfScope: 3 });
  });

  it('sort units by kind, then by name in Swedish order', () => {
    const named = (name: string, kind: Unit['kind']): Unit => ({ name, kind, board: null });
    const known = [
      named('Övrigt', null),
      named('Ängen', 'administration'),
      named('Åsen', 'administration'),
      named('Zoo', 'administration'),
      named('alen', 'administration'),
      named('Växeln', 'external-switchboard'),
      named('Bolaget', 'company'),
      named('Räddningstjänsten', 'joint-body'),
      named('Föreningen', 'other'),
    ];
    const figures = figuresOf(
      known.map((unit) => verdict({ unit })),
      new Map(known.map((unit) => [unit.name, unit])),
    );
    expect(figures.readings[0].units.map(({ unit }) => unit)).toEqual([
      'alen',
      'Zoo',
      'Åsen',
      'Ängen',
      'Räddningstjänsten',
      'Bolaget',
      'Växeln',
      'Föreningen',
      'Övrigt',
    ]);
    expect(figures.readings[0].organisationKinds.map(({ kind }) => kind)).toEqual([
      'administration',
      'joint-body',
      'company',
      'external-switchboard',
      'other',
      null,
    ]);
  });

  it('hold every week that the period touches, also without contacts', () => {
    const wednesdays = { from: period.from + 2, until: period.until - 4, label: '' };
    const figures = ruleFigures(emptyTally(), rule, {
      units: byName,
      period: wednesdays,
      hours,
      outOfScope: 0,
      takenOver: [],
    });
    expect(figures.readings[0].weeks.map(({ week, monday }) => [week, monday])).toEqual([
      ['2018-W41', period.from],
      ['2018-W42', period.from + 7],
      ['2018-W43', period.from + 14],
    ]);
    expect(figures.readings[0].whole).toMatchObject({ met: 0, share: null, elapsed: { median: null } });
    expect(figures.readings[0].units).toEqual([]);
  });

  it('number weeks over new year as ISO does', () => {
    const newYear = { from: 17896, until: 17902, label: '' };
    const figures = ruleFigures(emptyTally(), rule, {
      units: byName,
      period: newYear,
      hours,
      outOfScope: 0,
      takenOver: [],
    });
    expect(figures.readings[0].weeks.map(({ week }) => week)).toEqual(['2019-W01']);
  });

  it('count pending beside the share, and give the share within the log', () => {
    const figures = figuresOf([
      verdict({ outcome: 'met', dueWithinLog: false }),
      verdict({ outcome: 'met' }),
      verdict({ outcome: 'late' }),
      verdict({ outcome: 'pending' }),
    ]);
    const { whole } = figures.readings[0];
    expect(whole.share).toMatchObject({ met: 2, judged: 3 });
    expect(whole.shareWithinLog).toMatchObject({ met: 1, judged: 2 });
    expect(whole.pending).toBe(1);
  });

  it('give no share within the log where nothing is pending', () => {
    expect(figuresOf([verdict()]).readings[0].whole.shareWithinLog).toBeNull();
  });

  it('leave excluded and not assessable contacts out of the response times', () => {
    const { whole } = figuresOf([
      verdict({ elapsedSeconds: 600, ownSeconds: 300 }),
      verdict({ outcome: 'unanswered', elapsedSeconds: 900, ownSeconds: 840 }),
      verdict({ outcome: 'excluded', elapsedSeconds: 60 }),
      verdict({ outcome: 'not-assessable', elapsedSeconds: 60 }),
    ]).readings[0];
    expect(whole.elapsed).toEqual({ median: 600, ninetieth: null });
    expect(whole.own).toEqual({ median: 300, ninetieth: null });
  });

  it('count the evidence of answers that count, by channel', () => {
    const figures = figuresOf([
      verdict({ channel: 'phone', evidence: 'callback' }),
      verdict({ evidence: 'subject', outcome: 'late' }),
      verdict({ evidence: 'subject' }),
      verdict({ evidence: 'exact' }),
      verdict({ evidence: 'exact', reading: 'office-hours' }),
      verdict({ outcome: 'unanswered' }),
    ]);
    expect(figures.evidence).toEqual([
      { channel: 'mail', evidence: 'exact', count: 1 },
      { channel: 'mail', evidence: 'subject', count: 2 },
      { channel: 'phone', evidence: 'callback', count: 1 },
    ]);
  });

  it('give the share under each variant of the main reading', () => {
    const tally = tallyOf([verdict({ outcome: 'met' }), verdict({ outcome: 'met' })]);
    addVerdict(tally, verdict({ outcome: 'met' }), 'without-callbacks');
    addVerdict(tally, verdict({ outcome: 'unanswered' }), 'without-callbacks');
    const figures = ruleFigures(tally, rule, { units: byName, period, hours, outOfScope: 0, takenOver: [] });
    expect(figures.sensitivity).toMatchObject([
      { variant: 'without-callbacks', share: { met: 1, judged: 2 } },
    ]);
  });

  it.each([
    ['probable', 'phone', ['without-probable']],
    ['callback', 'phone', []],
    ['channel', 'mail', ['without-channel']],
    ['exact', 'mail', []],
  ] as const)(
    'where answers are %s by %s, give the share without them: %j',
    (evidence, channel, variants) => {
      const tally = tallyOf([verdict({ outcome: 'met', channel, evidence })]);
      for (const variant of ['without-probable', 'without-channel'] as const)
        addVerdict(tally, verdict({ outcome: 'unanswered', channel }), variant);
      const facts = { units: byName, period, hours, outOfScope: 0, takenOver: [] };
      const { sensitivity } = ruleFigures(tally, rule, facts);
      expect(sensitivity.map(({ variant }) => variant)).toEqual(variants);
    },
  );

  it('make an improvement area of a unit below the floor of the rule set', () => {
    const skola = Array.from({ length: 20 }, (_, index) => verdict({ outcome: index < 6 ? 'late' : 'met' }));
    const floor = (improvementBelow: number | null): unknown =>
      ruleFigures(
        tallyOf(skola),
        { ...rule, improvementBelow },
        { units: byName, period, hours, outOfScope: 0, takenOver: [] },
      ).readings[0].units[0]?.standing;
    expect([floor(null), floor(0.6), floor(0.8)]).toEqual(['as-whole', 'as-whole', 'improvement-area']);
  });

  it.each([
    [
      'a unit that nobody knows',
      verdict({ unit: { name: 'Spökskola', kind: null, board: null } }),
      'Spökskola',
    ],
    ['a week outside the period', verdict({ day: 21 }), '2018-W44'],
  ])('refuse %s', (_, stray, named) => {
    expect(() => figuresOf([stray])).toThrow(named);
  });
});

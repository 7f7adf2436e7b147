import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BinCounts, emptyBins, sortedBins } from '../../src/measurement/bin-counts.js';
import { binOf } from '../../src/measurement/bins.js';
import { ruleFigures } from '../../src/measurement/figures.js';
import { mergeTallies } from '../../src/measurement/merge.js';
import { answeringOf } from '../../src/measurement/patterns/answering.js';
import {
  emptyOutcomes,
  emptyReadingTally,
  emptyTally,
  type ReadingTally,
  type Tally,
} from '../../src/measurement/tally.js';
import { weekLabel } from '../../src/measurement/week-label.js';
import { type AnswererCode, readTally, writtenTally } from '../../src/measurement/written-tally.js';
import type { SensitivityVariant } from '../../src/model/rule-figures.js';
import type { Verdict } from '../../src/model/verdict.js';
import { addVerdict, anyVerdict, hours, period, rule, units, verdict } from './make.js';

const byName = new Map(units.map((unit) => [unit.name, unit]));

type Counted = readonly [Verdict, SensitivityVariant | null];

const anyCounted: fc.Arbitrary<Counted> = fc.tuple(
  anyVerdict,
  fc.constantFrom<SensitivityVariant | null>(null, null, 'without-callbacks', 'exact-mail-only'),
);

function tallyOf(counted: readonly Counted[]): Tally {
  const tally = emptyTally();
  for (const [one, variant] of counted) addVerdict(tally, one, variant);
  return inOrder(tally);
}

/** With the times of every group sorted, as they are once they have been read, so that equal counts are equal. */
function inOrder(tally: Tally): Tally {
  const readings = [...tally.values()].flatMap((ofRule) => [...ofRule.values()]);
  const byChannel = readings.flatMap(({ units, weeks }) => [...units.values(), ...weeks.values()]);
  for (const { elapsed, own } of byChannel.flatMap((channels) => [...channels.values()])) {
    for (const { answered, censored } of [elapsed, own]) [answered, censored].forEach(settle);
  }
  return tally;
}

/** What was written down before it was sorted is left over, and counts nothing. */
function settle(counts: BinCounts): void {
  sortedBins(counts);
  counts.latest = emptyBins().latest;
}

function partAt(parts: Counted[][], index: number): Counted[] {
  parts[index] ??= [];
  return parts[index];
}

function readingOf(tally: Tally): ReadingTally {
  return tally.get('svar-36h')?.get('clock') ?? emptyReadingTally();
}

const asIs: AnswererCode = (answerer) => answerer;

function textOf(tally: Tally): string {
  return JSON.stringify(writtenTally(tally, asIs));
}

describe('a tally', () => {
  it('of the whole is the merged tallies of any parts, in any order', () => {
    const anySplit = fc.array(fc.tuple(anyCounted, fc.nat(3), fc.nat()), { maxLength: 60 });
    fc.assert(
      fc.property(anySplit, (split) => {
        const parts: Counted[][] = [[], [], [], []];
        for (const [one, part] of split) partAt(parts, part).push(one);
        const shuffled = [...split].sort((a, b) => a[2] - b[2]).map(([one]) => one);
        const whole = tallyOf(split.map(([one]) => one));
        expect(inOrder(mergeTallies(parts.map(tallyOf)))).toEqual(whole);
        expect(textOf(mergeTallies(parts.reverse().map(tallyOf)))).toBe(textOf(whole));
        expect(textOf(tallyOf(shuffled))).toBe(textOf(whole));
      }),
    );
  });

  it('merges associatively and is left as it was', () => {
    const anyTally = fc.array(anyCounted, { maxLength: 10 }).map(tallyOf);
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        const before = structuredClone(a);
        const ofAll = textOf(mergeTallies([a, b, c]));
        expect(textOf(mergeTallies([mergeTallies([a, b]), c]))).toBe(ofAll);
        expect(textOf(mergeTallies([a, mergeTallies([b, c])]))).toBe(ofAll);
        expect(mergeTallies([emptyTally(), a])).toEqual(a);
        expect(a).toEqual(before);
      }),
    );
  });

  it('gives the same figures as its parts do when merged', () => {
    const facts = { units: byName, period, hours, outOfScope: 0, takenOver: [] };
    fc.assert(
      fc.property(fc.array(anyCounted, { maxLength: 30 }), fc.nat(30), (counted, cut) => {
        const merged = mergeTallies([tallyOf(counted.slice(cut)), tallyOf(counted.slice(0, cut))]);
        expect(JSON.stringify(ruleFigures(merged, rule, facts))).toBe(
          JSON.stringify(ruleFigures(tallyOf(counted), rule, facts)),
        );
      }),
    );
  });

  it('keeps a unit with the name of an object property apart', () => {
    const unit = { name: '__proto__', kind: null, board: null };
    const tally = readTally(JSON.parse(textOf(tallyOf([[verdict({ unit }), null]]))));
    expect(readingOf(tally).units.get('__proto__')?.get('mail')?.outcomes.met).toBe(1);
  });

  it('counts a variant for the whole only', () => {
    const reading = readingOf(tallyOf([[verdict(), 'without-callbacks']]));
    expect(reading).toEqual({
      ...emptyReadingTally(),
      variants: new Map([['without-callbacks', { ...emptyOutcomes(), met: 1 }]]),
    });
  });

  it('puts a contact in the ISO week of its local date', () => {
    const sundayEvening = Date.UTC(2018, 9, 14, 21, 59);
    const one = verdict();
    const late = (at: number): Verdict => ({
      ...one,
      contact: { ...one.contact, receivedAt: { start: at, end: at, precision: 'exact' } },
    });
    const tally = tallyOf([
      [late(sundayEvening), null],
      [late(sundayEvening + 60_000), null],
    ]);
    const weeks = [...readingOf(tally).weeks.keys()];
    expect(weeks.map(weekLabel)).toEqual(['2018-W41', '2018-W42']);
  });

  it('refuses an exclusion without a reason', () => {
    const broken = { ...verdict({ outcome: 'excluded' }), reason: null };
    expect(() => tallyOf([[broken, null]])).toThrow('without a reason');
  });
});

/** A written tally of one contact, with the group of its unit changed. */
function damaged(change: (group: DamagedGroup) => void): unknown {
  const written = JSON.parse(textOf(tallyOf([[verdict(), null]])));
  change(written.rules[0][1][0][1].units[0][1][0][1]);
  return written;
}

interface DamagedGroup {
  readonly own: { readonly answered: number[] };
  readonly excluded: (readonly [string, number])[];
}

describe('a written tally', () => {
  it('is read as it was, with whom the codes stand for', () => {
    fc.assert(
      fc.property(fc.array(anyCounted, { maxLength: 20 }).map(tallyOf), (tally) => {
        expect(readTally(JSON.parse(textOf(tally)))).toEqual(tally);
      }),
    );
  });

  it('names nobody who answered without a code for them', () => {
    const counted = verdict({ answerer: 'eva.ek@lindasa.se' });
    const written = JSON.stringify(writtenTally(tallyOf([[counted, null]])));
    expect(written).not.toContain('eva.ek');
    const { answerers } = readingOf(readTally(JSON.parse(written)));
    expect([...answerers]).toEqual([['Skola', { answers: 1, persons: null }]]);
  });

  it('does not know who answered as soon as one of its parts does not', () => {
    const known = tallyOf([[verdict({ answerer: '1001' }), null]]);
    const unknown = readTally(writtenTally(known));
    const { answerers } = readingOf(mergeTallies([known, unknown]));
    expect(answerers.get('Skola')).toEqual({ answers: 2, persons: null });
    expect(answeringOf(answerers, 'Skola')).toBeNull();
  });

  it.each([
    ['another version', { version: 2, rules: [] }],
    ['none', { rules: [] }],
    ['a bin without its count', damaged((group) => group.own.answered.pop())],
    ['a count below none', damaged((group) => group.own.answered.splice(1, 1, -1))],
    ['an unknown reason', damaged((group) => group.excluded.push(['bad-luck', 1]))],
  ])('is refused with %s', (_, written) => {
    expect(() => readTally(written)).toThrow();
  });
});

describe('bins of response times', () => {
  it.each([
    ['phone', 0, 0],
    ['phone', 12.9, 12],
    ['phone', 3599.9, 3599],
    ['phone', 3600, 3600],
    ['phone', 3719, 3660],
    ['mail', 59, 0],
    ['mail', 60, 60],
    ['case', 86_399, 86_340],
    ['mail', -30, 0],
  ] as const)('%s %d s falls in bin %d', (channel, seconds, bin) => {
    expect(binOf(channel, seconds)).toBe(bin);
  });
});

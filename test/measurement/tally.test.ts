import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binOf } from '../../src/measurement/bins.js';
import { mergeTallies } from '../../src/measurement/merge.js';
import { addVerdict, emptyTally, type Tally, tallyKey } from '../../src/measurement/tally.js';
import type { SensitivityVariant } from '../../src/model/result.js';
import type { Verdict } from '../../src/model/verdict.js';
import { anyVerdict, verdict } from './make.js';

type Counted = readonly [Verdict, SensitivityVariant | null];

const anyCounted: fc.Arbitrary<Counted> = fc.tuple(
  anyVerdict,
  fc.constantFrom<SensitivityVariant | null>(null, null, 'without-callbacks', 'exact-mail-only'),
);

function tallyOf(counted: readonly Counted[]): Tally {
  const tally = emptyTally();
  for (const [one, variant] of counted) addVerdict(tally, one, variant);
  return tally;
}

function partAt(parts: Counted[][], index: number): Counted[] {
  parts[index] ??= [];
  return parts[index];
}

describe('a tally', () => {
  it('of the whole is the merged tallies of any parts, in any order', () => {
    const anySplit = fc.array(fc.tuple(anyCounted, fc.nat(3), fc.nat()), { maxLength: 60 });
    fc.assert(
      fc.property(anySplit, (split) => {
        const parts: Counted[][] = [[], [], [], []];
        for (const [one, part] of split) partAt(parts, part).push(one);
        const shuffled = [...split].sort((a, b) => a[2] - b[2]).map(([one]) => one);
        const merged = parts.map(tallyOf).reduce((sum, part) => mergeTallies(part, sum), emptyTally());
        expect(merged).toEqual(tallyOf(split.map(([one]) => one)));
        expect(merged).toEqual(tallyOf(shuffled));
      }),
    );
  });

  it('merges associatively and is left as it was', () => {
    const anyTally = fc.array(anyCounted, { maxLength: 10 }).map(tallyOf);
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        const before = structuredClone(a);
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
        expect(mergeTallies(a, emptyTally())).toEqual(a);
        expect(a).toEqual(before);
      }),
    );
  });

  it('survives being written as JSON', () => {
    fc.assert(
      fc.property(fc.array(anyCounted, { maxLength: 20 }).map(tallyOf), (tally) => {
        expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
      }),
    );
  });

  it('keeps a unit with the name of an object property apart', () => {
    const unit = { name: '__proto__', kind: null, board: null };
    const tally = tallyOf([[verdict({ unit }), null]]);
    const groups = tally.readings[tallyKey('svar-36h', 'clock', null)]?.groups ?? {};
    expect(groups['unit:__proto__']?.outcomes).toEqual({ met: 1 });
  });

  it('counts a variant for the whole only', () => {
    const tally = tallyOf([[verdict(), 'without-callbacks']]);
    const groups = tally.readings[tallyKey('svar-36h', 'clock', 'without-callbacks')]?.groups ?? {};
    expect(Object.keys(groups)).toEqual(['whole']);
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
    const groups = tally.readings[tallyKey('svar-36h', 'clock', null)]?.groups ?? {};
    expect(Object.keys(groups).filter((key) => key.startsWith('week:'))).toEqual([
      'week:2018-W41',
      'week:2018-W42',
    ]);
  });

  it('refuses an exclusion without a reason', () => {
    const broken = { ...verdict({ outcome: 'excluded' }), reason: null };
    expect(() => tallyOf([[broken, null]])).toThrow('without a reason');
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

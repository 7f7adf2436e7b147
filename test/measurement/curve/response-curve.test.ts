import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marksFor, roughSeconds } from '../../../src/measurement/curve/curve-marks.js';
import { curvePoints, drawnPoints, pointAt } from '../../../src/measurement/curve/curve-points.js';
import { ruleFigures } from '../../../src/measurement/figures.js';
import { emptyTally } from '../../../src/measurement/tally.js';
import type { ResponseCurve, ResponseCurveFigures } from '../../../src/model/response-curve.js';
import type { RespondRule } from '../../../src/model/rule.js';
import type { Verdict } from '../../../src/model/verdict.js';
import { addVerdict, hours, period, reading, rule, units, verdict } from '../make.js';
import { binsOf } from '../make-bins.js';

const HOUR = 3600;
/** Of the 97.5 % point of the normal distribution, from a table. */
const zz = 1.959964 ** 2;
const nobody = { answered: binsOf({}), censored: binsOf({}) };

interface Wait {
  readonly seconds: number;
  readonly answered: boolean;
}

function figuresOf(verdicts: readonly Verdict[], ofRule: RespondRule = rule): ResponseCurveFigures {
  const tally = emptyTally();
  for (const one of verdicts) addVerdict(tally, one, null);
  const known = new Map(units.map((unit) => [unit.name, unit]));
  const facts = { units: known, period, hours, outOfScope: 0, takenOver: [] };
  const { responseCurve } = ruleFigures(tally, ofRule, facts);
  if (responseCurve === null) throw new Error('no curve');
  return responseCurve;
}

function waited(waits: readonly Wait[]): readonly Verdict[] {
  return waits.map(({ seconds, answered }) =>
    verdict({ outcome: answered ? 'met' : 'unanswered', elapsedSeconds: seconds, ownSeconds: seconds }),
  );
}

/** Share answered at a time, from raw durations: the product over every moment of an answer. */
function naiveAnswered(waits: readonly Wait[], seconds: number): number {
  const moments = new Set(waits.filter((wait) => wait.answered).map((wait) => wait.seconds));
  const still = [...moments]
    .filter((moment) => moment <= seconds)
    .reduce((waiting, moment) => {
      const atRisk = waits.filter((wait) => wait.seconds >= moment).length;
      const answered = waits.filter((wait) => wait.answered && wait.seconds === moment).length;
      return waiting * (1 - answered / atRisk);
    }, 1);
  return 1 - still;
}

/** Whole minutes, so that bins are exact. */
const anyWaits = fc.array(
  fc.record({ seconds: fc.nat(90).map((minutes) => minutes * 60), answered: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

function own({ whole }: ResponseCurveFigures): ResponseCurve {
  if (whole === null) throw new Error('nobody was followed');
  return whole.own;
}

describe('the response-time curve', () => {
  it('is at every time, to a third of a per cent, that of a contact by contact count', () => {
    fc.assert(
      fc.property(anyWaits, fc.nat(100), (waits, minute) => {
        const { points, contacts } = own(figuresOf(waited(waits)));
        expect(contacts).toBe(waits.length);
        for (const point of points) {
          expect(point.answered).toBeCloseTo(naiveAnswered(waits, point.seconds), 10);
          expect(point.low).toBeLessThanOrEqual(point.answered);
          expect(point.high).toBeGreaterThanOrEqual(point.answered - 1e-12);
        }
        const drawn = pointAt(points, nobody, minute * 60).answered;
        const exact = naiveAnswered(waits, minute * 60);
        expect(exact - drawn).toBeLessThan(1 / 300);
        expect(exact - drawn).toBeGreaterThan(-1e-9);
      }),
    );
  });

  it('tells at every mark how many had no answer yet and were still followed', () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        for (const { seconds, waiting } of own(figuresOf(waited(waits))).marks) {
          expect(waiting).toBe(waits.filter((wait) => wait.seconds > seconds).length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has few enough points to draw, and those at which half and nine of ten are read', () => {
    const waits = Array.from({ length: 5000 }, (_, place) => ({ seconds: place * 60, answered: true }));
    const { points } = own(figuresOf(waited(waits)));
    expect(points.length).toBeLessThanOrEqual(301);
    const answered = points.map((point) => point.answered.toFixed(6));
    expect(answered).toEqual(expect.arrayContaining(['0.500000', '0.900000']));
    expect(points.at(-1)).toMatchObject({ answered: 1, high: 1 });
  });

  // Freireich et al. (1963) again: log-log intervals as in Collett, Modelling Survival Data.
  it('has the interval of the textbook', () => {
    const answered = { 6: 3, 7: 1, 10: 1, 13: 1, 16: 1, 22: 1, 23: 1 };
    const censored = { 6: 1, 9: 1, 10: 1, 11: 1, 17: 1, 19: 1, 20: 1, 25: 1, 32: 2, 34: 1, 35: 1 };
    const rounded = curvePoints({ answered: binsOf(answered), censored: binsOf(censored) }).map(
      ({ seconds, low, high }) => {
        return [seconds, (1 - high).toFixed(3), (1 - low).toFixed(3)];
      },
    );
    expect(rounded[0]).toEqual([6, '0.620', '0.952']);
    expect(rounded.at(-1)).toEqual([23, '0.188', '0.680']);
  });

  // Of n of n Wilson's interval goes from n / (n + z²), of none up to z² / (n + z²): 94.0 and 6.0 % for 60.
  it.each<[name: string, answered: object, censored: object, seconds: number, interval: readonly number[]]>([
    ['all are answered at once', { 60: 60 }, {}, 90, [60 / (60 + zz), 1]],
    ['all are answered in turn', { 60: 20, 90: 40 }, {}, 90, [60 / (60 + zz), 1]],
    ['nobody is answered yet', { 90: 60 }, {}, 60, [0, zz / (60 + zz)]],
    ['nobody ever is', {}, { 900: 60 }, 90, [0, zz / (60 + zz)]],
    ['half are no longer followed', {}, { 60: 30, 900: 30 }, 90, [0, zz / (30 + zz)]],
    ['nobody is followed so far', {}, { 60: 30 }, 90, [0, 1]],
  ])('has an interval that says how many there are where %s', (_, answered, censored, seconds, interval) => {
    const times = { answered: binsOf({ ...answered }), censored: binsOf({ ...censored }) };
    const { low, high } = pointAt(curvePoints(times), times, seconds);
    expect([low, high]).toEqual(interval.map((end) => expect.closeTo(end, 6)));
  });

  it('is no surer that all are answered where some were followed no longer', () => {
    const followed = { answered: binsOf({ 90: 60 }), censored: binsOf({}) };
    const left = { answered: binsOf({ 90: 30 }), censored: binsOf({ 60: 30 }) };
    const [sure, unsure] = [followed, left].map((times) => curvePoints(times).at(-1));
    expect(unsure?.low).toBeLessThan(sure?.low ?? 0);
  });

  it('keeps every point of a short curve', () => {
    const points = curvePoints({ answered: binsOf({ 60: 2, 120: 1 }), censored: binsOf({ 180: 1 }) });
    expect(drawnPoints(points)).toEqual(points);
  });

  it('is of the whole and of each channel, and of nobody that was excluded', () => {
    const curves = figuresOf([
      verdict({ channel: 'phone', elapsedSeconds: 30, ownSeconds: 30 }),
      verdict({ channel: 'mail', elapsedSeconds: 9000, ownSeconds: 7200 }),
      verdict({ channel: 'mail', outcome: 'pending', elapsedSeconds: 9000, ownSeconds: 7200 }),
      verdict({ channel: 'mail', outcome: 'excluded' }),
    ]);
    expect(curves.whole?.elapsed.contacts).toBe(3);
    expect(curves.channels.map(({ channel, curves: one }) => [channel, one.own.points])).toEqual([
      ['mail', [{ seconds: 7200, answered: 0.5, low: expect.any(Number), high: expect.any(Number) }]],
      ['phone', [{ seconds: 30, answered: 1, low: expect.closeTo(1 / (1 + zz), 6), high: 1 }]],
    ]);
  });

  it('has no whole where nobody was followed', () => {
    expect(figuresOf([verdict({ outcome: 'excluded' })])).toEqual({ whole: null, channels: [] });
  });

  const counting = (how: 'clock' | 'clock-rolled' | 'workday-clock' | 'office-hours'): RespondRule => ({
    ...rule,
    readings: [
      {
        ...reading('clock', true),
        limit: { kind: 'hours', milliseconds: 36 * HOUR * 1000, counting: how },
      },
    ],
  });

  it.each([
    ['clock', true, true],
    ['clock-rolled', false, false],
    ['workday-clock', false, true],
    ['office-hours', false, true],
  ] as const)(
    'has its limit at 36 hours: %s, the deadline of all in elapsed time %s, in its own %s',
    (how, elapsed, ownTime) => {
      const { whole } = figuresOf(
        waited([
          { seconds: 35 * HOUR, answered: true },
          { seconds: 40 * HOUR, answered: true },
        ]),
        counting(how),
      );
      expect(whole?.own.limit).toMatchObject({ seconds: 36 * HOUR, answered: 0.5, isDeadline: ownTime });
      expect(whole?.elapsed.limit?.isDeadline).toBe(elapsed);
    },
  );

  it('has no fixed place for a limit that is counted in days, nor for one of steps', () => {
    const inDays: RespondRule = {
      ...rule,
      readings: [
        {
          ...reading('clock', true),
          limit: { kind: 'working-days', amount: 2, unit: 'working-days', cutoff: null, dayEnds: 'midnight' },
        },
      ],
    };
    expect(own(figuresOf([verdict()], inDays)).limit).toBeNull();
  });
});

describe('the marks of a curve', () => {
  it.each([
    ['60 seconds', 60, [0, 30, 60, 90, 120, 180, 240, 300]],
    ['36 hours', 36 * HOUR, [0, 12, 24, 36, 48, 72, 96, 120].map((hour) => hour * HOUR)],
    ['2 days', 48 * HOUR, [0, 1, 2, 3, 4, 6, 8, 10].map((day) => day * 24 * HOUR)],
    ['a week', 7 * 24 * HOUR, [0, 2, 4, 6, 8, 12, 16, 20].map((day) => day * 24 * HOUR)],
  ])('stand at lengths in which people think: %s', (_, limit, marks) => {
    expect(marksFor(limit)).toEqual(marks);
  });

  it('take working weeks for weeks', () => {
    const limit = { kind: 'working-days', cutoff: null, dayEnds: 'midnight' } as const;
    expect(roughSeconds({ ...limit, amount: 10, unit: 'working-weeks' })).toBe(14 * 24 * HOUR);
    expect(roughSeconds({ ...limit, amount: 0, unit: 'same-working-day' })).toBe(24 * HOUR);
  });
});

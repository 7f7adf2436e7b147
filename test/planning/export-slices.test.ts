import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exportSlices, purgeDate } from '../../src/planning/export-slices.js';
import { date } from '../calendar/calendars.js';

describe('exports of a log', () => {
  it.each([
    ['ten days', '2018-10-01', { unit: 'days', amount: 10 }, '2018-10-11'],
    ['three months', '2018-10-31', { unit: 'months', amount: 3 }, '2019-01-31'],
    ['three months to a short month', '2018-11-30', { unit: 'months', amount: 3 }, '2019-02-28'],
  ] as const)('a day is gone after %s', (_, day, keeps, gone) => {
    expect(purgeDate(date(day), keeps)).toBe(date(gone));
  });

  it('one is enough where the log is kept so long', () => {
    const keeps = { unit: 'days', amount: 90 } as const;
    const days = { first: date('2018-09-08'), last: date('2018-11-30') };
    expect(exportSlices(days, { keeps, mostDays: null, delayDays: 1 })).toEqual([
      { from: days.first, until: days.last, takeFrom: date('2018-12-02'), takeBefore: date('2018-12-07') },
    ]);
  });

  it.each([
    ['no more than a system gives at a time', 84, 10, { unit: 'days', amount: 90 }, 9],
    ['one where it gives them all', 10, 10, { unit: 'days', amount: 90 }, 1],
    ['one day more is one export more', 11, 10, { unit: 'days', amount: 90 }, 2],
    ['more where the log is also gone too soon', 60, 30, { unit: 'days', amount: 10 }, 7],
  ] as const)('are %s', (_, days, mostDays, keeps, expected) => {
    const first = date('2018-09-08');
    const slices = exportSlices({ first, last: first + days - 1 }, { keeps, mostDays, delayDays: 0 }) ?? [];
    expect(slices).toHaveLength(expected);
    for (const { from, until } of slices) expect(until - from).toBeLessThan(mostDays);
  });

  it('are not known where the retention is not', () => {
    expect(exportSlices({ first: 0, last: 10 }, { keeps: null, mostDays: 10, delayDays: 0 })).toBeNull();
  });

  it('hold every day once, are each possible, and no more than the retention demands', () => {
    const retention = fc.oneof(
      fc.record({ unit: fc.constant('days' as const), amount: fc.integer({ min: 4, max: 200 }) }),
      fc.record({ unit: fc.constant('months' as const), amount: fc.integer({ min: 1, max: 12 }) }),
    );
    const first = fc.integer({ min: 10_000, max: 20_000 });
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 800 }), retention, fc.integer({ min: 0, max: 2 }), check),
      { numRuns: 200 },
    );
  });
});

function check(
  first: number,
  length: number,
  keeps: Parameters<typeof purgeDate>[1],
  delayDays: number,
): void {
  const last = first + length - 1;
  const slices = exportSlices({ first, last }, { keeps, mostDays: null, delayDays }) ?? [];
  const days = slices.flatMap(({ from, until }) =>
    Array.from({ length: until - from + 1 }, (_, index) => from + index),
  );
  expect(days).toEqual(Array.from({ length }, (_, index) => first + index));
  for (const { from, until, takeFrom, takeBefore } of slices) {
    expect(takeFrom).toBe(until + 1 + delayDays);
    expect(takeBefore).toBe(purgeDate(from, keeps));
    expect(takeFrom).toBeLessThan(takeBefore);
  }
  const few = fewest(first, last, keeps, delayDays);
  // Months differ in length, so that parts of one length may have to be a few more.
  if (keeps.unit === 'days' || few === 1) expect(slices).toHaveLength(few);
}

/** By taking each export as late as its first day allows. */
function fewest(
  first: number,
  last: number,
  keeps: Parameters<typeof purgeDate>[1],
  delayDays: number,
): number {
  let exports = 0;
  for (let from = first; from <= last; from = purgeDate(from, keeps) - 1 - delayDays) exports += 1;
  return exports;
}

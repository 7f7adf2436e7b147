import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dateRange,
  isoDateTime,
  longDate,
  longDateTime,
  periodName,
  shortDateRange,
  weekRange,
} from '../../src/report/words/sv/dates.js';
import { exactDuration } from '../../src/report/words/sv/explain.js';
import {
  count,
  decimal,
  duration,
  interval,
  limit,
  listed,
  outOfHundred,
  percent,
  points,
} from '../../src/report/words/sv/format.js';

/** Figures hold no-break spaces; the tables below write `_` for them. */
const shown = (text: string): string => text.replaceAll('\u00a0', '_');

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [12_658, '12_658'],
    [1_234_567, '1_234_567'],
  ])('count %d is %s', (value, text) => expect(shown(count(value))).toBe(text));

  it.each([
    [1234.5, 1, '1_234,5'],
    [-1.64, 1, '−1,6'],
    [-0.04, 1, '0,0'],
    [2.005, 2, '2,01'],
  ])('%d with %d decimals is %s', (value, decimals, text) =>
    expect(shown(decimal(value, decimals))).toBe(text),
  );

  it.each([
    [0, 0, '0_%'],
    [1, 1, '100_%'],
    [0.861, 0, '86_%'],
    [0.861, 1, '86,1_%'],
    [0.285, 0, '29_%'],
    [0.9949, 0, '99_%'],
    [0.995, 0, '99,5_%'],
    [299 / 300, 0, '99,7_%'],
    [0.9996, 0, '99,9_%'],
    [0.99996, 1, '99,9_%'],
    [0.004, 0, '0,4_%'],
    [0.0002, 0, 'under 0,1_%'],
    [15 / 12_658, 2, '0,12_%'],
  ])('share %d with %d decimals is %s', (share, decimals, text) =>
    expect(shown(percent(share, decimals))).toBe(text),
  );

  it('reads 100 % and 0 % for whole shares alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat(),
        fc.constantFrom(0, 1, 2),
        (judged, seed, decimals) => {
          const met = seed % (judged + 1);
          const text = shown(percent(met / judged, decimals));
          expect(text === '100_%').toBe(met === judged);
          expect(/^0(,0*)?_%$/.test(text)).toBe(met === 0);
          expect(Number.parseFloat(text) >= 100).toBe(met === judged);
        },
      ),
    );
  });

  it.each([
    [0.849, 0.873, 0, '85–87_%'],
    [0.976, 1, 1, '97,6–100_%'],
    [0, 0.041, 1, '0–4,1_%'],
  ])('interval %d to %d with %d decimals is %s', (low, high, decimals, text) =>
    expect(shown(interval({ low, high }, decimals))).toBe(text),
  );

  it.each([
    [0.0412, '+4,1'],
    [-0.016, '−1,6'],
    [0.0001, '0,0'],
  ])('difference %d is %s points', (difference, text) => expect(points(difference)).toBe(text));

  it.each([
    [0.861, '86 av 100'],
    [0.999, '99 av 100'],
    [1, '100 av 100'],
  ])('share %d is %s', (share, text) => expect(outOfHundred(share)).toBe(text));

  it.each([
    [null, 'uppnås inte'],
    [0, 'direkt'],
    [41, '41_s'],
    [59.7, '60_s'],
    [78, '78_s'],
    [180, '3_min'],
    [3569, '59_min'],
    [3600, '1,0_h'],
    [19_400, '5,4_h'],
    [510_000, '142_h'],
  ])('%s seconds is %s', (seconds, text) => expect(shown(duration(seconds))).toBe(text));

  it.each([
    ['36 hours', '36_timmar'],
    ['1 hour', '1_timme'],
    ['2 working days', '2_arbetsdagar'],
    ['1 week', '1_vecka'],
    ['same working day', 'samma arbetsdag'],
    ['what else', 'what else'],
  ])('limit %s is %s', (allowed, text) => expect(shown(limit(allowed))).toBe(text));

  it('lists with "och" before the last', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b och c']);
  });
});

/** 2018-10-08, a Monday. */
const monday = 17_812;

describe('dates', () => {
  it.each([
    [longDate(monday + 4), '12_oktober 2018'],
    [dateRange(monday, monday), '8_oktober 2018'],
    [dateRange(monday, monday + 6), '8–14_oktober 2018'],
    [dateRange(monday, monday + 34), '8_oktober–11_november 2018'],
    [dateRange(monday, monday + 100), '8_oktober 2018–16_januari 2019'],
    [shortDateRange(monday + 21, monday + 27), '29_okt–4_nov'],
    [shortDateRange(monday, monday + 6), '8–14_okt'],
    [weekRange(monday, monday + 34), 'v._41–45'],
    [weekRange(monday, monday + 6), 'v._41'],
    [weekRange(monday, monday + 100), 'v._41 2018–v._3 2019'],
    [isoDateTime(Date.UTC(2018, 10, 12, 15)), '2018-11-12_16.00'],
    [longDateTime(Date.UTC(2018, 9, 12, 13, 5)), 'fredag 12_oktober klockan_15.05'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    [monday, monday + 34, 'hösten 2018'],
    [17_532, 17_896, '2018'],
    [17_532, 17_712, 'första halvåret 2018'],
    [17_532 + 15, 17_532 + 40, 'vintern 2018'],
    [17_800, 17_950, '2018–2019'],
  ])('the period from %d to %d is %s', (from, until, name) =>
    expect(periodName({ from, until, label: '' })).toBe(name),
  );
});

describe('a duration that a verdict hangs on', () => {
  it.each([
    [0, '0 s'],
    [1, '1 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [725_400, '12 min 5 s'],
    [208_500_000, '57 h 55 min'],
  ])('%d ms is %s', (milliseconds, text) => expect(exactDuration(milliseconds)).toBe(text));
});

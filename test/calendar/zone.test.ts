import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addMonths,
  dateOf,
  daysInMonth,
  formatDate,
  formatInstant,
  instantOfWallTime,
  isoWeek,
  localDate,
  mondayOfIsoWeek,
  parseIsoDate,
  parseIsoInstant,
  partsOf,
  startOfDay,
  wallTime,
  weekday,
} from '../../src/calendar/zone.js';
import { date, runs } from './calendars.js';

jest.setTimeout(3_600_000);

const ZONE = 'Europe/Stockholm';
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const first = Date.UTC(1970, 0, 2);
const last = Date.UTC(2050, 11, 30);
const anyInstant = fc.integer({ min: first, max: last });
const anyDate = fc.integer({ min: -700_000, max: 2_900_000 });
const epoch = Temporal.PlainDate.from('1970-01-01');

describe('an instant', () => {
  it('shows the wall time that Temporal shows', () => {
    const law = fc.property(anyInstant, (at) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
      const wall = wallTime(at);
      expect(formatDate(wall.date)).toBe(expected.toPlainDate().toString());
      expect(wall.millisecondOfDay).toBe(
        ((expected.hour * 60 + expected.minute) * 60 + expected.second) * 1000 + expected.millisecond,
      );
      expect(wall.offsetMinutes).toBe(expected.offsetNanoseconds / 60e9);
      expect(localDate(at)).toBe(wall.date);
    });
    fc.assert(law, runs);
  });

  it('at each change of the clocks shows what Temporal shows, just before and just after', () => {
    let at = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(ZONE);
    let changes = 0;
    for (;;) {
      const next = at.getTimeZoneTransition('next');
      if (next === null || next.epochMilliseconds > last) break;
      at = next;
      changes += 1;
      expect(wallTime(at.epochMilliseconds).offsetMinutes).toBe(at.offsetNanoseconds / 60e9);
      const before = at.subtract({ nanoseconds: 1_000_000 });
      expect(wallTime(before.epochMilliseconds).offsetMinutes).toBe(before.offsetNanoseconds / 60e9);
    }
    expect(changes).toBe(142);
  });

  it.each([
    ['2018-10-12T13:00:00Z', '2018-10-12T15:00:00+02:00'],
    ['2018-12-12T13:00:00Z', '2018-12-12T14:00:00+01:00'],
    ['2018-10-12T22:00:00Z', '2018-10-13T00:00:00+02:00'],
    ['2018-10-28T00:30:00Z', '2018-10-28T02:30:00+02:00'],
    ['2018-10-28T01:30:00Z', '2018-10-28T02:30:00+01:00'],
    ['1969-12-31T23:30:00Z', '1970-01-01T00:30:00+01:00'],
    ['2018-10-12T13:00:00.999Z', '2018-10-12T15:00:00+02:00'],
  ])('%s is written %s', (utc, written) => {
    expect(formatInstant(Temporal.Instant.from(utc).epochMilliseconds)).toBe(written);
  });
});

describe('a wall time', () => {
  it('is the instant that Temporal finds', () => {
    const nights = ['2018-03-25', '2018-10-28', '1980-04-06', '1980-09-28', '2050-03-27'].map(date);
    const day = fc.oneof(fc.constantFrom(...nights), fc.integer({ min: 1, max: 29_000 }));
    const law = fc.property(day, fc.integer({ min: 0, max: DAY - 1 }), (on, millisecondOfDay) => {
      const wall = epoch.add({ days: on }).toPlainDateTime().add({ milliseconds: millisecondOfDay });
      const expected = wall.toZonedDateTime(ZONE, { disambiguation: 'compatible' }).epochMilliseconds;
      const earlier = wall.toZonedDateTime(ZONE, { disambiguation: 'earlier' }).epochMilliseconds;
      const later = wall.toZonedDateTime(ZONE, { disambiguation: 'later' }).epochMilliseconds;
      const { at, anomaly } = instantOfWallTime(on, millisecondOfDay);
      expect(at).toBe(expected);
      expect(anomaly).toBe(earlier === later ? 'none' : expected === later ? 'gap' : 'overlap');
    });
    fc.assert(law, runs);
  });

  it.each([
    ['before the gap', '2018-03-25', 1.999, '2018-03-25T01:59:56+01:00', 'none'],
    ['as the gap begins', '2018-03-25', 2, '2018-03-25T03:00:00+02:00', 'gap'],
    ['in the gap moves forward by the gap', '2018-03-25', 2.5, '2018-03-25T03:30:00+02:00', 'gap'],
    ['after the gap', '2018-03-25', 3, '2018-03-25T03:00:00+02:00', 'none'],
    ['before the overlap', '2018-10-28', 1.5, '2018-10-28T01:30:00+02:00', 'none'],
    ['in the overlap takes the earlier', '2018-10-28', 2.5, '2018-10-28T02:30:00+02:00', 'overlap'],
    ['after the overlap', '2018-10-28', 3, '2018-10-28T03:00:00+01:00', 'none'],
  ])('%s', (_case, on, hour, written, anomaly) => {
    const placed = instantOfWallTime(date(on), Math.floor(hour * HOUR));
    expect([formatInstant(placed.at), placed.anomaly]).toEqual([written, anomaly]);
  });

  it('that exists comes back from its instant', () => {
    const law = fc.property(anyInstant, (at) => {
      const { date: on, millisecondOfDay } = wallTime(at);
      const placed = instantOfWallTime(on, millisecondOfDay);
      expect(placed.anomaly === 'overlap' ? [at, at - HOUR] : [at]).toContain(placed.at);
    });
    fc.assert(law, runs);
  });

  it.each([
    ['2018-10-12', 24],
    ['2018-03-25', 23],
    ['2018-10-28', 25],
  ])('%s has %d hours', (on, length) => {
    expect((startOfDay(date(on) + 1) - startOfDay(date(on))) / HOUR).toBe(length);
  });
});

describe('a date', () => {
  it('has the parts, weekday and week that Temporal gives it', () => {
    const law = fc.property(anyDate, (on) => {
      const expected = epoch.add({ days: on });
      expect(partsOf(on)).toEqual({ year: expected.year, month: expected.month, day: expected.day });
      expect(weekday(on)).toBe(expected.dayOfWeek - 1);
      expect(isoWeek(on)).toEqual({ year: expected.yearOfWeek, week: expected.weekOfYear });
      expect(daysInMonth(expected.year, expected.month)).toBe(expected.daysInMonth);
      expect(dateOf(expected.year, expected.month, expected.day)).toBe(on);
    });
    fc.assert(law, runs);
  });

  it('so many months later is the date that Temporal finds', () => {
    const law = fc.property(
      fc.integer({ min: -20_000, max: 60_000 }),
      fc.integer({ min: -30, max: 200 }),
      (on, months) => {
        expect(formatDate(addMonths(on, months))).toBe(epoch.add({ days: on }).add({ months }).toString());
      },
    );
    fc.assert(law, runs);
  });

  it.each([
    [2018, 2, 29],
    [1900, 2, 29],
    [2018, 4, 31],
    [2018, 13, 1],
    [2018, 0, 1],
    [2018, 1, 0],
    [2018, 1, 1.5],
    [Number.NaN, 1, 1],
    [12_018, 1, 1],
  ])('%d-%d-%d does not exist', (year, month, day) => {
    expect(dateOf(year, month, day)).toBeNull();
  });

  it.each([
    ['2018-W41', 2018, 41, '2018-10-08'],
    ['2018-W01', 2018, 1, '2018-01-01'],
    ['2020-W53', 2020, 53, '2020-12-28'],
    ['2019-W01', 2019, 1, '2018-12-31'],
  ])('is the Monday of %s', (_case, year, week, monday) => {
    expect(mondayOfIsoWeek(year, week)).toBe(date(monday));
  });

  it.each([
    [2018, 53],
    [2018, 0],
    [2018, 54],
    [2020, 54],
  ])('%d has no week %d', (year, week) => {
    expect(mondayOfIsoWeek(year, week)).toBeNull();
  });

  it.each(['2018-02-29', '2018-1-1', '20181012', '2018-10-12T00:00', '12/10/2018', ''])(
    'is not read from "%s"',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );
});

describe('ISO 8601 text', () => {
  it.each([
    ['zoneless is Stockholm', '2018-10-12T15:00:00', '2018-10-12T15:00:00+02:00', 'none'],
    ['with a space', '2018-10-12 15:00', '2018-10-12T15:00:00+02:00', 'none'],
    ['Z', '2018-10-12T15:00:00Z', '2018-10-12T17:00:00+02:00', 'none'],
    ['an offset', '2018-10-12T15:00:00-05:00', '2018-10-12T22:00:00+02:00', 'none'],
    ['an offset without colon', '2018-10-12T15:00:00+0200', '2018-10-12T15:00:00+02:00', 'none'],
    ['an offset of hours', '2018-10-12T15:00:00+02', '2018-10-12T15:00:00+02:00', 'none'],
    ['an offset that settles the overlap', '2018-10-28T02:30:00+01:00', '2018-10-28T02:30:00+01:00', 'none'],
    ['zoneless in the overlap', '2018-10-28T02:30:00', '2018-10-28T02:30:00+02:00', 'overlap'],
    ['zoneless in the gap', '2018-03-25T02:30:00', '2018-03-25T03:30:00+02:00', 'gap'],
    ['seven decimals', '2018-10-12T13:00:00.9999999Z', '2018-10-12T15:00:00+02:00', 'none'],
  ])('%s', (_case, text, written, anomaly) => {
    const placed = parseIsoInstant(text);
    expect([formatInstant(placed?.at ?? 0), placed?.anomaly]).toEqual([written, anomaly]);
  });

  it('keeps milliseconds and cuts off the rest', () => {
    expect(parseIsoInstant('1970-01-01T00:00:00.1239Z')?.at).toBe(123);
    expect(parseIsoInstant('1970-01-01T00:00:00,5Z')?.at).toBe(500);
  });

  it.each([
    '2018-10-12',
    '2018-10-12T25:00',
    '2018-10-12T24:00:01',
    '2018-10-12T15:60',
    '2018-10-12T15:00:60',
    '2018-02-30T15:00',
    '2018-10-12T15:00+15:00',
    '2018-10-12T15:00 CEST',
    '12.10.2018 15:00',
    '',
  ])('is not read from "%s"', (text) => {
    expect(parseIsoInstant(text)).toBeNull();
  });

  it('comes back as it was written', () => {
    const law = fc.property(anyInstant, (at) => {
      const second = Math.floor(at / 1000) * 1000;
      expect(parseIsoInstant(formatInstant(at))).toEqual({ at: second, anomaly: 'none' });
      expect(localDate(startOfDay(localDate(at)))).toBe(localDate(at));
      expect(localDate(startOfDay(localDate(at)) - MINUTE)).toBe(localDate(at) - 1);
    });
    fc.assert(law, runs);
  });
});

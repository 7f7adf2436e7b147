import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import type { LimitOptions } from '../../src/calendar/limit.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { CalendarSpec } from '../../src/model/calendar-spec.js';
import { instant, limit, spec, weekdays } from './calendars.js';

function due(
  from: string,
  text: string,
  options: LimitOptions = {},
  changes: Partial<CalendarSpec> = {},
): string {
  const calendar = createCalendar(spec(changes));
  return formatInstant(calendar.deadline(instant(from), limit(text, options))).slice(0, 19);
}

describe('working days', () => {
  it.each([
    ['Friday and a weekend', '2018-10-12 15:00', '2 working days', '2018-10-16T23:59:59'],
    ['Easter', '2018-03-29 12:00', '1 working day', '2018-04-03T23:59:59'],
    ['Christmas with its eve', '2018-12-21 12:00', '2 working days', '2018-12-28T23:59:59'],
    ['a working week is five of them', '2018-10-12 15:00', '1 working week', '2018-10-19T23:59:59'],
    ['two working weeks over a holiday', '2018-10-29 10:00', '2 working weeks', '2018-11-12T23:59:59'],
    ['three years of them', '2018-01-02 10:00', '751 working days', '2020-12-30T23:59:59'],
  ])('%s', (_case, from, text, expected) => {
    expect(due(from, text)).toBe(expected);
  });

  it.each([
    ['the day of receipt on a working day', '2018-10-12 15:00', 'same working day', '2018-10-12T23:59:59'],
    [
      'the next one for what arrives on a Saturday',
      '2018-10-13 15:00',
      'same working day',
      '2018-10-15T23:59:59',
    ],
    [
      'the next one for what arrives on a holiday',
      '2018-05-01 15:00',
      'same working day',
      '2018-05-02T23:59:59',
    ],
    ['the day after', '2018-10-08 15:00', 'next working day', '2018-10-09T23:59:59'],
    ['Monday for what arrives on Friday', '2018-10-12 15:00', 'next working day', '2018-10-15T23:59:59'],
    ['Monday for what arrives on Saturday', '2018-10-13 15:00', 'next working day', '2018-10-15T23:59:59'],
  ])('same or next working day: %s', (_case, from, text, expected) => {
    expect(due(from, text)).toBe(expected);
  });

  it('count a Monday without opening hours, as opening hours do not make working days', () => {
    const week = weekdays([8, 16]);
    const hours = [[], week[1], week[2], week[3], week[4], [], []] as const;
    expect(due('2018-10-12 10:00', '1 working day', {}, { hours })).toBe('2018-10-15T23:59:59');
  });

  it('may be other weekdays', () => {
    expect(due('2018-10-11 10:00', '1 working day', {}, { workingDays: [0, 1, 2, 3] })).toBe(
      '2018-10-15T23:59:59',
    );
    expect(due('2018-10-12 10:00', '1 working day', {}, { workingDays: [0, 1, 2, 3, 4, 5] })).toBe(
      '2018-10-13T23:59:59',
    );
  });
});

describe('a cutoff', () => {
  it.each([
    ['changes nothing at the minute itself', '2018-10-08 15:00', '1 working day', '2018-10-09T23:59:59'],
    [
      'makes later arrivals the next working day’s',
      '2018-10-08 15:00:01',
      '1 working day',
      '2018-10-10T23:59:59',
    ],
    ['makes a late Friday Monday’s', '2018-10-12 15:01', '1 working day', '2018-10-16T23:59:59'],
    ['does not touch what arrives on a Saturday', '2018-10-13 18:00', '1 working day', '2018-10-15T23:59:59'],
    ['moves the same working day', '2018-10-12 15:01', 'same working day', '2018-10-15T23:59:59'],
    ['moves weeks', '2018-10-12 15:01', '1 week', '2018-10-22T23:59:59'],
  ])('%s', (_case, from, text, expected) => {
    expect(due(from, text, { cutoff: '15:00' })).toBe(expected);
  });
});

describe('a day that ends at office close', () => {
  it.each([
    ['ends working days at closing time', '2018-10-08 10:00', '2 working days', '2018-10-10T16:00:00'],
    [
      'ends the same working day at closing time',
      '2018-10-08 10:00',
      'same working day',
      '2018-10-08T16:00:00',
    ],
    [
      'leaves until the next closing to what arrives after closing',
      '2018-10-12 17:00',
      'same working day',
      '2018-10-15T16:00:00',
    ],
    [
      'leaves until the next closing to what arrives at closing',
      '2018-10-12 16:00',
      'same working day',
      '2018-10-15T16:00:00',
    ],
    ['ends rolled weeks likewise', '2018-10-06 10:00', '1 week', '2018-10-15T16:00:00'],
  ])('%s', (_case, from, text, expected) => {
    expect(due(from, text, { dayEnds: 'office-close' })).toBe(expected);
  });

  it('ends early on a shortened day', () => {
    const shortened = [{ when: { name: 'allhelgonaafton' }, closes: 13 * 60 }];
    const found = due('2018-11-01 10:00', '1 working day', { dayEnds: 'office-close' }, { shortened });
    expect(found).toBe('2018-11-02T13:00:00');
  });

  it('ends at the next closing time where the day has none', () => {
    const week = weekdays([8, 16]);
    const hours = [[], week[1], week[2], week[3], week[4], [], []] as const;
    const found = due('2018-10-12 10:00', '1 working day', { dayEnds: 'office-close' }, { hours });
    expect(found).toBe('2018-10-16T16:00:00');
  });
});

describe('calendar days, weeks and months', () => {
  it.each([
    ['days are not rolled', '2018-10-12 15:00', '1 day', {}, '2018-10-13T23:59:59'],
    [
      'days are rolled where the rule says so',
      '2018-10-12 15:00',
      '1 day',
      { counting: 'rolled' },
      '2018-10-15T23:59:59',
    ],
    ['a week is rolled', '2018-10-06 10:00', '1 week', {}, '2018-10-15T23:59:59'],
    [
      'a week is unrolled where the rule says so',
      '2018-10-06 10:00',
      '1 week',
      { counting: 'unrolled' },
      '2018-10-13T23:59:59',
    ],
    ['a week is rolled past a holiday', '2018-12-18 10:00', '1 week', {}, '2018-12-27T23:59:59'],
    ['a month ends on the same day', '2018-10-12 10:00', '1 month', {}, '2018-11-12T23:59:59'],
    ['a month is rolled', '2018-10-10 10:00', '1 month', {}, '2018-11-12T23:59:59'],
    ['31 January and a month is 28 February', '2018-01-31 10:00', '1 month', {}, '2018-02-28T23:59:59'],
    [
      '31 January and a month is 29 February in a leap year',
      '2024-01-31 10:00',
      '1 month',
      {},
      '2024-02-29T23:59:59',
    ],
    [
      'three months run over New Year',
      '2018-11-30 10:00',
      '3 months',
      { counting: 'unrolled' },
      '2019-02-28T23:59:59',
    ],
  ])('%s', (_case, from, text, options, expected) => {
    expect(due(from, text, options)).toBe(expected);
  });
});

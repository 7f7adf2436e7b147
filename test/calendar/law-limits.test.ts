import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import type { LimitOptions } from '../../src/calendar/limit.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { CalendarSpec } from '../../src/model/calendar-spec.js';
import { date, hours, instant, limit, spec } from './calendars.js';

// Laws that hold for clock, workday-clock and office-hours (laws.test.ts), and do not hold where a deadline
// is moved or counted in days. Each is meant so; whoever changes one of these changes what a promise means.

const HOUR = 3_600_000;
const plain = createCalendar(spec());

function rolled(from: string, amount: number, changes: Partial<CalendarSpec> = {}): string {
  const due = createCalendar(spec(changes)).deadline(instant(from), hours(amount, 'clock-rolled'));
  return formatInstant(due).slice(0, 16);
}

function days(
  from: string,
  text: string,
  options: LimitOptions = {},
  changes: Partial<CalendarSpec> = {},
): string {
  const due = createCalendar(spec(changes)).deadline(instant(from), limit(text, options));
  return formatInstant(due).slice(0, 16);
}

describe('clock-rolled', () => {
  it('may be due earlier for what is received later', () => {
    expect(rolled('2018-10-12 15:00', 36)).toBe('2018-10-15T16:00');
    expect(rolled('2018-10-13 15:00', 36)).toBe('2018-10-15T03:00');
  });

  it('may be due earlier for what is received a millisecond later, as midnight belongs to Sunday', () => {
    expect(rolled('2018-10-13 12:00:00.000', 36)).toBe('2018-10-15T16:00');
    expect(rolled('2018-10-13 12:00:00.001', 36)).toBe('2018-10-15T00:00');
  });

  it('may be due earlier for a longer limit', () => {
    expect(rolled('2018-10-13 12:00', 36)).toBe('2018-10-15T16:00');
    expect(rolled('2018-10-13 12:00', 37)).toBe('2018-10-15T01:00');
  });

  it('lets an answer be in time though more than the limit has passed', () => {
    const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-15 09:00')];
    const limited = hours(36, 'clock-rolled');
    expect(plain.elapsed(from, until, limited)).toBe(66 * HOUR);
    expect(until).toBeLessThan(plain.deadline(from, limited));
  });

  it('has more than the limit behind it at its deadline', () => {
    const from = instant('2018-10-12 15:00');
    const limited = hours(36, 'clock-rolled');
    expect(plain.elapsed(from, plain.deadline(from, limited), limited)).toBe(73 * HOUR);
  });

  it('may be due earlier where a further eve is a day off, as that shortens the day before it', () => {
    const shortened = [{ when: { beforeHoliday: true }, closes: 12 * 60 }] as const;
    const received = '2019-12-20 15:00';
    expect(rolled(received, 36, { shortened, workingEves: ['julafton'] })).toBe('2019-12-23T16:00');
    expect(rolled(received, 36, { shortened })).toBe('2019-12-23T12:00');
  });
});

describe('a limit in days with a cutoff', () => {
  it('may be due earlier for what is received on a later date', () => {
    expect(days('2018-10-12 15:01', '1 working day', { cutoff: '15:00' })).toBe('2018-10-16T23:59');
    expect(days('2018-10-13 09:00', '1 working day', { cutoff: '15:00' })).toBe('2018-10-15T23:59');
  });

  it('may be due earlier where the day of receipt is closed, as only working days have a cutoff', () => {
    const closed = [{ from: date('2018-10-12'), until: date('2018-10-12'), name: 'stängt' }];
    expect(days('2018-10-12 15:01', '1 working day', { cutoff: '15:00' })).toBe('2018-10-16T23:59');
    expect(days('2018-10-12 15:01', '1 working day', { cutoff: '15:00' }, { closed })).toBe(
      '2018-10-15T23:59',
    );
  });

  it('may move an unrolled limit past a weekend, and never by working time', () => {
    expect(days('2018-10-12 15:00', '1 day', { cutoff: '15:00' })).toBe('2018-10-13T23:59');
    expect(days('2018-10-12 15:01', '1 day', { cutoff: '15:00' })).toBe('2018-10-16T23:59');
  });
});

describe('a limit counted in days', () => {
  it('gives the same limit more or less real time, so that the deadline alone can decide', () => {
    const limited = limit('2 working days');
    const realHours = (from: string): number =>
      Math.round(plain.elapsed(instant(from), plain.deadline(instant(from), limited), limited) / HOUR);
    expect(realHours('2018-10-08 00:00')).toBe(72);
    expect(realHours('2018-10-08 23:00')).toBe(49);
    expect(realHours('2018-10-12 15:00')).toBe(105);
  });

  it('does not add up: a month and a month may be less than two months', () => {
    const unrolled = { counting: 'unrolled' };
    expect(days('2018-01-31 10:00', '1 month', unrolled)).toBe('2018-02-28T23:59');
    expect(days('2018-02-28 10:00', '1 month', unrolled)).toBe('2018-03-28T23:59');
    expect(days('2018-01-31 10:00', '2 months', unrolled)).toBe('2018-03-31T23:59');
  });

  it('in months may be due on one day for what is received on four', () => {
    const due = ['2018-01-28', '2018-01-29', '2018-01-30', '2018-01-31'].map((day) =>
      days(`${day} 10:00`, '1 month'),
    );
    expect(new Set(due)).toEqual(new Set(['2018-02-28T23:59']));
  });

  it('may be due at the very instant of receipt: the last millisecond of the same working day', () => {
    const from = instant('2018-10-12 23:59:59.999');
    expect(plain.deadline(from, limit('same working day'))).toBe(from);
  });

  it('that ends at office close leaves more time to what is received after closing', () => {
    const options = { dayEnds: 'office-close' };
    expect(days('2018-10-12 15:59', 'same working day', options)).toBe('2018-10-12T16:00');
    expect(days('2018-10-12 16:00', 'same working day', options)).toBe('2018-10-15T16:00');
    expect(days('2018-10-12 16:00', 'next working day', options)).toBe('2018-10-15T16:00');
  });
});

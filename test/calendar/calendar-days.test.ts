import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { type CalendarDay, calendarDays, isSpecialDay, sumOfDays } from '../../src/calendar/calendar-days.js';
import { formatDate, formatInstant } from '../../src/calendar/zone.js';
import type { CalendarSpec } from '../../src/model/calendar-spec.js';
import { aroundTheClock, date, spec } from './calendars.js';

const HOUR = 3_600_000;

function days(from: string, until: string, changes: Partial<CalendarSpec> = {}): readonly CalendarDay[] {
  return calendarDays(createCalendar(spec(changes)), { from: date(from), until: date(until) });
}

function datesWhere(of: readonly CalendarDay[], is: (day: CalendarDay) => boolean): readonly string[] {
  return of.filter(is).map((day) => formatDate(day.date));
}

describe('the days of a calendar', () => {
  it('find klämdagar whether the municipality closes on them or not', () => {
    const expected = ['2026-01-02', '2026-01-05', '2026-05-15'];
    const worked = days('2026-01-01', '2026-12-31');
    const closed = days('2026-01-01', '2026-12-31', { closed: [{ klamdagar: true }] });
    expect(datesWhere(worked, ({ isKlamdag }) => isKlamdag)).toEqual(expected);
    expect(datesWhere(closed, ({ isKlamdag }) => isKlamdag)).toEqual(expected);
    expect(sumOfDays(worked)).toMatchObject({ workingDays: 251, klamdagar: 0 });
    expect(sumOfDays(closed)).toMatchObject({ workingDays: 248, klamdagar: 3 });
  });

  it.each([
    ['forward in spring', '2018-03-25', '2018-03-25T03:00:00+02:00', 60, 23],
    ['back in autumn', '2018-10-28', '2018-10-28T02:00:00+01:00', -60, 25],
  ])('say that the clocks go %s, and count the hours that are', (_, on, at, minutes, hours) => {
    const [day] = days(on, on, { hours: aroundTheClock });
    expect(day?.clockChange === null ? null : formatInstant(day?.clockChange?.at ?? 0)).toBe(at);
    expect(day?.clockChange?.minutes).toBe(minutes);
    expect(day?.openMilliseconds).toBe(hours * HOUR);
    expect(day === undefined || isSpecialDay(day)).toBe(true);
  });

  it.each([
    ['a day that would be closed anyway is not shortened', '2018-10-13', false],
    ['a working day that closes early is', '2018-10-12', true],
  ])('%s', (_, on, isShortened) => {
    const shortened = [
      { when: { date: date('2018-10-12') }, closes: 780 },
      { when: { date: date('2018-10-13') }, closes: 780 },
    ];
    const [day] = days(on, on, { shortened });
    expect(day?.isShortened).toBe(isShortened);
    expect(day !== undefined && isSpecialDay(day)).toBe(isShortened);
  });

  it('say of a working day that closes before it opens that it is shortened', () => {
    const shortened = [{ when: { date: date('2018-10-12') }, closes: 420 }];
    const [day] = days('2018-10-12', '2018-10-12', { shortened });
    expect(day).toMatchObject({ isShortened: true, open: [], openMilliseconds: 0 });
  });

  it('add up: parts of a period to the whole', () => {
    const whole = days('2018-01-01', '2018-12-31', { closed: [{ klamdagar: true }] });
    const parts = [whole.slice(0, 100), whole.slice(100, 101), whole.slice(101)].map(sumOfDays);
    const total = sumOfDays(whole);
    expect(parts.reduce((sum, part) => sum + part.workingDays, 0)).toBe(total.workingDays);
    expect(parts.reduce((sum, part) => sum + part.openMilliseconds, 0)).toBe(total.openMilliseconds);
    expect(total.openMilliseconds).toBe(total.workingDays * 8 * HOUR);
  });
});

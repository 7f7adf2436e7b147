import { createRequire } from 'node:module';
import { describe, expect, it, jest } from '@jest/globals';
import type DateHolidays from 'date-holidays';
import { createCalendar } from '../../src/calendar/calendar.js';
import { firstOfMonth, formatDate } from '../../src/calendar/date.js';
import { type NamedDay, namedDaysOfYear, namedDaysOn, namedDayTypes } from '../../src/calendar/holidays.js';
import { listedDates } from '../../src/calendar/listed-dates.js';
import { usualYears } from '../../src/calendar/usual-years.js';
import { date, spec } from './calendars.js';
import { daysOffByLaw, easter, easterByGauss, otherNamedDays } from './swedish-law.js';

/** As the calendar loads it. */
const Holidays: typeof DateHolidays = createRequire(import.meta.url)('date-holidays');

const years = Array.from({ length: 61 }, (_, index) => 1990 + index);

function daysOff(year: number): readonly NamedDay[] {
  return namedDaysOfYear(year).filter((day) => day.type !== 'ordinary');
}

describe('the table of a year', () => {
  it('is read once and kept, whoever asks and however often', () => {
    const reading = jest.spyOn(Holidays.prototype, 'getHolidays');
    const first = namedDaysOfYear(2061);
    const calendars = [createCalendar(spec()), createCalendar(spec({ closed: [{ klamdagar: true }] }))];
    for (const calendar of calendars) {
      for (let on = date('2061-02-01'); on < date('2061-12-01'); on += 1) calendar.dayStatus(on);
    }
    expect(reading.mock.calls).toEqual([[2061]]);
    expect(namedDaysOfYear(2061)).toBe(first);
    reading.mockRestore();
  });
});

describe('the table of usual years', () => {
  it.each([...usualYears])(
    'has those that date-holidays lists in %d: else run npm run holidays',
    (year, days) => {
      const listed = listedDates(year).map((date) => date - firstOfMonth(year, 1));
      expect(days).toBe(listed.join(' '));
    },
  );

  it('spares a run the package', () => {
    const reading = jest.spyOn(Holidays.prototype, 'getHolidays');
    expect(namedDaysOfYear(2018)).toHaveLength(23);
    expect(reading).not.toHaveBeenCalled();
    reading.mockRestore();
  });
});

describe('a package that no longer fits the law', () => {
  const listed = new Holidays('SE').getHolidays(2062);
  it.each([
    [
      'a name is missing',
      listed.filter(({ name }) => name.toLowerCase() !== 'juldagen'),
      /juldagen 0 times as public in 2062/,
    ],
    ['a name stands twice', [...listed, ...listed], / 2 times as .* in 2062/],
    [
      'a type has changed',
      listed.map((day) => ({ ...day, type: 'optional' as const })),
      / 0 times as public in 2062/,
    ],
    ['a date is none', listed.map((day) => ({ ...day, date: 'soon' })), / 1 times as .* in 2062/],
  ])('is refused: %s', (_case, given, expected) => {
    const reading = jest.spyOn(Holidays.prototype, 'getHolidays').mockReturnValue(given);
    try {
      expect(() => namedDaysOfYear(2062)).toThrow(expected);
    } finally {
      reading.mockRestore();
    }
  });
});

describe('holidays and eves', () => {
  it.each(years)('of %d are those of the law', (year) => {
    const found = daysOff(year).map((day) => `${formatDate(day.date)} ${day.name}`);
    const lawful = [...daysOffByLaw(year)].flatMap(([day, names]) => names.map((name) => `${day} ${name}`));
    expect([...found].sort()).toEqual(lawful.sort());
  });

  it.each(years)('of %d have no other types than the law gives them', (year) => {
    const eves = daysOff(year).filter((day) => day.type === 'eve');
    expect(eves.map((day) => day.name)).toEqual(['midsommarafton', 'julafton', 'nyårsafton']);
    const others = namedDaysOfYear(year).filter((day) => day.type === 'ordinary');
    const known = [...otherNamedDays(year)].flatMap(([day, names]) => names.map((name) => `${day} ${name}`));
    expect(others.map((day) => `${formatDate(day.date)} ${day.name}`).sort()).toEqual(known.sort());
  });

  it('stand on an Easter that two computations agree on', () => {
    for (const year of years) expect(easter(year).toString()).toBe(easterByGauss(year).toString());
  });

  it('of 2018 have the type of each', () => {
    const found = daysOff(2018).map((day) => `${formatDate(day.date)} ${day.type} ${day.name}`);
    expect(found).toEqual([
      '2018-01-01 holiday nyårsdagen',
      '2018-01-06 holiday trettondedag jul',
      '2018-03-30 holiday långfredagen',
      '2018-04-01 holiday påskdagen',
      '2018-04-02 holiday annandag påsk',
      '2018-05-01 holiday första maj',
      '2018-05-10 holiday Kristi himmelsfärdsdag',
      '2018-05-20 holiday pingstdagen',
      '2018-06-06 holiday nationaldagen',
      '2018-06-22 eve midsommarafton',
      '2018-06-23 holiday midsommardagen',
      '2018-11-03 holiday Alla helgons dag',
      '2018-12-24 eve julafton',
      '2018-12-25 holiday juldagen',
      '2018-12-26 holiday annandag jul',
      '2018-12-31 eve nyårsafton',
    ]);
  });

  it.each([
    ['nationaldagen is no holiday in 2004', '2004-06-06', 'nationaldagen', 'ordinary'],
    ['nationaldagen is one in 2005', '2005-06-06', 'nationaldagen', 'holiday'],
    ['annandag pingst is one in 2004', '2004-05-31', 'annandag pingst', 'holiday'],
    ['annandag pingst is none in 2005', '2005-05-16', 'annandag pingst', 'ordinary'],
    ['påskafton is a Saturday like any other', '2018-03-31', 'påskafton', 'ordinary'],
    ['pingstafton is a Saturday like any other', '2018-05-19', 'pingstafton', 'ordinary'],
    ['skärtorsdagen is a day with a name', '2018-03-29', 'skärtorsdagen', 'ordinary'],
    ['allhelgonaafton is a day with a name', '2018-11-02', 'allhelgonaafton', 'ordinary'],
  ])('%s', (_case, day, name, type) => {
    expect(namedDaysOn(date(day))).toEqual([{ date: date(day), name, type }]);
  });

  it('may share a date: första maj was Kristi himmelsfärdsdag in 2008', () => {
    const names = namedDaysOn(date('2008-05-01')).map((day) => day.name);
    expect(names).toEqual(['första maj', 'Kristi himmelsfärdsdag']);
  });

  it.each([
    ['an ordinary Sunday', '2018-10-14'],
    ['Nobeldagen', '2018-12-10'],
    ['Mors dag', '2018-05-27'],
    ['Luciadagen', '2018-12-13'],
  ])('do not include %s', (_case, day) => {
    expect(namedDaysOn(date(day))).toEqual([]);
  });

  it('are known by name in capitals or not', () => {
    expect(namedDayTypes('SKÄRTORSDAGEN')).toEqual(['ordinary']);
    expect(namedDayTypes('nationaldagen')).toEqual(['ordinary', 'holiday']);
    expect(namedDayTypes('namnsdagen')).toEqual([]);
  });

  it('are found beyond the years that are checked, too', () => {
    expect(daysOff(2100).length).toBe(16);
  });
});

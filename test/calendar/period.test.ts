import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../../src/calendar/period.js';
import { formatDate } from '../../src/calendar/zone.js';
import { type Place, UserError } from '../../src/errors/errors.js';

const inProject = { file: 'servicematning.yaml', line: 3, column: 9 };

function failure(text: string, place: Place = inProject): UserError {
  try {
    parsePeriod(text, place);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error(`${text} was read`);
}

describe('a period', () => {
  it.each([
    ['weeks', '2018-W41..2018-W45', '2018-10-08', '2018-11-11'],
    ['dates', '2018-10-08..2018-11-11', '2018-10-08', '2018-11-11'],
    ['a year', '2018', '2018-01-01', '2018-12-31'],
    ['a week', '2018-W41', '2018-10-08', '2018-10-14'],
    ['a week in small letters', '2018-w41', '2018-10-08', '2018-10-14'],
    ['a month', '2018-10', '2018-10-01', '2018-10-31'],
    ['February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
    ['one date', '2018-10-12', '2018-10-12', '2018-10-12'],
    ['years', '2018..2019', '2018-01-01', '2019-12-31'],
    ['a mixture', '2018-W41..2018-11', '2018-10-08', '2018-11-30'],
    ['week 53', '2020-W53', '2020-12-28', '2021-01-03'],
    ['spaces', ' 2018-10 .. 2018-11 ', '2018-10-01', '2018-11-30'],
    ['the first year', '1990', '1990-01-01', '1990-12-31'],
    ['the last year', '2050', '2050-01-01', '2050-12-31'],
  ])('may be %s', (_case, text, from, until) => {
    const period = parsePeriod(text);
    expect([formatDate(period.from), formatDate(period.until)]).toEqual([from, until]);
    expect(period.label).toBe(text.trim());
  });

  it.each([
    ['nothing', '', ''],
    ['a week that the year lacks', '2018-W53', '2018-W53'],
    ['week 0', '2018-W00', '2018-W00'],
    ['a day that does not exist', '2018-02-29..2018-03-01', '2018-02-29'],
    ['month 13', '2018-10..2018-13', '2018-13'],
    ['an open end', '2018-10-08..', ''],
    ['a single hyphen', '2018-10-08-2018-11-11', '2018-10-08-2018-11-11'],
    ['three parts', '2018..2019..2020', '2018..2019..2020'],
    ['a Swedish week', 'v. 41 2018', 'v. 41 2018'],
  ])('is not read from %s', (_case, text, found) => {
    const error = failure(text);
    expect(error.code).toBe('period-unreadable');
    expect(error.message).toContain(`”${found}”`);
    expect(error.advice).toContain('2018-W41..2018-W45');
    expect(error.place).toEqual(inProject);
  });

  it.each(['2018-11-11..2018-10-08', '2018-W45..2018-W41', '2019..2018'])('is not reversed: %s', (text) => {
    expect(failure(text).code).toBe('period-reversed');
  });

  it.each(['1989', '2051', '0218-10', '2018..2081'])('is not outside the calendar: %s', (text) => {
    expect(failure(text).code).toBe('period-out-of-calendar');
  });

  it.each<[where: string, place: Place, example: string]>([
    ['in the project file', inProject, 'period: 2018-W41..2018-W45'],
    ['behind its option', { option: '--period' }, '--period 2018-W41..2018-W45'],
    ['by itself', {}, '2018-W41..2018-W45'],
  ])('gets an example of how it is written %s', (_, place, example) => {
    expect(failure('2018-13', place).example).toBe(example);
  });
});

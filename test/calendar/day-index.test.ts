import { describe, expect, it } from '@jest/globals';
import { createDayIndex } from '../../src/calendar/day-index.js';
import { partsOf } from '../../src/calendar/zone.js';
import { date } from './calendars.js';

/** Every day but those of so many years from 2000. */
function daysWithout(years: number) {
  return createDayIndex((on) => partsOf(on).year < 2000 || partsOf(on).year >= 2000 + years);
}

describe('an index over days', () => {
  it('passes over ten empty years', () => {
    expect(daysWithout(10).nthAfter(date('1999-12-31'), 1)).toBe(date('2010-01-01'));
    expect(daysWithout(10).nthAfter(date('1999-12-30'), 3)).toBe(date('2010-01-02'));
  });

  it('does not look for ever: eleven empty years are too many', () => {
    expect(() => daysWithout(11).nthAfter(date('1999-12-31'), 1)).toThrow(RangeError);
  });

  it('counts empty years that follow each other', () => {
    const everyEleven = createDayIndex((on) => partsOf(on).year % 11 === 0 && partsOf(on).month === 1);
    expect(everyEleven.nthAfter(date('1991-01-01'), 31)).toBe(date('2002-01-01'));
  });

  it.each([
    ['one day', '1999-12-31', '1999-12-31', 1],
    ['over the empty years', '1999-12-31', '2010-01-01', 2],
    ['within them', '2000-01-01', '2009-12-31', 0],
    ['over two years and a bit', '2010-12-31', '2013-01-01', 733],
    ['backwards', '1999-12-31', '1999-12-30', 0],
  ])('counts the days of %s', (_case, from, until, count) => {
    expect(daysWithout(10).countBetween(date(from), date(until))).toBe(count);
  });

  it.each([
    ['itself', '1999-12-31', '1999-12-31'],
    ['the next one', '2000-01-01', '2010-01-01'],
  ])('finds %s from a day', (_case, from, found) => {
    expect(daysWithout(10).firstFrom(date(from))).toBe(date(found));
  });
});

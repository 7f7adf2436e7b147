import { describe, expect, it } from '@jest/globals';
import { namedDaysOfYear } from '../../src/calendar/holidays.js';
import { dayNameOf, englishDayName } from '../../src/report/words/en/day-names.js';

const named = new Set(
  [1990, 2004, 2005, 2026, 2050].flatMap((year) => namedDaysOfYear(year)).map(({ name }) => name),
);

describe('englishDayName', () => {
  it.each([...named])('knows %s', (name) => {
    expect(englishDayName(name)).not.toBe(name);
    expect(englishDayName(name)).toMatch(/^[A-Z][A-Za-z’ ]+$/);
  });

  it.each([
    ['första maj och Kristi himmelsfärdsdag', 'May Day and Ascension Day'],
    ['dagen före juldagen', 'the day before Christmas Day'],
    ['Skärtorsdagen', 'Maundy Thursday'],
    ['jul och nyår', 'jul och nyår'],
    ['studiedag', 'studiedag'],
  ])('%s is %s', (name, english) => {
    expect(englishDayName(name)).toBe(english);
  });
});

describe('dayNameOf', () => {
  it.each([
    ['klamdag', 'klämdag', null],
    ['closed', 'stängt', null],
    ['working-day', 'förkortad dag', null],
    ['weekend', null, null],
    ['holiday', 'juldagen', 'Christmas Day'],
  ] as const)('of %s, called %s, is %s', (kind, name, english) => {
    expect(dayNameOf({ kind, name, closes: null })).toBe(english);
  });
});

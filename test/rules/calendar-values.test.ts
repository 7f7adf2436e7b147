import { describe, expect, it } from '@jest/globals';
import { minute, weekHours } from '../../src/rules/calendar-values.js';

describe('a time of day in a rule set', () => {
  it.each([
    ['00:00', 0],
    ['12:30', 750],
    ['23:59', 1439],
    ['24:00', 1440],
    [' 08:05 ', 485],
    ['24:01', null],
    ['12:60', null],
    ['8:30', null],
    ['12:30:00', null],
    ['', null],
  ])('"%s" is minute %j', (text, expected) => {
    expect(minute.safeParse(text).data ?? null).toBe(expected);
  });
});

describe('opening hours in a rule set', () => {
  const monday = (spans: unknown) => weekHours.safeParse({ mon: spans }).data?.[0] ?? null;

  it.each([
    ['08:15-16:45', [{ from: 495, until: 1005 }]],
    ['00:00-24:00', [{ from: 0, until: 1440 }]],
    ['22:00-06:00', [{ from: 1320, until: 1800 }]],
    ['24:00-06:00', null],
    ['08:00-08:00', null],
    ['08:60-16:00', null],
    ['08:00-24:30', null],
    ['08-16', null],
  ])('"%s"', (text, expected) => {
    expect(monday(text)).toEqual(expected);
  });

  it('stand in order, whatever the order of the words', () => {
    expect(monday(['13:00-16:00', '08:00-12:00'])).toEqual([
      { from: 480, until: 720 },
      { from: 780, until: 960 },
    ]);
    const { data } = weekHours.safeParse({ 'sat-sun': '10:00-12:00', 'wed-thu': '08:00-16:00' });
    expect(data?.map(({ length }) => length)).toEqual([0, 0, 1, 1, 0, 1, 1]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { weekHoursText } from '../../src/report/words/sv/hours.js';
import { aroundTheClock, weekdays } from '../calendar/calendars.js';

describe('opening hours in words', () => {
  it.each([
    ['mån–fre 08.00–16.00', weekdays([8, 16])],
    ['mån–fre 08.00–12.00 och 13.00–16.30', weekdays([8, 12], [13, 16.5])],
    ['mån–sön 00.00–24.00', aroundTheClock],
    ['mån–fre 22.00–06.00', weekdays([22, 30])],
    ['stängt', weekdays()],
  ])('%s', (words, week) => {
    expect(weekHoursText(week)).toBe(words);
  });

  it('name each group of weekdays', () => {
    const [short, long] = [[{ from: 540, until: 720 }], [{ from: 540, until: 1080 }]];
    expect(weekHoursText([short, long, short, short, [], short, []])).toBe(
      'mån 09.00–12.00, tis 09.00–18.00, ons–tors 09.00–12.00, lör 09.00–12.00',
    );
  });
});

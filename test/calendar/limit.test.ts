import { describe, expect, it } from '@jest/globals';
import { type LimitOptions, limitCalendarProblem, parseLimit } from '../../src/calendar/limit.js';
import { parseTimeOfDay } from '../../src/calendar/time-of-day.js';
import type { Limit } from '../../src/model/calendar-spec.js';
import { hours, limit, spec, weekdays } from './calendars.js';

const HOUR = 3_600_000;
const midnight = { cutoff: null, dayEnds: 'midnight' } as const;

describe('a limit', () => {
  it.each<[string, LimitOptions, Limit]>([
    [
      '36 hours',
      { counting: 'workday-clock' },
      { kind: 'hours', milliseconds: 36 * HOUR, counting: 'workday-clock' },
    ],
    [
      '36 hours',
      { counting: 'clock-rolled' },
      { kind: 'hours', milliseconds: 36 * HOUR, counting: 'clock-rolled' },
    ],
    ['1 hour', { counting: 'office-hours' }, { kind: 'hours', milliseconds: HOUR, counting: 'office-hours' }],
    ['1.5 hours', { counting: 'clock' }, { kind: 'hours', milliseconds: 1.5 * HOUR, counting: 'clock' }],
    ['90 seconds', {}, { kind: 'hours', milliseconds: 90_000, counting: 'clock' }],
    ['30 Minutes', {}, { kind: 'hours', milliseconds: 1_800_000, counting: 'clock' }],
    ['2 working days', {}, { kind: 'working-days', amount: 2, unit: 'working-days', ...midnight }],
    ['1  working  day', {}, { kind: 'working-days', amount: 1, unit: 'working-days', ...midnight }],
    ['2 working weeks', {}, { kind: 'working-days', amount: 10, unit: 'working-weeks', ...midnight }],
    ['same working day', {}, { kind: 'working-days', amount: 0, unit: 'same-working-day', ...midnight }],
    ['next working day', {}, { kind: 'working-days', amount: 1, unit: 'next-working-day', ...midnight }],
    ['1 day', {}, { kind: 'days', amount: 1, unit: 'days', rolled: false, ...midnight }],
    ['1 day', { counting: 'rolled' }, { kind: 'days', amount: 1, unit: 'days', rolled: true, ...midnight }],
    ['1 day', { rolled: true }, { kind: 'days', amount: 1, unit: 'days', rolled: true, ...midnight }],
    ['1 week', {}, { kind: 'days', amount: 1, unit: 'weeks', rolled: true, ...midnight }],
    [
      '1 week',
      { counting: 'unrolled' },
      { kind: 'days', amount: 1, unit: 'weeks', rolled: false, ...midnight },
    ],
    ['1 week', { rolled: false }, { kind: 'days', amount: 1, unit: 'weeks', rolled: false, ...midnight }],
    ['3 months', {}, { kind: 'days', amount: 3, unit: 'months', rolled: true, ...midnight }],
    [
      '2 working days',
      { cutoff: '15:00', dayEnds: 'office-close' },
      { kind: 'working-days', amount: 2, unit: 'working-days', cutoff: 900, dayEnds: 'office-close' },
    ],
    [
      '1 week',
      { cutoff: '24:00', dayEnds: 'office-close' },
      { kind: 'days', amount: 1, unit: 'weeks', rolled: true, cutoff: 1440, dayEnds: 'office-close' },
    ],
  ])('%s %j', (text, options, expected) => {
    expect(parseLimit(text, options)).toEqual(expected);
  });

  it.each<[string, string, LimitOptions, RegExp]>([
    ['an unknown unit', '2 fortnights', {}, /går inte att läsa.*36 hours/],
    ['no unit', '36', {}, /går inte att läsa/],
    ['no amount', 'hours', {}, /går inte att läsa/],
    ['Swedish', '36 timmar', {}, /går inte att läsa/],
    ['nothing', '', {}, /går inte att läsa/],
    ['a negative amount', '-2 days', {}, /går inte att läsa/],
    ['no time at all', '0 hours', { counting: 'clock' }, /ingen tid alls/],
    ['more than ten years', '90000 hours', { counting: 'clock' }, /längre än tio år/],
    ['half days', '1.5 working days', {}, /ska vara hela/],
    ['hours of which kind', '36 hours', {}, /hur timmarna räknas.*workday-clock/],
    ['unknown counting', '36 hours', { counting: 'working-hours' }, /working-hours.*okänt/],
    ['rolled hours', '36 hours', { counting: 'rolled' }, /clock-rolled/],
    ['rolled hours, the other way', '36 hours', { counting: 'clock', rolled: true }, /clock-rolled/],
    ['hours with a cutoff', '36 hours', { counting: 'clock', cutoff: '15:00' }, /cutoff/],
    ['hours that end a day', '36 hours', { counting: 'clock', dayEnds: 'midnight' }, /dayEnds/],
    ['days by office hours', '2 days', { counting: 'office-hours' }, /gäller inte dagar/],
    ['working days by the clock', '2 working days', { counting: 'clock' }, /behövs inte för arbetsdagar/],
    ['rolled working days', '2 working days', { rolled: true }, /behövs inte för arbetsdagar/],
    ['a contradiction', '1 week', { counting: 'rolled', rolled: false }, /säger emot/],
    ['a closing time on a free day', '2 days', { dayEnds: 'office-close' }, /stängningstid/],
    ['an unknown end of day', '1 week', { dayEnds: 'noon' }, /noon.*okänt/],
    ['an impossible cutoff', '1 week', { cutoff: '25:00' }, /25:00.*inget klockslag/],
  ])('is refused for %s', (_case, text, options, expected) => {
    const found = parseLimit(text, options);
    expect(Object.keys(found)).toEqual(['problem']);
    expect('problem' in found ? found.problem.sv : found).toMatch(expected);
  });
});

describe('a limit under a calendar without opening hours', () => {
  const closed = spec({ hours: weekdays() });

  it.each([
    ['office-hours', hours(36, 'office-hours'), true],
    ['clock-rolled', hours(36, 'clock-rolled'), true],
    ['clock', hours(36, 'clock'), false],
    ['workday-clock', hours(36, 'workday-clock'), false],
    ['working days', limit('2 working days'), false],
    ['working days to office close', limit('2 working days', { dayEnds: 'office-close' }), true],
  ])('%s', (_case, limited, isProblem) => {
    expect(limitCalendarProblem(limited, closed) !== null).toBe(isProblem);
    expect(limitCalendarProblem(limited, closed)?.sv ?? '').toMatch(
      isProblem ? /^Tiden räknas efter öppettiderna/ : /^$/,
    );
    expect(limitCalendarProblem(limited, spec())).toBeNull();
  });
});

describe('a limit under a calendar that is open', () => {
  const summer = { from: { month: 6, day: 1 }, until: { month: 8, day: 31 }, hours: weekdays([10, 12]) };
  const sundayNight = [[], [], [], [], [], [], [{ from: 1320, until: 1800 }]] as const;

  it.each([
    ['only in summer', spec({ hours: weekdays(), summer }), false],
    [
      'only in summer, which does not excuse',
      spec({ hours: weekdays(), summer, ignoreLocalClosures: true }),
      true,
    ],
    ['only on days off', spec({ hours: weekdays([8, 16]), workingDays: [6] }), true],
    ['on a night into a working day', spec({ hours: sundayNight }), false],
  ])('%s', (_case, open, isProblem) => {
    expect(limitCalendarProblem(hours(36, 'clock-rolled'), open) !== null).toBe(isProblem);
  });
});

describe('clock times', () => {
  it.each([
    ['08:00', 480],
    ['8.30', 510],
    ['8', 480],
    ['24:00', 1440],
    ['0', 0],
    ['24:01', null],
    ['8:5', null],
    ['08:60', null],
    ['åtta', null],
    ['', null],
  ])('"%s" is minute %s', (text, minute) => {
    expect(parseTimeOfDay(text)).toBe(minute);
  });
});

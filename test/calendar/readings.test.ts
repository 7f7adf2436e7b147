import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { clockSteps } from '../../src/calendar/steps.js';
import { formatDate, formatInstant, localDate } from '../../src/calendar/zone.js';
import type { CalendarSpec, HourCounting } from '../../src/model/rule.js';
import { aroundTheClock, date, hours, instant, limit, spec, weekdays } from './calendars.js';

const plain = createCalendar(spec());
const HOUR = 3_600_000;

function due(
  from: string,
  amount: number,
  counting: HourCounting,
  changes: Partial<CalendarSpec> = {},
): string {
  return formatInstant(createCalendar(spec(changes)).deadline(instant(from), hours(amount, counting)));
}

describe('clock', () => {
  it.each([
    ['runs at night and at weekends', '2018-10-12 15:00', 36, '2018-10-14T03:00:00+02:00'],
    ['36 hours over the night with 25 hours', '2018-10-27 12:00', 36, '2018-10-28T23:00:00+01:00'],
    ['36 hours over the night with 23 hours', '2018-03-24 12:00', 36, '2018-03-26T01:00:00+02:00'],
    [
      'gives its winter offset to winter and not that of today',
      '2018-01-15 12:00',
      1,
      '2018-01-15T13:00:00+01:00',
    ],
    ['knew no summer time in 1979', '1979-07-01 12:00', 1, '1979-07-01T13:00:00+01:00'],
    ['ended summer time in September before 1996', '1995-10-01 12:00', 1, '1995-10-01T13:00:00+01:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(due(from, amount, 'clock')).toBe(expected);
  });
});

describe('clock-rolled', () => {
  it.each([
    ['stays on a working day, outside office hours too', '2018-10-08 10:00', '2018-10-09T22:00:00+02:00'],
    ['moves from Sunday to Monday at closing time', '2018-10-12 15:00', '2018-10-15T16:00:00+02:00'],
    ['at Friday midnight belongs to Friday and stays', '2018-10-11 12:00', '2018-10-13T00:00:00+02:00'],
    ['at Sunday midnight belongs to Sunday and moves', '2018-10-13 12:00', '2018-10-15T16:00:00+02:00'],
    ['a millisecond past Sunday midnight stays', '2018-10-13 12:00:00.001', '2018-10-15T00:00:00+02:00'],
    ['moves over Easter', '2018-03-29 12:00', '2018-04-03T16:00:00+02:00'],
    ['moves over an eve', '2018-06-21 06:00', '2018-06-25T16:00:00+02:00'],
  ])('36 hours: %s', (_case, from, expected) => {
    expect(due(from, 36, 'clock-rolled')).toBe(expected);
  });

  it('moves to the early closing time of a shortened day', () => {
    const shortened = [{ when: { date: date('2018-10-15') }, closes: 12 * 60 }];
    expect(due('2018-10-12 15:00', 36, 'clock-rolled', { shortened })).toBe('2018-10-15T12:00:00+02:00');
  });

  it('passes by a working day without opening hours', () => {
    const week = weekdays([8, 16]);
    const withoutMonday = { hours: [[], week[1], week[2], week[3], week[4], [], []] } as const;
    expect(due('2018-10-12 15:00', 36, 'clock-rolled', withoutMonday)).toBe('2018-10-16T16:00:00+02:00');
  });

  it('passes by a Saturday with opening hours, which is no working day', () => {
    const week = weekdays([8, 16]);
    const withSaturday = {
      hours: [week[0], week[1], week[2], week[3], week[4], [{ from: 600, until: 840 }], []],
    } as const;
    expect(due('2018-10-11 20:00', 36, 'clock-rolled', withSaturday)).toBe('2018-10-15T16:00:00+02:00');
  });

  it('moves to midnight where closing time is midnight', () => {
    expect(due('2018-10-12 15:00', 36, 'clock-rolled', { hours: weekdays([8, 24]) })).toBe(
      '2018-10-16T00:00:00+02:00',
    );
  });
});

describe('workday-clock', () => {
  it.each([
    ['runs all 24 hours of working days', '2018-10-08 10:00', 36, '2018-10-09T22:00:00+02:00'],
    ['stands still at the weekend', '2018-10-12 15:00', 36, '2018-10-16T03:00:00+02:00'],
    ['stands still on an eve and the holidays after it', '2018-12-21 12:00', 36, '2018-12-28T00:00:00+01:00'],
    ['runs out at Friday midnight, not on Monday', '2018-10-12 12:00', 12, '2018-10-13T00:00:00+02:00'],
    ['begins on Monday for what arrives on Saturday', '2018-10-13 12:00', 12, '2018-10-15T12:00:00+02:00'],
    [
      'stands still from local midnight of a holiday, not that of UTC',
      '2018-04-30 23:30',
      1,
      '2018-05-02T00:30:00+02:00',
    ],
    ['runs until local midnight before a holiday', '2018-12-23 12:00', 24, '2018-12-28T00:00:00+01:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(due(from, amount, 'workday-clock')).toBe(expected);
  });

  it('has spent no more on Saturday than at Friday midnight, when it ran out', () => {
    const limited = hours(12, 'workday-clock');
    const received = instant('2018-10-12 12:00');
    const reply = instant('2018-10-13 10:00');
    expect(plain.elapsed(received, reply, limited)).toBe(12 * HOUR);
    expect(reply).toBeGreaterThan(plain.deadline(received, limited));
  });

  it('counts the 25 hours of a Sunday on which people work', () => {
    const allWeek = { workingDays: [0, 1, 2, 3, 4, 5, 6] };
    expect(due('2018-10-28 00:00', 25, 'workday-clock', allWeek)).toBe('2018-10-29T00:00:00+01:00');
  });

  it('takes no notice of opening hours or shortened days', () => {
    const changes = {
      hours: weekdays([9, 10]),
      shortened: [{ when: { beforeHoliday: true }, closes: 720 }],
    } as const;
    expect(due('2018-10-31 12:00', 36, 'workday-clock', changes)).toBe('2018-11-02T00:00:00+01:00');
  });
});

describe('office-hours', () => {
  it.each([
    ['runs in opening hours only', '2018-10-12 15:00', 36, '2018-10-19T11:00:00+02:00'],
    ['ends at closing time, never at the next opening', '2018-10-12 15:00', 1, '2018-10-12T16:00:00+02:00'],
    ['begins at opening for what arrives before it', '2018-10-12 06:00', 1, '2018-10-12T09:00:00+02:00'],
    [
      'begins the next morning for what arrives at closing',
      '2018-10-11 16:00',
      1,
      '2018-10-12T09:00:00+02:00',
    ],
    ['begins on Monday for what arrives on Saturday', '2018-10-13 12:00', 8, '2018-10-15T16:00:00+02:00'],
    ['passes by New Year', '2018-12-28 15:00', 9, '2019-01-02T16:00:00+01:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(due(from, amount, 'office-hours')).toBe(expected);
  });

  it.each([
    ['stands still in a break', '2018-10-12 11:30', 1, '2018-10-12T13:30:00+02:00'],
    ['ends where the break begins', '2018-10-12 11:00', 1, '2018-10-12T12:00:00+02:00'],
  ])('with a break: %s', (_case, from, amount, expected) => {
    expect(due(from, amount, 'office-hours', { hours: weekdays([8, 12], [13, 16]) })).toBe(expected);
  });

  it('stands still on a shortened day after it has closed', () => {
    const shortened = [{ when: { beforeHoliday: true }, closes: 12 * 60 }] as const;
    expect(due('2018-11-02 11:00', 2, 'office-hours', { shortened })).toBe('2018-11-05T09:00:00+01:00');
  });

  it('open around the clock is the clock, but for holidays', () => {
    expect(due('2018-10-27 12:00', 36, 'office-hours', { hours: aroundTheClock })).toBe(
      '2018-10-28T23:00:00+01:00',
    );
    expect(due('2018-12-23 12:00', 36, 'office-hours', { hours: aroundTheClock })).toBe(
      '2018-12-28T00:00:00+01:00',
    );
  });

  it('open around the clock closes early on a shortened day and opens again at midnight', () => {
    const shortened = [{ when: { date: date('2018-10-10') }, closes: 12 * 60 }];
    const changes = { hours: aroundTheClock, shortened };
    expect(due('2018-10-10 11:00', 2, 'office-hours', changes)).toBe('2018-10-11T01:00:00+02:00');
  });

  it('runs on a Saturday with opening hours, though it is no working day', () => {
    const week = weekdays([8, 16]);
    const changes = {
      hours: [week[0], week[1], week[2], week[3], week[4], [{ from: 600, until: 840 }], []],
    } as const;
    expect(due('2018-10-12 15:00', 2, 'office-hours', changes)).toBe('2018-10-13T11:00:00+02:00');
  });
});

describe('the time spent', () => {
  it.each([
    ['clock', 72],
    ['clock-rolled', 72],
    ['workday-clock', 24],
    ['office-hours', 8],
  ] as const)('from Friday 15 to Monday 15 by %s is %d hours', (counting, spent) => {
    const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-15 15:00')];
    expect(plain.elapsed(from, until, hours(36, counting))).toBe(spent * HOUR);
  });

  it.each(['2 working days', '1 week'])('of a limit of %s is real time', (text) => {
    const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-15 15:00')];
    expect(plain.elapsed(from, until, limit(text))).toBe(72 * HOUR);
  });

  it.each(['clock', 'clock-rolled', 'workday-clock', 'office-hours'] as const)(
    'is an error backwards by %s',
    (counting) => {
      const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-12 14:59')];
      expect(() => plain.elapsed(from, until, hours(36, counting))).toThrow(RangeError);
    },
  );

  it('is an error backwards for a day limit, too', () => {
    const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-12 14:59')];
    expect(() => plain.elapsed(from, until, limit('2 days'))).toThrow(RangeError);
  });
});

describe('steps', () => {
  const received = instant('2018-11-01 15:00');
  const limited = hours(36, 'workday-clock');
  const steps = clockSteps(plain, { from: received, until: plain.deadline(received, limited) }, limited);

  it('tell what each date added and why it added nothing', () => {
    expect(
      steps.map((step) => [formatDate(step.date), step.status.kind, step.ran / HOUR, step.sum / HOUR]),
    ).toEqual([
      ['2018-11-01', 'working-day', 9, 9],
      ['2018-11-02', 'working-day', 24, 33],
      ['2018-11-03', 'holiday', 0, 33],
      ['2018-11-04', 'weekend', 0, 33],
      ['2018-11-05', 'working-day', 3, 36],
    ]);
  });

  it('lie end to end', () => {
    expect(steps.every((step, index) => index === 0 || step.from === steps[index - 1]?.until)).toBe(true);
    expect(localDate(steps[0]?.from ?? 0)).toBe(date('2018-11-01'));
  });
});

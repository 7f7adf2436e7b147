import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { CalendarSpec, HourCounting } from '../../src/model/calendar-spec.js';
import { aroundTheClock, hours, instant, limit, spec, weekdays } from './calendars.js';

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
  it('runs at night and at weekends', () => {
    expect(due('2018-10-12 15:00', 36, 'clock')).toBe('2018-10-14T03:00:00+02:00');
  });
});

describe('clock-rolled', () => {
  it.each([
    ['stays on a working day, outside office hours too', '2018-10-08 10:00', '2018-10-09T22:00:00+02:00'],
    ['moves from Sunday to Monday at closing time', '2018-10-12 15:00', '2018-10-15T16:00:00+02:00'],
    ['moves over Easter', '2018-03-29 12:00', '2018-04-03T16:00:00+02:00'],
    ['moves over an eve', '2018-06-21 06:00', '2018-06-25T16:00:00+02:00'],
  ])('36 hours: %s', (_case, from, expected) => {
    expect(due(from, 36, 'clock-rolled')).toBe(expected);
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
});

describe('workday-clock', () => {
  it.each([
    ['runs all 24 hours of working days', '2018-10-08 10:00', 36, '2018-10-09T22:00:00+02:00'],
    ['stands still at the weekend', '2018-10-12 15:00', 36, '2018-10-16T03:00:00+02:00'],
    ['stands still on an eve and the holidays after it', '2018-12-21 12:00', 36, '2018-12-28T00:00:00+01:00'],
    ['begins on Monday for what arrives on Saturday', '2018-10-13 12:00', 12, '2018-10-15T12:00:00+02:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(due(from, amount, 'workday-clock')).toBe(expected);
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
    ['passes by New Year', '2018-12-28 15:00', 9, '2019-01-02T16:00:00+01:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(due(from, amount, 'office-hours')).toBe(expected);
  });

  it('open around the clock is the clock, but for holidays', () => {
    expect(due('2018-10-27 12:00', 36, 'office-hours', { hours: aroundTheClock })).toBe(
      '2018-10-28T23:00:00+01:00',
    );
    expect(due('2018-12-23 12:00', 36, 'office-hours', { hours: aroundTheClock })).toBe(
      '2018-12-28T00:00:00+01:00',
    );
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

  it('does not run backwards', () => {
    const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-12 14:59')];
    expect(() => plain.elapsed(from, until, hours(36, 'clock'))).toThrow(
      new RangeError(`time cannot run from ${from} back to ${until}`),
    );
    expect(plain.elapsed(from, from, hours(36, 'clock'))).toBe(0);
  });

  it.each(['2 working days', '1 week'])('of a limit of %s is real time', (text) => {
    const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-15 15:00')];
    expect(plain.elapsed(from, until, limit(text))).toBe(72 * HOUR);
  });
});

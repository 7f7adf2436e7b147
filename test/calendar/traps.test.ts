import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import type { LimitOptions } from '../../src/calendar/limit.js';
import { formatInstant, instantOfWallTime, parseIsoInstant, startOfDay } from '../../src/calendar/zone.js';
import type { CalendarSpec, HourCounting, Limit } from '../../src/model/calendar-spec.js';
import { timeliness } from '../../src/rules/in-time.js';
import { aroundTheClock, date, hours, instant, limit, spec, weekdays } from './calendars.js';

// Each of these has been got wrong by some tool that measures answering times.

const HOUR = 3_600_000;
const plain = createCalendar(spec());

function due(from: string, limited: Limit, changes: Partial<CalendarSpec> = {}): string {
  return formatInstant(createCalendar(spec(changes)).deadline(instant(from), limited));
}

function dueAfter(
  from: string,
  amount: number,
  counting: HourCounting,
  changes: Partial<CalendarSpec> = {},
): string {
  return due(from, hours(amount, counting), changes);
}

function dueDay(from: string, text: string, options: LimitOptions = {}): string {
  return due(from, limit(text, options)).slice(0, 19);
}

describe('trap: today’s offset applied to history', () => {
  it.each([
    [
      'gives its winter offset to winter and not that of today',
      '2018-01-15 12:00',
      1,
      '2018-01-15T13:00:00+01:00',
    ],
    ['knew no summer time in 1979', '1979-07-01 12:00', 1, '1979-07-01T13:00:00+01:00'],
    ['ended summer time in September before 1996', '1995-10-01 12:00', 1, '1995-10-01T13:00:00+01:00'],
    ['36 hours over the night with 25 hours', '2018-10-27 12:00', 36, '2018-10-28T23:00:00+01:00'],
    ['36 hours over the night with 23 hours', '2018-03-24 12:00', 36, '2018-03-26T01:00:00+02:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(dueAfter(from, amount, 'clock')).toBe(expected);
  });
});

describe('trap: a holiday shifted by UTC', () => {
  it.each([
    [
      'stands still from local midnight of a holiday, not that of UTC',
      '2018-04-30 23:30',
      1,
      '2018-05-02T00:30:00+02:00',
    ],
    ['runs until local midnight before a holiday', '2018-12-23 12:00', 24, '2018-12-28T00:00:00+01:00'],
    ['a working day begins at its own midnight', '2018-05-01 23:59', 1, '2018-05-02T01:00:00+02:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(dueAfter(from, amount, 'workday-clock')).toBe(expected);
  });

  it('what comes at half past midnight came that day, though UTC still has the day before', () => {
    expect(dueDay('2018-10-09 00:30', '1 working day')).toBe('2018-10-10T23:59:59');
  });
});

describe('trap: 24:00, and closing on midnight', () => {
  it('24:00 is the midnight that ends the day', () => {
    const placed = instantOfWallTime(date('2018-10-12'), 24 * HOUR);
    expect(formatInstant(placed.at)).toBe('2018-10-13T00:00:00+02:00');
    expect(placed.anomaly).toBe('none');
    expect(parseIsoInstant('2018-10-12T24:00')?.at).toBe(placed.at);
  });

  it('a rolled deadline moves to midnight where closing time is midnight', () => {
    expect(dueAfter('2018-10-12 15:00', 36, 'clock-rolled', { hours: weekdays([8, 24]) })).toBe(
      '2018-10-16T00:00:00+02:00',
    );
  });

  it('hours that end on midnight are not lost, nor run into the next day', () => {
    const changes = { hours: weekdays([8, 24]) };
    expect(dueAfter('2018-10-12 22:00', 2, 'office-hours', changes)).toBe('2018-10-13T00:00:00+02:00');
    expect(dueAfter('2018-10-12 22:00', 3, 'office-hours', changes)).toBe('2018-10-15T09:00:00+02:00');
  });
});

describe('trap: arrival outside opening hours', () => {
  it.each([
    ['begins at opening for what arrives before it', '2018-10-12 06:00', 1, '2018-10-12T09:00:00+02:00'],
    [
      'begins the next morning for what arrives at closing',
      '2018-10-11 16:00',
      1,
      '2018-10-12T09:00:00+02:00',
    ],
    ['begins the next morning for what arrives at night', '2018-10-11 23:00', 1, '2018-10-12T09:00:00+02:00'],
    ['begins on Monday for what arrives on Saturday', '2018-10-13 12:00', 8, '2018-10-15T16:00:00+02:00'],
    ['begins after the holidays', '2018-12-24 12:00', 1, '2018-12-27T09:00:00+01:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(dueAfter(from, amount, 'office-hours')).toBe(expected);
  });
});

describe('trap: what is day one', () => {
  it.each([
    ['the day of receipt is not counted', '2018-10-08 07:00', '2 working days', '2018-10-10T23:59:59'],
    [
      'what arrives late in the evening has the same days',
      '2018-10-08 23:59:59',
      '2 working days',
      '2018-10-10T23:59:59',
    ],
    [
      'what arrives at midnight belongs to the new day',
      '2018-10-09 00:00',
      '2 working days',
      '2018-10-11T23:59:59',
    ],
    [
      'Monday is day 1 of what arrives on Saturday',
      '2018-10-13 12:00',
      '1 working day',
      '2018-10-15T23:59:59',
    ],
    [
      'Monday is day 1 of what arrives on Sunday',
      '2018-10-14 12:00',
      '2 working days',
      '2018-10-16T23:59:59',
    ],
    ['a week ends with the seventh day', '2018-10-08 10:00', '1 week', '2018-10-15T23:59:59'],
  ])('%s', (_case, from, text, expected) => {
    expect(dueDay(from, text)).toBe(expected);
  });
});

describe('trap: a day as 24 hours, or as 8', () => {
  it.each([
    ['a day ends at midnight and not 24 hours later', '2018-10-08 10:00', '1 day', '2018-10-09T23:59:59'],
    [
      'a working day ends at midnight and not 8 office hours later',
      '2018-10-08 10:00',
      '1 working day',
      '2018-10-09T23:59:59',
    ],
    ['the night with 25 hours is one day', '2018-10-27 10:00', '1 day', '2018-10-28T23:59:59'],
    ['the day with 23 hours is one day', '2018-03-24 10:00', '1 day', '2018-03-25T23:59:59'],
  ])('%s', (_case, from, text, expected) => {
    expect(dueDay(from, text)).toBe(expected);
  });

  it('24 hours are 24 hours, not a day', () => {
    expect(dueAfter('2018-10-08 10:00', 24, 'workday-clock')).toBe('2018-10-09T10:00:00+02:00');
    expect(dueAfter('2018-10-08 10:00', 24, 'office-hours')).toBe('2018-10-11T10:00:00+02:00');
  });
});

describe('trap: lunch', () => {
  const withBreak = { hours: weekdays([8, 12], [13, 16]) };

  it.each([
    ['time stands still in a break', '2018-10-12 11:30', 1, '2018-10-12T13:30:00+02:00'],
    [
      'time that runs out as the break begins is due then',
      '2018-10-12 11:00',
      1,
      '2018-10-12T12:00:00+02:00',
    ],
    ['what arrives in the break begins after it', '2018-10-12 12:30', 1, '2018-10-12T14:00:00+02:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(dueAfter(from, amount, 'office-hours', withBreak)).toBe(expected);
  });

  it('is no closing time', () => {
    expect(dueAfter('2018-10-12 15:00', 36, 'clock-rolled', withBreak)).toBe('2018-10-15T16:00:00+02:00');
  });
});

describe('trap: half days', () => {
  const shortened = [{ when: { beforeHoliday: true }, closes: 12 * 60 }] as const;

  it('are short when office hours are counted', () => {
    expect(dueAfter('2018-11-02 11:00', 2, 'office-hours', { shortened })).toBe('2018-11-05T09:00:00+01:00');
  });

  it('are whole when working days are counted, and in the hours of working days', () => {
    expect(due('2018-11-01 10:00', limit('1 working day'), { shortened }).slice(0, 19)).toBe(
      '2018-11-02T23:59:59',
    );
    expect(dueAfter('2018-11-02 11:00', 2, 'workday-clock', { shortened })).toBe('2018-11-02T13:00:00+01:00');
  });

  it('close early for a rolled deadline', () => {
    const onMonday = [{ when: { date: date('2018-10-15') }, closes: 12 * 60 }];
    expect(dueAfter('2018-10-12 15:00', 36, 'clock-rolled', { shortened: onMonday })).toBe(
      '2018-10-15T12:00:00+02:00',
    );
  });
});

describe('trap: a 24-hour schedule with a shortened day', () => {
  it('closes early and opens again at midnight', () => {
    const shortened = [{ when: { date: date('2018-10-10') }, closes: 12 * 60 }];
    const changes = { hours: aroundTheClock, shortened };
    expect(dueAfter('2018-10-10 11:00', 2, 'office-hours', changes)).toBe('2018-10-11T01:00:00+02:00');
    expect(dueAfter('2018-10-10 11:00', 1, 'office-hours', changes)).toBe('2018-10-10T12:00:00+02:00');
  });
});

describe('trap: < against <=', () => {
  const received = '2018-10-12 12:00';

  function verdict(limited: Limit, answered: string): string {
    const moment = (text: string) => {
      return { start: instant(text), end: instant(text), precision: 'exact' } as const;
    };
    return timeliness(plain, limited, moment(received), moment(answered));
  }

  it.each<[string, Limit, string, string]>([
    ['an answer as the time runs out is met', hours(12, 'workday-clock'), '2018-10-13 00:00', 'met'],
    ['a millisecond later is late', hours(12, 'workday-clock'), '2018-10-13 00:00:00.001', 'late'],
    [
      'on Saturday no more time has run, and it is late',
      hours(12, 'workday-clock'),
      '2018-10-13 10:00',
      'late',
    ],
    ['at closing is met', hours(4, 'office-hours'), '2018-10-12 16:00', 'met'],
    ['at the next opening is late', hours(4, 'office-hours'), '2018-10-15 08:00', 'late'],
    ['the last millisecond of the last day is met', limit('1 working day'), '2018-10-15 23:59:59.999', 'met'],
    ['00:00:00 after the last day is late', limit('1 working day'), '2018-10-16 00:00', 'late'],
    [
      'a day that ends at office close is met at closing',
      limit('1 working day', { dayEnds: 'office-close' }),
      '2018-10-15 16:00',
      'met',
    ],
    [
      'and late after it',
      limit('1 working day', { dayEnds: 'office-close' }),
      '2018-10-15 16:00:00.001',
      'late',
    ],
  ])('%s', (_case, limited, answered, expected) => {
    expect(verdict(limited, answered)).toBe(expected);
  });

  it('no more time has run on Saturday than at Friday midnight, when it ran out', () => {
    const limited = hours(12, 'workday-clock');
    const reply = instant('2018-10-13 10:00');
    expect(plain.elapsed(instant(received), reply, limited)).toBe(12 * HOUR);
    expect(reply).toBeGreaterThan(plain.deadline(instant(received), limited));
  });

  it('days end in the last millisecond before midnight', () => {
    expect(plain.deadline(instant('2018-10-08 10:00'), limit('2 working days'))).toBe(
      startOfDay(date('2018-10-11')) - 1,
    );
  });
});

describe('trap: a deadline exactly on closing', () => {
  it.each([
    ['stays there, and is not the next opening', '2018-10-12 15:00', 1, '2018-10-12T16:00:00+02:00'],
    ['over the weekend, too', '2018-10-12 15:00', 9, '2018-10-15T16:00:00+02:00'],
    ['a millisecond more is on Monday', '2018-10-12 15:00', 1 + 1 / HOUR, '2018-10-15T08:00:00+02:00'],
  ])('%s', (_case, from, amount, expected) => {
    expect(dueAfter(from, amount, 'office-hours')).toBe(expected);
  });

  it('Friday midnight stays Friday midnight in the hours of working days', () => {
    expect(dueAfter('2018-10-12 12:00', 12, 'workday-clock')).toBe('2018-10-13T00:00:00+02:00');
  });
});

describe('trap: reversed arguments', () => {
  const [from, until] = [instant('2018-10-12 15:00'), instant('2018-10-12 14:59')];

  it.each(['clock', 'clock-rolled', 'workday-clock', 'office-hours'] as const)(
    'are an error by %s, and not 0',
    (counting) => {
      expect(() => plain.elapsed(from, until, hours(36, counting))).toThrow(RangeError);
    },
  );

  it.each(['2 days', '2 working days', '1 week'])('are an error for %s, too', (text) => {
    expect(() => plain.elapsed(from, until, limit(text))).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5])('nor is %d an instant', (wrong) => {
    for (const limited of [hours(36, 'workday-clock'), limit('2 working days')]) {
      expect(() => plain.deadline(wrong, limited)).toThrow(RangeError);
      expect(() => plain.elapsed(0, wrong, limited)).toThrow(RangeError);
    }
  });
});

describe('trap: a rolled deadline at midnight', () => {
  it.each([
    ['at Friday midnight belongs to Friday and stays', '2018-10-11 12:00', '2018-10-13T00:00:00+02:00'],
    ['at Sunday midnight belongs to Sunday and moves', '2018-10-13 12:00', '2018-10-15T16:00:00+02:00'],
    ['a millisecond past Sunday midnight stays', '2018-10-13 12:00:00.001', '2018-10-15T00:00:00+02:00'],
    ['at midnight after a holiday moves', '2018-04-30 12:00', '2018-05-02T16:00:00+02:00'],
  ])('36 hours: %s', (_case, from, expected) => {
    expect(dueAfter(from, 36, 'clock-rolled')).toBe(expected);
  });
});

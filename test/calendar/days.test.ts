import { describe, expect, it } from '@jest/globals';
import { type Calendar, createCalendar } from '../../src/calendar/calendar.js';
import { calendarProblems } from '../../src/calendar/calendar-problems.js';
import { officeCalendar } from '../../src/calendar/office-calendar.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { CalendarSpec, ClosedDays, ShortenedDay } from '../../src/model/calendar-spec.js';
import { aroundTheClock, date, hours, instant, spec, weekdays } from './calendars.js';

function open(calendar: Calendar, day: string): readonly string[] {
  return calendar.openSpans(date(day)).map(({ from, until }) => {
    return `${formatInstant(from).slice(8, 16)}–${formatInstant(until).slice(8, 16)}`;
  });
}

function statuses(changes: Partial<CalendarSpec>, ...days: string[]): readonly string[] {
  const calendar = createCalendar(spec(changes));
  return days.map((day) => {
    const { kind, name } = calendar.dayStatus(date(day));
    return name === null ? kind : `${kind} ${name}`;
  });
}

const klamdagar: readonly ClosedDays[] = [{ klamdagar: true }];
const beforeHoliday: readonly ShortenedDay[] = [{ when: { beforeHoliday: true }, closes: 720 }];

describe('a working day', () => {
  it.each([
    ['Friday', '2018-10-12', 'working-day'],
    ['Saturday', '2018-10-13', 'weekend'],
    ['Sunday', '2018-10-14', 'weekend'],
    ['a holiday', '2018-05-10', 'holiday Kristi himmelsfärdsdag'],
    ['a holiday on a Saturday', '2018-11-03', 'holiday Alla helgons dag'],
    ['midsommarafton', '2018-06-22', 'eve midsommarafton'],
    ['julafton', '2018-12-24', 'eve julafton'],
    ['nyårsafton', '2018-12-31', 'eve nyårsafton'],
    ['skärtorsdagen', '2018-03-29', 'working-day'],
    ['påskafton', '2018-03-31', 'weekend'],
    ['6 June 2003', '2003-06-06', 'working-day'],
    ['6 June 2005', '2005-06-06', 'holiday nationaldagen'],
    ['annandag pingst 2004', '2004-05-31', 'holiday annandag pingst'],
    ['annandag pingst 2005', '2005-05-16', 'working-day'],
    ['two holidays on one date', '2008-05-01', 'holiday första maj och Kristi himmelsfärdsdag'],
  ])('%s, %s: %s', (_case, day, expected) => {
    expect(statuses({}, day)).toEqual([expected]);
  });

  it('may be an eve, where the municipality works on it', () => {
    const changes = { workingEves: ['julafton'] } as const;
    expect(statuses(changes, '2018-12-24', '2018-12-31')).toEqual(['working-day', 'eve nyårsafton']);
  });

  it('is none of the closed dates', () => {
    const closed = [{ from: date('2018-12-27'), until: date('2018-12-28'), name: 'julstängt' }];
    const found = statuses({ closed }, '2018-12-26', '2018-12-27', '2018-12-28', '2018-12-29');
    expect(found).toEqual(['holiday annandag jul', 'closed julstängt', 'closed julstängt', 'weekend']);
  });

  it('is counted with both ends', () => {
    const calendar = createCalendar(spec());
    expect(calendar.workingDaysBetween(date('2018-10-08'), date('2018-11-11'))).toBe(25);
    expect(calendar.workingDaysBetween(date('2018-10-12'), date('2018-10-12'))).toBe(1);
    expect(calendar.workingDaysBetween(date('2018-10-13'), date('2018-10-14'))).toBe(0);
    expect(calendar.workingDaysBetween(date('2017-01-01'), date('2019-12-31'))).toBe(251 + 250 + 250);
  });
});

describe('klämdagar', () => {
  it.each([
    ['Friday after Kristi himmelsfärdsdag', '2018-05-11', 'klamdag klämdag'],
    ['Monday before första maj on a Tuesday', '2018-04-30', 'klamdag klämdag'],
    ['Monday before nyårsafton on a Tuesday', '2019-12-30', 'klamdag klämdag'],
    ['Monday before julafton on a Tuesday', '2019-12-23', 'klamdag klämdag'],
    ['one of two days between a holiday and a weekend', '2018-12-27', 'working-day'],
    ['an ordinary Friday', '2018-10-12', 'working-day'],
    ['a Saturday between a holiday and Sunday', '2018-03-31', 'weekend'],
  ])('%s', (_case, day, expected) => {
    expect(statuses({ closed: klamdagar }, day)).toEqual([expected]);
  });

  it('are working days where nothing says that they are closed', () => {
    expect(statuses({}, '2018-05-11')).toEqual(['working-day']);
  });

  it('are not made by a Saturday on which people work, but such a Saturday may be one', () => {
    const changes = { closed: klamdagar, workingDays: [0, 1, 2, 3, 4, 5] };
    expect(statuses(changes, '2018-05-11', '2018-03-31')).toEqual(['working-day', 'klamdag klämdag']);
  });

  it('are not made by an eve on which people work', () => {
    const changes = { closed: klamdagar, workingEves: ['julafton'] } as const;
    expect(statuses(changes, '2019-12-23')).toEqual(['working-day']);
  });

  it('are not made by closed days or by weekdays that are free here', () => {
    const closed: readonly ClosedDays[] = [
      { from: date('2018-10-11'), until: date('2018-10-11'), name: 'stängt' },
      ...klamdagar,
    ];
    expect(statuses({ closed }, '2018-10-12')).toEqual(['working-day']);
    expect(statuses({ closed: klamdagar, workingDays: [0, 2, 4] }, '2018-10-10')).toEqual(['working-day']);
  });
});

describe('a shortened day', () => {
  it.each([
    ['before a holiday', '2018-05-09', 'working-day dagen före Kristi himmelsfärdsdag'],
    ['before a holiday, with a name of its own', '2018-03-29', 'working-day skärtorsdagen'],
    ['before a holiday on a Saturday', '2018-11-02', 'working-day allhelgonaafton'],
    ['before an eve, which counts as the holiday', '2018-06-21', 'working-day dagen före midsommarafton'],
    ['before nationaldagen', '2018-06-05', 'working-day dagen före nationaldagen'],
    ['not before an ordinary Sunday', '2018-10-13', 'weekend'],
    ['on a weekend before a holiday', '2018-03-31', 'weekend påskafton'],
  ])('%s', (_case, day, expected) => {
    expect(statuses({ shortened: beforeHoliday }, day)).toEqual([expected]);
  });

  it.each([
    ['by name', { name: 'Skärtorsdagen' }, '2018-03-29', '29T08:00–29T12:00'],
    ['by date', { date: date('2018-10-10') }, '2018-10-10', '10T08:00–10T12:00'],
    ['before a holiday', { beforeHoliday: true }, '2018-11-02', '02T08:00–02T12:00'],
  ] as const)('closes early %s', (_case, when, day, expected) => {
    const calendar = createCalendar(spec({ shortened: [{ when, closes: 720 }] }));
    expect(open(calendar, day)).toEqual([expected]);
    expect(calendar.isWorkingDay(date(day))).toBe(true);
  });

  it('closes at the earliest of several times', () => {
    const shortened = [...beforeHoliday, { when: { name: 'allhelgonaafton' }, closes: 660 }];
    expect(open(createCalendar(spec({ shortened })), '2018-11-02')).toEqual(['02T08:00–02T11:00']);
  });

  it('loses what lies after its closing in a day with a break', () => {
    const changes = { hours: weekdays([8, 12], [13, 16]), shortened: beforeHoliday };
    expect(open(createCalendar(spec(changes)), '2018-11-02')).toEqual(['02T08:00–02T12:00']);
  });
});

describe('opening hours', () => {
  it.each([
    ['on a working day', '2018-10-12', ['12T08:00–12T16:00']],
    ['none at the weekend', '2018-10-13', []],
    ['none on a holiday', '2018-05-10', []],
    ['none on an eve', '2018-12-24', []],
  ])('%s', (_case, day, expected) => {
    expect(open(createCalendar(spec()), day)).toEqual(expected);
  });

  it('hold from the first minute until, not including, the last', () => {
    const calendar = createCalendar(spec());
    expect(calendar.isOpen(instant('2018-10-12 07:59:59.999'))).toBe(false);
    expect(calendar.isOpen(instant('2018-10-12 08:00'))).toBe(true);
    expect(calendar.isOpen(instant('2018-10-12 15:59:59.999'))).toBe(true);
    expect(calendar.isOpen(instant('2018-10-12 16:00'))).toBe(false);
  });

  it('are none where the clocks skip all of them', () => {
    const night = [{ from: 120, until: 180 }];
    const calendar = createCalendar(
      spec({ workingDays: [0, 1, 2, 3, 4, 5, 6], hours: [[], [], [], [], [], [], night] }),
    );
    expect(open(calendar, '2018-03-18')).toEqual(['18T02:00–18T03:00']);
    expect(open(calendar, '2018-03-25')).toEqual([]);
  });

  it('are assumed, Monday to Friday from 8 to 16, where a municipality has said nothing', () => {
    expect(officeCalendar).toEqual(spec({ hoursAssumed: true }));
  });

  it('do not hold in a break, nor on a day without any', () => {
    const calendar = createCalendar(spec({ hours: weekdays([8, 12], [13, 16]) }));
    expect(calendar.isOpen(instant('2018-10-12 09:00'))).toBe(true);
    expect(calendar.isOpen(instant('2018-10-12 12:30'))).toBe(false);
    expect(calendar.isOpen(instant('2018-10-12 13:00'))).toBe(true);
    expect(calendar.isOpen(instant('2018-10-13 13:00'))).toBe(false);
  });

  it('may last from 00 to 24, 25 hours when summer time ends', () => {
    const [span] = createCalendar(spec({ hours: aroundTheClock })).openSpans(date('2018-10-28'));
    expect(((span?.until ?? 0) - (span?.from ?? 0)) / 3_600_000).toBe(25);
  });

  it('may run past midnight, and a holiday takes only its own part', () => {
    const calendar = createCalendar(spec({ hours: weekdays([22, 30]) }));
    expect(open(calendar, '2018-05-08')).toEqual(['08T00:00–08T06:00', '08T22:00–09T00:00']);
    expect(open(calendar, '2018-05-10')).toEqual([]);
    expect(open(calendar, '2018-05-11')).toEqual(['11T00:00–11T06:00', '11T22:00–12T00:00']);
    expect(open(calendar, '2018-05-12')).toEqual(['12T00:00–12T06:00']);
  });

  it('that run past midnight do not survive the early closing of the day they begin on', () => {
    const shortened = [{ when: { date: date('2018-10-10') }, closes: 1380 }];
    const calendar = createCalendar(spec({ hours: weekdays([22, 30]), shortened }));
    expect(open(calendar, '2018-10-10')).toEqual(['10T00:00–10T06:00', '10T22:00–10T23:00']);
    expect(open(calendar, '2018-10-11')).toEqual(['11T22:00–12T00:00']);
  });

  it('that ran on from the day before end at the early closing, too', () => {
    const shortened = [{ when: { date: date('2018-10-10') }, closes: 180 }];
    const calendar = createCalendar(spec({ hours: weekdays([22, 30]), shortened }));
    expect(open(calendar, '2018-10-10')).toEqual(['10T00:00–10T03:00']);
  });

  it('in the hour that spring skips move forward and do not count twice', () => {
    const week = weekdays([8, 16]);
    const sunday = [
      { from: 60, until: 150 },
      { from: 180, until: 300 },
    ];
    const calendar = createCalendar(
      spec({ hours: [week[0], week[1], week[2], week[3], week[4], [], sunday] }),
    );
    expect(open(calendar, '2018-03-25')).toEqual(['25T01:00–25T05:00']);
  });
});

describe('summer hours', () => {
  const summer = { from: { month: 6, day: 15 }, until: { month: 8, day: 15 }, hours: weekdays([9, 15]) };

  it.each([
    ['the day before', '2018-06-14', '14T08:00–14T16:00'],
    ['the first day', '2018-06-15', '15T09:00–15T15:00'],
    ['the last day', '2018-08-15', '15T09:00–15T15:00'],
    ['the day after', '2018-08-16', '16T08:00–16T16:00'],
  ])('%s', (_case, day, expected) => {
    expect(open(createCalendar(spec({ summer })), day)).toEqual([expected]);
  });

  it('may run over New Year', () => {
    const winter = { ...summer, from: { month: 12, day: 15 }, until: { month: 1, day: 10 } };
    const calendar = createCalendar(spec({ summer: winter }));
    expect(
      ['2018-12-14', '2018-12-28', '2019-01-10', '2019-01-11'].map((day) => open(calendar, day)[0]),
    ).toEqual(['14T08:00–14T16:00', '28T09:00–28T15:00', '10T09:00–10T15:00', '11T08:00–11T16:00']);
  });
});

describe('rules on public records', () => {
  const calendar = createCalendar(
    spec({
      closed: [...klamdagar, { from: date('2018-07-02'), until: date('2018-07-27'), name: 'semesterstängt' }],
      shortened: beforeHoliday,
      summer: { from: { month: 6, day: 1 }, until: { month: 8, day: 31 }, hours: weekdays([10, 12]) },
      ignoreLocalClosures: true,
    }),
  );

  it.each([
    ['a klämdag', '2018-05-11', ['11T08:00–11T16:00']],
    ['closed days and summer hours', '2018-07-04', ['04T08:00–04T16:00']],
    ['a day that closes early', '2018-11-02', ['02T08:00–02T16:00']],
  ])('are not excused by %s', (_case, day, expected) => {
    expect(calendar.isWorkingDay(date(day))).toBe(true);
    expect(calendar.dayName(date(day))).toBeNull();
    expect(open(calendar, day)).toEqual(expected);
  });

  it.each([
    ['a holiday', '2018-05-10'],
    ['an eve', '2018-12-24'],
  ])('still rest on %s', (_case, day) => {
    expect(calendar.isWorkingDay(date(day))).toBe(false);
  });
});

describe('a calendar that cannot be meant', () => {
  const summer = { from: { month: 2, day: 30 }, until: { month: 8, day: 15 }, hours: weekdays([9, 8]) };
  it.each<[string, Partial<CalendarSpec>, readonly string[]]>([
    ['no working day', { workingDays: [] }, ['workingDays']],
    ['an eighth weekday', { workingDays: [0, 7] }, ['workingDays']],
    ['a weekday twice', { workingDays: [0, 0] }, ['workingDays']],
    [
      'an end before the beginning',
      { hours: weekdays([16, 8]) },
      ['hours.0', 'hours.1', 'hours.2', 'hours.3', 'hours.4'],
    ],
    [
      'overlapping spans',
      {
        hours: [
          [
            { from: 480, until: 720 },
            { from: 700, until: 960 },
          ],
          [],
          [],
          [],
          [],
          [],
          [],
        ],
      },
      ['hours.0'],
    ],
    ['an unknown name', { shortened: [{ when: { name: 'namnsdagen' }, closes: 720 }] }, ['shortened.0']],
    [
      'a holiday that is shortened',
      { shortened: [{ when: { name: 'juldagen' }, closes: 720 }] },
      ['shortened.0'],
    ],
    [
      'an eve that is shortened and free',
      { shortened: [{ when: { name: 'julafton' }, closes: 720 }] },
      ['shortened.0'],
    ],
    [
      'a closing time past midnight',
      { shortened: [{ when: { beforeHoliday: true }, closes: 1500 }] },
      ['shortened.0'],
    ],
    ['closed days backwards', { closed: [{ from: 10, until: 9, name: 'x' }] }, ['closed.0']],
    [
      'impossible summer days',
      { summer },
      [
        'summer.from',
        'summer.hours.0',
        'summer.hours.1',
        'summer.hours.2',
        'summer.hours.3',
        'summer.hours.4',
      ],
    ],
  ])('%s', (_case, changes, paths) => {
    expect(calendarProblems(spec(changes)).map((one) => one.path)).toEqual(paths);
    expect(() => createCalendar(spec(changes))).toThrow(RangeError);
  });

  const shortenedAt = (closes: number, name = 'skärtorsdagen') => ({
    shortened: [{ when: { name }, closes }],
  });
  const oneDay = (from: number, until: number): Partial<CalendarSpec> => ({
    hours: [[{ from, until }], [], [], [], [], [], []],
  });

  it.each<[string, Partial<CalendarSpec>, RegExp]>([
    ['no working day', { workingDays: [] }, /^Arbetsdagarna ska vara minst en veckodag/],
    ['half a weekday', { workingDays: [0.5] }, /^Arbetsdagarna ska vara/],
    ['a weekday before the first', { workingDays: [-1] }, /^Arbetsdagarna ska vara/],
    ['an empty span', oneDay(480, 480), /^Öppettiderna ska stå i ordning/],
    ['a span that begins with the next day', oneDay(1440, 1500), /^Öppettiderna ska stå i ordning/],
    ['a span that is longer than a day', oneDay(480, 1921), /^Öppettiderna ska stå i ordning/],
    ['a span that begins before the day', oneDay(-60, 480), /^Öppettiderna ska stå i ordning/],
    ['a span from half a minute', oneDay(480.5, 960), /^Öppettiderna ska stå i ordning/],
    ['a span until half a minute', oneDay(480, 960.5), /^Öppettiderna ska stå i ordning/],
    ['a short day that never opens', shortenedAt(0), /^En förkortad dag ska stänga mellan/],
    ['a short day until half a minute', shortenedAt(720.5), /^En förkortad dag ska stänga mellan/],
    ['a closing time past midnight', shortenedAt(1441), /^En förkortad dag ska stänga mellan/],
    ['an unknown name', shortenedAt(720, 'namnsdagen'), /^Dagen ”namnsdagen” är okänd.*namnen .*skärtorsdag/],
    ['a free day', shortenedAt(720, 'juldagen'), /^Dagen ”juldagen” är ingen arbetsdag/],
    [
      'closed days backwards',
      { closed: [{ from: date('2018-12-28'), until: date('2018-12-27'), name: 'mellandagar' }] },
      /”mellandagar” slutar 2018-12-27, innan de börjar 2018-12-28/,
    ],
    ['impossible summer days', { summer: { ...summer, hours: weekdays() } }, /^Dag 30 i månad 2 finns inte/],
  ])('says what is wrong with %s', (_case, changes, expected) => {
    const problems = calendarProblems(spec(changes));
    expect(problems.map(({ problem }) => problem.sv)).toEqual([expect.stringMatching(expected)]);
  });

  it.each<[string, Partial<CalendarSpec>]>([
    ['a plain one', {}],
    ['a span of a whole day and night', oneDay(480, 1920)],
    ['a span until the last minute', oneDay(1439, 1440)],
    ['a short day of one minute', shortenedAt(1)],
    ['a short day until midnight', shortenedAt(1440)],
    ['a weekend that is worked', { workingDays: [5, 6] }],
    ['one closed day', { closed: [{ from: 10, until: 10, name: 'x' }] }],
    [
      'a shortened eve that is worked',
      { workingEves: ['julafton'], shortened: [{ when: { name: 'julafton' }, closes: 720 }] },
    ],
    ['nights', { hours: weekdays([22, 30]) }],
  ])('is not %s', (_case, changes) => {
    expect(calendarProblems(spec(changes))).toEqual([]);
  });

  it('does not run for ever where nothing opens', () => {
    const calendar = createCalendar(spec({ hours: weekdays() }));
    expect(() => calendar.deadline(instant('2018-10-12 10:00'), hours(1, 'office-hours'))).toThrow(
      RangeError,
    );
    expect(() => calendar.deadline(instant('2018-10-12 10:00'), hours(24, 'clock-rolled'))).toThrow(
      RangeError,
    );
  });
});

import fc from 'fast-check';
import type {
  CalendarSpec,
  ClosedDays,
  HourCounting,
  Limit,
  ShortenedDay,
  WeekHours,
} from '../../src/model/rule.js';
import type { Instant } from '../../src/model/time.js';
import { aroundTheClock, date, instant, spec, weekdays } from './calendars.js';

const FIRST = '2001-01-01';
const LAST = '2030-12-31';
const HOUR = 3_600_000;
const span = (from: number, until: number) => ({ from: from * 60, until: until * 60 });
const night = span(22, 30);

const weeks: readonly WeekHours[] = [
  weekdays([8, 16]),
  weekdays([8, 12], [13, 16.5]),
  weekdays([7.75, 11], [11, 24]),
  aroundTheClock,
  [[night], [night], [night], [night], [night], [span(10, 14)], []],
  [[], [span(9, 12)], [], [span(13, 19)], [], [span(10, 14)], []],
  // Spans whose ends lie in the hour that spring skips and autumn shows twice.
  [[], [], [], [], [span(8, 12)], [span(1, 2.5)], [span(1, 2.5), span(2.75, 5)]],
];

/** Moments at which calendars go wrong: clock changes, New Year, Easter, midsummer, midnights. */
const awkward: readonly Instant[] = [
  '2018-03-25 01:59',
  '2018-03-25 03:00',
  '2018-10-28 00:30',
  '2018-10-28T02:30:00+02:00',
  '2018-10-28T02:30:00+01:00',
  '2018-12-21 16:00',
  '2018-12-31 23:59',
  '2019-01-01 00:00',
  '2004-05-28 15:00',
  '2005-06-05 23:00',
  '2008-04-30 15:00',
  '2024-02-29 12:00',
  '2018-10-12 16:00',
  '2018-10-13 00:00',
  '2018-10-15 00:00',
  '2018-10-15 08:00',
].map(instant);

/** Any instant of thirty years, by the minute or the millisecond, and often an awkward one. */
export const anyInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc
    .integer({ min: instant(`${FIRST} 00:00`) / 60_000, max: instant(`${LAST} 00:00`) / 60_000 })
    .map((minute) => minute * 60_000),
  fc.integer({ min: instant(`${FIRST} 00:00`), max: instant(`${LAST} 00:00`) }),
  fc
    .tuple(fc.constantFrom(...awkward), fc.integer({ min: -72, max: 72 }))
    .map(([at, hours]) => at + hours * HOUR),
);

/** Any instant of a few years: short enough for the slow count to remember what it has counted. */
export const nearInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc.integer({ min: instant('2018-01-01 00:00'), max: instant('2020-01-01 00:00') }),
  fc
    .integer({ min: instant('2004-03-01 00:00') / 60_000, max: instant('2005-07-01 00:00') / 60_000 })
    .map((minute) => minute * 60_000),
  fc
    .tuple(fc.constantFrom(...awkward), fc.integer({ min: -72, max: 72 }))
    .map(([at, hours]) => at + hours * HOUR),
);

/** Up to `hours` long, often whole hours. */
export function anyLength(hours: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 1, max: hours }).map((whole) => whole * HOUR),
    fc.integer({ min: 1, max: hours * HOUR }),
  );
}

export const anyCounting: fc.Arbitrary<HourCounting> = fc.constantFrom(
  'clock',
  'clock-rolled',
  'workday-clock',
  'office-hours',
);

const anyShortened: fc.Arbitrary<ShortenedDay> = fc.record({
  when: fc.oneof(
    fc.constant({ beforeHoliday: true } as const),
    fc.integer({ min: date(FIRST), max: date(LAST) }).map((day) => ({ date: day })),
  ),
  closes: fc.constantFrom(1, 480, 720, 780, 1440),
});

const anyClosed: fc.Arbitrary<ClosedDays> = fc.oneof(
  fc.constant({ klamdagar: true } as const),
  fc
    .tuple(fc.integer({ min: date(FIRST), max: date(LAST) }), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => {
      return { from, until: from + length, name: 'stängt' };
    }),
);

type DayLimit = Extract<Limit, { kind: 'days' }>;
type WorkingDayLimit = Extract<Limit, { kind: 'working-days' }>;

export const anyDayLimit: fc.Arbitrary<DayLimit> = fc.record({
  kind: fc.constant('days'),
  amount: fc.integer({ min: 1, max: 14 }),
  unit: fc.constantFrom('days', 'weeks', 'months'),
  rolled: fc.boolean(),
  cutoff: fc.constant(null),
  dayEnds: fc.constant('midnight'),
});

export const anyWorkingDayLimit: fc.Arbitrary<WorkingDayLimit> = fc.record({
  kind: fc.constant('working-days'),
  amount: fc.integer({ min: 0, max: 12 }),
  unit: fc.constant('working-days'),
  cutoff: fc.constantFrom(null, 0, 720, 960),
  dayEnds: fc.constantFrom('midnight', 'office-close'),
});

/** A calendar of any kind that the options allow, drawn once for many cases. */
const anySpec: fc.Arbitrary<CalendarSpec> = fc.record({
  workingDays: fc.constantFrom(
    [0, 1, 2, 3, 4],
    [0, 1, 2, 3, 4, 5],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4, 5, 6],
    [1, 3],
  ),
  workingEves: fc.subarray(['midsommarafton', 'julafton', 'nyårsafton']),
  hours: fc.constantFrom(...weeks),
  hoursAssumed: fc.boolean(),
  shortened: fc.array(anyShortened, { maxLength: 3 }),
  closed: fc.array(anyClosed, { maxLength: 3 }),
  summer: fc.option(
    fc.record({
      from: fc.constant({ month: 6, day: 15 }),
      until: fc.constant({ month: 8, day: 15 }),
      hours: fc.constantFrom(...weeks),
    }),
  ),
  ignoreLocalClosures: fc.boolean(),
});

/** The plain calendar and so many others, the same in every run. */
export function drawSpecs(count: number): readonly CalendarSpec[] {
  return [spec(), ...fc.sample(anySpec, { numRuns: count, seed: 36 })];
}

import fc from 'fast-check';
import { limitCalendarProblem } from '../../src/calendar/limit.js';
import { instantOfWallTime, parseIsoDate } from '../../src/calendar/zone.js';
import type {
  CalendarSpec,
  ClosedDays,
  EveName,
  HourCounting,
  Limit,
  OpenSpan,
  ShortenedDay,
  WeekHours,
} from '../../src/model/calendar-spec.js';
import type { Instant, LocalDate } from '../../src/model/time.js';
import { aroundTheClock, date, hours, isSlow, spec, weekdays } from './calendars.js';
import { daysOffByLaw } from './swedish-law.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const span = (from: number, until: number) => ({ from: from * 60, until: until * 60 });
const night = span(22, 30);

/** Dates on which calendars go wrong: holidays and eves, clock changes, year ends, leap days, two laws. */
function awkwardDates(firstYear: number, lastYear: number): readonly LocalDate[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years
    .flatMap((year) => [
      ...daysOffByLaw(year).keys(),
      ...[25, 26, 27, 28, 29, 30, 31].flatMap((day) => [`${year}-03-${day}`, `${year}-10-${day}`]),
      ...['01-02', '02-28', '02-29', '06-06', '12-30'].map((day) => `${year}-${day}`),
    ])
    .flatMap((text) => parseIsoDate(text) ?? []);
}

interface Dates {
  readonly windows: readonly (readonly [from: string, until: string])[];
  readonly awkward: readonly LocalDate[];
}

/** All years of the calendar, or where that takes too long, some. */
const [firstYear, lastYear] = isSlow ? [1990, 2050] : [2016, 2025];
const manyYears: Dates = {
  windows: [[`${firstYear}-01-01`, `${lastYear}-12-31`]],
  awkward: awkwardDates(firstYear, lastYear),
};
/** Few enough for the slow count to remember what it has counted; with both laws, two leap days and collisions. */
const fewYears: Dates = {
  windows: [
    ['2004-05-01', '2004-07-10'],
    ['2005-04-15', '2005-06-30'],
    ['2018-10-01', '2019-01-31'],
    ['2020-02-01', '2020-04-30'],
  ],
  awkward: [2004, 2005, 2008, 2018, 2020].flatMap((year) => awkwardDates(year, year)),
};

function anyDate({ windows, awkward }: Dates): fc.Arbitrary<LocalDate> {
  const ordinary = windows.map(([from, until]) => fc.integer({ min: date(from), max: date(until) }));
  const near = fc.tuple(fc.constantFrom(...awkward), fc.integer({ min: -3, max: 2 }));
  return fc.oneof({ weight: 2, arbitrary: near.map(([on, days]) => on + days) }, ...ordinary);
}

/** Minutes of the day at which something opens, closes or turns in the calendars below. */
const boundaries = [
  0, 60, 120, 150, 180, 300, 360, 420, 465, 480, 540, 600, 660, 720, 780, 840, 900, 960, 990,
];
const lateBoundaries = [1140, 1260, 1320, 1380, 1440];

const anyTimeOfDay: fc.Arbitrary<number> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...boundaries, ...lateBoundaries),
      fc.constantFrom(0, 0, 0, -1, 1, -1000, 1000, -MINUTE, MINUTE),
    )
    .map(([minute, off]) => minute * MINUTE + off),
  fc.integer({ min: 0, max: 24 * 60 }).map((minute) => minute * MINUTE),
  fc.integer({ min: 0, max: 24 * HOUR }),
);

function anyInstantOf(dates: Dates): fc.Arbitrary<Instant> {
  return fc.tuple(anyDate(dates), anyTimeOfDay).map(([on, time]) => instantOfWallTime(on, time).at);
}

/** Any instant of many years, more often than not near a moment at which calendars go wrong. */
export const anyInstant: fc.Arbitrary<Instant> = anyInstantOf(manyYears);

/** The same of a few years, in which closed and shortened days are drawn. */
export const nearInstant: fc.Arbitrary<Instant> = anyInstantOf(fewYears);

/** Up to `hours` long, often whole or half hours. */
export function anyLength(hours: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 1, max: hours }).map((whole) => whole * HOUR),
    fc.integer({ min: 1, max: hours * 2 }).map((halves) => (halves * HOUR) / 2),
    fc.integer({ min: 1, max: hours * HOUR }),
  );
}

export const anyCounting: fc.Arbitrary<HourCounting> = fc.constantFrom(
  'clock',
  'clock-rolled',
  'workday-clock',
  'office-hours',
);

/** The readings whose deadline is where their own time has run out, and never moves. */
export const anyStandingCounting = anyCounting.filter((counting) => counting !== 'clock-rolled');

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

const anyOpenDay: fc.Arbitrary<readonly OpenSpan[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { maxLength: 5 }),
    fc.integer({ min: 1, max: 96 }),
    fc.boolean(),
  )
  .map(([quarters, length, runsOver]) => {
    const ends = quarters.map((quarter) => quarter * 15).sort((one, other) => one - other);
    const spans: OpenSpan[] = [];
    for (let index = 0; index + 1 < ends.length; index += 2)
      spans.push({ from: ends[index] ?? 0, until: ends[index + 1] ?? 0 });
    const last = ends.length % 2 === 1 ? ends[ends.length - 1] : undefined;
    return last === undefined || !runsOver ? spans : [...spans, { from: last, until: last + length * 15 }];
  });

const anyWeek: fc.Arbitrary<WeekHours> = fc.oneof(
  fc.constantFrom(...weeks),
  fc.tuple(anyOpenDay, anyOpenDay, anyOpenDay, anyOpenDay, anyOpenDay, anyOpenDay, anyOpenDay),
);

const anyShortened: fc.Arbitrary<ShortenedDay> = fc.record({
  when: fc.oneof(
    fc.constant({ beforeHoliday: true } as const),
    fc.constantFrom('skärtorsdagen', 'valborgsmässoafton', 'påskafton', 'nationaldagen').map(byName),
    fc.constantFrom('allhelgonaafton', 'trettondagsafton', 'julafton', 'nyårsafton').map(byName),
    anyDate(fewYears).map((on) => ({ date: on })),
  ),
  closes: fc.constantFrom(1, 180, 480, 720, 780, 1380, 1440),
});

function byName(name: string): { readonly name: string } {
  return { name };
}

export const anyClosed: fc.Arbitrary<ClosedDays> = fc.oneof(
  fc.constant({ klamdagar: true } as const),
  fc
    .tuple(anyDate(fewYears), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, until: from + length, name: 'stängt' })),
);

/** A further day or days on which a calendar is closed. */
export const anyClosedDates: fc.Arbitrary<ClosedDays> = anyClosed.filter((entry) => 'from' in entry);

type DayLimit = Extract<Limit, { kind: 'days' }>;
type WorkingDayLimit = Extract<Limit, { kind: 'working-days' }>;

const anyCutoff = fc.constantFrom(0, 480, 720, 900, 960, 1440);

interface DayEnding {
  readonly cutoff: 'none' | 'some';
  readonly dayEnds: DayLimit['dayEnds'];
}

export function anyDayLimit(rolled: boolean, { cutoff, dayEnds }: DayEnding): fc.Arbitrary<DayLimit> {
  return fc.record({
    kind: fc.constant('days'),
    amount: fc.integer({ min: 1, max: 14 }),
    unit: fc.constantFrom('days', 'weeks', 'months'),
    rolled: fc.constant(rolled),
    cutoff: cutoff === 'none' ? fc.constant(null) : anyCutoff,
    dayEnds: fc.constant(dayEnds),
  });
}

export function anyWorkingDayLimit({ cutoff, dayEnds }: DayEnding): fc.Arbitrary<WorkingDayLimit> {
  return fc.record({
    kind: fc.constant('working-days'),
    amount: fc.integer({ min: 0, max: 12 }),
    unit: fc.constant('working-days'),
    cutoff: cutoff === 'none' ? fc.constant(null) : anyCutoff,
    dayEnds: fc.constant(dayEnds),
  });
}

export function anyHourLimit(longest: number, anyOf = anyCounting): fc.Arbitrary<Limit> {
  return fc
    .tuple(anyLength(longest), anyOf)
    .map(([milliseconds, counting]) => ({ kind: 'hours', milliseconds, counting }));
}

/** Every way to count in days without a cutoff. */
export const anyPlainDayLimit: fc.Arbitrary<Limit> = fc.oneof(
  anyDayLimit(false, { cutoff: 'none', dayEnds: 'midnight' }),
  anyDayLimit(true, { cutoff: 'none', dayEnds: 'midnight' }),
  anyDayLimit(true, { cutoff: 'none', dayEnds: 'office-close' }),
  anyWorkingDayLimit({ cutoff: 'none', dayEnds: 'midnight' }),
  anyWorkingDayLimit({ cutoff: 'none', dayEnds: 'office-close' }),
);

/** Every way to count in days with one. */
export const anyCutoffLimit = fc.oneof(
  anyDayLimit(false, { cutoff: 'some', dayEnds: 'midnight' }),
  anyDayLimit(true, { cutoff: 'some', dayEnds: 'midnight' }),
  anyDayLimit(true, { cutoff: 'some', dayEnds: 'office-close' }),
  anyWorkingDayLimit({ cutoff: 'some', dayEnds: 'midnight' }),
  anyWorkingDayLimit({ cutoff: 'some', dayEnds: 'office-close' }),
);

const anyMonthDay = fc.constantFrom(
  { month: 1, day: 7 },
  { month: 2, day: 29 },
  { month: 3, day: 31 },
  { month: 6, day: 1 },
  { month: 6, day: 21 },
  { month: 8, day: 15 },
  { month: 10, day: 27 },
  { month: 12, day: 23 },
);

const anySpec: fc.Arbitrary<CalendarSpec> = fc
  .record({
    workingDays: fc.oneof(
      fc.constant<number[]>([0, 1, 2, 3, 4]),
      fc.constantFrom<number[]>([0, 1, 2, 3, 4, 5], [0, 1, 2, 3], [0, 1, 2, 3, 4, 5, 6]),
      fc.subarray<number>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    ),
    workingEves: fc.subarray<EveName>(['midsommarafton', 'julafton', 'nyårsafton']),
    hours: anyWeek,
    hoursAssumed: fc.boolean(),
    shortened: fc.array(anyShortened, { maxLength: 4 }),
    closed: fc.array(anyClosed, { maxLength: 4 }),
    summer: fc.option(fc.record({ from: anyMonthDay, until: anyMonthDay, hours: anyWeek })),
    ignoreLocalClosures: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
  })
  .map((drawn) => ({ ...drawn, shortened: drawn.shortened.filter((entry) => canBeMeant(entry, drawn)) }));

function canBeMeant({ when }: ShortenedDay, { workingEves }: Pick<CalendarSpec, 'workingEves'>): boolean {
  const isEve = 'name' in when && ['julafton', 'nyårsafton'].includes(when.name);
  return !isEve || workingEves.some((eve) => eve === when.name);
}

/** The plain calendar and so many others of any kind that the options allow, the same in every run. */
export function drawSpecs(count: number): readonly CalendarSpec[] {
  const drawn = fc.sample(anySpec, { numRuns: count * 2, seed: 1989253 });
  const usable = drawn.filter(
    (one) =>
      limitCalendarProblem(hours(1, 'clock-rolled'), one) === null &&
      limitCalendarProblem(hours(1, 'office-hours'), one) === null,
  );
  return [spec(), ...usable].slice(0, count);
}

import type { LimitOptions } from '../../src/calendar/limit.js';
import { parseLimit } from '../../src/calendar/limit.js';
import { parseIsoDate, parseIsoInstant } from '../../src/calendar/zone.js';
import type {
  CalendarSpec,
  HourCounting,
  Limit,
  OpenSpan,
  WeekHours,
} from '../../src/model/calendar-spec.js';
import type { Instant, LocalDate } from '../../src/model/time.js';

const HOUR = 3_600_000;

/** The same spans Monday to Friday, written in hours; closed on Saturday and Sunday. */
export function weekdays(...spans: readonly (readonly [number, number])[]): WeekHours {
  const open: readonly OpenSpan[] = spans.map(([from, until]) => ({ from: from * 60, until: until * 60 }));
  return [open, open, open, open, open, [], []];
}

export const aroundTheClock: WeekHours = [
  [{ from: 0, until: 1440 }],
  [{ from: 0, until: 1440 }],
  [{ from: 0, until: 1440 }],
  [{ from: 0, until: 1440 }],
  [{ from: 0, until: 1440 }],
  [{ from: 0, until: 1440 }],
  [{ from: 0, until: 1440 }],
];

/** Open Monday to Friday 08 to 16, and nothing special. */
export function spec(changes: Partial<CalendarSpec> = {}): CalendarSpec {
  return {
    workingDays: [0, 1, 2, 3, 4],
    workingEves: [],
    hours: weekdays([8, 16]),
    hoursAssumed: false,
    shortened: [],
    closed: [],
    summer: null,
    ignoreLocalClosures: false,
    ...changes,
  };
}

/** `2018-10-12 15:00` on the wall in Stockholm, or with an offset. */
export function instant(text: string): Instant {
  const placed = parseIsoInstant(text);
  if (placed === null) throw new Error(`not an instant: ${text}`);
  return placed.at;
}

export function date(text: string): LocalDate {
  const found = parseIsoDate(text);
  if (found === null) throw new Error(`not a date: ${text}`);
  return found;
}

export function limit(text: string, options: LimitOptions = {}): Limit {
  const found = parseLimit(text, options);
  if ('problem' in found) throw new Error(found.problem.sv);
  return found;
}

export function hours(amount: number, counting: HourCounting): Limit {
  return millisecondHours(amount * HOUR, counting);
}

export function millisecondHours(milliseconds: number, counting: HourCounting): Limit {
  return { kind: 'hours', milliseconds, counting };
}

/** Whether there is time for very many cases. */
export const isSlow = process.env['SLOW'] === '1';

/**
 * Cases of one law: some in every run, many where SLOW is set. The seed is fixed, so that a run can be
 * repeated; SEED draws other cases.
 */
export const runs = {
  numRuns: isSlow ? 100_000 : 2_000,
  seed: Number(process.env['SEED'] ?? 19_890_253),
};

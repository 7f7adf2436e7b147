import type { LocalDate, Span } from '../model/time.js';
import { createDayIndex, type DayIndex } from './day-index.js';
import { createTimeline, type Timeline } from './timeline.js';
import { startOfDay } from './zone.js';

/** What is known of single days. */
export interface DayFacts {
  isWorkingDay(date: LocalDate): boolean;
  /** Opening spans of a date, in order and apart. */
  openSpans(date: LocalDate): readonly Span[];
}

/** What deadlines are found with: single days, working days in order, and the two times that stand still. */
export interface CalendarParts extends DayFacts {
  readonly workingDays: DayIndex;
  /** Working days on which the municipality closes at some time. */
  readonly closingDays: DayIndex;
  readonly workdayTime: Timeline;
  readonly openTime: Timeline;
}

export function createCalendarParts(facts: DayFacts): CalendarParts {
  const { isWorkingDay, openSpans } = facts;
  const wholeDay = (date: LocalDate): Span => ({ from: startOfDay(date), until: startOfDay(date + 1) });
  const workdaySpans = (date: LocalDate): readonly Span[] => (isWorkingDay(date) ? [wholeDay(date)] : []);
  return {
    ...facts,
    workingDays: createDayIndex(isWorkingDay),
    closingDays: createDayIndex((date) => isWorkingDay(date) && openSpans(date).length > 0),
    workdayTime: createTimeline(workdaySpans),
    openTime: createTimeline(openSpans),
  };
}

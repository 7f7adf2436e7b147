import { type Calendar, createCalendar } from '../../calendar/calendar.js';
import { dateOf, instantOfWallTime, localDate, partsOf, weekday } from '../../calendar/zone.js';
import type { CalendarSpec, Limit } from '../../model/calendar-spec.js';
import type { RespondRule } from '../../model/rule.js';
import type { Instant, LocalDate } from '../../model/time.js';
import type { Words } from '../words/words.js';

const HOUR = 3_600_000;
const ARRIVES = 15 * HOUR;
const FRIDAY = 4;
const WEEK = 7;
/** Weeks that a reader can see at a glance: the Friday's own and the two after it. */
const ORDINARY_WEEKS = 3;
const WEEKS_TO_LOOK = 52;

/** One way to count a time. */
interface CountedTime {
  readonly title: string;
  readonly main: boolean;
  readonly limit: Limit;
}

export interface ReadingExamples {
  /** As a reader says it: `fredag 12 oktober 2018 klockan 15.00` in Swedish. */
  readonly from: string;
  readonly readings: readonly { readonly title: string; readonly main: boolean; readonly due: string }[];
}

/** When something that comes on a Friday at three must be answered, by every way to count the rule's time. */
export function readingExamples(
  rule: RespondRule,
  times: readonly CountedTime[],
  { calendar: spec, words }: { readonly calendar: CalendarSpec; readonly words: Words },
): ReadingExamples {
  const calendar = createCalendar({ ...spec, ignoreLocalClosures: rule.ignoreLocalClosures });
  const friday = ordinaryFriday(rule.validFrom, calendar);
  const from = instantOfWallTime(friday, ARRIVES).at;
  const example = { friday, words };
  return {
    from: words.dates.fullDateTime(from),
    readings: times.map(({ title, main, limit }) => ({
      ...{ title, main },
      due: dueText(calendar.deadline(from, limit), limit, example),
    })),
  };
}

/** A Friday after the promise began, with no holiday near, so that the example shows the rule and nothing else. */
function ordinaryFriday(validFrom: LocalDate | null, calendar: Calendar): LocalDate {
  const start = validFrom ?? dateOf(2018, 10, 8) ?? 0;
  const first = start + ((FRIDAY - weekday(start) + WEEK) % WEEK);
  const fridays = Array.from({ length: WEEKS_TO_LOOK }, (_, week) => first + week * WEEK);
  return fridays.find((friday) => isOrdinary(friday - FRIDAY, calendar)) ?? first;
}

function isOrdinary(monday: LocalDate, calendar: Calendar): boolean {
  const days = Array.from({ length: ORDINARY_WEEKS * WEEK }, (_, day) => calendar.dayStatus(monday + day));
  return days.every(({ kind, name }) => name === null && (kind === 'working-day' || kind === 'weekend'));
}

/** A limit in days ends with the day, and that is how people say it; the year only where it is another. */
function dueText(
  due: Instant,
  limit: Limit,
  { friday, words: { dates, rules } }: { readonly friday: LocalDate; readonly words: Words },
): string {
  const isDay = limit.kind !== 'hours' && limit.dayEnds === 'midnight';
  if (!isDay) return rules.rulesWords.due(dates.longDateTime(due));
  const date = localDate(due);
  const isOtherYear = partsOf(date).year !== partsOf(friday).year;
  return rules.rulesWords.due(isOtherYear ? dates.weekdayAndLongDate(date) : dates.weekdayAndDate(date));
}

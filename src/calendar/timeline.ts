import type { Instant, LocalDate, Span } from '../model/time.js';
import { firstOfMonth, partsOf } from './date.js';
import { datesOfYear, EMPTY_YEARS_AT_MOST } from './day-index.js';
import { remembered } from './remembered.js';
import { countLeading } from './search.js';
import { localDate } from './zone.js';

/** Time that runs in some spans and stands still between them. */
export interface Timeline {
  /** Milliseconds that ran between two instants, the first not after the second. */
  elapsed(from: Instant, until: Instant): number;
  /**
   * The first instant at which `milliseconds` (more than none) have run since `from`: the end of a span,
   * never the beginning of the next.
   */
  advance(from: Instant, milliseconds: number): Instant;
}

/** The running spans of one year, date by date, with the time that ran in the year before each date. */
interface YearOfSpans {
  readonly year: number;
  readonly firstDate: LocalDate;
  readonly spans: readonly (readonly Span[])[];
  readonly before: readonly number[];
  readonly total: number;
}

/**
 * A timeline over the spans of each date, in order, apart, and within the date. A year is summed up once,
 * when it is first needed. The time between two instants is then a look at the dates of both; an instant
 * is found by a binary search among the dates of its year.
 */
export function createTimeline(spansOf: (date: LocalDate) => readonly Span[]): Timeline {
  const spansOfYear = remembered((year) => sumUp(year, spansOf));
  const spansOfYearWith = remembered((date) => spansOfYear(partsOf(date).year));
  return {
    elapsed(from, until) {
      const [firstDate, lastDate] = [localDate(from), localDate(until)];
      const first = spansOfYearWith(firstDate);
      const last = spansOfYearWith(lastDate);
      let sum = ranBefore(last, lastDate, until) - ranBefore(first, firstDate, from);
      for (let { year } = first; year < last.year; year += 1) sum += spansOfYear(year).total;
      return sum;
    },
    advance(from, milliseconds) {
      const date = localDate(from);
      let ofYear = spansOfYearWith(date);
      let wanted = ranBefore(ofYear, date, from) + milliseconds;
      let emptyYears = 0;
      while (wanted > ofYear.total) {
        emptyYears = ofYear.total === 0 ? emptyYears + 1 : 0;
        if (emptyYears > EMPTY_YEARS_AT_MOST) throw new RangeError('the calendar has no time that runs');
        wanted -= ofYear.total;
        ofYear = spansOfYear(ofYear.year + 1);
      }
      return instantAfter(ofYear, wanted);
    },
  };
}

function sumUp(year: number, spansOf: (date: LocalDate) => readonly Span[]): YearOfSpans {
  const spans = datesOfYear(year).map(spansOf);
  const before: number[] = [];
  let total = 0;
  for (const ofDate of spans) {
    before.push(total);
    for (const span of ofDate) total += span.until - span.from;
  }
  return { year, firstDate: firstOfMonth(year, 1), spans, before, total };
}

/** Time that ran in the year until `at`, an instant on `date`. */
function ranBefore({ firstDate, spans, before }: YearOfSpans, date: LocalDate, at: Instant): number {
  let ran = before[date - firstDate] ?? 0;
  for (const { from, until } of spans[date - firstDate] ?? []) {
    if (at > from) ran += Math.min(at, until) - from;
  }
  return ran;
}

/** The first instant at which `wanted` (more than none, at most the total) has run in the year. */
function instantAfter({ spans, before }: YearOfSpans, wanted: number): Instant {
  const index = countLeading(before.length, (candidate) => (before[candidate] ?? 0) < wanted) - 1;
  let left = wanted - (before[index] ?? 0);
  let at = 0;
  for (const { from, until } of spans[index] ?? []) {
    at = Math.min(from + left, until);
    left -= at - from;
    if (left === 0) break;
  }
  return at;
}

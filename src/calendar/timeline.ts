import type { Instant, Span } from '../model/time.js';
import { partsOf } from './date.js';
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

/** The running spans of one year, with the time that ran in the year before each of them. */
interface YearOfSpans {
  readonly spans: readonly Span[];
  readonly before: readonly number[];
  readonly total: number;
}

/** So many years without any running time, and there never will be: the calendar does not open at all. */
export const EMPTY_YEARS_AT_MOST = 10;

/**
 * A timeline over spans that are given year by year, in order and apart. A year is summed up once, when
 * it is first needed; each question then takes a binary search in the years at its two ends.
 */
export function createTimeline(spansOfYear: (year: number) => readonly Span[]): Timeline {
  const years = new Map<number, YearOfSpans>();
  const yearOfSpans = (year: number): YearOfSpans => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const made = sumUp(spansOfYear(year));
    years.set(year, made);
    return made;
  };
  return {
    elapsed(from, until) {
      const lastYear = yearOf(until);
      let sum = ranBefore(yearOfSpans(lastYear), until) - ranBefore(yearOfSpans(yearOf(from)), from);
      for (let year = yearOf(from); year < lastYear; year += 1) sum += yearOfSpans(year).total;
      return sum;
    },
    advance(from, milliseconds) {
      let year = yearOf(from);
      let wanted = ranBefore(yearOfSpans(year), from) + milliseconds;
      let emptyYears = 0;
      while (wanted > yearOfSpans(year).total) {
        const { total } = yearOfSpans(year);
        emptyYears = total === 0 ? emptyYears + 1 : 0;
        if (emptyYears > EMPTY_YEARS_AT_MOST) throw new RangeError('the calendar has no time that runs');
        wanted -= total;
        year += 1;
      }
      return instantAfter(yearOfSpans(year), wanted);
    },
  };
}

function yearOf(at: Instant): number {
  return partsOf(localDate(at)).year;
}

function sumUp(spans: readonly Span[]): YearOfSpans {
  const before: number[] = [];
  let total = 0;
  for (const span of spans) {
    before.push(total);
    total += span.until - span.from;
  }
  return { spans, before, total };
}

/** Time that ran in the year until `at`. */
function ranBefore({ spans, before }: YearOfSpans, at: Instant): number {
  const index = countLeading(spans.length, (candidate) => (spans[candidate]?.from ?? at) <= at) - 1;
  const span = spans[index];
  return span === undefined ? 0 : (before[index] ?? 0) + Math.min(at, span.until) - span.from;
}

/** The first instant at which `wanted` (more than none, at most the total) has run in the year. */
function instantAfter({ spans, before }: YearOfSpans, wanted: number): Instant {
  const index = countLeading(spans.length, (candidate) => (before[candidate] ?? 0) < wanted) - 1;
  return (spans[index]?.from ?? 0) + wanted - (before[index] ?? 0);
}

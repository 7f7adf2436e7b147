import type { CallEvent } from '../model/event.js';
import type { Moment } from '../model/time.js';
import { compareEvents } from './order.js';

/** Every two of them, the earlier one first. */
export function everyTwo<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, place) => items.slice(place + 1).map((other) => [one, other] as const));
}

/** One call, as each of two systems tells of it. */
export type Twins = readonly [one: CallEvent, other: CallEvent];

/**
 * Calls of two systems at most so many seconds apart, each in one pair at most: the nearest first, of those equally near
 * the earlier. In whatever order they come; whether their numbers are the same is for who asks to know.
 */
export function twinsAmong(
  calls: { readonly ones: readonly CallEvent[]; readonly others: readonly CallEvent[] },
  seconds: number,
): readonly Twins[] {
  const [ones, others] = [atOnce(calls.ones), atOnce(calls.others)];
  // What is equally near stays in the order in which it is met, which is that of time.
  const near = [...nearby(ones, others, seconds * 1000)].sort((one, other) => one.gap - other.gap);
  return near.flatMap(({ one, other }) => {
    const pairs = Math.min(one.free.length, other.free.length);
    const taken = other.free.splice(0, pairs);
    return one.free.splice(0, pairs).flatMap((call, place): readonly Twins[] => {
      const twin = taken[place];
      return twin === undefined ? [] : [[call, twin]];
    });
  });
}

/**
 * Calls of one moment, those that have no twin yet. They are looked at together: where a log knows minutes or days alone,
 * there may be so many that pairs of them could not be counted.
 */
interface AtOnce {
  readonly at: Moment;
  readonly free: CallEvent[];
}

function atOnce(calls: readonly CallEvent[]): readonly AtOnce[] {
  const moments: AtOnce[] = [];
  for (const call of calls.toSorted(compareEvents)) {
    const latest = moments.at(-1);
    if (latest?.at.start === call.at.start && latest.at.end === call.at.end) latest.free.push(call);
    else moments.push({ at: call.at, free: [call] });
  }
  return moments;
}

interface Near {
  readonly one: AtOnce;
  readonly other: AtOnce;
  readonly gap: number;
}

function* nearby(ones: readonly AtOnce[], others: readonly AtOnce[], limit: number): Generator<Near> {
  const longest = others.reduce((length, { at }) => Math.max(length, at.end - at.start), 0);
  let first = 0;
  for (const one of ones) {
    while ((others[first]?.at.start ?? Number.POSITIVE_INFINITY) + longest + limit < one.at.start) first += 1;
    for (let place = first; place < others.length; place += 1) {
      const other = others[place];
      if (other === undefined || other.at.start > one.at.end + limit) break;
      const gap = gapBetween(one.at, other.at);
      if (gap <= limit) yield { one, other, gap };
    }
  }
}

/** Of times that are known to the minute or the day, at least so far apart; 0 where they may be the same. */
function gapBetween(one: Moment, other: Moment): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

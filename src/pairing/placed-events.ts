import { localDate } from '../calendar/zone.js';
import type { Fate, PlacedEvent } from '../model/contact.js';
import type { Direction } from '../model/event.js';
import type { LocalDate } from '../model/time.js';
import { runsOf, type Sliceable } from '../pauses.js';
import { compareTexts } from './order.js';
import type { PlacedLogs } from './placed-logs.js';

/**
 * All events with what became of them, in order of id. They come in order of time, so that those of one day need only
 * be put together by direction: to compare the ids of millions would take longer.
 */
export function* placedEvents({ mails, calls, cases }: PlacedLogs): Generator<void, Iterable<PlacedEvent>> {
  const entries: PlacedEvent[] = [];
  const rows: number[] = [];
  const called: PlacedEvent[] = [];
  yield* inOrderOfId(cases, (entry) => entries.push(entry));
  yield* inOrderOfId(mails, ({ row }) => rows.push(row));
  yield* inOrderOfId(calls, (call) => called.push(call));
  // As the letters do with which the ids of the channels begin.
  return oneAfterOther([entries, mails.settled(rows), called]);
}

/** All of them, as often as they are gone through. */
function oneAfterOther<Item>(lists: readonly Iterable<Item>[]): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const list of lists) yield* list;
    },
  };
}

function* inOrderOfId<Event extends PlacedEvent>(
  events: Sliceable<{ readonly id: string; readonly fate: Fate | null; readonly settled: Event }>,
  take: (event: Event) => void,
): Generator<void> {
  let today: LocalDate | null = null;
  let day = emptyDay<Event>();
  for (const run of runsOf(events)) {
    for (const one of run) {
      if (one.fate === null) throw new Error(`event ${one.id} has no fate`);
      const { settled } = one;
      const date = localDate(settled.event.at.start);
      if (date !== today) {
        takeInOrder(day, take);
        today = date;
        day = emptyDay();
      }
      day[settled.direction].push(settled);
    }
    yield;
  }
  takeInOrder(day, take);
}

type Day<Event> = { readonly [direction in Direction]: Event[] };

/** The directions in the order of their marks in ids. */
function emptyDay<Event>(): Day<Event> {
  return { entry: [], incoming: [], internal: [], passing: [], outgoing: [] };
}

function takeInOrder<Event extends PlacedEvent>(day: Day<Event>, take: (event: Event) => void): void {
  for (const series of Object.values<Event[]>(day)) {
    const inOrder = isInOrderOfId(series)
      ? series
      : series.toSorted((one, other) => compareTexts(one.id, other.id));
    for (const event of inOrder) take(event);
  }
}

/** Numbers of one length are in order as texts too: only a day of ten thousand has longer ones. */
function isInOrderOfId(series: readonly PlacedEvent[]): boolean {
  return series.at(0)?.id.length === series.at(-1)?.id.length;
}

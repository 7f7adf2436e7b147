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
export function* placedEvents({ mails, calls, cases }: PlacedLogs): Generator<void, readonly PlacedEvent[]> {
  const placed: PlacedEvent[] = [];
  // As the letters do with which the ids of the channels begin.
  yield* inOrderOfId(cases, placed);
  yield* inOrderOfId(mails, placed);
  yield* inOrderOfId(calls, placed);
  return placed;
}

/** An event, and what became of it where that is known. */
type Paired = Omit<PlacedEvent, 'fate'> & { readonly fate: Fate | null };

function* inOrderOfId(
  events: Sliceable<{ readonly settled: Paired }>,
  placed: PlacedEvent[],
): Generator<void> {
  let today: LocalDate | null = null;
  let day = emptyDay();
  for (const run of runsOf(events)) {
    for (const { settled } of run) {
      if (!isPaired(settled)) throw new Error(`event ${settled.id} has no fate`);
      const date = localDate(settled.event.at.start);
      if (date !== today) {
        takeInto(placed, day);
        today = date;
        day = emptyDay();
      }
      day[settled.direction].push(settled);
    }
    yield;
  }
  takeInto(placed, day);
}

type Day = { readonly [direction in Direction]: PlacedEvent[] };

/** The directions in the order of their marks in ids. */
function emptyDay(): Day {
  return { entry: [], incoming: [], internal: [], passing: [], outgoing: [] };
}

function takeInto(placed: PlacedEvent[], day: Day): void {
  for (const series of Object.values(day)) {
    const inOrder = isInOrderOfId(series)
      ? series
      : series.toSorted((one, other) => compareTexts(one.id, other.id));
    for (const event of inOrder) placed.push(event);
  }
}

/** Numbers of one length are in order as texts too: only a day of ten thousand has longer ones. */
function isInOrderOfId(series: readonly PlacedEvent[]): boolean {
  return series.at(0)?.id.length === series.at(-1)?.id.length;
}

function isPaired(event: Paired): event is PlacedEvent {
  return event.fate !== null;
}

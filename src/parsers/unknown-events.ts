import type { UnknownEvent } from '../model/log-reading.js';
import { compareTexts } from '../pairing/order.js';

/** As systems write their events: what has anything else in it may be what somebody wrote, in the wrong column. */
const plainWord = /^[A-Z]{3,30}$/;
/** A file with more has something else in the column. */
const mostNames = 20;

/** Counts rows of events that a format does not know. */
export function countUnknownEvents() {
  const counts = new Map<string | null, number>();
  return {
    note: (name: string) => {
      const isTold = plainWord.test(name) && (counts.has(name) || counts.size < mostNames);
      const event = isTold ? name : null;
      counts.set(event, (counts.get(event) ?? 0) + 1);
    },
    total: (): { readonly unknownEvents?: readonly UnknownEvent[] } =>
      counts.size === 0 ? {} : { unknownEvents: [...counts].map(unknownEvent).toSorted(mostRowsFirst) },
  };
}

function unknownEvent([event, rows]: readonly [string | null, number]): UnknownEvent {
  return { event, rows };
}

function mostRowsFirst(one: UnknownEvent, other: UnknownEvent): number {
  return other.rows - one.rows || compareTexts(one.event ?? '', other.event ?? '');
}

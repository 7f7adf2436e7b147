import type { Fate, PlacedEvent } from '../../model/contact.js';
import type { Direction } from '../../model/event.js';
import { emptyMap, within } from '../counts.js';
import type { Collector } from './collector.js';

/** Events that go one way and have one fate, whichever contact it is of. */
export interface FateCount {
  readonly direction: Direction;
  readonly fate: Fate;
  count: number;
}

export function collectFates(): Collector<PlacedEvent, readonly FateCount[]> {
  const counts = new Map<Direction, Map<Fate['what'], Map<string, FateCount>>>();
  return {
    add({ direction, fate }) {
      const ofDirection = within(counts, direction, emptyMap<Fate['what'], Map<string, FateCount>>);
      const alike = within(ofDirection, fate.what, emptyMap<string, FateCount>);
      within(alike, kindOf(fate), () => ({ direction, fate, count: 0 })).count += 1;
    },
    gathered() {
      const kinds = [...counts.values()].flatMap((ofDirection) => [...ofDirection.values()]);
      return kinds.flatMap((alike) => [...alike.values()]);
    },
  };
}

/** What tells fates of one name apart, the contact left out. */
function kindOf(fate: Fate): string {
  switch (fate.what) {
    case 'joins':
    case 'pairs':
      return fate.as;
    case 'not-a-contact':
    case 'unpaired':
      return fate.reason;
    case 'opens':
    case 'internal':
    case 'passing':
      return '';
  }
}

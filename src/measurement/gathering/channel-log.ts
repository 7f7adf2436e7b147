import { localDate } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Instant, LocalDate } from '../../model/time.js';
import { increase, within } from '../counts.js';
import type { Collector } from './collector.js';

/** When what went one way came, and the other. */
export interface TwoWays {
  readonly incoming: Instant[];
  readonly outgoing: Instant[];
}

/** What the log of one channel holds, as far as its own findings ask. */
export interface ChannelLog extends TwoWays {
  first: Instant;
  last: Instant;
  /** Events of each day that has any. */
  readonly days: Map<LocalDate, number>;
  answeredCalls: number;
}

export function collectChannelLogs(): Collector<PlacedEvent, ReadonlyMap<Channel, ChannelLog>> {
  const logs = new Map<Channel, ChannelLog>();
  return {
    add: (placed) => addTo(within(logs, placed.event.channel, emptyLog), placed),
    gathered: () => logs,
  };
}

function emptyLog(): ChannelLog {
  return {
    ...{ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, days: new Map() },
    ...{ incoming: [], outgoing: [], answeredCalls: 0 },
  };
}

function addTo(log: ChannelLog, { event, direction }: PlacedEvent): void {
  const at = event.at.start;
  log.first = Math.min(log.first, at);
  log.last = Math.max(log.last, at);
  increase(log.days, localDate(at));
  if (direction === 'incoming') log.incoming.push(at);
  if (direction === 'outgoing') log.outgoing.push(at);
  if (event.channel === 'phone' && direction === 'incoming' && event.outcome === 'answered') {
    log.answeredCalls += 1;
  }
}

import { localDate } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Instant, LocalDate } from '../../model/time.js';

/** When what went one way came, and the other. */
export interface TwoWays {
  readonly incoming: Instant[];
  readonly outgoing: Instant[];
}

/** What the log of one channel holds, as far as its own findings ask. */
export interface ChannelLog extends TwoWays {
  events: number;
  first: Instant;
  last: Instant;
  /** Events of each day that has any. */
  readonly days: Map<LocalDate, number>;
  answeredCalls: number;
}

/** Of every channel that has events, in one walk. */
export function channelLogs(events: readonly PlacedEvent[]): ReadonlyMap<Channel, ChannelLog> {
  const logs = new Map<Channel, ChannelLog>();
  for (const placed of events) {
    const { channel } = placed.event;
    const log = logs.get(channel) ?? emptyLog();
    if (log.events === 0) logs.set(channel, log);
    addTo(log, placed);
  }
  return logs;
}

function emptyLog(): ChannelLog {
  return {
    ...{ events: 0, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, days: new Map() },
    ...{ incoming: [], outgoing: [], answeredCalls: 0 },
  };
}

function addTo(log: ChannelLog, { event, direction }: PlacedEvent): void {
  const at = event.at.start;
  const date = localDate(at);
  log.events += 1;
  log.first = Math.min(log.first, at);
  log.last = Math.max(log.last, at);
  log.days.set(date, (log.days.get(date) ?? 0) + 1);
  if (direction === 'incoming') log.incoming.push(at);
  if (direction === 'outgoing') log.outgoing.push(at);
  if (event.channel === 'phone' && direction === 'incoming' && event.outcome === 'answered') {
    log.answeredCalls += 1;
  }
}

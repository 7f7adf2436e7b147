import { localDate } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Instant, LocalDate } from '../../model/time.js';
import { timesOfCase } from '../../pairing/cases.js';
import { addCounts, type Counts, increase, within } from '../counts.js';
import type { Sum } from '../sums.js';
import type { Collector } from './collector.js';
import { type LastDays, lastDays, noDays, tellOf } from './last-days.js';
import { heardAt, nothingYet, oneWays, type TwoWays } from './one-way.js';

/** What the log of one channel holds, as far as its own findings ask. */
export interface ChannelLog extends TwoWays {
  first: Instant;
  last: Instant;
  /** Events of each day that has any. */
  readonly days: Counts<LocalDate>;
  /** Of all that it tells: of cases, what was written of them later too. */
  readonly lastDays: LastDays;
  answeredCalls: number;
}

export function collectChannelLogs(): Collector<PlacedEvent, Map<Channel, ChannelLog>> {
  const logs = new Map<Channel, ChannelLog>();
  return {
    add: (placed) => addTo(within(logs, placed.event.channel, emptyLog), placed),
    gathered: () => logs,
  };
}

export const channelLogs: Sum<ChannelLog> = {
  empty: emptyLog,
  add(into, from) {
    into.first = Math.min(into.first, from.first);
    into.last = Math.max(into.last, from.last);
    into.answeredCalls += from.answeredCalls;
    addCounts(into.days, from.days);
    lastDays.add(into.lastDays, from.lastDays);
    oneWays.add(into.incoming, from.incoming);
    oneWays.add(into.outgoing, from.outgoing);
  },
};

function emptyLog(): ChannelLog {
  return {
    ...{ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, days: new Map() },
    lastDays: noDays(),
    ...{ incoming: nothingYet(), outgoing: nothingYet(), answeredCalls: 0 },
  };
}

function addTo(log: ChannelLog, { event, direction }: PlacedEvent): void {
  const at = event.at.start;
  log.first = Math.min(log.first, at);
  log.last = Math.max(log.last, at);
  const date = localDate(at);
  increase(log.days, date);
  tellOf(log.lastDays, date);
  if (event.channel === 'case')
    for (const { start } of timesOfCase(event)) tellOf(log.lastDays, localDate(start));
  if (direction === 'incoming') heardAt(log.incoming, at);
  if (direction === 'outgoing') heardAt(log.outgoing, at);
  if (event.channel === 'phone' && direction === 'incoming' && event.outcome === 'answered') {
    log.answeredCalls += 1;
  }
}

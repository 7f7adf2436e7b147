import type { Channel, LogEvent } from '../model/event.js';
import type { Result } from '../model/result.js';
import type { Instant } from '../model/time.js';

export type LogEnds = Result['logEnd'];

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

/** A channel's log ends with its last event, unless the user has declared otherwise. */
export function findLogEnds(events: readonly LogEvent[], declared: ReadonlyMap<Channel, Instant>): LogEnds {
  const last = new Map<Channel, Instant>();
  for (const event of events) {
    const at = latestOf(event);
    last.set(event.channel, Math.max(last.get(event.channel) ?? at, at));
  }
  return channels.flatMap((channel) => {
    const stated = declared.get(channel);
    const at = stated ?? last.get(channel);
    return at === undefined || !last.has(channel) ? [] : [{ channel, at, declared: stated !== undefined }];
  });
}

/**
 * A register is a snapshot: an entry is written on as the case goes on, so that the latest of all its times
 * (received, answered, closed and the rest) shows how far it reaches. What a mail or call log says, it says when it happens.
 */
function latestOf(event: LogEvent): Instant {
  if (event.channel !== 'case') return event.at.start;
  const times = Object.values(event.times).flatMap((time) => time ?? []);
  return [event.at, ...times].reduce((latest, { start }) => Math.max(latest, start), event.at.start);
}

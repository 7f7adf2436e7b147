import type { Channel, LogEvent } from '../model/event.js';
import type { Result } from '../model/result.js';
import type { Instant } from '../model/time.js';

export type LogEnds = Result['logEnd'];

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

/** A channel's log ends with its last event, unless the user has declared otherwise. */
export function findLogEnds(events: readonly LogEvent[], declared: ReadonlyMap<Channel, Instant>): LogEnds {
  const last = new Map<Channel, Instant>();
  for (const { channel, at } of events) last.set(channel, Math.max(last.get(channel) ?? at.start, at.start));
  return channels.flatMap((channel) => {
    const stated = declared.get(channel);
    const at = stated ?? last.get(channel);
    return at === undefined || !last.has(channel) ? [] : [{ channel, at, declared: stated !== undefined }];
  });
}

import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Directory } from '../../pairing/directory.js';
import type { Counts } from '../counts.js';
import { type CallTwins, callTwins, collectKnownCallers } from './call-twins.js';
import { type ChannelLog, collectChannelLogs } from './channel-log.js';
import type { Collector } from './collector.js';
import { collectFates, type FateCount } from './fate-counts.js';
import { collectFileHours, type FileHours, type OpeningHours } from './file-hours.js';
import { collectMailTraffic, type MailTraffic } from './mail-traffic.js';

/** What the balance and the findings ask of all events. */
export interface EventFacts {
  readonly fates: readonly FateCount[];
  /** Of every channel that has events. */
  readonly channels: Map<Channel, ChannelLog>;
  /** By name of the file. */
  readonly files: Map<string, FileHours>;
  readonly traffic: MailTraffic;
  /** Incoming calls from known numbers, by format. */
  readonly knownCallers: Counts<string>;
  readonly callTwins: CallTwins;
}

/** Gathered in one walk: there are millions of events, and to get at one costs more than to look at it. */
export function eventFacts(
  events: Iterable<PlacedEvent>,
  { directory, hours }: { readonly directory: Directory; readonly hours: OpeningHours },
): EventFacts {
  const collectors: {
    readonly [name in keyof Omit<EventFacts, 'callTwins'>]: Collector<PlacedEvent, EventFacts[name]>;
  } = {
    fates: collectFates(),
    channels: collectChannelLogs(),
    files: collectFileHours(hours, directory),
    traffic: collectMailTraffic(directory),
    knownCallers: collectKnownCallers(),
  };
  const { fates, channels, files, traffic, knownCallers } = collectors;
  for (const placed of events) {
    fates.add(placed);
    channels.add(placed);
    files.add(placed);
    traffic.add(placed);
    knownCallers.add(placed);
  }
  const callers = knownCallers.gathered();
  return {
    fates: fates.gathered(),
    channels: channels.gathered(),
    files: files.gathered(),
    traffic: traffic.gathered(),
    knownCallers: callers,
    callTwins: callTwins(events, callers),
  };
}

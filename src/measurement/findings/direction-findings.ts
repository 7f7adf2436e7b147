import type { Channel } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { ChannelLog } from '../gathering/channel-log.js';
import { countOf } from '../gathering/one-way.js';
import { when } from './when.js';

/** What comes in and what goes out of a channel's log, one beside the other. */
export function directionFindings(channel: Channel, log: ChannelLog): readonly Finding[] {
  switch (channel) {
    case 'mail':
      return oneDirection(channel, log);
    case 'phone':
      return [
        ...oneDirection(channel, log),
        ...when(hasNoMissedCall(log), { code: 'no-missed-calls', calls: log.answeredCalls }),
      ];
    case 'case':
      return [];
  }
}

/** Without outgoing rows answers and call-backs cannot be seen; without incoming ones there is nothing to judge. */
function oneDirection(channel: Channel, { incoming, outgoing }: ChannelLog): readonly Finding[] {
  const hasIncoming = incoming.last !== null;
  const hasOutgoing = outgoing.last !== null;
  if (hasIncoming === hasOutgoing) return [];
  return [{ code: 'one-direction', channel, direction: hasIncoming ? 'incoming' : 'outgoing' }];
}

/** A phone log in which every incoming call was answered has most likely left the missed ones out. */
function hasNoMissedCall({ incoming, answeredCalls }: ChannelLog): boolean {
  return answeredCalls > 0 && answeredCalls === countOf(incoming);
}

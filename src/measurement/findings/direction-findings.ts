import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import { when } from './when.js';

/** What comes in and what goes out of a channel's log, one beside the other. */
export function directionFindings(channel: Channel, placed: readonly PlacedEvent[]): readonly Finding[] {
  switch (channel) {
    case 'mail':
      return oneDirection(channel, placed);
    case 'phone':
      return [
        ...oneDirection(channel, placed),
        ...when(hasNoMissedCall(placed), {
          code: 'no-missed-calls',
          calls: placed.filter(({ direction }) => direction === 'incoming').length,
        }),
      ];
    case 'case':
      return [];
  }
}

/** Without outgoing rows answers and call-backs cannot be seen; without incoming ones there is nothing to judge. */
function oneDirection(channel: Channel, placed: readonly PlacedEvent[]): readonly Finding[] {
  const hasIncoming = placed.some(({ direction }) => direction === 'incoming');
  const hasOutgoing = placed.some(({ direction }) => direction === 'outgoing');
  if (hasIncoming === hasOutgoing) return [];
  return [{ code: 'one-direction', channel, direction: hasIncoming ? 'incoming' : 'outgoing' }];
}

/** A phone log in which every incoming call was answered has most likely left the missed ones out. */
function hasNoMissedCall(placed: readonly PlacedEvent[]): boolean {
  const incoming = placed.filter(({ direction }) => direction === 'incoming');
  const isAnswered = ({ event }: PlacedEvent): boolean =>
    event.channel === 'phone' && event.outcome === 'answered';
  return incoming.length > 0 && incoming.every(isAnswered);
}

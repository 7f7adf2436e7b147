import type { Channel } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { DataFacts } from '../gathering/data-facts.js';
import { when } from './when.js';

/** What the times of a channel's contacts in the period are worth. */
export function timeFindings(channel: Channel, { times }: DataFacts): readonly Finding[] {
  const worth = times.get(channel);
  if (worth === undefined) return [];
  const { contacts, byDay, unknownWaits, negative } = worth;
  return [
    ...when(byDay > 0 && byDay * 2 >= contacts, { code: 'day-resolution', channel, contacts: byDay }),
    ...when(unknownWaits > 0, { code: 'waits-unknown', channel, contacts: unknownWaits }),
    ...when(negative > 0, { code: 'negative-time', channel, contacts: negative }),
  ];
}

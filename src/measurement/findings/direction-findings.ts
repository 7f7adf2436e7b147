import type { PlacedEvent } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import { when } from './when.js';

/** What comes in and what goes out of a channel's log, one beside the other. */
export function directionFindings(channel: Channel, placed: readonly PlacedEvent[]): readonly Finding[] {
  switch (channel) {
    case 'mail':
      return [...oneDirection(channel, placed), ...unitsWithoutOutgoing(placed)];
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

/** So many contacts at least before a unit that never wrote says that its sent mail is missing. */
const fewestToMiss = 10;

/** A mailbox whose sent mail was not exported looks like one that never answers. */
function unitsWithoutOutgoing(placed: readonly PlacedEvent[]): readonly Finding[] {
  const sent = placed.filter(({ direction }) => direction === 'outgoing');
  if (sent.length === 0) return [];
  const heardFrom = new Set(sent.map(({ unit }) => unit?.name));
  const answered = new Set(sent.flatMap(({ fate }) => (fate.what === 'pairs' ? [fate.contact] : [])));
  const waiting = new Map<string, number>();
  for (const { fate, unit } of placed) {
    if (fate.what !== 'opens' || unit === null) continue;
    if (answered.has(fate.contact)) heardFrom.add(unit.name);
    else waiting.set(unit.name, (waiting.get(unit.name) ?? 0) + 1);
  }
  return [...waiting]
    .filter(([unit, contacts]) => contacts >= fewestToMiss && !heardFrom.has(unit))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([unit]) => ({ code: 'unit-without-outgoing', channel: 'mail', unit }));
}

/** A phone log in which every incoming call was answered has most likely left the missed ones out. */
function hasNoMissedCall(placed: readonly PlacedEvent[]): boolean {
  const incoming = placed.filter(({ direction }) => direction === 'incoming');
  const isAnswered = ({ event }: PlacedEvent): boolean =>
    event.channel === 'phone' && event.outcome === 'answered';
  return incoming.length > 0 && incoming.every(isAnswered);
}

import type { Calendar } from '../../calendar/calendar.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Instant } from '../../model/time.js';
import { fallsSilent, type Silence } from './falls-silent.js';

/** How those that mail comes to are told apart: by unit, or by mailbox. Null for mail that is nobody's. */
export interface ReceiverKeys {
  readonly receiver: (placed: PlacedEvent) => string | null;
  readonly sender: (placed: PlacedEvent) => string | null;
}

/** Somebody of ours of whose log a part seems to be missing. */
export interface SilentReceiver {
  readonly receiver: string;
  /** The first that came to it. */
  readonly sample: PlacedEvent;
  readonly contacts: number;
  /** Which way nothing went any more; null where nothing ever went out. */
  readonly silence: (Silence & { readonly direction: 'incoming' | 'outgoing' }) | null;
}

interface Traffic {
  readonly sample: PlacedEvent;
  readonly incoming: Instant[];
  /** What it sent, and what others answered of its contacts. */
  readonly outgoing: Instant[];
  contacts: number;
}

/**
 * A mailbox whose sent mail was not exported looks like one that never answers; where the export of it ends weeks
 * before that of the inbox, like one that has stopped. By name. None where the whole log has one direction.
 */
export function silentReceivers(
  events: readonly PlacedEvent[],
  keys: ReceiverKeys,
  calendar: Calendar,
): readonly SilentReceiver[] {
  const mails = events.filter(({ event }) => event.channel === 'mail');
  if (!mails.some(({ direction }) => direction === 'outgoing')) return [];
  return [...trafficByReceiver(mails, keys)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([receiver, traffic]) => {
      const { sample, contacts } = traffic;
      const silence = silenceOf(traffic, calendar);
      return silence === undefined ? [] : [{ receiver, sample, contacts, silence }];
    });
}

/** So many contacts at least before somebody who never wrote says that what was sent is missing. */
const fewestToMiss = 10;
/** Whoever answers alone may be away for some days. */
const fewestSilentDays = 5;

/** Undefined where nothing seems to be missing. */
function silenceOf(
  { contacts, incoming, outgoing }: Traffic,
  calendar: Calendar,
): SilentReceiver['silence'] | undefined {
  if (outgoing.length === 0) return contacts >= fewestToMiss ? null : undefined;
  const limits = { calendar, fewestDays: fewestSilentDays };
  const answers = fallsSilent(outgoing, incoming, limits);
  if (answers !== null) return { ...answers, direction: 'outgoing' };
  const questions = fallsSilent(incoming, outgoing, limits);
  return questions === null ? undefined : { ...questions, direction: 'incoming' };
}

/** All that people wrote to each, and that was written back. */
function trafficByReceiver(
  mails: readonly PlacedEvent[],
  { receiver, sender }: ReceiverKeys,
): ReadonlyMap<string, Traffic> {
  const traffic = new Map<string, Traffic>();
  const owners = new Map<string, Traffic>();
  for (const placed of mails) {
    const { event, fate } = placed;
    const key = fate.what === 'opens' || fate.what === 'joins' ? receiver(placed) : null;
    if (key === null) continue;
    const own = traffic.get(key) ?? { sample: placed, incoming: [], outgoing: [], contacts: 0 };
    traffic.set(key, own);
    own.incoming.push(event.at.start);
    if (fate.what !== 'opens') continue;
    own.contacts += 1;
    owners.set(fate.contact, own);
  }
  for (const placed of mails) {
    const { event, direction, fate } = placed;
    if (direction !== 'outgoing') continue;
    const owner = fate.what === 'pairs' ? owners.get(fate.contact) : undefined;
    for (const one of new Set([traffic.get(sender(placed) ?? ''), owner])) one?.outgoing.push(event.at.start);
  }
  return traffic;
}

import type { Contact } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Moment } from '../../model/time.js';
import { within } from '../counts.js';
import type { Sum } from '../sums.js';
import type { Collector } from './collector.js';

/** What the times of a channel's contacts are worth. */
export interface TimeWorth {
  contacts: number;
  /** Received, or anything after it, on a day without time of day. */
  byDay: number;
  /** The call that it came by was answered, and the log does not say after how long. */
  unknownWaits: number;
  /** The register says that something that can only follow receipt was before it. */
  negative: number;
}

export function collectTimeWorth(): Collector<Contact, Map<Channel, TimeWorth>> {
  const channels = new Map<Channel, TimeWorth>();
  return {
    add(contact) {
      const worth = within(channels, contact.channel, nothing);
      worth.contacts += 1;
      if (isKnownToTheDay(contact)) worth.byDay += 1;
      if (isWaitUnknown(contact)) worth.unknownWaits += 1;
      if (hasNegativeTime(contact)) worth.negative += 1;
    },
    gathered: () => channels,
  };
}

export const timeWorths: Sum<TimeWorth> = {
  empty: nothing,
  add(into, from) {
    into.contacts += from.contacts;
    into.byDay += from.byDay;
    into.unknownWaits += from.unknownWaits;
    into.negative += from.negative;
  },
};

function nothing(): TimeWorth {
  return { contacts: 0, byDay: 0, unknownWaits: 0, negative: 0 };
}

function isKnownToTheDay({ receivedAt, history }: Contact): boolean {
  return receivedAt.precision === 'day' || history.some(({ at }) => at.precision === 'day');
}

function isWaitUnknown({ event }: Contact): boolean {
  return event.channel === 'phone' && event.outcome === 'answered' && event.waitSeconds === null;
}

function hasNegativeTime({ receivedAt, history, register }: Contact): boolean {
  const isBefore = (at: Moment | null | undefined): boolean => at != null && at.end < receivedAt.start;
  if (history.some(({ evidence, at }) => evidence === 'register' && isBefore(at))) return true;
  return register !== null && (isBefore(register.times.registered) || isBefore(register.times.complete));
}

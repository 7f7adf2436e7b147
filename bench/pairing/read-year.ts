import type { LogEvent } from '../../src/model/event.js';
import { usualMailLimits, usualPhoneLimits } from '../../src/model/pairing-limits.js';
import type { PairingOptions } from '../../src/pairing/options.js';
import { pair } from '../../src/pairing/pair.js';
import { calendar } from './calendar-year.js';
import { contactOf } from './judge-year.js';
import type { Account, Pair } from './measure.js';
import { readNaively } from './naive.js';
import { directory } from './town.js';

export const options: PairingOptions = {
  directory,
  calendar,
  mail: {
    ...{ followUps: 'join', repliesToUs: 'count', genericReplies: 'join', ...usualMailLimits },
    ...{ contacts: [], notContacts: [], noAnswerNeeded: [], notices: [] },
  },
  phone: { isOpen: calendar.isOpen, ...usualPhoneLimits },
  categories: [],
};

const replying: ReadonlySet<string> = new Set(['answer', 'notice', 'callback', 'callback-attempt']);

/** What the library makes of the logs. A call that was answered at once is no pair. */
export function pairedByLibrary(events: readonly LogEvent[]): Account {
  const { contacts } = pair(events, options);
  const pairs = contacts.flatMap((contact): readonly Pair[] =>
    contact.history
      .filter(
        ({ what, event, evidence }) =>
          (replying.has(what) || evidence === 'channel') && event !== contact.event,
      )
      .map(({ event }) => ({ contact: contact.event, reply: event })),
  );
  return { contacts, pairs };
}

export function pairedNaively(events: readonly LogEvent[]): Account {
  const read = readNaively(events.flatMap((event) => (event.channel === 'mail' ? event : [])));
  return {
    contacts: [...read].map(([event, replies]) => contactOf(event, replies, null)),
    pairs: [...read].flatMap(([contact, replies]) => replies.map((reply) => ({ contact, reply }))),
  };
}

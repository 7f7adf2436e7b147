import type { Contact } from '../../src/model/contact.js';
import type { LogEvent } from '../../src/model/event.js';
import { type Count, type Counts, contactOf, judgeAll, readings } from './judge-year.js';
import type { IsCounted } from './scopes.js';
import type { Matter, Told } from './told.js';

/** A pair of a contact and a reply to it, as found; `contact` is the event that opened it. */
export interface Pair {
  readonly contact: LogEvent;
  readonly reply: LogEvent;
}

/** What somebody makes of the logs: the truth, the library or the naive way. */
export interface Account {
  readonly contacts: readonly Contact[];
  readonly pairs: readonly Pair[];
}

export interface Figures {
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  readonly trueContacts: number;
  readonly foundContacts: number;
  readonly trueShares: Counts;
  readonly foundShares: Counts;
}

/** What really was, in so far as the logs hold the events. */
export function truthOf(told: readonly Told[]): Account {
  const replies = new Map<LogEvent, LogEvent[]>();
  const pairs: Pair[] = [];
  const add = (contact: LogEvent, reply: LogEvent): void => {
    const list = replies.get(contact);
    if (list === undefined) replies.set(contact, [reply]);
    else list.push(reply);
  };
  for (const { event, role } of told) {
    if (role.what === 'joins' && role.closes) add(role.contact, event);
    if (role.what === 'opens' && role.alsoSettles !== undefined) {
      pairs.push({ contact: role.alsoSettles, reply: event });
      add(role.alsoSettles, event);
    }
    if (role.what !== 'replies') continue;
    for (const contact of role.contacts) {
      pairs.push({ contact, reply: event });
      if (role.reached) add(contact, event);
    }
  }
  const contacts = told.flatMap(({ event, role }) => {
    if (role.what !== 'opens') return [];
    const isAnswered = event.channel === 'phone' && event.outcome === 'answered';
    return contactOf(event, isAnswered ? [event] : (replies.get(event) ?? []), role.mark);
  });
  return { contacts, pairs };
}

/** Holds an account against the truth, among the contacts and pairs that `isCounted` takes. */
export function compare(
  { truth, found, matters }: { truth: Account; found: Account; matters: ReadonlyMap<LogEvent, Matter> },
  isCounted: IsCounted,
): Figures {
  const counted = (event: LogEvent, contact = event): boolean => {
    const matter = matters.get(event);
    return matter !== undefined && isCounted(matter, event, contact);
  };
  const pairCounted = ({ contact, reply }: Pair): boolean => counted(contact) && counted(reply, contact);
  const real = new Set(truth.pairs.filter(pairCounted).map(keyOf));
  const claimed = new Set(found.pairs.filter(pairCounted).map(keyOf));
  const wanting = ({ event, marks }: Contact): boolean => counted(event) && !marks.has('no-answer-needed');
  const trueContacts = truth.contacts.filter(wanting);
  const foundContacts = found.contacts.filter(wanting);
  return {
    truePairs: real.size,
    foundPairs: claimed.size,
    rightPairs: [...claimed].filter((key) => real.has(key)).length,
    trueContacts: trueContacts.length,
    foundContacts: foundContacts.length,
    trueShares: judgeAll(trueContacts),
    foundShares: judgeAll(foundContacts),
  };
}

function keyOf({ contact, reply }: Pair): string {
  const [one, other] = [contact.sources[0], reply.sources[0]];
  return `${one.file} ${one.row} ${other.file} ${other.row}`;
}

export function precision({ rightPairs, foundPairs }: Figures): number {
  return foundPairs === 0 ? 1 : rightPairs / foundPairs;
}

export function recall({ rightPairs, truePairs }: Figures): number {
  return truePairs === 0 ? 1 : rightPairs / truePairs;
}

/** Found contacts beyond, or short of, the true ones, as a share of these. */
export function contactError({ foundContacts, trueContacts }: Figures): number {
  return (foundContacts - trueContacts) / trueContacts;
}

/** The error in the share that keeps the promise, in percentage points, for each reading of it. */
export function shareErrors({ trueShares, foundShares }: Figures): readonly number[] {
  return readings.map((reading) => 100 * (shareOf(foundShares[reading]) - shareOf(trueShares[reading])));
}

function shareOf(count: Count | undefined): number {
  return count === undefined || count.judged === 0 ? 0 : count.met / count.judged;
}

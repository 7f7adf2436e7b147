import { localDate } from '../calendar/zone.js';
import type { Contact } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { Overlap } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';
import { emptyMap, within } from './counts.js';
import { mondayOf, weekLabel } from './week-label.js';

/**
 * The contacts of the period by the rules that judge them, in order of first contact. Whoever is judged
 * by a rule has a verdict on the whole of it under its main reading.
 */
export function overlapsOf(contacts: readonly Contact[], verdicts: readonly Verdict[]): readonly Overlap[] {
  const rulesOf = new Map<Contact, string[]>(contacts.map((contact) => [contact, []]));
  for (const { contact, rule, partOf, main } of verdicts) {
    if (main && partOf === null) rulesOf.get(contact)?.push(rule);
  }
  const groups = new Map<string, { readonly rules: readonly string[]; readonly contacts: Contact[] }>();
  for (const [contact, rules] of rulesOf) {
    within(groups, rules.join(), () => ({ rules, contacts: [] })).contacts.push(contact);
  }
  return inOrder([...groups.values()], ({ rules }) => rules).map(({ rules, contacts: some }) =>
    overlapOf(rules, some),
  );
}

function overlapOf(rules: readonly string[], contacts: readonly Contact[]): Overlap {
  const units = countBy(contacts, ({ unit }) => unit.name);
  const weeks = countBy(contacts, ({ receivedAt }) => mondayOf(localDate(receivedAt.start)));
  return {
    rules,
    units: inOrder(units, ({ first }) => [first.unit.name, first.channel]).map(({ first, count }) => {
      return { unit: first.unit.name, kind: first.unit.kind, channel: first.channel, contacts: count };
    }),
    weeks: inOrder(weeks, ({ first }) => [weekOf(first), first.channel]).map(({ first, count }) => {
      return { week: weekOf(first), channel: first.channel, contacts: count };
    }),
  };
}

function weekOf({ receivedAt }: Contact): string {
  return weekLabel(localDate(receivedAt.start));
}

interface Counted {
  readonly first: Contact;
  count: number;
}

/** Contacts by a key and their channel. */
function countBy<Key>(contacts: readonly Contact[], keyOf: (contact: Contact) => Key): readonly Counted[] {
  const counts = new Map<Key, Map<Channel, Counted>>();
  for (const contact of contacts) {
    const channels = within(counts, keyOf(contact), emptyMap<Channel, Counted>);
    within(channels, contact.channel, () => ({ first: contact, count: 0 })).count += 1;
  }
  return [...counts.values()].flatMap((channels) => [...channels.values()]);
}

/** By code unit of what they are known by. */
function inOrder<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): readonly Item[] {
  return items
    .map((item) => ({ item, key: JSON.stringify(namesOf(item)) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
}

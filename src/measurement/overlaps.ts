import { localDate } from '../calendar/zone.js';
import type { Contact } from '../model/contact.js';
import type { Overlap } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';
import { weekLabel } from './week-label.js';

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
    const key = JSON.stringify(rules);
    const group = groups.get(key) ?? { rules, contacts: [] };
    group.contacts.push(contact);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => overlapOf(group.rules, group.contacts));
}

function overlapOf(rules: readonly string[], contacts: readonly Contact[]): Overlap {
  const units = countBy(contacts, ({ unit, channel }) => JSON.stringify([unit.name, channel]));
  const weeks = countBy(contacts, (contact) => JSON.stringify([weekOf(contact), contact.channel]));
  return {
    rules,
    units: [...units].sort(byKey).map(([, [first, count]]) => {
      return { unit: first.unit.name, kind: first.unit.kind, channel: first.channel, contacts: count };
    }),
    weeks: [...weeks].sort(byKey).map(([, [first, count]]) => {
      return { week: weekOf(first), channel: first.channel, contacts: count };
    }),
  };
}

function weekOf({ receivedAt }: Contact): string {
  return weekLabel(localDate(receivedAt.start));
}

type Counted = readonly [first: Contact, count: number];

function countBy(
  contacts: readonly Contact[],
  keyOf: (contact: Contact) => string,
): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const contact of contacts) {
    const [first, count] = counts.get(keyOf(contact)) ?? [contact, 0];
    counts.set(keyOf(contact), [first, count + 1]);
  }
  return counts;
}

function byKey([one]: readonly [string, Counted], [other]: readonly [string, Counted]): number {
  return one < other ? -1 : 1;
}

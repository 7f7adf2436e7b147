import { localDate } from '../calendar/zone.js';
import type { Contact } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { Overlap } from '../model/result.js';
import type { LocalDate } from '../model/time.js';
import type { KeptVerdict } from '../model/verdict.js';
import { emptyMap, within } from './counts.js';
import { mondayOf, weekLabel } from './week-label.js';

/** Contacts of which the same rules speak. */
interface Group {
  readonly rules: readonly string[];
  /** The groups of which one more rule speaks. */
  readonly withMore: Map<string, Group>;
  contacts: number;
  readonly units: Map<string, Map<Channel, Counted>>;
  /** By the Monday that a week begins with. */
  readonly weeks: Map<LocalDate, Map<Channel, Counted>>;
}

interface Counted {
  readonly first: Contact;
  count: number;
}

/**
 * The contacts of the period by the rules that judge them. Whoever is judged by a rule has a verdict on the whole of
 * it under its main reading; verdicts come contact by contact, in the same order.
 */
export function overlapsOf(
  contacts: readonly Contact[],
  verdicts: Iterable<KeptVerdict>,
): readonly Overlap[] {
  const none = emptyGroup([]);
  const ofContacts = verdicts[Symbol.iterator]();
  let next = ofContacts.next();
  for (const contact of contacts) {
    let group = none;
    for (; next.done !== true && next.value.contact === contact; next = ofContacts.next()) {
      if (next.value.main && next.value.partOf === null) group = withRule(group, next.value.rule);
    }
    addTo(group, contact);
  }
  if (next.done !== true) throw new Error('a verdict on a contact that is not in its place');
  const groups = allOf(none).filter((group) => group.contacts > 0);
  return inOrder(groups, ({ rules }) => rules).map(overlapOf);
}

function emptyGroup(rules: readonly string[]): Group {
  return { rules, withMore: new Map(), contacts: 0, units: new Map(), weeks: new Map() };
}

function withRule({ rules, withMore }: Group, rule: string): Group {
  return within(withMore, rule, () => emptyGroup([...rules, rule]));
}

function addTo(group: Group, contact: Contact): void {
  const monday = mondayOf(localDate(contact.receivedAt.start));
  group.contacts += 1;
  count(within(group.units, contact.unit.name, emptyMap<Channel, Counted>), contact);
  count(within(group.weeks, monday, emptyMap<Channel, Counted>), contact);
}

function count(channels: Map<Channel, Counted>, contact: Contact): void {
  within(channels, contact.channel, () => ({ first: contact, count: 0 })).count += 1;
}

function allOf(group: Group): readonly Group[] {
  return [group, ...[...group.withMore.values()].flatMap(allOf)];
}

function overlapOf({ rules, units, weeks }: Group): Overlap {
  return {
    rules,
    units: inOrder(countedIn(units), ({ first }) => [first.unit.name, first.channel]).map(
      ({ first: { unit, channel }, count: contacts }) => ({
        unit: unit.name,
        kind: unit.kind,
        channel,
        contacts,
      }),
    ),
    weeks: inOrder(countedIn(weeks), ({ first }) => [weekOf(first), first.channel]).map(
      ({ first, count: contacts }) => ({ week: weekOf(first), channel: first.channel, contacts }),
    ),
  };
}

function countedIn<Key>(counts: ReadonlyMap<Key, ReadonlyMap<Channel, Counted>>): readonly Counted[] {
  return [...counts.values()].flatMap((channels) => [...channels.values()]);
}

function weekOf({ receivedAt }: Contact): string {
  return weekLabel(localDate(receivedAt.start));
}

/** By code unit of what they are known by. */
function inOrder<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): readonly Item[] {
  return items
    .map((item) => ({ item, key: JSON.stringify(namesOf(item)) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
}

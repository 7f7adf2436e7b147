import { localDate } from '../calendar/zone.js';
import type { Contact } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Overlap } from '../model/result.js';
import type { LocalDate } from '../model/time.js';
import type { KeptVerdict } from '../model/verdict.js';
import { type Counts, emptyMap, increase, within } from './counts.js';
import { mondayOf, weekLabel } from './week-label.js';

/** Contacts of which the same rules speak. */
interface Group {
  readonly rules: readonly string[];
  /** The groups of which one more rule speaks. */
  readonly withMore: Map<string, Group>;
  contacts: number;
  /** By name. */
  readonly units: Map<string, { readonly unit: Unit; readonly channels: Counts<Channel> }>;
  /** By the Monday that a week begins with. */
  readonly weeks: Map<LocalDate, Counts<Channel>>;
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

function addTo(group: Group, { receivedAt, unit, channel }: Contact): void {
  const monday = mondayOf(localDate(receivedAt.start));
  group.contacts += 1;
  increase(within(group.units, unit.name, () => ({ unit, channels: new Map() })).channels, channel);
  increase(within(group.weeks, monday, emptyMap<Channel, number>), channel);
}

function allOf(group: Group): readonly Group[] {
  return [group, ...[...group.withMore.values()].flatMap(allOf)];
}

function overlapOf({ rules, units, weeks }: Group): Overlap {
  const ofUnits = [...units.values()].flatMap(({ unit: { name: unit, kind }, channels }) =>
    [...channels].map(([channel, contacts]) => ({ unit, kind, channel, contacts })),
  );
  const ofWeeks = [...weeks].flatMap(([monday, channels]) =>
    [...channels].map(([channel, contacts]) => ({ week: weekLabel(monday), channel, contacts })),
  );
  return {
    rules,
    units: inOrder(ofUnits, ({ unit, channel }) => [unit, channel]),
    weeks: inOrder(ofWeeks, ({ week, channel }) => [week, channel]),
  };
}

/** By code unit of what they are known by. */
function inOrder<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): readonly Item[] {
  return items
    .map((item) => ({ item, key: JSON.stringify(namesOf(item)) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
}

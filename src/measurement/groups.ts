import type { Channel } from '../model/event.js';
import type { OrganisationKind, Unit } from '../model/organisation.js';
import type { Period } from '../model/period.js';
import type { LocalDate } from '../model/time.js';
import { Contradiction } from './contradiction.js';
import { within } from './counts.js';
import { mergedGroup } from './merge.js';
import type { GroupTally, ReadingTally } from './tally.js';
import { mondayOf, weekLabel } from './week-label.js';

/** The order in which channels are shown. */
export const channelOrder: readonly Channel[] = ['mail', 'phone', 'case'];

/** The order in which organisation kinds are shown; units of no known kind come last. */
export const kindOrder: readonly (OrganisationKind | null)[] = [
  'administration',
  'joint-body',
  'company',
  'external-switchboard',
  'other',
  null,
];

const swedish = new Intl.Collator('sv');

/** What was counted of a group, and of each channel in it. */
export interface ChannelGroups {
  readonly all: GroupTally;
  readonly channels: ReadonlyMap<Channel, GroupTally>;
}

export interface Week {
  /** `2018-W41`. */
  readonly week: string;
  readonly monday: LocalDate;
}

/** Every group that figures are of, made of the finest ones. */
export interface Groups {
  readonly whole: ChannelGroups;
  /** Kinds, as boards and units below, that received a contact. */
  readonly kinds: ReadonlyMap<OrganisationKind | null, GroupTally>;
  /** In Swedish order, null last: units of no board; none where no unit has one. */
  readonly boards: ReadonlyMap<string | null, GroupTally>;
  /** By organisation kind, then by name in Swedish order. */
  readonly units: ReadonlyMap<Unit, ChannelGroups>;
  /** Every ISO week that the period touches, in order. */
  readonly weeks: ReadonlyMap<Week, ChannelGroups>;
}

/** What a tally's groups are known by. */
export interface GroupFacts {
  /** By name: every unit that a contact can belong to. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly period: Period;
}

/** Throws where the tally names a unit that is not known, or a week outside the period. */
export function groupsOf(reading: ReadingTally, { units, period }: GroupFacts): Groups {
  const ofUnits = unitsIn(reading, units).map((unit): readonly [Unit, ChannelGroups] => {
    return [unit, channelGroups(reading.units.get(unit.name))];
  });
  return {
    whole: channelGroups(sums(ofUnits.flatMap(([, { channels }]) => [...channels]))),
    kinds: sums(ofUnits.map(([{ kind }, { all }]) => [kind, all])),
    boards: inBoardOrder(sums(ofUnits.map(([{ board }, { all }]) => [board, all]))),
    units: new Map(ofUnits),
    weeks: weeksOf(reading, period),
  };
}

function channelGroups(channels: ChannelGroups['channels'] = new Map()): ChannelGroups {
  return { all: mergedGroup([...channels.values()]), channels };
}

/** The groups of each key as one. */
function sums<Key>(groups: readonly (readonly [Key, GroupTally])[]): ReadonlyMap<Key, GroupTally> {
  const parts = new Map<Key, GroupTally[]>();
  for (const [key, group] of groups) within(parts, key, () => []).push(group);
  return new Map([...parts].map(([key, some]) => [key, mergedGroup(some)]));
}

/**
 * The units that received a contact, by organisation kind, then by name in Swedish order. Throws where
 * the tally names a unit that is not among `units`: its kind's figures would no longer be their sum.
 */
function unitsIn(reading: ReadingTally, units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const found = [...reading.units.keys()].map((name) => {
    const unit = units.get(name);
    if (unit === undefined) throw new Contradiction(`the tally counts the unit ${name}, which is not known`);
    return unit;
  });
  return found.sort(
    (a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || compareNames(a.name, b.name),
  );
}

function inBoardOrder(boards: Groups['boards']): Groups['boards'] {
  if (boards.size === 1 && boards.has(null)) return new Map();
  return new Map(
    [...boards].sort(([one], [other]) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return compareNames(one, other);
    }),
  );
}

function compareNames(one: string, other: string): number {
  return swedish.compare(one, other) || (one < other ? -1 : 1);
}

/**
 * Every ISO week that the period touches, in order. Throws where the tally counts a week outside it:
 * only contacts of the period are measured.
 */
function weeksOf({ weeks }: ReadingTally, { from, until }: Period): Groups['weeks'] {
  const found = new Map<Week, ChannelGroups>();
  const first = mondayOf(from);
  for (let monday = first; monday <= until; monday += 7) {
    found.set({ week: weekLabel(monday), monday }, channelGroups(weeks.get(monday)));
  }
  const stray = [...weeks.keys()].find((monday) => monday < first || monday > until);
  if (stray === undefined) return found;
  throw new Contradiction(`the tally counts week ${weekLabel(stray)}, which is outside the period`);
}

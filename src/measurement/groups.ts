import { weekday } from '../calendar/zone.js';
import type { Channel } from '../model/event.js';
import type { OrganisationKind, Unit } from '../model/organisation.js';
import type { Period } from '../model/result.js';
import type { LocalDate } from '../model/time.js';
import { emptyGroupTally, type Group, type GroupTally, groupKey, type ReadingTally } from './tally.js';
import { weekLabel } from './week-label.js';

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

const BOARD_PREFIX = 'board:';
const UNIT_PREFIX = 'unit:';
const WEEK_PREFIX = 'week:';

const swedish = new Intl.Collator('sv');

/** What was counted of a group; null where no contact fell in it. */
export function findGroup(reading: ReadingTally, group: Group): GroupTally | null {
  return reading.groups[groupKey(group)] ?? null;
}

/** What was counted of a group that is shown even where no contact fell in it. */
export function groupOrEmpty(reading: ReadingTally, group: Group): GroupTally {
  return findGroup(reading, group) ?? emptyGroupTally();
}

/**
 * The units that received a contact, by organisation kind, then by name in Swedish order. Throws where
 * the tally names a unit that is not among `units`: its kind's figures would no longer be their sum.
 */
export function unitsIn(reading: ReadingTally, units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const found = namesIn(reading, UNIT_PREFIX).map((name) => {
    const unit = units.get(name);
    if (unit === undefined) throw new Error(`the tally counts the unit ${name}, which is not known`);
    return unit;
  });
  return found.sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      swedish.compare(a.name, b.name) ||
      (a.name < b.name ? -1 : 1),
  );
}

/** The boards of the units that received a contact, those of no board as null and last; none where no unit has one. */
export function boardsIn(reading: ReadingTally): readonly (string | null)[] {
  const found = namesIn(reading, BOARD_PREFIX).toSorted(
    (one, other) =>
      Number(one === '') - Number(other === '') || swedish.compare(one, other) || (one < other ? -1 : 1),
  );
  const [first] = found;
  return first === undefined || first === '' ? [] : found.map((board) => (board === '' ? null : board));
}

export interface Week {
  readonly week: string;
  readonly monday: LocalDate;
}

/**
 * Every ISO week that the period touches, in order. Throws where the tally counts a week outside it:
 * only contacts of the period are measured.
 */
export function weeksOf(period: Period, reading: ReadingTally): readonly Week[] {
  const weeks: Week[] = [];
  for (let monday = period.from - weekday(period.from); monday <= period.until; monday += 7) {
    weeks.push({ week: weekLabel(monday), monday });
  }
  const labels = new Set(weeks.map((week) => week.week));
  const stray = namesIn(reading, WEEK_PREFIX).find((week) => !labels.has(week));
  if (stray !== undefined) throw new Error(`the tally counts week ${stray}, which is outside the period`);
  return weeks;
}

function namesIn(reading: ReadingTally, prefix: string): readonly string[] {
  const keys = Object.keys(reading.groups).filter((key) => key.startsWith(prefix));
  return keys.map((key) => key.slice(prefix.length));
}

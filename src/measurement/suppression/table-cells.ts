import type { Cell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { ReadingFigures } from '../../model/reading-figures.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { contactsIn, judgedIn } from '../cell.js';
import { Contradiction } from '../contradiction.js';
import { type Group, groupKey } from '../group.js';

/** A group of fewer contacts than this is not shown. */
export const FEWEST_SHOWN = 5;

/**
 * One cell of a rule's tables, in all readings, as an arc of a network. Every table of a rule is a sum of
 * the same contacts, and the sums are exactly the conservation of flow in this ring:
 *
 *     whole → kind → unit → channel (in) → channel (out) → week → end → whole
 *
 * with an arc per kind, unit, unit and channel, channel, week and channel, and week, and the whole as the
 * arc that closes it. What flows in at a node flows out: a kind is the sum of its units, a unit of its
 * channels, a channel of its units and of its weeks, and so on, for every count in every reading.
 */
export interface TableCell extends Arc {
  readonly by: TableGroup['by'] | PatternCellSort;
  /** Keys of the larger cells, the whole aside, that hold all its contacts. */
  readonly within: readonly string[];
  /** All contacts of the cell, the same in every reading. */
  readonly contacts: number;
  /** Too few contacts, or too few judged ones in some reading, to be shown. */
  readonly isFew: boolean;
  /** Departures and met contacts, reading by reading: what a share is made of. */
  readonly shareCounts: readonly number[];
  /** Late, unanswered and pending contacts, reading by reading; none where the tables do not tell them. */
  readonly outcomeCounts: readonly number[];
}

/** A group of contacts as an arc: its key, and the nodes that it leads from and to. */
export interface Arc {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** The groups of the ring; boards stand outside it. */
type TableGroup = Exclude<Group, { readonly by: 'board' }>;

/** Cells of the tables of patterns and of times of arrival, each table a network of its own. */
export type PatternCellSort = 'unit-part' | 'part' | 'slot' | 'slot-channel';

type Kind = ReadingFigures['units'][number]['kind'];

/** `kind` is that of a unit's organisation; other groups need none. */
export function arcOf(group: TableGroup, kind: Kind = null): Arc {
  const [from, to] = endsOf(group, kind);
  return { key: groupKey(group), from, to };
}

function endsOf(group: TableGroup, kind: Kind): readonly [from: string, to: string] {
  switch (group.by) {
    case 'whole':
      return ['end', 'whole'];
    case 'kind':
      return ['whole', `kind:${group.kind ?? ''}`];
    case 'unit':
      return [`kind:${kind ?? ''}`, `unit:${group.unit}`];
    case 'unit-channel':
      return [`unit:${group.unit}`, `in:${group.channel}`];
    case 'channel':
      return [`in:${group.channel}`, `out:${group.channel}`];
    case 'week-channel':
      return [`out:${group.channel}`, `week:${group.week}`];
    case 'week':
      return [`week:${group.week}`, 'end'];
  }
}

/** The cells of a rule that hold any contact, from the whole to the smallest. */
export function tableCells(figures: RuleFigures): readonly TableCell[] {
  const [main, ...others] = figures.readings;
  const otherCells = others.map(cellsByKey);
  return groupedCells(main).flatMap((grouped) => {
    if (contactsIn(grouped.cell) === 0) return [];
    const key = groupKey(grouped.group);
    return [toTableCell(grouped, [grouped.cell, ...otherCells.map((cells) => known(cells, key))])];
  });
}

function toTableCell({ group, kind, within, cell }: GroupedCell, inReadings: readonly Cell[]): TableCell {
  const contacts = contactsIn(cell);
  return {
    ...arcOf(group, kind),
    by: group.by,
    within: within.map(groupKey),
    contacts,
    isFew: contacts < FEWEST_SHOWN || inReadings.some((one) => isFew(judgedIn(one))),
    shareCounts: inReadings.flatMap((one) => [one.late + one.unanswered, one.met]),
    outcomeCounts: inReadings.flatMap((one) => [one.late, one.unanswered, one.pending]),
  };
}

/** True of 1 to 4: none at all is nobody's, and is shown. */
export function isFew(count: number): boolean {
  return count > 0 && count < FEWEST_SHOWN;
}

function cellsByKey(reading: ReadingFigures): ReadonlyMap<string, Cell> {
  return new Map(groupedCells(reading).map(({ group, cell }) => [groupKey(group), cell]));
}

function known(cells: ReadonlyMap<string, Cell>, key: string): Cell {
  const cell = cells.get(key);
  if (cell === undefined) throw new Contradiction(`a reading lacks the cell ${key} of the main reading`);
  return cell;
}

interface GroupedCell {
  readonly group: TableGroup;
  readonly kind: Kind;
  readonly within: readonly TableGroup[];
  readonly cell: Cell;
}

function groupedCells({
  whole,
  channels,
  organisationKinds,
  units,
  weeks,
}: ReadingFigures): readonly GroupedCell[] {
  const grouped = (
    group: TableGroup,
    cell: Cell,
    within: readonly TableGroup[] = [],
    kind: Kind = null,
  ): GroupedCell => {
    return { group, kind, within, cell };
  };
  const ofChannel = (channel: Channel): TableGroup => ({ by: 'channel', channel });
  return [
    grouped({ by: 'whole' }, whole),
    ...channels.map(({ channel, cell }) => grouped(ofChannel(channel), cell)),
    ...organisationKinds.map(({ kind, cell }) => grouped({ by: 'kind', kind }, cell)),
    ...units.flatMap(({ unit, kind, cell, channels: parts }) => {
      const ofKind: TableGroup = { by: 'kind', kind };
      const ofUnit: TableGroup = { by: 'unit', unit };
      return [
        grouped(ofUnit, cell, [ofKind], kind),
        ...parts.map(({ channel, cell: part }) =>
          grouped({ by: 'unit-channel', unit, channel }, part, [ofKind, ofUnit, ofChannel(channel)]),
        ),
      ];
    }),
    ...weeks.flatMap(({ week, cell, channels: parts }) => {
      const ofWeek: TableGroup = { by: 'week', week };
      return [
        grouped(ofWeek, cell),
        ...parts.map(({ channel, cell: part }) =>
          grouped({ by: 'week-channel', week, channel }, part, [ofWeek, ofChannel(channel)]),
        ),
      ];
    }),
  ];
}

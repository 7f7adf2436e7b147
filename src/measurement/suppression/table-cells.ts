import type { Channel } from '../../model/event.js';
import type { Cell, ReadingFigures, RuleFigures, UnitGroup, WeekGroup } from '../../model/result.js';
import { contactsIn, judgedIn } from '../cell.js';
import { type Group, groupKey } from '../tally.js';

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
export interface TableCell {
  readonly key: string;
  readonly by: Group['by'];
  /** The channel of a cell that is of one channel only. */
  readonly channel: Channel | null;
  readonly from: string;
  readonly to: string;
  /** Keys of the larger cells, the whole aside, that hold all its contacts. */
  readonly within: readonly string[];
  /** All contacts of the cell, the same in every reading. */
  readonly contacts: number;
  /** Too few contacts, or too few judged ones in some reading, to be shown. */
  readonly isFew: boolean;
  /** Departures and met contacts, reading by reading: what a share is made of. */
  readonly shareCounts: readonly number[];
}

interface PlacedCell {
  readonly group: Group;
  readonly from: string;
  readonly to: string;
  readonly within: readonly Group[];
  readonly cell: Cell;
}

/** The cells of a rule that hold any contact, from the whole to the smallest. */
export function tableCells(figures: RuleFigures): readonly TableCell[] {
  const [main, ...others] = figures.readings;
  const otherCells = others.map(cellsByKey);
  return placedCells(main).flatMap((placed) => {
    if (contactsIn(placed.cell) === 0) return [];
    const key = groupKey(placed.group);
    return [toTableCell(placed, [placed.cell, ...otherCells.map((cells) => known(cells, key))])];
  });
}

function toTableCell({ group, from, to, within }: PlacedCell, inReadings: readonly Cell[]): TableCell {
  const contacts = Math.max(...inReadings.map(contactsIn));
  return {
    key: groupKey(group),
    by: group.by,
    channel: 'channel' in group ? group.channel : null,
    from,
    to,
    within: within.map(groupKey),
    contacts,
    isFew: contacts < FEWEST_SHOWN || inReadings.some((cell) => isFew(judgedIn(cell))),
    shareCounts: inReadings.flatMap((cell) => [cell.late + cell.unanswered, cell.met]),
  };
}

/** True of 1 to 4: none at all is nobody's, and is shown. */
export function isFew(count: number): boolean {
  return count > 0 && count < FEWEST_SHOWN;
}

function cellsByKey(reading: ReadingFigures): ReadonlyMap<string, Cell> {
  return new Map(placedCells(reading).map(({ group, cell }) => [groupKey(group), cell]));
}

function known(cells: ReadonlyMap<string, Cell>, key: string): Cell {
  const cell = cells.get(key);
  if (cell === undefined) throw new Error(`a reading lacks the cell ${key} of the main reading`);
  return cell;
}

function placedCells(reading: ReadingFigures): readonly PlacedCell[] {
  return [
    { group: { by: 'whole' }, from: 'end', to: 'whole', within: [], cell: reading.whole },
    ...reading.channels.map(
      ({ channel, cell }): PlacedCell => ({
        group: { by: 'channel', channel },
        from: `in:${channel}`,
        to: `out:${channel}`,
        within: [],
        cell,
      }),
    ),
    ...reading.organisationKinds.map(
      ({ kind, cell }): PlacedCell => ({
        group: { by: 'kind', kind },
        from: 'whole',
        to: `kind:${kind ?? ''}`,
        within: [],
        cell,
      }),
    ),
    ...reading.units.flatMap(unitCells),
    ...reading.weeks.flatMap(weekCells),
  ];
}

function unitCells({ unit, kind, cell, channels }: UnitGroup<Cell>): readonly PlacedCell[] {
  const node = `unit:${unit}`;
  const ofKind: Group = { by: 'kind', kind };
  const ofUnit: Group = { by: 'unit', unit };
  return [
    { group: ofUnit, from: `kind:${kind ?? ''}`, to: node, within: [ofKind], cell },
    ...channels.map(
      ({ channel, cell: part }): PlacedCell => ({
        group: { by: 'unit-channel', unit, channel },
        from: node,
        to: `in:${channel}`,
        within: [ofKind, ofUnit, { by: 'channel', channel }],
        cell: part,
      }),
    ),
  ];
}

function weekCells({ week, cell, channels }: WeekGroup<Cell>): readonly PlacedCell[] {
  const node = `week:${week}`;
  const ofWeek: Group = { by: 'week', week };
  return [
    { group: ofWeek, from: node, to: 'end', within: [], cell },
    ...channels.map(
      ({ channel, cell: part }): PlacedCell => ({
        group: { by: 'week-channel', week, channel },
        from: `out:${channel}`,
        to: node,
        within: [ofWeek, { by: 'channel', channel }],
        cell: part,
      }),
    ),
  ];
}

import type { Cell, HiddenCell } from '../../model/cell.js';
import type { ChangeFigures, ComparedCell } from '../../model/comparison.js';
import type { Channel } from '../../model/event.js';
import type { ReadingFigures } from '../../model/reading-figures.js';
import { judgedIn } from '../cell.js';
import { kindOrder } from '../groups.js';
import { shareOf } from '../share.js';
import { differenceOf } from './difference.js';
import { type Group, oneSidedColumns, type Selection, selectionOf } from './selection.js';

/** A reading with all its figures, and as much of them as may be published. */
export interface ReadingSide {
  readonly all: ReadingFigures;
  readonly published: ReadingFigures<Cell | HiddenCell>;
}

export interface BothReadings {
  readonly earlier: ReadingSide;
  readonly present: ReadingSide;
  /** Channels that both measured. */
  readonly channels: readonly Channel[];
  /** Whether one of them measured another channel too: then all groups are made of the shared channels alone. */
  readonly isRestricted: boolean;
}

/** What changed in each group. Groups that only one measurement has are named, or left out where they are no unit. */
export function changeFigures(readings: BothReadings): ChangeFigures {
  const { earlier, present, channels, isRestricted } = readings;
  const select = selectionOf(isRestricted ? channels : null);
  const then = select(earlier.all);
  const now = select(present.all);
  const common = now.units.filter(({ unit }) => then.units.some((one) => one.unit === unit));
  const names = new Set(common.map(({ unit }) => unit));
  const changeIn = (group: (selection: Selection) => Group): ComparedCell =>
    compared(readings, (reading) => group(select(reading)));
  return {
    whole: changeIn(({ whole }) => whole),
    channels: channels
      .filter((channel) => then.channelsWithContacts.has(channel) && now.channelsWithContacts.has(channel))
      .map((channel) => ({ channel, cell: changeIn((selection) => selection.channel(channel)) })),
    organisationKinds: kindOrder
      .filter((kind) => [then, now].every(({ units }) => units.some((unit) => unit.kind === kind)))
      .map((kind) => ({ kind, cell: changeIn((selection) => selection.kind(kind)) })),
    boards: boardsIn(now)
      .filter((board) => boardsIn(then).includes(board))
      .map((board) => ({ board, cell: changeIn((selection) => selection.board(board)) })),
    commonUnits: changeIn((selection) => selection.unitsTogether(names)),
    units: common.map(({ unit, kind, board }) => ({
      ...{ unit, kind, board },
      cell: changeIn((selection) => selection.unit(unit)),
    })),
    newUnits: namesBeside(now, names),
    vanishedUnits: namesBeside(then, names),
  };
}

function boardsIn({ units }: Selection): readonly string[] {
  return [...new Set(units.flatMap(({ board }) => board ?? []))];
}

function namesBeside({ units }: Selection, names: ReadonlySet<string>): readonly string[] {
  return units.map(({ unit }) => unit).filter((unit) => !names.has(unit));
}

function compared(
  { earlier, present }: BothReadings,
  groupIn: (reading: ReadingFigures<Cell | HiddenCell>) => Group,
): ComparedCell {
  const shareOn = ({ all, published }: ReadingSide): ComparedCell['earlier'] =>
    oneSidedColumns(groupIn(published)).length > 0 ? null : shareIn(groupIn(all));
  const [then, now] = [shareOn(earlier), shareOn(present)];
  return {
    earlier: then,
    present: now,
    difference: then === null || now === null ? null : differenceOf(then, now),
    mayPublish: groupIn(earlier.published).isTold && groupIn(present.published).isTold,
  };
}

/** Of the counts, not of shares that were rounded in a file. */
function shareIn({ cells }: Group): ComparedCell['earlier'] {
  const shown = cells.flatMap((cell) => ('hidden' in cell ? [] : [cell]));
  const sumOf = (count: (cell: Cell) => number): number => shown.reduce((sum, cell) => sum + count(cell), 0);
  return shareOf(
    sumOf(({ met }) => met),
    sumOf(judgedIn),
  );
}

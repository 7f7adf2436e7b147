import type { Cell, OneSided, OneSidedCell, PublishedCell } from '../../model/cell.js';
import type { ReadingFigures, UnitGroup, WeekGroup } from '../../model/reading-figures.js';
import { type Group, groupKey } from '../group.js';
import type { HiddenCells } from './hidden-cells.js';
import { isFew } from './table-cells.js';

type Shown = PublishedCell;
/** What makes a cell one-sided; null where nothing does. */
type OneSidedIn = (cell: Cell) => OneSided | null;

export function publishReading(
  reading: ReadingFigures,
  cells: HiddenCells,
  oneSidedIn: OneSidedIn,
): ReadingFigures<Shown> {
  const show = cellView(reading, cells, oneSidedIn);
  const isCompared = oneSidedIn(reading.whole) === null;
  return {
    ...reading,
    whole: show({ by: 'whole' }, reading.whole),
    channels: reading.channels.map(({ channel, cell }) => {
      return { channel, cell: show({ by: 'channel', channel }, cell) };
    }),
    organisationKinds: reading.organisationKinds.map(({ kind, cell }) => {
      return { kind, cell: show({ by: 'kind', kind }, cell) };
    }),
    boards: reading.boards.map(({ board, cell }) => ({ board, cell: show({ by: 'board', board }, cell) })),
    units: reading.units.map((unit) => publishUnit(unit, show, isCompared)),
    weeks: reading.weeks.map((week) => publishWeek(week, show)),
  };
}

type CellView = (group: Group, cell: Cell) => Shown;

/** Figures of fewer contacts than the cell that they stand in, and of how many. */
const innerFigures = {
  shareWithinLog: ({ shareWithinLog }: Cell) => shareWithinLog?.judged ?? 0,
  mean: ({ mean }: Cell) => mean?.answered ?? 0,
} as const;

type InnerFigure = keyof typeof innerFigures;

/**
 * The share within the log, and the mean of the answered, are of fewer contacts than the cell that they
 * stand in. Where that makes one of few anywhere in the reading's tables, only the whole keeps it, so that
 * no difference tells.
 */
function cellView(
  reading: ReadingFigures,
  { ownFew, hidden }: HiddenCells,
  oneSidedIn: OneSidedIn,
): CellView {
  const ofFew = (figure: InnerFigure): boolean =>
    allCells(reading).some((cell) => isFew(innerFigures[figure](cell)));
  const isOfFew = { shareWithinLog: ofFew('shareWithinLog'), mean: ofFew('mean') };
  return (group, cell) => {
    const key = groupKey(group);
    if (hidden.has(key)) return { hidden: ownFew.has(key) ? 'few' : 'protects' };
    const oneSided = oneSidedIn(cell);
    if (oneSided !== null) return withoutShare(cell, oneSided);
    const keeps = (figure: InnerFigure): boolean =>
      !isOfFew[figure] || (group.by === 'whole' && !isFew(innerFigures[figure](cell)));
    return {
      ...cell,
      shareWithinLog: keeps('shareWithinLog') ? cell.shareWithinLog : null,
      mean: keeps('mean') ? cell.mean : null,
    };
  };
}

const noTimes: Cell['own'] = { median: null, ninetieth: null };

function withoutShare(cell: Cell, oneSided: OneSided): OneSidedCell {
  const untold = { share: null, shareWithinLog: null, mean: null, elapsed: noTimes, own: noTimes };
  return { ...cell, ...untold, oneSided };
}

function allCells(reading: ReadingFigures): readonly Cell[] {
  const { whole, channels, organisationKinds, boards, units, weeks } = reading;
  const groups = [...channels, ...organisationKinds, ...boards, ...units, ...weeks];
  const parts = [...units, ...weeks].flatMap((group) => group.channels);
  return [whole, ...[...groups, ...parts].map(({ cell }) => cell)];
}

/** A unit stands beside the whole where both have a share. */
function publishUnit(unit: UnitGroup<Cell>, show: CellView, isCompared: boolean): UnitGroup<Shown> {
  const cell = show({ by: 'unit', unit: unit.unit }, unit.cell);
  return {
    ...unit,
    standing: 'hidden' in cell || 'oneSided' in cell || !isCompared ? null : unit.standing,
    cell,
    channels: unit.channels.map(({ channel, cell }) => {
      return { channel, cell: show({ by: 'unit-channel', unit: unit.unit, channel }, cell) };
    }),
  };
}

function publishWeek(week: WeekGroup<Cell>, show: CellView): WeekGroup<Shown> {
  return {
    ...week,
    cell: show({ by: 'week', week: week.week }, week.cell),
    channels: week.channels.map(({ channel, cell }) => {
      return { channel, cell: show({ by: 'week-channel', week: week.week, channel }, cell) };
    }),
  };
}

import type { Cell, HiddenCell, OneSidedCell, PublishedCell } from '../model/cell.js';
import type { ReadingFigures, UnitGroup, WeekGroup } from '../model/reading-figures.js';
import type { RuleFigures } from '../model/rule-figures.js';

export type { PublishedCell };

export type PublishedRule = RuleFigures<PublishedCell>;
export type PublishedReading = ReadingFigures<PublishedCell>;
export type PublishedUnit = UnitGroup<PublishedCell>;
export type PublishedWeek = WeekGroup<PublishedCell>;

export function isHidden(cell: PublishedCell): cell is HiddenCell {
  return 'hidden' in cell;
}

/** Whether a missing column keeps its share from being told, though contacts were judged. */
export function isOneSided(cell: PublishedCell): cell is OneSidedCell {
  return 'oneSided' in cell;
}

/** Whether something is told of how long its contacts waited. */
export function tellsTimes(cell: Cell): boolean {
  return !isOneSided(cell) && (cell.share !== null || cell.pending > 0);
}

/** The cell where it may be shown, else null. */
export function shownCell(cell: PublishedCell): Cell | null {
  return isHidden(cell) ? null : cell;
}

export function judgedOf(cell: Cell): number {
  return cell.met + cell.late + cell.unanswered;
}

function sumOf(counts: { readonly [reason: string]: number | undefined }): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function notAssessableOf(cell: Cell): number {
  return sumOf(cell.notAssessable);
}

function excludedOf(cell: Cell): number {
  return sumOf(cell.excluded);
}

/** Every contact of the group: judged, pending, not assessable and excluded. */
export function contactsOf(cell: Cell): number {
  return judgedOf(cell) + cell.pending + notAssessableOf(cell) + excludedOf(cell);
}

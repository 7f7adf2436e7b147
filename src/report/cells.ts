import type { Cell, HiddenCell } from '../model/cell.js';
import type { ReadingFigures, UnitGroup, WeekGroup } from '../model/reading-figures.js';
import type { RuleFigures } from '../model/rule-figures.js';

/** A cell as a published document gets it. */
export type PublishedCell = Cell | HiddenCell;
export type PublishedRule = RuleFigures<PublishedCell>;
export type PublishedReading = ReadingFigures<PublishedCell>;
export type PublishedUnit = UnitGroup<PublishedCell>;
export type PublishedWeek = WeekGroup<PublishedCell>;

export function isHidden(cell: PublishedCell): cell is HiddenCell {
  return 'hidden' in cell;
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

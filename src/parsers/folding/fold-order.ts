import type { FoldReason, IgnoreReason } from '../../model/log-reading.js';
import type { Source } from '../../model/source.js';
import { compareTexts } from '../../pairing/order.js';
import { type LogRow, sourceOf } from '../row.js';

/** Events made of rows, and why the rows that opened none did not. */
export interface Folding<Event> {
  readonly events: readonly Event[];
  readonly folded: readonly FoldReason[];
  readonly ignored: readonly IgnoreReason[];
}

/**
 * Canonical order of rows: by time, then by contents, then by where they stand. The first row of an event
 * in this order is its primary one, whatever order files and rows came in.
 */
export function compareRows<Row extends LogRow>(
  one: Row,
  other: Row,
  contents: readonly ((row: Row) => string)[],
): number {
  return (
    one.at.start - other.at.start ||
    one.at.end - other.at.end ||
    compareContents(one, other, contents) ||
    compareTexts(one.origin.format, other.origin.format) ||
    compareTexts(one.origin.file, other.origin.file) ||
    compareTexts(one.origin.sheet ?? '', other.origin.sheet ?? '') ||
    one.row - other.row
  );
}

/** What tells rows apart most often comes first, so that the rest need not be looked at. */
function compareContents<Row>(one: Row, other: Row, contents: readonly ((row: Row) => string)[]): number {
  for (const contentOf of contents) {
    const order = compareTexts(contentOf(one), contentOf(other));
    if (order !== 0) return order;
  }
  return 0;
}

/** Sources of an event, the primary row's first. */
export function sourcesOf<Row extends LogRow>(
  primary: Row,
  rows: readonly Row[],
): readonly [Source, ...Source[]] {
  return [sourceOf(primary), ...rows.filter((row) => row !== primary).map(sourceOf)];
}

import type { FoldReason, IgnoreReason } from '../model/event.js';
import type { Source } from '../model/source.js';
import { compareTexts } from '../pairing/order.js';
import type { LogRow } from './parser.js';

/** Events made of rows, and why the rows that opened none did not. */
export interface Folding<Event> {
  readonly events: readonly Event[];
  readonly folded: readonly FoldReason[];
  readonly ignored: readonly IgnoreReason[];
}

/**
 * Canonical order of rows: by time, then by content, then by where they stand. The first row of an event
 * in this order is its primary one, whatever order files and rows came in.
 */
export function compareRows<Row extends LogRow>(
  one: Row,
  other: Row,
  contentOf: (row: Row) => string,
): number {
  return (
    one.at.start - other.at.start ||
    one.at.end - other.at.end ||
    compareTexts(contentOf(one), contentOf(other)) ||
    compareTexts(one.format, other.format) ||
    compareTexts(one.source.file, other.source.file) ||
    compareTexts(one.source.sheet ?? '', other.source.sheet ?? '') ||
    one.source.row - other.source.row
  );
}

/** Sources of an event, the primary row's first. */
export function sourcesOf<Row extends LogRow>(
  primary: Row,
  rows: readonly Row[],
): readonly [Source, ...Source[]] {
  return [primary.source, ...rows.filter((row) => row !== primary).map((row) => row.source)];
}

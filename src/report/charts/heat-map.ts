import { type Html, html } from '../markup.js';
import { box, type Drawing, type Drawn, label } from './drawing.js';
import { drawKey, type KeyEntry } from './key.js';

/** Of five steps, 0 to 4. */
export type HeatStep = 0 | 1 | 2 | 3 | 4;

export interface HeatCell {
  /** Null where nothing is shown. */
  readonly step: HeatStep | null;
  readonly text: string;
}

export interface HeatGrid {
  readonly title: string;
  readonly scale: 'warm' | 'cool';
  /** Of days, each with its hours. */
  readonly cells: readonly (readonly HeatCell[])[];
}

export interface HeatMap {
  readonly days: readonly string[];
  readonly hours: readonly string[];
  readonly shares: HeatGrid;
  readonly counts: HeatGrid;
  /** Of the shares: the steps of the counts only help the eye. */
  readonly key: readonly KeyEntry[];
}

interface Layout {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The place of a cell is that of its row and column. */
  readonly cellAt: (grid: HeatGrid, row: number, column: number) => HeatCell | undefined;
}

/** More columns than this are too narrow for their figures. */
const mostColumns = 14;
const rowHeight = 28;
const left = 56;

/** Days down and hours across, the shares over the counts; in the narrow drawing hours down and days across. */
export function drawHeatMap(map: HeatMap, drawing: Drawing): Drawn {
  const isTurned = drawing.narrow || map.hours.length > mostColumns;
  const layout: Layout = isTurned
    ? { rows: map.hours, columns: map.days, cellAt: ({ cells }, row, column) => cells[column]?.[row] }
    : { rows: map.days, columns: map.hours, cellAt: ({ cells }, row, column) => cells[row]?.[column] };
  const height = 44 + layout.rows.length * rowHeight;
  const key = drawKey(map.key, drawing, height + 8);
  const top = key.height + 22;
  return {
    height: top + height,
    marks: [
      ...drawGrid(map.shares, layout, { drawing, top: 0 }),
      ...key.marks,
      ...drawGrid(map.counts, layout, { drawing, top }),
    ],
  };
}

function drawGrid(
  grid: HeatGrid,
  { rows, columns, cellAt }: Layout,
  { drawing, top }: { readonly drawing: Drawing; readonly top: number },
): readonly Html[] {
  const width = (drawing.width - left) / columns.length;
  const middle = (column: number): number => left + (column + 0.5) * width;
  const heads = columns.map((text, column) =>
    label({ x: middle(column), y: top + 36, text, anchor: 'middle', look: 'muted small' }),
  );
  const body = rows.flatMap((name, row) => {
    const y = top + 44 + row * rowHeight;
    const cells = columns.map((_, column) => {
      const cell = cellAt(grid, row, column);
      if (cell === undefined) return html``;
      const place = { x: left + column * width, y, width: width - 2, height: rowHeight - 2 };
      return html`${box(place, html`rx="2" class="${fillOf(cell, grid)}"`)}${label({ x: place.x + place.width / 2, y: y + 18, text: cell.text, anchor: 'middle', look: textLook(cell) })}`;
    });
    return [label({ x: 0, y: y + 18, text: name, look: 'small' }), ...cells];
  });
  return [label({ x: 0, y: top + 14, text: grid.title, look: 'bold' }), ...heads, ...body];
}

function fillOf({ step }: HeatCell, { scale }: HeatGrid): string {
  return step === null ? 'unseen' : `${scale}${step}`;
}

function textLook({ step }: HeatCell): string {
  if (step === null) return 'muted small';
  return step < 3 ? 'small on-low' : 'small on-high';
}

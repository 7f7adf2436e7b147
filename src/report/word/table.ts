import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import {
  type TableCell as CellContent,
  type Column,
  type Table as ReportTable,
  type Row,
  tableCell,
} from '../document/table.js';
import { captionOf } from './caption.js';
import { run, runsOf } from './inline.js';
import { twentieths } from './style-xml.js';
import { tableFit } from './table-widths.js';
import type { Writing } from './writing.js';

/** Longer tables may break over pages, with their head repeated. */
const longestWhole = 8;

/** A table that nothing needs to link to has no id. */
type Content = Omit<ReportTable, 'kind' | 'id'> & { readonly id?: string };

/** A table with its caption over it. Columns are as wide as their words ask for, within the page. */
export function table(content: Content, writing: Writing): readonly (Paragraph | Table)[] {
  const { id, caption, note, columns, rows } = content;
  const { widths, isSmall } = tableFit(content, writing.area.width);
  const grid: Grid = { widths, columns, size: isSmall ? 'Small' : '' };
  return [
    captionOf({
      ...{ id, text: caption, style: 'Caption' },
      ...{ word: writing.words.figures.tableWord, number: writing.nextTable() },
    }),
    ...(note === undefined ? [] : [new Paragraph({ style: 'TableNote', children: [run(note)] })]),
    new Table({
      style: 'Servicematning',
      layout: TableLayoutType.FIXED,
      width: { size: twentieths(writing.area.width), type: WidthType.DXA },
      columnWidths: widths.map(twentieths),
      tableLook: {
        firstRow: true,
        lastRow: rows.at(-1)?.kind === 'sum',
        firstColumn: true,
        noHBand: true,
        noVBand: true,
      },
      rows: [headRow(grid), ...rows.map((row, index) => bodyRow(row, grid, isKept(index, rows.length)))],
    }),
  ];
}

interface Grid {
  readonly widths: readonly number[];
  readonly columns: readonly Column[];
  /** At the end of the styles of its cells. */
  readonly size: 'Small' | '';
}

/** Short tables stay whole; of longer ones at least two rows stand on either side of a break. */
function isKept(index: number, rows: number): boolean {
  if (index === rows - 1) return false;
  return rows <= longestWhole || index === 0 || index === rows - 2;
}

function headRow({ columns, widths, size }: Grid): TableRow {
  const children = columns.map((column, index) =>
    cell(new Paragraph({ style: styleOf(column) + size, children: [run(column.title)] }), widths[index]),
  );
  return new TableRow({ children, tableHeader: true, cantSplit: true, keepNext: true });
}

function styleOf(column: Column | undefined): string {
  return column?.numeric === true ? 'TableNumber' : 'TableText';
}

function bodyRow(
  { head, cells, kind = 'plain' }: Row,
  { columns, widths, size }: Grid,
  keepNext: boolean,
): TableRow {
  const weight = kind === 'sum' ? 'Strong' : undefined;
  const style = (kind === 'under' ? 'TableUnder' : 'TableText') + size;
  const first = new Paragraph({ style, children: runsOf(head, weight) });
  const others = cells.map((given, index) => {
    const content = tableCell(given);
    const children = runsOf(content.content, lookOf(content, weight));
    return new Paragraph({ style: styleOf(columns[index + 1]) + size, children });
  });
  const children = [first, ...others].map((paragraph, index) => cell(paragraph, widths[index]));
  return new TableRow({ children, cantSplit: true, keepNext });
}

function lookOf({ muted = false }: CellContent, weight: string | undefined): string | undefined {
  return muted ? 'Muted' : weight;
}

export function cell(content: Paragraph | readonly Paragraph[], width: number | undefined): TableCell {
  const children = content instanceof Paragraph ? [content] : content;
  return new TableCell({
    children,
    ...(width === undefined ? {} : { width: { size: twentieths(width), type: WidthType.DXA } }),
  });
}

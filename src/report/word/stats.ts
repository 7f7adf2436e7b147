import { Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Stat, Stats } from '../document/block.js';
import { run } from './inline.js';
import { twentieths } from './style-xml.js';
import { cell } from './table.js';
import type { Writing } from './writing.js';

/** The great figures side by side, each under its name. */
export function stats({ items }: Stats, { area }: Writing): Table {
  const width = area.width / items.length;
  const cells = (content: (stat: Stat) => readonly Paragraph[]) =>
    items.map((stat) => cell(content(stat), width));
  return new Table({
    style: 'ServicematningTal',
    layout: TableLayoutType.FIXED,
    width: { size: twentieths(area.width), type: WidthType.DXA },
    columnWidths: items.map(() => twentieths(width)),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ children: cells(titleOf), tableHeader: true, cantSplit: true, keepNext: true }),
      new TableRow({ children: cells(figureOf), cantSplit: true, keepNext: true }),
    ],
  });
}

function titleOf({ title }: Stat): readonly Paragraph[] {
  return [new Paragraph({ style: 'StatTitle', children: [run(title)] })];
}

function figureOf({ figure, notes }: Stat): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'StatFigure', children: [run(figure)] }),
    ...notes.map((note) => new Paragraph({ style: 'StatNote', children: [run(note)] })),
  ];
}

import type { Paragraph, Table } from 'docx';
import type { Balance, ToldStep } from '../document/block.js';
import { numeric, type Row, textual } from '../document/table.js';
import { table } from './table.js';
import type { Writing } from './writing.js';

/** A table for each step: its total in the head, its parts, and whether they add up. */
export function balance({ steps }: Balance, writing: Writing): readonly (Paragraph | Table)[] {
  return steps.flatMap((step) => stepTable(step, writing));
}

function stepTable(
  { title, note, total, parts, sum }: ToldStep,
  writing: Writing,
): readonly (Paragraph | Table)[] {
  const rows = parts.map(({ name, figure }): Row => ({ head: name, cells: [figure] }));
  const columns = [textual(writing.words.format.capital(note)), numeric(total)];
  const last: Row = { head: `${sum.title}, ${sum.word}`, cells: [sum.figure], kind: 'sum' };
  return table({ caption: title, columns, rows: [...rows, last] }, writing);
}

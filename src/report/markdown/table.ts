import { plainWords } from '../document/inline.js';
import { type Column, type Row, type Table, tableCell } from '../document/table.js';
import { markdownText } from './escape.js';
import { markdownOf, strong } from './inline.js';

/** Its caption, then the table; rows that belong to the one above are marked. */
export function table({ caption, note, columns, rows }: Table): string {
  const told = note === undefined ? '' : `\\\n${markdownText(note)}`;
  return `${strong(plainWords(caption))}${told}\n\n${rowsOf(columns, rows)}`;
}

/** The rows alone. */
export function rowsOf(columns: readonly Column[], rows: readonly Row[]): string {
  return [
    line(columns.map(({ title }) => markdownText(title))),
    `|${columns.map(({ numeric }) => (numeric ? '--:' : ':--')).join('|')}|`,
    ...rows.map(rowLine),
  ].join('\n');
}

function rowLine({ head, cells, kind = 'plain' }: Row): string {
  const texts = [head, ...cells.map((cell) => tableCell(cell).content)].map(markdownOf);
  switch (kind) {
    case 'plain':
      return line(texts);
    case 'sum':
      return line(texts.map((text) => (text.trim() === '' ? '' : `**${text.trim()}**`)));
    case 'under':
      return line(texts.map((text, place) => (place === 0 ? `↳ ${text}` : text)));
  }
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
}

import { textWidth } from '../charts/text-width.js';
import { type Inline, inlinesOf, nameParts, type Text } from '../document/inline.js';
import { type Table, tableCell } from '../document/table.js';
import { shownText } from './inline.js';
import { codeSize, columnGap, smallTextSize, tableTextSize } from './table-styles.js';

/** What a column asks for, in points. */
interface Need {
  /** Its longest word: less, and words break. */
  readonly least: number;
  /** Its longest text on one line. */
  readonly most: number;
}

type Grid = Pick<Table, 'columns' | 'rows'>;

/** The indent of a row that belongs to the one above. */
const underIndent = 10;

/** How wide each column is, in points, and the size of type that it takes. */
export interface TableFit {
  readonly widths: readonly number[];
  readonly isSmall: boolean;
}

/**
 * Widths of the columns, which make `total`. Where there is room every text has its line; where there is not,
 * columns give way as far as they have more than their longest word, then the type is made smaller. Numbers do
 * not break.
 */
export function tableFit(table: Grid, total: number): TableFit {
  const needs = needsOf(table, tableTextSize);
  const isSmall = sum(needs.map(({ least }) => least)) > total;
  return { widths: shared(isSmall ? needsOf(table, smallTextSize) : needs, total), isSmall };
}

function shared(needs: readonly Need[], total: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (least >= total) return needs.map((need) => (need.least / least) * total);
  if (most <= total) return needs.map((need) => (need.most / most) * total);
  const given = (total - least) / (most - least);
  return needs.map((need) => need.least + (need.most - need.least) * given);
}

function needsOf(table: Grid, size: number): readonly Need[] {
  return table.columns.map((_, column) => needOf(table, column, size));
}

function needOf({ columns, rows }: Grid, column: number, size: number): Need {
  const title = textNeed(columns[column]?.title ?? '', size, true);
  const isNumeric = columns[column]?.numeric === true;
  const cells = rows.map(({ head, cells: given, kind }) => {
    if (column === 0) return indented(textNeed(head, size, true), kind === 'under' ? underIndent : 0);
    const { content, wraps = false } = tableCell(given[column - 1] ?? '');
    const need = textNeed(content, size, kind === 'sum');
    return isNumeric && !wraps ? { least: need.most, most: need.most } : need;
  });
  return {
    least: Math.max(title.least, ...cells.map(({ least }) => least)) + columnGap,
    most: Math.max(isNumeric ? title.least : title.most, ...cells.map(({ most }) => most)) + columnGap,
  };
}

function indented({ least, most }: Need, by: number): Need {
  return { least: least + by, most: most + by };
}

/** A checksum may break anywhere: two lines of it are enough. */
function textNeed(text: Text, size: number, bold: boolean): Need {
  const inlines = inlinesOf(text);
  const codes = inlines.map((inline) => (isCode(inline) ? inline.text.length * 0.6 * codeSize : 0));
  const words = inlines.map((inline) => (isCode(inline) ? '' : shownText(inline))).join('');
  const parts = words.split(/[ -]/).flatMap((word) => nameParts(word));
  const width = (part: string): number => textWidth(part, size, bold);
  const code = sum(codes);
  return { least: Math.max(code / 2, ...parts.map(width)), most: width(words) + code };
}

function isCode(inline: Inline): inline is Extract<Inline, { readonly kind: 'code' }> {
  return typeof inline !== 'string' && inline.kind === 'code';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

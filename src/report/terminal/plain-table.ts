import CliTable, { type HorizontalAlignment } from 'cli-table3';

export interface PlainColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: HorizontalAlignment;
}

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Lines of a table without rules: two spaces before each column, what is too long cut with `…`. */
export function plainTable(
  columns: readonly PlainColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const table = new CliTable({
    chars: noLines,
    style: { 'padding-left': 2, 'padding-right': 0, head: [], border: [], compact: true },
    head: columns.map(({ heading }) => heading),
    colWidths: columns.map(({ width }) => width + 2),
    colAligns: columns.map(({ align }) => align),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().split('\n');
}

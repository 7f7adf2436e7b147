/** A row of a table by the headings of its columns. */
export type Row = ReadonlyMap<string, string>;

export interface MarkdownTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The tables of a page in order; a row with another number of cells than its heading is an error. */
export function markdownTables(text: string): readonly MarkdownTable[] {
  const blocks = text.split(/\n{2,}/).filter((block) => /^\|.*\|\n\|[-:|\s]+\|(?:\n|$)/.test(block.trim()));
  return blocks.map((block) => {
    const [heading = '', , ...lines] = block.trim().split('\n');
    const columns = cellsOf(heading);
    const rows = lines.map((line) => {
      const cells = cellsOf(line);
      if (cells.length !== columns.length) throw new Error(`${cells.length} cells: ${line}`);
      return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
    });
    return { columns, rows };
  });
}

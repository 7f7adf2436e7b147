/** The first column stands left, the others are figures. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

const escapeCharacter = String.fromCharCode(27);
/** To a column, clearing, saving and restoring the cursor; colours take no room. */
const steering = new RegExp(`^${escapeCharacter}(?:\\[(\\d+)G|\\[([02])K|([78])|\\[\\d+m)`);

/**
 * What a screen shows after all that was written to it, as far as a bar needs: text, new lines, the cursor moved to a
 * column, saved and restored, a line cleared, colours. Anything else that steers a terminal is an error.
 */
export function screenOf(written: string): string {
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  let saved: readonly [number, number] = [0, 0];
  let rest = written;
  while (rest !== '') {
    const found = steering.exec(rest);
    const line = lines[row] ?? [];
    if (found === null) {
      const [character = ''] = rest;
      if (character === escapeCharacter)
        throw new Error(`steers the terminal: ${JSON.stringify(rest.slice(0, 12))}`);
      if (character === '\n') {
        row += 1;
        column = 0;
        lines[row] ??= [];
      } else {
        line[column] = character;
        column += 1;
      }
      rest = rest.slice(character.length);
      continue;
    }
    const [all, to, clear, cursor] = found;
    if (to !== undefined) column = Number(to) - 1;
    else if (clear === '0') line.length = column;
    else if (clear === '2') line.length = 0;
    else if (cursor === '7') saved = [row, column];
    else if (cursor === '8') [row, column] = saved;
    rest = rest.slice(all.length);
  }
  return lines.map((line) => Array.from(line, (one) => one ?? ' ').join('')).join('\n');
}

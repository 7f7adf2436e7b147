/** Widths in thousandths of the type size, of a common sans; letters not named are `usual`. */
const widths = new Map<string, number>();
const usual = 556;

for (const [characters, width] of [
  ["ijlI|!.,:;'\u00a0 ", 278],
  ['ftr()-/', 333],
  ['mM%', 850],
  ['wW–+=', 740],
  ['ABCDEGHKNOPQRSUVXYZÅÄÖ', 700],
  ['csxyzkvJ', 500],
] as const) {
  for (const character of characters) widths.set(character, width);
}

/** Bold letters are wider, and system fonts differ: a little room to spare keeps labels apart everywhere. */
const boldFactor = 1.08;
const spare = 1.03;

/** How wide a text is likely to be, in the units of its type size. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? usual;
  return (sum / 1000) * size * spare * (bold ? boldFactor : 1);
}

/** A text in which no word is wider than `width`: the longer ones are parted between letters. */
export function withShortWords(text: string, size: number, width: number): string {
  const letters = [...text];
  let start = 0;
  return letters
    .map((letter, index) => {
      if (letter === ' ') start = index + 1;
      if (textWidth(letters.slice(start, index + 1).join(''), size, true) <= width) return letter;
      start = index;
      return ` ${letter}`;
    })
    .join('');
}

/** A text cut into lines no wider than `width`; a single word may stick out. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, true) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

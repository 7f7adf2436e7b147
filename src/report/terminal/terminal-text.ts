/**
 * Characters that could move the cursor, colour the screen, or reorder or hide the text around them: control
 * and format characters (bidi marks among them), half surrogates, line and paragraph separators.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The first character of what a runner of CI obeys, or folds its log at, when it reads what a program says: `::` and
 * `section_start:` at the beginning of a line, `##[` and its like anywhere. A line may begin with any word.
 */
const obeyed = /(?<=^|\s):(?=:)|(?<=^|\s)s(?=ection_(?:start|end):)|#(?=#\w*\[)/gu;

/** Text from input as a terminal may show it: what it cannot show or must not hear stands as `\u{1b}`. */
export function terminalText(text: string): string {
  return text.replace(obeyed, codeOf).replace(unsafe, codeOf);
}

function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * The text in lines no longer than `width`, broken at spaces; `first` begins the first line, `others` the rest.
 * Several spaces together part columns, and go where they break.
 */
export function wrapped(text: string, width: number, first = '', others = '  '): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [, gap = '', word = ''] of text.matchAll(/( *)([^ ]+)/g)) {
    const start = lines.length === 0 ? first : others;
    if (line === '') line = start + word;
    else if (line.length + gap.length + word.length <= width) line += gap + word;
    else {
      lines.push(line);
      line = others + word;
    }
  }
  return [...lines, line];
}

/** The end of a path says most: a long one loses its beginning. */
export function shortenedLeft(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `…${characters.slice(characters.length - width + 1).join('')}`;
}

/** A fenced block of a page. */
export interface Fence {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

export function fencesOf(page: string, text: string): readonly Fence[] {
  return [...text.matchAll(/^```([^\n`]*)\n([\s\S]*?)^```$/gm)].map(([, language = '', inside = '']) => ({
    page,
    language,
    text: inside,
  }));
}

/** One command line of a page: its words, and the file that its output goes to. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly into: string | null;
}

/** The commands of a block, one for each line; a line that ends in \ goes on in the next, # begins a comment. */
export function commandLines(block: string): readonly CommandLine[] {
  return block
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map(readLine)
    .filter(({ words }) => words.length > 0);
}

function readLine(line: string): CommandLine {
  const words = [...line.matchAll(/(?<=^|\s)#.*|"([^"]*)"|'([^']*)'|(>)|([^\s"'>]+)/g)].flatMap(
    ([, double, single, redirect, plain]) => double ?? single ?? redirect ?? plain ?? [],
  );
  const place = words.indexOf('>');
  if (place === -1) return { words, into: null };
  return { words: words.slice(0, place), into: words[place + 1] ?? null };
}

/** What a page shows of the terminal: a line after $, and all that it printed. */
export interface Shown {
  readonly command: CommandLine;
  readonly output: string;
}

export function shownCommands(block: string): readonly Shown[] {
  return block
    .split(/^\$ /m)
    .filter((part) => part !== '')
    .map((part) => {
      const end = part.indexOf('\n') + 1;
      return { command: readLine(part.slice(0, end)), output: part.slice(end) };
    });
}

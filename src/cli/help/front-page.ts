import { wrapped } from '../../report/terminal/terminal-text.js';
import type { HelpWords } from '../../report/words/help-words.js';

/** What the program says when nothing is asked of it: what it does, and what to try. */
export function frontPageText({ frontPage }: HelpWords, width: number): string {
  const { about, tryTitle, tries, more } = frontPage;
  const lines = [
    ...wrapped(about, width, '', ''),
    '',
    tryTitle,
    ...tries.flatMap(([line, what]) => [`  ${line}`, ...wrapped(what, width, '      ', '      ')]),
    '',
    ...wrapped(more, width, '', ''),
  ];
  return `${lines.join('\n')}\n`;
}

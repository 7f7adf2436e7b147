import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../report/reporter.js';
import { terminalText, wrapped } from '../../report/terminal/terminal-text.js';
import type { Words } from '../../report/words/words.js';
import { sayLines, type Terminal } from '../terminal.js';

/** Every name that a report folder may hold of ours. */
const ownFiles = [
  ...['rapport.html', 'rapport.docx', 'rapport.pdf', 'rapport.md', 'underlag.xlsx', 'resultat.json'],
  ...['kontakter.csv', 'ej-kontakter.csv', 'avvisade-rader.csv', 'junit.xml'],
] as const;

interface WrittenFolder {
  readonly place: string;
  /** As it is named to the user. */
  readonly shown: string;
  readonly files: readonly OutputFile[];
}

/** What an earlier run left beside what this one wrote is kept, but it may be of another measurement. */
export function tellLeft(
  { place, shown, files }: WrittenFolder,
  { quiet, words }: { readonly quiet: boolean; readonly words: Words },
  terminal: Pick<Terminal, 'err' | 'width'>,
): void {
  if (quiet || files.length === 0) return;
  const left = ownFiles.filter(
    (name) => !files.some((file) => file.name === name) && existsSync(join(place, name)),
  );
  if (left.length === 0) return;
  const sentence = words.afterRun.afterRunWords.left(terminalText(shown), left);
  sayLines(terminal, wrapped(sentence, terminal.width));
}

import type { InputFile } from '../../model/log-reading.js';
import type { RecognisedBy } from '../../progress.js';
import { maskedText } from '../masked-party.js';
import type { Words } from '../words/words.js';
import { terminalText } from './terminal-text.js';

/** One choice of a run, and where it was made. */
export interface Setting {
  /** `--period`, or the key of the project file where there is no option. */
  readonly name: string;
  readonly value: string;
  readonly source: 'option' | 'project' | 'usual';
}

/** A line for each choice, in columns; none where nothing was chosen. */
export function settingLines(settings: readonly Setting[], { progress }: Words): readonly string[] {
  const { settings: title, sources } = progress.verboseWords;
  if (settings.length === 0) return [];
  const shown = settings.map(({ value, ...others }) => ({ ...others, value: terminalText(value) }));
  const nameWidth = Math.max(...shown.map(({ name }) => name.length));
  const valueWidth = Math.max(...shown.map(({ value }) => value.length));
  return [
    title,
    ...shown.map(
      ({ name, value, source }) =>
        `  ${name.padEnd(nameWidth)}  ${value.padEnd(valueWidth)}  ${sources[source]}`,
    ),
  ];
}

/** What a file was found to be, and what was made of its columns. */
export function fileLines(file: InputFile, by: RecognisedBy, { progress }: Words): readonly string[] {
  const { verboseWords: say } = progress;
  const used = file.columnsUnderstood.map(shownHeader);
  const passed = file.columnsIgnored.map(shownHeader);
  return [
    `  ${terminalText(say.file(file))}`,
    `    ${say.recognised[by]}`,
    `    ${say.columnsUsed(used)}`,
    ...(passed.length === 0 ? [] : [`    ${say.columnsPassed(passed)}`]),
  ];
}

/** Which version of a file was read: its digest is also that of the report's list of inputs. */
export function readLine(
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  { progress }: Words,
): string {
  return terminalText(progress.verboseWords.read(file, sha256));
}

/** Which browser will print, where one will. */
export function browserLines(browser: string | null, { progress }: Words): readonly string[] {
  return browser === null ? [] : [terminalText(progress.verboseWords.browser(browser))];
}

/** A file of the report folder. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
}

/** What was written where, and how much it is. */
export function writtenLines(
  folder: string,
  files: readonly WrittenFile[],
  { progress: { verboseWords } }: Words,
): readonly string[] {
  const nameWidth = Math.max(...files.map(({ name }) => name.length));
  return [
    verboseWords.written(terminalText(folder)),
    ...files.map(({ name, bytes }) => `  ${name.padEnd(nameWidth)}  ${verboseWords.size(bytes)}`),
  ];
}

/** A header may be the first row of a log without one: no address, no number of a person is shown of it. */
function shownHeader(header: string): string {
  return terminalText(maskedText(header));
}

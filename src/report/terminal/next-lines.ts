import { shownCell } from '../cells.js';
import type { ToldRule } from '../told-rule.js';
import { areasToActOn } from '../view-areas.js';
import { isCompared } from '../view-target.js';
import { documents } from './rest-place.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** The files of a run and where they are, as the user names it. */
export interface WrittenReport {
  readonly outFolder: string;
  readonly files: readonly string[];
  /** Those of them that show persons as the logs do. */
  readonly personal: readonly string[];
}

/** What was written, and what each file is for. */
export function writtenLines(
  { outFolder, files, personal }: WrittenReport,
  { width, paint, words }: Screen,
): readonly string[] {
  if (files.length === 0) return [];
  const { personal: personalData, purpose, written } = words.afterRun.afterRunWords;
  const nameWidth = Math.max(...files.map(({ length }) => length));
  const ordered = files.toSorted((one, other) => rank(one) - rank(other));
  const indent = ' '.repeat(nameWidth + 4);
  return [
    ...wrapped(written(terminalText(outFolder)), width).map((line) => paint.strong(line)),
    ...ordered.flatMap((file) =>
      wrapped(purpose(file), width, `  ${terminalText(file).padEnd(nameWidth)}  `, indent),
    ),
    ...(personal.length === 0 ? [] : wrapped(personalData(personal), width, '  ')),
  ];
}

/** Documents come first, then what they rest on; what the list does not know is last. */
const order = ['rapport.', 'underlag.', 'kontakter.', 'ej-kontakter.', 'avvisade-rader.', 'resultat.'];

function rank(file: string): number {
  const place = order.findIndex((name) => file.startsWith(name));
  return place < 0 ? order.length : place;
}

const contactsFile = 'kontakter.csv';

/** Where to begin: the report, the unanswered, the area that would help the most. */
export function firstLines(
  told: ToldRule,
  { outFolder, files }: Omit<WrittenReport, 'personal'>,
  { width, paint, words }: Screen,
): readonly string[] {
  const { afterRunWords } = words.afterRun;
  const document = documents.find((name) => files.includes(name));
  const open = document === 'rapport.md' ? afterRunWords.readReport : afterRunWords.openReport;
  const steps = [
    ...(document === undefined ? [] : [open(pathOf(outFolder, document))]),
    ...unansweredStep(told, files),
    ...areaStep(told),
  ];
  if (steps.length === 0) return [];
  return [
    paint.strong(afterRunWords.lookFirst),
    ...steps.flatMap((step, index) => wrapped(terminalText(step), width, `  ${index + 1}. `, '     ')),
  ];
}

function pathOf(folder: string, name: string): string {
  return `${folder.replace(/[\\/]+$/, '')}/${name}`;
}

function unansweredStep({ rule, main, words }: ToldRule, files: readonly string[]): readonly string[] {
  const unanswered = shownCell(main.whole)?.unanswered ?? 0;
  if (unanswered === 0 || !files.includes(contactsFile)) return [];
  const listed = { file: contactsFile, rule: rule.rule };
  return [words.afterRun.afterRunWords.unanswered(unanswered, listed)];
}

function areaStep(told: ToldRule): readonly string[] {
  const { main, rule, words } = told;
  const [area] = isCompared(rule) ? areasToActOn(rule) : [];
  if (area === undefined) return [];
  const [title] = words.areas.areaWords(area, shownCell(main.whole)?.share ?? null, told);
  return [words.afterRun.afterRunWords.largestArea(title)];
}

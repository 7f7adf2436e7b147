import { formatDate } from '../../calendar/zone.js';
import type { PublishedResult } from '../../model/result.js';
import { toldRule } from '../told-rule.js';
import { withUnitWord } from '../unit-words.js';
import { wholePromises } from '../view-rules.js';
import { isCompared } from '../view-target.js';
import { basisLines } from './basis-lines.js';
import { comparisonLines } from './comparison-lines.js';
import { expiredLines, findingLines } from './finding-lines.js';
import { firstLines, type WrittenReport, writtenLines } from './next-lines.js';
import { outcomeLines } from './outcome-lines.js';
import { promiseList } from './promise-lines.js';
import { type Drawing, type Screen, screenOf, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';
import { unitLines } from './unit-lines.js';

export interface TerminalInput extends Drawing, WrittenReport {
  readonly published: PublishedResult;
  /** The names of all that was made, also of what went to standard output. */
  readonly made: readonly string[];
}

const narrowest = 60;

/** The run in one screenful, and at its end where to begin; looks at published figures alone. */
export function terminalSummary({
  published: given,
  outFolder,
  files,
  made,
  personal,
  ...drawing
}: TerminalInput): string {
  const screen = screenOf(drawing, narrowest);
  const published = withUnitWord(given, screen.words);
  const [first, ...others] = wholePromises(published.rules).map((rule) =>
    toldRule(rule, published.rules, screen.words),
  );
  if (first === undefined) throw new Error('a rule set has at least one whole promise');
  const blocks: readonly (readonly string[])[] = [
    [...titleLines(published, screen), ...expiredLines(published, screen)],
    others.length > 0 ? promiseList(published.rules, screen) : [],
    outcomeLines(first, screen),
    isCompared(first.rule) ? unitLines(first, made, screen) : [],
    comparisonLines(published, made, screen),
    basisLines(published, files, screen),
    findingLines(published, made, screen),
    writtenLines({ outFolder, files, personal }, screen),
    firstLines(first, { outFolder, files }, screen),
  ];
  return screenText(blocks.filter((block) => block.length > 0));
}

function titleLines(
  { municipality, period }: PublishedResult,
  { width, paint, words }: Screen,
): readonly string[] {
  const name = words.terminal.terminalWords.title;
  const title = `${name}  ${terminalText(municipality)}  ${formatDate(period.from)}–${formatDate(period.until)}`;
  return wrapped(title, width).map((line) => paint.strong(line));
}

import { formatDate } from '../../calendar/zone.js';
import type { Balance, BalanceStep, PublishedResult } from '../../model/result.js';
import { toldRule } from '../told-rule.js';
import { expiredPromises, wholePromises } from '../view-rules.js';
import { isCompared } from '../view-target.js';
import { comparisonLines } from './comparison-lines.js';
import { inputLines } from './input-lines.js';
import { outcomeLines } from './outcome-lines.js';
import { promiseList } from './promise-lines.js';
import { type Drawing, type Screen, screenOf, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';
import { unitLines } from './unit-lines.js';

export interface TerminalInput extends Drawing {
  readonly published: PublishedResult;
  readonly outFolder: string;
  /** Names of the files written to the folder. */
  readonly files: readonly string[];
}

const narrowest = 60;
/** A log with many empty days must not push the answer off the screen. */
const mostFindings = 8;
const rejectedFile = 'avvisade-rader.csv';

/** The run in one screenful; looks at published figures alone. */
export function terminalSummary({ published, outFolder, files, ...drawing }: TerminalInput): string {
  const screen = screenOf(drawing, narrowest);
  const [first, ...others] = wholePromises(published.rules).map((rule) =>
    toldRule(rule, published.rules, screen.words),
  );
  if (first === undefined) throw new Error('a rule set has at least one whole promise');
  const blocks: readonly (readonly string[])[] = [
    [...titleLines(published, screen), ...expiredLines(published, screen)],
    inputLines(published.inputs, screen),
    others.length > 0 ? promiseList(published.rules, screen) : [],
    outcomeLines(first, screen),
    isCompared(first.rule) ? unitLines(first, screen) : [],
    comparisonLines(published, screen),
    findingLines(published, screen),
    [...balanceLines(published.balance, files, screen), ...whereLines(outFolder, files, screen)],
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

/** Said before any figure. */
function expiredLines(published: PublishedResult, { width, words }: Screen): readonly string[] {
  const promises = wholePromises(published.rules).length;
  return words.findings
    .expiredSentences(expiredPromises(published), promises)
    .flatMap((sentence) => wrapped(terminalText(sentence), width, '! ', '  '));
}

function findingLines(published: PublishedResult, { width, paint, words }: Screen): readonly string[] {
  const { findingSentence } = words.findings;
  const { terminalWords } = words.terminal;
  const findings = published.findings.filter(({ code }) => code !== 'rule-expired');
  if (findings.length === 0) return [];
  const rest = findings.length - mostFindings;
  return [
    paint.strong(terminalWords.findings),
    ...findings
      .slice(0, mostFindings)
      .flatMap((finding) =>
        wrapped(terminalText(findingSentence(finding, published.rules)), width, '  ! ', '    '),
      ),
    ...(rest > 0 ? [`  ${terminalWords.moreFindings(rest)}`] : []),
  ];
}

function balanceLines(
  balance: Balance,
  files: readonly string[],
  { width, words }: Screen,
): readonly string[] {
  const { rows, events, incoming, outgoing, contacts, rules } = balance;
  const agrees = [rows, events, incoming, outgoing, contacts, ...rules.map(({ step }) => step)].every(addsUp);
  const rejected = sumOf(rows.parts.filter(({ part }) => part.split('.')[0] === 'rejected'));
  const place = rejected > 0 && files.includes(rejectedFile) ? ` (${rejectedFile})` : '';
  const told = words.terminal.terminalWords.balance({ rows: rows.total, agrees, rejected });
  return wrapped(told + place, width);
}

/** A step whose parts are not published, for they would give a small group away, has none to add up. */
function addsUp({ total, parts }: BalanceStep): boolean {
  return parts.length === 0 || total === sumOf(parts);
}

function sumOf(parts: BalanceStep['parts']): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

function whereLines(
  outFolder: string,
  files: readonly string[],
  { width, words }: Screen,
): readonly string[] {
  if (files.length === 0) return [];
  const { written } = words.terminal.terminalWords;
  return wrapped(written(terminalText(outFolder), files.map(terminalText)), width);
}

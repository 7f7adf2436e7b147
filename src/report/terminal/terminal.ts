import { formatDate } from '../../calendar/zone.js';
import type { Balance, BalanceStep, PublishedResult } from '../../model/result.js';
import { expiredPromises, wholePromises } from '../view-rules.js';
import { isCompared } from '../view-target.js';
import { wordedRule } from '../worded-rule.js';
import { expiredSentences, findingSentence } from '../words/sv/findings.js';
import { count, counted } from '../words/sv/format.js';
import { inputLines } from './input-lines.js';
import { outcomeLines } from './outcome-lines.js';
import { type Paint, paintFor } from './paint.js';
import { promiseList } from './promise-lines.js';
import { terminalText, wrapped } from './terminal-text.js';
import { unitLines } from './unit-lines.js';

export interface TerminalInput {
  readonly published: PublishedResult;
  readonly outFolder: string;
  /** Names of the files written to the folder. */
  readonly files: readonly string[];
  /** Columns of the terminal; held between 60 and 200. */
  readonly width: number;
  readonly color: boolean;
}

/** A log with many empty days must not push the answer off the screen. */
const mostFindings = 8;
const rejectedFile = 'avvisade-rader.csv';

/** The run in one screenful of Swedish; looks at published figures alone. */
export function terminalSummary({ published, outFolder, files, width, color }: TerminalInput): string {
  const columns = Math.min(200, Math.max(60, Math.floor(width)));
  const paint = paintFor(color);
  const [first, ...others] = wholePromises(published.rules).map((rule) => wordedRule(rule, published.rules));
  if (first === undefined) throw new Error('a rule set has at least one whole promise');
  const blocks: readonly (readonly string[])[] = [
    [...titleLines(published, columns, paint), ...expiredLines(published, columns)],
    inputLines(published.inputs, columns),
    others.length > 0 ? promiseList(published.rules, columns, paint) : [],
    outcomeLines(first, columns, paint),
    isCompared(first.rule) ? unitLines(first, columns, paint) : [],
    findingLines(published, columns, paint),
    [...balanceLines(published.balance, files, columns), ...whereLines(outFolder, files, columns)],
  ];
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${lines.join('\n\n').replaceAll('\u00a0', ' ').replace(/ +$/gm, '')}\n`;
}

function titleLines(
  { municipality, period }: PublishedResult,
  width: number,
  paint: Paint,
): readonly string[] {
  const title = `Servicemätning  ${terminalText(municipality)}  ${formatDate(period.from)}–${formatDate(period.until)}`;
  return wrapped(title, width).map((line) => paint.strong(line));
}

/** Said before any figure. */
function expiredLines(published: PublishedResult, width: number): readonly string[] {
  const promises = wholePromises(published.rules).length;
  return expiredSentences(expiredPromises(published), promises).flatMap((sentence) =>
    wrapped(terminalText(sentence), width, '! ', '  '),
  );
}

function findingLines(published: PublishedResult, width: number, paint: Paint): readonly string[] {
  const findings = published.findings.filter(({ code }) => code !== 'rule-expired');
  if (findings.length === 0) return [];
  const rest = findings.length - mostFindings;
  return [
    paint.strong('Att veta om underlaget'),
    ...findings
      .slice(0, mostFindings)
      .flatMap((finding) =>
        wrapped(terminalText(findingSentence(finding, published.rules)), width, '  ! ', '    '),
      ),
    ...(rest > 0 ? [`  … och ${count(rest)} till i rapporten`] : []),
  ];
}

function balanceLines(balance: Balance, files: readonly string[], width: number): readonly string[] {
  const { rows, events, incoming, outgoing, contacts, rules } = balance;
  const agrees = [rows, events, incoming, outgoing, contacts, ...rules.map(({ step }) => step)].every(addsUp);
  const rejected = sumOf(rows.parts.filter(({ part }) => part.split('.')[0] === 'rejected'));
  const place = rejected > 0 && files.includes(rejectedFile) ? ` (${rejectedFile})` : '';
  return wrapped(
    `Balans: ${counted(rows.total, 'rad', 'rader')}, ${agrees ? 'allt återfunnet' : 'summorna stämmer inte'}, ` +
      `${count(rejected)} avvisade${place}`,
    width,
  );
}

/** A step whose parts are not published, for they would give a small group away, has none to add up. */
function addsUp({ total, parts }: BalanceStep): boolean {
  return parts.length === 0 || total === sumOf(parts);
}

function sumOf(parts: BalanceStep['parts']): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

function whereLines(outFolder: string, files: readonly string[], width: number): readonly string[] {
  if (files.length === 0) return [];
  return wrapped(`Skrivet till ${terminalText(outFolder)}: ${files.map(terminalText).join(', ')}`, width);
}

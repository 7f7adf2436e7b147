import { formatDate } from '../../calendar/zone.js';
import type { Balance, BalanceStep, Finding, PublishedResult } from '../../model/result.js';
import { count, counted } from '../format.js';
import { findingSentence } from '../words/findings-sv.js';
import { inputLines } from './input-lines.js';
import { outcomeLines } from './outcome-lines.js';
import { type Paint, paintFor } from './paint.js';
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
  const [first] = published.rules;
  const blocks: readonly (readonly string[])[] = [
    titleLines(published, columns, paint),
    inputLines(published.inputs, columns),
    ...published.rules.map((rule) => outcomeLines(rule, columns, paint)),
    unitLines(first.readings[0], columns, paint),
    findingLines(published.findings, columns, paint),
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

function findingLines(findings: readonly Finding[], width: number, paint: Paint): readonly string[] {
  if (findings.length === 0) return [];
  const rest = findings.length - mostFindings;
  return [
    paint.strong('Att veta om underlaget'),
    ...findings
      .slice(0, mostFindings)
      .flatMap((finding) => wrapped(terminalText(findingSentence(finding)), width, '  ! ', '    ')),
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

import { formatDate, localDate } from '../../calendar/zone.js';
import type { Balance, BalanceStep } from '../../model/balance.js';
import type { PublishedCell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { InputFile } from '../../model/log-reading.js';
import type { PublishedResult } from '../../model/result.js';
import type { Words } from '../words/words.js';
import type { Screen } from './screen.js';
import { wrapped } from './terminal-text.js';

const channels: readonly Channel[] = ['mail', 'phone', 'case'];
const rejectedFile = 'avvisade-rader.csv';

/** What the figures rest on: the logs of each channel, and that every row is accounted for. */
export function basisLines(
  { inputs, balance }: Pick<PublishedResult, 'inputs' | 'balance'>,
  files: readonly string[],
  { width, paint, words }: Screen,
): readonly string[] {
  const cells = channels
    .map((channel) => inputs.filter((input) => input.channel === channel))
    .flatMap((logs) => channelCells(logs, words));
  return [
    paint.strong(words.afterRun.afterRunWords.basis),
    ...aligned(cells).flatMap((line) => wrapped(line, width, '  ', '    ')),
    ...wrapped(balanceText(balance, files, words), width, '  ', '    '),
  ];
}

type ChannelCells = readonly [channel: string, files: string, rows: string, span: string];

type PublishedFile = InputFile<PublishedCell>;

function channelCells(logs: readonly PublishedFile[], words: Words): readonly ChannelCells[] {
  const [first] = logs;
  if (first === undefined) return [];
  const { files, rows, rowsHidden } = words.afterRun.afterRunWords;
  const told = logs.flatMap((log) => (typeof log.rows === 'number' ? [log.rows] : []));
  const channel = words.format.capital(words.codes.channelWords[first.channel]);
  if (told.length < logs.length) return [[channel, files(logs.length), rowsHidden, '']];
  return [[channel, files(logs.length), rows(sumOf(told)), span(logs, words)]];
}

function span(logs: readonly PublishedFile[], { terminal }: Words): string {
  const begins = logs.flatMap(({ first }) => first ?? []);
  const ends = logs.flatMap(({ last }) => last ?? []);
  if (begins.length === 0 || ends.length === 0) return terminal.terminalWords.noEvents;
  return `${formatDate(localDate(Math.min(...begins)))}–${formatDate(localDate(Math.max(...ends)))}`;
}

/** Names to the left, amounts to the right; no-break spaces, so that a line too long is broken nowhere else. */
function aligned(cells: readonly ChannelCells[]): readonly string[] {
  const widthOf = (place: 0 | 1 | 2): number => Math.max(...cells.map((row) => row[place].length));
  return cells.map(
    ([channel, files, rows, dates]) =>
      `${channel.padEnd(widthOf(0), noBreak)}${gap}${files.padStart(widthOf(1), noBreak)}${gap}` +
      `${rows.padStart(widthOf(2), noBreak)}${dates === '' ? '' : ` ${noBreak} ${dates}`}`,
  );
}

const noBreak = '\u00a0';
const gap = noBreak.repeat(3);

function balanceText(balance: Balance<PublishedCell>, files: readonly string[], { terminal }: Words): string {
  const { rows, events, incoming, outgoing, contacts, rules } = balance;
  const steps = [events, incoming, outgoing, contacts, ...rules.map(({ step }) => step)];
  if ('hidden' in rows) return terminal.terminalWords.balanceHidden(steps.every(addsUp));
  const agrees = [rows, ...steps].every(addsUp);
  const isRejected = ({ part }: BalanceStep['parts'][number]): boolean => part.split('.')[0] === 'rejected';
  const rejected = countIn(rows.parts.filter(isRejected));
  const place = rejected > 0 && files.includes(rejectedFile) ? ` (${rejectedFile})` : '';
  return terminal.terminalWords.balance({ rows: rows.total, agrees, rejected }) + place;
}

/** A step whose parts are not published, for they would give a small group away, has none to add up. */
function addsUp({ total, parts }: BalanceStep): boolean {
  return parts.length === 0 || total === countIn(parts);
}

function countIn(parts: BalanceStep['parts']): number {
  return sumOf(parts.map(({ count }) => count));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

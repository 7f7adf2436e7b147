import type { LogInput } from '../input.js';
import { bytesInMemory } from '../log-bytes.js';
import type { Family } from '../parser.js';
import { matchHeader, onlyMatch, type Search } from '../recognise.js';
import type { OpenedTable } from '../table/csv.js';
import { decode, type Heard } from '../table/decode.js';
import type { Table, TableRow } from '../table/table.js';

/** The header lines that are kept of each mail; its text and everything else is passed by. */
export const keptLines = [
  'Received',
  'Date',
  'From',
  'Reply-To',
  'X-Original-From',
  'X-Original-Sender',
  'To',
  'Cc',
  'Bcc',
  'Delivered-To',
  'X-Original-To',
  'Envelope-To',
  'Subject',
  'Message-ID',
  'In-Reply-To',
  'References',
  'Return-Path',
  'Auto-Submitted',
  'Precedence',
  'List-Id',
  'List-Post',
  'List-Unsubscribe',
  'X-Spam-Flag',
  'X-Gmail-Labels',
] as const;

const places = new Map<string, number>(keptLines.map((name, place) => [name.toLowerCase(), place]));
/** Of other lines the first counts: the topmost `Received` is that of the last server, the receiver's own. */
const isRepeatable = new Set(['to', 'cc', 'bcc', 'references']);

const LF = 10;
const LONGEST_MARK = 300;
/** No header is longer; a file whose blank line is lost must not be held as one. */
const LONGEST_HEADER = 1 << 20;

const mark =
  /^From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.*\b\d{4}\b/;
const headerLine = /^[!-9;-~]+[ \t]*:/;

/** True for an archive of mails, one after the other, each begun by a line `From … Mon Jan 12 08:15:12 2026`. */
export function isMbox(bytes: Uint8Array): boolean {
  return isMark(viewOf(bytes), 0);
}

/** Opens an archive as a table: a row for each mail, a column for each header line that is kept. */
export function openMbox<Kind extends Family>(
  { file, bytes }: Pick<LogInput, 'file' | 'bytes'>,
  search: Search<Kind>,
): OpenedTable<Kind> {
  const records = [keptLines];
  const { family, header } = onlyMatch(matchHeader(records, search.candidates), { file, records }, search);
  const rows: Table['rows'] = (heard) => mailsIn(viewOf(bytes.whole()), heard);
  return {
    family,
    table: { file, sheet: null, header, encoding: 'mbox', delimiter: null, replacedBytes: 0, rows },
  };
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Every mail in turn; no more than one header is held at a time. */
function* mailsIn(bytes: Buffer, heard?: Heard): Generator<TableRow> {
  let line = 1;
  let told = 0;
  let isAfterBlank = true;
  for (let at = 0; at < bytes.length; ) {
    const next = afterLine(bytes, at);
    if (isAfterBlank && isMark(bytes, at)) {
      const until = endOfHeader(bytes, next);
      yield { row: line, cells: cellsOf(bytes.subarray(next, until)), defect: null };
      line += 1 + linesIn(bytes, next, until);
      heard?.(until - told);
      told = until;
      at = until;
      continue;
    }
    isAfterBlank = isBlankLine(bytes, at, next);
    line += 1;
    at = next;
  }
}

function afterLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end < 0 ? bytes.length : end + 1;
}

function isBlankLine(bytes: Buffer, at: number, next: number): boolean {
  return next - at <= 2 && bytes.toString('latin1', at, next).trim() === '';
}

/** A line of a mail's text may begin with the same word: the mark has a time, and header lines follow it. */
function isMark(bytes: Buffer, at: number): boolean {
  if (bytes.toString('latin1', at, at + 5) !== 'From ') return false;
  const next = afterLine(bytes, at);
  if (!mark.test(bytes.toString('latin1', at, Math.min(next, at + LONGEST_MARK)))) return false;
  return headerLine.test(bytes.toString('latin1', next, next + LONGEST_MARK));
}

/** Just before the blank line, or the next mail in an archive of headers alone. */
function endOfHeader(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && at - from < LONGEST_HEADER) {
    const next = afterLine(bytes, at);
    if (isBlankLine(bytes, at, next) || isMark(bytes, at)) return at;
    at = next;
  }
  return at;
}

function linesIn(bytes: Buffer, from: number, until: number): number {
  let lines = 0;
  for (let at = from; at < until; at = afterLine(bytes, at)) lines += 1;
  return lines;
}

function cellsOf(header: Buffer): readonly string[] {
  const text = [...decode(bytesInMemory(header)).chunks()].join('').replace(/\r?\n(?=[ \t])/g, '');
  const cells: string[] = keptLines.map(() => '');
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const place = places.get(name);
    if (place === undefined) continue;
    const value = line.slice(colon + 1).trim();
    const earlier = cells[place] ?? '';
    if (earlier === '') cells[place] = value;
    else if (isRepeatable.has(name)) cells[place] = `${earlier}, ${value}`;
  }
  return cells;
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LogBytes } from '../../parsers/log-bytes.js';
import { runThrough, runWithPauses } from '../../pauses.js';
import type { Progress } from '../../progress.js';
import { eventLine, eventReader } from './event-line.js';
import type { LogPart, PartEvent } from './log-part.js';
import { standsIn } from './log-tables.js';
import {
  firstLine,
  headSchema,
  lastLine,
  logPartVersion,
  longestLastLine,
  type PartHead,
  schema,
} from './part-schema.js';

export type ReadLogPart =
  | { readonly is: 'part'; readonly part: LogPart }
  | { readonly is: 'other-version'; readonly found: number }
  | { readonly is: 'damaged' };

/** How every part begins. */
const beginning = `{"schema":"${schema}"`;

export function isLogPart({ piece }: Pick<LogBytes, 'piece'>): boolean {
  return new TextDecoder().decode(piece(0, beginning.length)) === beginning;
}

export function readLogPart(bytes: LogBytes): ReadLogPart {
  return runThrough(readingPart(bytes));
}

/** The same, with pauses in which an interrupted run hears of it: a part may be as large as a log. */
export function readLogPartWithPauses(bytes: LogBytes, progress: Progress): Promise<ReadLogPart> {
  return runWithPauses(readingPart(bytes), progress);
}

const damaged = { is: 'damaged' } as const;

function* readingPart(bytes: LogBytes): Generator<void, ReadLogPart> {
  const begun = readHead(bytes);
  if (begun.is !== 'head') return begun;
  const { length, head } = begun;
  const { tables, ...part } = head;
  const last = readLastLine(bytes);
  if (last === null) return damaged;
  const hash = createHash('sha256').update(bytes.piece(0, length));
  const readLines = lineReader(tables);
  const events: PartEvent[] = [];
  for (let at = length; at < last.at; ) {
    const lines = linesFrom(at, last.at, bytes);
    hash.update(lines);
    const read = readLines(lines);
    if (read === null) return damaged;
    for (const event of read) events.push(event);
    at += lines.length;
    yield;
  }
  const isWhole = last.events === events.length && last.sha256 === hash.digest('hex');
  return isWhole ? { is: 'part', part: { ...part, events } } : damaged;
}

type ReadHead =
  | Exclude<ReadLogPart, { is: 'part' }>
  | { readonly is: 'head'; readonly head: PartHead; readonly length: number };

function readHead(bytes: LogBytes): ReadHead {
  const lines = linesFrom(0, bytes.size, bytes);
  const line = lines.subarray(0, lines.indexOf(lineFeed) + 1);
  const found = firstLine.safeParse(parse(textOf(line)));
  if (!found.success) return damaged;
  if (found.data.schemaVersion !== logPartVersion)
    return { is: 'other-version', found: found.data.schemaVersion };
  const head = headSchema.safeParse(found.data.head);
  return head.success ? { is: 'head', head: head.data, length: line.length } : damaged;
}

function readLastLine(bytes: LogBytes): (z.output<typeof lastLine> & { readonly at: number }) | null {
  const from = Math.max(0, bytes.size - longestLastLine);
  const end = bytes.piece(from, longestLastLine);
  const at = end.lastIndexOf(lineFeed, -2) + 1;
  const read = lastLine.safeParse(parse(textOf(end.subarray(at))));
  return read.success ? { ...read.data, at: from + at } : null;
}

/** Reads whole lines; null where one of them is no event of the part. */
function lineReader(tables: PartHead['tables']): (lines: Uint8Array) => readonly PartEvent[] | null {
  const isWithin = standsIn(tables);
  const readEvent = eventReader(tables);
  return (lines) => {
    const read = eventLines.safeParse(textOf(lines).trimEnd().split('\n').map(parse));
    if (!read.success || !read.data.every(isWithin)) return null;
    return read.data.map(readEvent);
  };
}

const eventLines = z.array(eventLine);

const lineFeed = 10;
/** A thousand lines, or thereabouts. */
const pieceLength = 1 << 18;

/** No text that the engine can hold is much longer. */
const longestLine = 1 << 28;

/** Whole lines from a place on, as many as a piece holds, and one at least; none where no line ends before `until`. */
function linesFrom(at: number, until: number, bytes: LogBytes): Uint8Array {
  for (let length = pieceLength; ; length *= 2) {
    const piece = bytes.piece(at, Math.min(length, until - at));
    const end = piece.lastIndexOf(lineFeed) + 1;
    if (end > 0 || at + length >= until || length >= longestLine) return piece.subarray(0, end);
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Undefined where it is no JSON at all. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

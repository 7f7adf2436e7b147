import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LogBytes } from '../../parsers/log-bytes.js';
import { runsOf, runThrough, runWithPauses } from '../../pauses.js';
import type { Progress } from '../../progress.js';
import { inputFile } from '../../report/json/schema.js';
import { count, sha256 } from '../../report/json/values.js';
import { logEnd, partNumber, rejectedRow, sharedRows } from '../tally/tally-schema.js';
import { eventMarks, logEvent } from './event-schema.js';
import type { LogPart, PartEvent } from './log-part.js';

const schema = 'servicematning/log-part';
/** Grows when a key is added, changes its meaning or goes away. */
export const logPartVersion = 1;

const rowCount = z.record(z.string(), count);

const headSchema: z.ZodType<Omit<LogPart, 'events'>> = z.strictObject({
  part: partNumber,
  decided: z.strictObject({
    version: sha256,
    organisation: sha256,
    'own-domains': sha256,
    'own-numbers': sha256,
    pairing: sha256,
  }),
  logEnd,
  caseNumbers: z.array(z.string()),
  files: z.array(inputFile),
  rejected: z.array(rejectedRow),
  folded: rowCount,
  ignored: rowCount,
  sharedRows,
});

const eventSchema: z.ZodType<PartEvent> = z.strictObject({
  id: z.string(),
  guest: z.literal(true).exactOptional(),
  event: logEvent,
  marks: eventMarks,
});

const eventList = z.array(eventSchema);

const versioned = z.looseObject({ schema: z.literal(schema), schemaVersion: z.int(), head: z.unknown() });
const lastLine = z.strictObject({ events: count, sha256 });

export type ReadLogPart =
  | { readonly is: 'part'; readonly part: LogPart }
  | { readonly is: 'other-version'; readonly found: number }
  | { readonly is: 'damaged' };

/** How every part begins. */
const beginning = `{"schema":"${schema}"`;

export function isLogPart({ piece }: Pick<LogBytes, 'piece'>): boolean {
  return new TextDecoder().decode(piece(0, beginning.length)) === beginning;
}

/** A line for what the part is, one for each event, and one by which a part that was cut off or changed is known. */
export function* logPartLines({ events, ...part }: LogPart): Generator<string> {
  const hash = createHash('sha256');
  const head = { schema, schemaVersion: logPartVersion, head: z.encode(headSchema, part) };
  for (const block of blocksOf([head, ...events.map(writtenEvent)])) {
    hash.update(block);
    yield block;
  }
  yield `${JSON.stringify({ events: events.length, sha256: hash.digest('hex') })}\n`;
}

/** Mails and calls are plain data. */
function writtenEvent(event: PartEvent): unknown {
  return event.event.channel === 'case' ? z.encode(eventSchema, event) : event;
}

const valuesAtOnce = 64;

/** A line for each value, some together: a sum over many short texts takes longer than the texts. */
function* blocksOf(values: readonly unknown[]): Generator<string> {
  for (let from = 0; from < values.length; from += valuesAtOnce) {
    const lines = values.slice(from, from + valuesAtOnce).map((value) => JSON.stringify(value));
    yield `${lines.join('\n')}\n`;
  }
}

export function readLogPart(bytes: Uint8Array): ReadLogPart {
  return runThrough(readingPart(bytes));
}

/** The same, with pauses in which an interrupted run hears of it: a part may be as large as a log. */
export function readLogPartWithPauses(bytes: Uint8Array, progress: Progress): Promise<ReadLogPart> {
  return runWithPauses(readingPart(bytes), progress);
}

function* readingPart(bytes: Uint8Array): Generator<void, ReadLogPart> {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const [first = ''] = lines;
  const found = versioned.safeParse(parse(first));
  if (!found.success) return { is: 'damaged' };
  if (found.data.schemaVersion !== logPartVersion)
    return { is: 'other-version', found: found.data.schemaVersion };
  const written = lines.slice(1, -2);
  const last = lastLine.safeParse(parse(lines.at(-2) ?? ''));
  if (!last.success || last.data.sha256 !== sumBeforeLast(bytes) || last.data.events !== written.length)
    return { is: 'damaged' };
  const head = headSchema.safeParse(found.data.head);
  if (!head.success) return { is: 'damaged' };
  const events: PartEvent[] = [];
  for (const run of runsOf(written)) {
    const read = eventList.safeParse(run.map(parse));
    if (!read.success) return { is: 'damaged' };
    for (const event of read.data) events.push(event);
    yield;
  }
  return { is: 'part', part: { ...head.data, events } };
}

const lineFeed = 10;

/** Of all lines but the last. */
function sumBeforeLast(bytes: Uint8Array): string {
  const end = bytes.lastIndexOf(lineFeed, bytes.length - 2) + 1;
  return createHash('sha256').update(bytes.subarray(0, end)).digest('hex');
}

/** Undefined where it is no JSON at all. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

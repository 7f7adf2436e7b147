import { createHash } from 'node:crypto';
import { z } from 'zod';
import { runsOf } from '../../pauses.js';
import { writtenEvent } from './event-line.js';
import type { LogPart } from './log-part.js';
import { numberedTables } from './log-tables.js';
import { headSchema, logPartVersion, schema } from './part-schema.js';

/**
 * The bytes of a part, some lines at a time: one for what it is, one for each event, and one by which a part that was
 * cut off or changed is known.
 */
export function* writtenPart({ events, ...part }: LogPart): Generator<Uint8Array> {
  const hash = createHash('sha256');
  const { tables, rowsOf } = numberedTables();
  // They stand before the events, and are known when all have been asked.
  for (const { event } of events) rowsOf(event);
  const head = linesOf([
    { schema, schemaVersion: logPartVersion, head: z.encode(headSchema, { ...part, tables }) },
  ]);
  hash.update(head);
  yield head;
  for (const run of runsOf(events)) {
    const lines = linesOf(run.map((event) => writtenEvent(event, rowsOf)));
    hash.update(lines);
    yield lines;
  }
  yield linesOf([{ events: events.length, sha256: hash.digest('hex') }]);
}

function linesOf(values: readonly unknown[]): Uint8Array {
  return Buffer.from(`${values.map((value) => JSON.stringify(value)).join('\n')}\n`);
}

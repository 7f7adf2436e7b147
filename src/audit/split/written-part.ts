import { createHash } from 'node:crypto';
import { z } from 'zod';
import { writtenEvent } from './event-line.js';
import { rowsIn } from './log-tables.js';
import { headSchema, logPartVersion, schema } from './part-schema.js';
import type { CutPart } from './split-logs.js';

/**
 * The bytes of a part, some lines at a time: one for what it is, one for each event, and one by which a part that was
 * cut off or changed is known.
 */
export function* writtenPart({ events, ...head }: CutPart): Generator<Uint8Array> {
  const hash = createHash('sha256');
  const rowsOf = rowsIn(head.tables);
  let count = 0;
  function* lines(): Generator<unknown> {
    yield { schema, schemaVersion: logPartVersion, head: z.encode(headSchema, head) };
    for (const event of events) {
      count += 1;
      yield writtenEvent(event, rowsOf);
    }
  }
  for (const block of blocksOf(lines())) {
    hash.update(block);
    yield block;
  }
  yield Buffer.from(`${JSON.stringify({ events: count, sha256: hash.digest('hex') })}\n`);
}

const linesAtOnce = 1024;

/** Many short texts take longer to sum and to write than few long ones. */
function* blocksOf(lines: Iterable<unknown>): Generator<Uint8Array> {
  let block: string[] = [];
  for (const line of lines) {
    block.push(JSON.stringify(line));
    if (block.length < linesAtOnce) continue;
    yield Buffer.from(`${block.join('\n')}\n`);
    block = [];
  }
  if (block.length > 0) yield Buffer.from(`${block.join('\n')}\n`);
}

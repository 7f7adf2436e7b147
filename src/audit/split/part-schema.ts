import { z } from 'zod';
import type { Origin } from '../../parsers/row.js';
import { inputFile } from '../../report/json/schema.js';
import { count, sha256 } from '../../report/json/values.js';
import { logEnd, partNumber, rejectedRow, sharedRows } from '../tally/tally-schema.js';
import type { LogPart } from './log-part.js';
import { logTable } from './log-tables.js';

/* The lines of a part that are no events: the first, which says what it is, and the last, by which it is known whole. */

export const schema = 'servicematning/log-part';
/** Grows when a key is added, changes its meaning or goes away. */
export const logPartVersion = 3;

/** What stands in the first line, beside the tables of which the others tell. */
export type PartHead = Omit<LogPart, 'events'> & { readonly tables: readonly Origin[] };

const rowCount = z.record(z.string(), count);

export const headSchema: z.ZodType<PartHead> = z.strictObject({
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
  tables: z.array(logTable),
});

export const firstLine = z.looseObject({
  schema: z.literal(schema),
  schemaVersion: z.int(),
  head: z.unknown(),
});

export const lastLine = z.strictObject({ events: count, sha256 });

/** No last line of a sound part is longer. */
export const longestLastLine = 200;

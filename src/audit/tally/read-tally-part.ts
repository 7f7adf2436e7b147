import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TallyPart } from './tally-part.js';
import { tallyPartSchema } from './tally-schema.js';

/** What the file is; how it looks is told by its version. */
const schema = 'servicematning/tally';
/** Grows when a key is added, changes its meaning or goes away. */
export const tallyVersion = 6;

export type ReadTallyPart =
  | { readonly is: 'part'; readonly part: TallyPart }
  | { readonly is: 'other-version'; readonly found: number }
  /** Cut off, or changed after it was written. */
  | { readonly is: 'damaged' }
  | { readonly is: 'no-part' };

const head = z.looseObject({ schema: z.literal(schema), schemaVersion: z.int() });
const whole = z.strictObject({
  schema: z.literal(schema),
  schemaVersion: z.literal(tallyVersion),
  sha256: z.string(),
  content: z.unknown(),
});

/** How every such file begins, also one that was cut off. */
const beginning = /^\s*\{\s*"schema":\s*"servicematning\/tally"/;

/**
 * A check sum over the content stands before it: a file that was changed by hand counts what nobody has counted. The
 * content is one line, as the sum is of it: indented, most of a file would be blanks.
 */
export function writeTallyPart(part: TallyPart): string {
  const content = JSON.stringify(z.encode(tallyPartSchema, part));
  const head = JSON.stringify({ schema, schemaVersion: tallyVersion, sha256: checkSum(content) });
  return `${head.slice(0, -1)},\n"content":${content}}\n`;
}

export function readTallyPart(text: string): ReadTallyPart {
  const parsed = parse(text);
  if (parsed === undefined) return { is: beginning.test(text) ? 'damaged' : 'no-part' };
  const found = head.safeParse(parsed);
  if (!found.success) return { is: 'no-part' };
  if (found.data.schemaVersion !== tallyVersion)
    return { is: 'other-version', found: found.data.schemaVersion };
  const file = whole.safeParse(parsed);
  if (!file.success || !hasSum(file.data.content, file.data.sha256)) return { is: 'damaged' };
  const part = tallyPartSchema.safeParse(file.data.content);
  return part.success ? { is: 'part', part: part.data } : { is: 'damaged' };
}

/** What nests so deep that it cannot be written again was never written. */
function hasSum(content: unknown, sum: string): boolean {
  try {
    return checkSum(JSON.stringify(content)) === sum;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function checkSum(written: string): string {
  return createHash('sha256').update(written).digest('hex');
}

/** Undefined where it is no JSON at all. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

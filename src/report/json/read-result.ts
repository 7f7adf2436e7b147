import { z } from 'zod';
import type { Result } from '../../model/result.js';
import { resultSchema, schemaVersion } from './schema.js';

export type ReadResult =
  | { readonly is: 'result'; readonly result: Result }
  /** Written by an earlier or a later program, whose keys mean something else. */
  | { readonly is: 'other-version'; readonly found: number }
  /** Cut off, or changed: `where` is the first key that is not as it was written; null where it cannot be said. */
  | { readonly is: 'damaged'; readonly where: string | null }
  | { readonly is: 'no-result' };

const versioned = z.looseObject({
  schemaVersion: z.int(),
  program: z.looseObject({ name: z.literal('servicematning') }),
});

/** How every result begins, whichever version wrote it. */
const beginning = /^\uFEFF?\s*\{\s*"schemaVersion":\s*\d+,\s*"program":\s*\{\s*"name":\s*"servicematning"/;

/** `resultat.json` as the program wrote it, or what it is instead. */
export function readResult(text: string): ReadResult {
  const content = parsed(text);
  if (content === undefined)
    return beginning.test(text) ? { is: 'damaged', where: null } : { is: 'no-result' };
  const head = versioned.safeParse(content);
  if (!head.success) return { is: 'no-result' };
  if (head.data.schemaVersion !== schemaVersion)
    return { is: 'other-version', found: head.data.schemaVersion };
  const read = resultSchema.safeParse(content);
  if (read.success) return { is: 'result', result: read.data };
  const [issue] = read.error.issues;
  return { is: 'damaged', where: issue === undefined ? null : issue.path.join('.') || null };
}

/** Undefined where it is no JSON at all. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

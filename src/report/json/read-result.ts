import { z } from 'zod';
import type { Result } from '../../model/result.js';
import { resultSchema, schemaVersion } from './schema.js';

export type ReadResult =
  | { readonly is: 'result'; readonly result: Result }
  /** Written by an earlier or a later program, whose keys mean something else. */
  | { readonly is: 'other-version'; readonly found: number }
  | { readonly is: 'no-result' };

const versioned = z.looseObject({
  schemaVersion: z.int(),
  program: z.looseObject({ name: z.literal('servicematning') }),
});

/** `resultat.json` as the program wrote it, or what it is instead. */
export function readResult(text: string): ReadResult {
  const content = parsed(text);
  const head = versioned.safeParse(content);
  if (!head.success) return { is: 'no-result' };
  if (head.data.schemaVersion !== schemaVersion)
    return { is: 'other-version', found: head.data.schemaVersion };
  const read = resultSchema.safeParse(content);
  return read.success ? { is: 'result', result: read.data } : { is: 'no-result' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

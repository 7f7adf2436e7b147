import { z } from 'zod';
import type { Result } from '../../model/result.js';
import type { Reporter } from '../reporter.js';
import { resultSchema } from './schema.js';

/** `resultat.json`: every figure of the run, with all counts, for programs and for later comparison. */
export const json: Reporter = async ({ result }) => [{ name: 'resultat.json', content: [jsonText(result)] }];

/** Two spaces, LF, a last line end: readable in a diff. */
export function jsonText(result: Result): string {
  return `${JSON.stringify(z.encode(resultSchema, result), null, 2)}\n`;
}

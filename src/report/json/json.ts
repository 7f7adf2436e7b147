import { z } from 'zod';
import type { Result } from '../../model/result.js';
import type { FigureInput, Reporter } from '../reporter.js';
import { resultSchema } from './schema.js';
import { writtenJson } from './written-json.js';

/** `resultat.json`: every figure of the run, with all counts, for programs and for later comparison. */
export const json: Reporter<FigureInput> = async ({ result }) => [
  { name: 'resultat.json', content: [jsonText(result)] },
];

/** The figures as `resultat.json` holds them, so that what is told of them can be told again from the file alone. */
export function asWritten(result: Result): Result {
  return z.decode(resultSchema, z.encode(resultSchema, result));
}

/** Two spaces, LF, a last line end: readable in a diff. */
export function jsonText(result: Result): string {
  return writtenJson(z.encode(resultSchema, result));
}

import { z } from 'zod';
import type { Result } from '../../model/result.js';
import type { FigureInput, Reporter } from '../reporter.js';
import { resultSchema } from './schema.js';
import { writtenJson } from './written-json.js';

/** `resultat.json`: every figure of the run, with all counts, for programs and for later comparison. */
export const json: Reporter<FigureInput> = async ({ result }) => [
  { name: 'resultat.json', content: [jsonText(result)] },
];

/** What figures are in their file: those of a run are told from it first, and then written. */
const encoded = new WeakMap<Result, unknown>();

/** The figures as `resultat.json` holds them, so that what is told of them can be told again from the file alone. */
export function asWritten(result: Result): Result {
  const inFile = z.encode(resultSchema, result);
  const written = z.decode(resultSchema, inFile);
  encoded.set(written, inFile);
  return written;
}

/** Two spaces, LF, a last line end: readable in a diff. */
export function jsonText(result: Result): string {
  return writtenJson(encoded.get(result) ?? z.encode(resultSchema, result));
}

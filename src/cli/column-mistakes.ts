import { z } from 'zod';
import { fieldMistakes } from '../parsers/candidates.js';
import { allParsers } from '../parsers/parsers.js';
import type { PathMistake } from '../rules/schema-mistakes.js';

const project = z.object({ inputs: z.array(z.unknown()) });
const input = z.object({ format: z.string().optional(), columns: z.record(z.string(), z.string()) });

/** Fields under `columns` that the format of the input does not have. */
export function columnMistakes(written: unknown): readonly PathMistake[] {
  const read = project.safeParse(written);
  return (read.data?.inputs ?? []).flatMap((one, index) => {
    const { data } = input.safeParse(one);
    const named = allParsers.find(({ name }) => name === data?.format);
    // What is wrong with the format's name is told where the format is looked up.
    if (data === undefined || (data.format !== undefined && named === undefined)) return [];
    const path = ['inputs', index, 'columns'];
    return fieldMistakes(named?.name ?? null, Object.keys(data.columns)).map(({ field, message }) => ({
      path: field === null ? path : [...path, field],
      message,
    }));
  });
}

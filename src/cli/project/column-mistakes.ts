import { z } from 'zod';
import { fieldMistakes } from '../../parsers/candidates.js';
import { isParserName } from '../../parsers/parsers.js';
import type { PathMistake } from '../../rules/schema-mistakes.js';

const project = z.object({ inputs: z.array(z.unknown()) });
const input = z.object({ format: z.string().optional(), columns: z.record(z.string(), z.string()) });

/** Fields under `columns` that the format of the input does not have. */
export function columnMistakes(written: unknown): readonly PathMistake[] {
  const read = project.safeParse(written);
  return (read.data?.inputs ?? []).flatMap((one, index) => {
    const { data } = input.safeParse(one);
    if (data === undefined) return [];
    const { format = null } = data;
    // A format of the user's own, or one that there is none of, is looked up later.
    if (format !== null && !isParserName(format)) return [];
    const path = ['inputs', index, 'columns'];
    return fieldMistakes(format, Object.keys(data.columns)).map(({ field, message }) => ({
      path: field === null ? path : [...path, field],
      message,
    }));
  });
}

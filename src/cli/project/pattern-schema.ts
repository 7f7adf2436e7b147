import { z } from 'zod';
import { told } from '../../errors/mistakes.js';
import { described } from '../../rules/json-schema.js';
import { toldIssue } from '../../rules/told-issue.js';
import { readPattern } from './pattern/read-pattern.js';

/** A regular expression as the user writes it; case does not matter. */
export const pattern = z.string().transform((text, context) => {
  const read = readPattern(text);
  if (read instanceof RegExp) return read;
  const message = told(({ project }) =>
    read === 'invalid' ? project.noPattern(text) : project.boundlessPattern(text),
  );
  context.addIssue(toldIssue(message));
  return z.NEVER;
});

/** Rows to pass over, by header. */
export const skip = described(
  z.record(z.string(), pattern),
  'Rader som inte är kontakter: kolumn, och mönster (reguljärt uttryck) som raden har där',
  { Kö: '^Test' },
).optional();

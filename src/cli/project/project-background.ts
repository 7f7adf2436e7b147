import { z } from 'zod';
import { told } from '../../errors/mistakes.js';
import type { BackgroundValue } from '../../model/comparison.js';
import { described } from '../../rules/json-schema.js';
import { toldIssue } from '../../rules/told-issue.js';

const text = z.string().trim().min(1);

/** One value that somebody else published: a share in per cent, or a value in words. */
export const backgroundSchema = z
  .strictObject({
    label: described(text, 'Vad värdet säger', 'Svar på e-post inom ett dygn, medelvärde för kommuner'),
    share: described(z.number().min(0).max(100), 'Andel i procent', 80).optional(),
    value: described(text, 'Värdet i ord, där det inte är en andel', '1,4 dygn i medeltal').optional(),
    year: described(z.int().min(1990).max(2050), 'Året som värdet gäller', 2018),
    source: described(text, 'Var värdet är publicerat', 'Kommunens Kvalitet i Korthet'),
    method: described(text, 'Hur värdet är gjort, och därmed varför det inte går att jämföra', 'testmejl'),
  })
  .check(({ value: written, issues }) => {
    const { share, value } = written;
    if ((share === undefined) !== (value === undefined)) return;
    const message = told(({ project }) => (share === undefined ? project.noValue() : project.twoValues()));
    issues.push({ ...toldIssue(message), input: written });
  });

export function backgroundValue(written: z.output<typeof backgroundSchema>): BackgroundValue {
  const { label, share, value, year, source, method } = written;
  return {
    ...{ label, year, source, method },
    value: share === undefined ? { text: value ?? '' } : { share: share / 100 },
  };
}

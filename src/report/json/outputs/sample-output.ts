import { z } from 'zod';
import type { ReviewDesign } from '../../../model/quality.js';
import { count, period } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

interface SampleContent
  extends Pick<
    ReviewDesign,
    'kind' | 'municipality' | 'ruleSet' | 'rule' | 'ruleTitle' | 'reading' | 'period' | 'seed' | 'perUnit'
  > {
  readonly units: number;
  readonly population: number;
  readonly drawn: number;
  readonly form: string;
}

const head = outputHead('sample', 1);

/** What `sample --json` writes: how the form was drawn. Counts of single units stand in the form alone. */
export const sampleOutput: Output<SampleContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    kind: z.enum(['quality', 'unanswered']).describe('how the answers are, or whether any was needed'),
    municipality: z.string(),
    ruleSet: z.string(),
    rule: z.string(),
    ruleTitle: z.string(),
    reading: z.string(),
    period,
    seed: count.describe('the same seed draws the same contacts'),
    perUnit: z.boolean().describe('true: each unit was drawn from by itself'),
    units: count.describe('units that there was anything to draw from'),
    population: count.describe('contacts that there were to draw from'),
    drawn: count,
    form: z.string().describe('the form to fill in, as it was named; - is standard output'),
  }),
};

export function sampleJson(
  { units, whole: _whole, mail: _mail, ...design }: ReviewDesign,
  form: string,
): string {
  return outputText(sampleOutput, {
    ...design,
    units: units.length,
    population: units.reduce((sum, one) => sum + one.population, 0),
    drawn: units.reduce((sum, one) => sum + one.drawn, 0),
    form,
  });
}

import { z } from 'zod';
import type { ComparisonFigures } from '../../../model/comparison.js';
import type { PublishedResult, Result } from '../../../model/result.js';
import { backgroundValue, comparison } from '../comparison-schema.js';
import { date, period, sha256 } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

interface CompareContent extends Pick<Result, 'program' | 'municipality' | 'background'> {
  readonly present: {
    readonly file: string;
    readonly sha256: string;
    readonly ruleSet: string;
    readonly period: Result['period'];
    readonly reportDate: Result['reportDate'];
    readonly programVersion: string;
  };
  readonly comparison: ComparisonFigures;
}

const head = outputHead('compare', 3);

/** What `compare --json` writes: the present measurement, and the published comparison with the earlier one. */
export const compareOutput: Output<CompareContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    program: z
      .strictObject({ name: z.literal('servicematning'), version: z.string() })
      .describe('what made the comparison'),
    municipality: z.string(),
    present: z.strictObject({
      file: z.string(),
      sha256,
      ruleSet: z.string(),
      period,
      reportDate: date,
      programVersion: z.string().describe('what made the present measurement'),
    }),
    comparison,
    background: z.array(backgroundValue).describe('values that others made in another way'),
  }),
};

export interface ComparisonSource {
  readonly published: PublishedResult;
  /** The file of the present measurement. */
  readonly file: string;
  readonly sha256: string;
  readonly programVersion: string;
}

export function compareJson({ published, file, sha256: hash, programVersion }: ComparisonSource): string {
  const { municipality, ruleSet, period: days, reportDate, program, background } = published;
  if (published.comparison === null) throw new Error('the result holds no comparison');
  return outputText(compareOutput, {
    program: { name: 'servicematning', version: programVersion },
    municipality,
    present: {
      ...{ file, sha256: hash, ruleSet: ruleSet.id, period: days, reportDate },
      programVersion: program.version,
    },
    comparison: published.comparison,
    background,
  });
}

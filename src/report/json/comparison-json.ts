import { z } from 'zod';
import type { PublishedResult } from '../../model/result.js';
import { backgroundValue, comparison } from './comparison-schema.js';
import { date, period, sha256 } from './values.js';

/** What `compare --json` writes: the present measurement, and the published comparison with the earlier one. */
export const comparisonFile = z.strictObject({
  schemaVersion: z.literal(1),
  program: z.strictObject({ name: z.literal('servicematning'), version: z.string() }),
  municipality: z.string(),
  present: z.strictObject({
    file: z.string(),
    sha256,
    ruleSet: z.string(),
    period,
    reportDate: date,
    programVersion: z.string(),
  }),
  comparison,
  background: z.array(backgroundValue),
});

export interface ComparisonSource {
  readonly published: PublishedResult;
  /** The file of the present measurement. */
  readonly file: string;
  readonly sha256: string;
  readonly programVersion: string;
}

export function comparisonJson({ published, file, sha256: hash, programVersion }: ComparisonSource): string {
  const { municipality, ruleSet, period: days, reportDate, program, background } = published;
  if (published.comparison === null) throw new Error('the result holds no comparison');
  const written = z.encode(comparisonFile, {
    schemaVersion: 1,
    program: { name: 'servicematning', version: programVersion },
    municipality,
    present: {
      ...{ file, sha256: hash, ruleSet: ruleSet.id, period: days, reportDate },
      programVersion: program.version,
    },
    comparison: published.comparison,
    background: [...background],
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}

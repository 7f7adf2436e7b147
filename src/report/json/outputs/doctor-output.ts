import { z } from 'zod';
import type { Check, Diagnosis } from '../../../model/diagnosis.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const check: z.ZodType<Check> = z.strictObject({
  area: z.enum(['installation', 'project', 'inputs']),
  code: z.enum([
    'program',
    'node',
    'packages',
    'time-zone',
    'fonts',
    'temporary-folder',
    'browser',
    'encoding',
    'project-file',
    'rules',
    'period',
    'organisation',
    'corrections',
    'earlier',
    'quality',
    'report-folder',
    'settings',
    'file',
    'files',
  ]),
  status: z
    .enum(['ok', 'look-over', 'missing'])
    .describe('ok: in order; look-over: an audit runs, but its result may suffer; missing: no audit can run'),
  file: z.string().nullable().describe('the file that it is about'),
  found: z.string().describe('a sentence in the language that was asked for'),
  advice: z.array(z.string()).describe('what to do'),
});

const head = outputHead('doctor', 1);

/** What `doctor --json` writes. */
export const doctorOutput: Output<Diagnosis> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    canAudit: z.boolean().describe('false where a check is missing'),
    checks: z.array(check),
  }),
};

/** What `doctor` found, for other programs. */
export function doctorJson(diagnosis: Diagnosis): string {
  return outputText(doctorOutput, diagnosis);
}

import { z } from 'zod';
import type { GateCheck, GateVerdicts, StrictFailure } from '../../../model/gate.js';
import { finding } from '../finding-schema.js';
import { count } from '../values.js';

const gateCheck = z.strictObject({
  unit: z.string().nullable().describe('null for the whole of the rule'),
  rule: z.string(),
  title: z.string(),
  limitPercent: z.number().min(0).max(100),
  outcome: z
    .enum(['held', 'missed', 'nothing-judged', 'hidden', 'one-sided'])
    .describe('hidden: the group may not be published'),
  counts: z.strictObject({ met: count, judged: count, pending: count }).nullable(),
  fails: z.boolean(),
});

const strictFailure: z.ZodType<StrictFailure> = z.strictObject({
  code: z.enum(finding.options.map(({ shape }) => shape.code.value)),
  findings: z.array(finding),
});

/** What was asked of the run with `--fail-under` and `--strict`, and what became of it. */
export const gates = z.strictObject({
  checks: z.array(gateCheck).describe('of `--fail-under`'),
  strict: z
    .array(strictFailure)
    .nullable()
    .describe('what `--strict` does not let pass; null where it was not asked for'),
});

export function gatesOf({ checks, strict }: GateVerdicts): z.output<typeof gates> {
  return {
    checks: checks.map(checkOf),
    strict: strict === null ? null : [...strict],
  };
}

function checkOf({ gate, rule, title, outcome, counts, fails }: GateCheck): z.output<typeof gateCheck> {
  const limitPercent = (gate.limit.units * 100) / gate.limit.unitsPerWhole;
  return { unit: gate.unit, rule, title, limitPercent, outcome, counts, fails };
}

import { z } from 'zod';
import type { Cell, HiddenCell } from '../../../model/cell.js';
import type { Finding } from '../../../model/finding.js';
import type { GateVerdicts } from '../../../model/gate.js';
import type { PublishedResult } from '../../../model/result.js';
import type { RuleFigures } from '../../../model/rule-figures.js';
import { cell } from '../cell-schema.js';
import { targetFigures } from '../figures-schema.js';
import { finding } from '../finding-schema.js';
import { kind } from '../rule-schema.js';
import { channel, period } from '../values.js';
import { gates, gatesOf } from './gates-part.js';
import { hiddenCell } from './hidden-cell.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

type PublishedRule = RuleFigures<Cell | HiddenCell>;

interface WholeUnderReading
  extends Pick<PublishedRule['readings'][number], 'reading' | 'main' | 'title' | 'allowed' | 'whole'> {}

interface RuleSummary
  extends Pick<
    PublishedRule,
    'rule' | 'partOf' | 'kind' | 'title' | 'binding' | 'indicative' | 'target' | 'channelTargets'
  > {
  readonly readings: readonly WholeUnderReading[];
}

const ruleSummary: z.ZodType<RuleSummary> = z.strictObject({
  rule: z.string().describe('as the column `rule` of kontakter.csv'),
  partOf: z.string().nullable().describe('the rule that it is a part of'),
  kind,
  title: z.string(),
  binding: z.boolean().describe('false for a goal, which is no part of the whole'),
  indicative: z.boolean().describe('true: shown, never failed'),
  target: targetFigures,
  channelTargets: z.array(z.strictObject({ channel, ...targetFigures.shape })),
  readings: z.array(
    z.strictObject({
      reading: z.string(),
      main: z.boolean(),
      title: z.string(),
      allowed: z.string().describe('as the rule writes it: 36 hours'),
      whole: z.union([cell, hiddenCell]).describe('all contacts of the rule'),
    }),
  ),
});

interface AuditContent {
  readonly municipality: string;
  readonly ruleSet: string;
  readonly period: PublishedResult['period'];
  readonly rules: readonly RuleSummary[];
  readonly gates: z.output<typeof gates>;
  readonly findings: readonly Finding[];
  readonly out: string;
  readonly files: readonly string[];
}

const head = outputHead('audit', 4);

/** What `audit --json` writes, and after it `demo` and `report`: the measurement is the same whoever wrote it. */
export const auditOutput: Output<AuditContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    municipality: z.string(),
    ruleSet: z.string(),
    period,
    rules: z.array(ruleSummary),
    gates: gates.describe('what was asked of the run, and what became of it'),
    findings: z.array(finding).describe('what a reader should know of the data'),
    out: z.string().describe('the folder, as it was named; - is standard output'),
    files: z.array(z.string()).describe('the files written in it'),
  }),
};

/** The summary for other programs: of each rule and part the whole under each reading, and its targets. */
export function auditJson(
  { municipality, ruleSet, period: days, rules, findings }: PublishedResult,
  { verdicts, out, files }: { readonly verdicts: GateVerdicts } & Pick<AuditContent, 'out' | 'files'>,
): string {
  const told = { rules: rules.map(summaryOf), gates: gatesOf(verdicts), findings };
  return outputText(auditOutput, {
    ...{ municipality, ruleSet: ruleSet.id, period: days, ...told, out, files },
  });
}

function summaryOf({ readings, ...figures }: PublishedRule): RuleSummary {
  const { rule, partOf, kind: sort, title, binding, indicative, target, channelTargets } = figures;
  return {
    ...{ rule, partOf, kind: sort, title, binding, indicative, target, channelTargets },
    readings: readings.map(({ reading, main, title: name, allowed, whole }) => {
      return { reading, main, title: name, allowed, whole };
    }),
  };
}

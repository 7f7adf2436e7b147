import { createHash } from 'node:crypto';
import type { AuditJob } from '../audit/job.js';
import { userError } from '../errors.js';
import type { OrganisationEntry } from '../model/organisation.js';
import type { RuleSet } from '../model/rule.js';
import type { LogInput } from '../parsers/input.js';
import { readOrganisation } from '../parsers/organisation.js';
import { readParserName } from '../parsers/parsers.js';
import { readRuleSet } from '../rules/rule-set.js';
import { readNumberRange } from './own-numbers.js';
import type { Plan, RulesPlan } from './plan-audit.js';
import { programVersion } from './program-version.js';
import { expandFiles, readInputFile } from './read-files.js';
import { readRules } from './read-rules.js';

const defaultShortAbandonSeconds = 5;

/** Reads all that the plan names. Every file is read once, before anything is judged. */
export async function jobOf(plan: Plan): Promise<AuditJob> {
  const { project } = plan;
  const rules = readRules(plan.rules);
  const organisation = await readOrganisationTable(plan);
  return {
    inputs: readInputs(plan),
    organisation,
    ruleSet: ruleSetOf(plan),
    ruleSetSha256: sha256(rules.text),
    municipality: project.municipality ?? null,
    period: plan.period,
    ownDomains: ownDomains(plan, organisation.entries),
    ownNumbers: plan.ownNumbers.map(readNumberRange),
    phone: {
      hours: project.phone?.hours ?? null,
      shortAbandonSeconds: project.phone?.shortAbandon ?? defaultShortAbandonSeconds,
    },
    notContacts: (project.notContacts ?? []).map((one) => ({ ...patternOf(one), meaning: one.reason })),
    noAnswerNeeded: (project.noAnswerNeeded ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    declaredLogEnd: plan.declaredLogEnd,
    reportDate: plan.reportDate,
    programVersion: programVersion(),
  };
}

interface WrittenPattern {
  readonly pattern?: RegExp | undefined;
  readonly sender?: string | undefined;
}

function patternOf({ pattern, sender }: WrittenPattern): { subject: RegExp | null; sender: string | null } {
  return { subject: pattern ?? null, sender: sender ?? null };
}

function readInputs(plan: Plan): readonly LogInput[] {
  return plan.inputs.flatMap(({ files, format, zone, sheet, direction }) =>
    files
      .flatMap((pattern) => expandFiles(pattern, plan.folder))
      .map((path): LogInput => {
        const { file, bytes } = readInputFile(path, plan.folder);
        return {
          file,
          bytes,
          format: format === undefined ? null : readParserName(format),
          zone: zone ?? null,
          sheet: sheet ?? null,
          direction: direction ?? null,
        };
      }),
  );
}

/** The rule set that the plan names, the municipality's own calendar laid over it. */
export function ruleSetOf({ rules, project }: RulesPlan): RuleSet {
  const { text, file } = readRules(rules);
  return readRuleSet(text, file, project.calendar);
}

async function readOrganisationTable({ organisation, folder }: Plan): Promise<AuditJob['organisation']> {
  const input = readInputFile(organisation, folder);
  const entries = await readOrganisation(input);
  const units = new Set(entries.map(({ unit }) => unit)).size;
  return { entries, source: { file: input.file, sha256: sha256(input.bytes), units } };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Without own domains mail has no direction; the table's addresses suggest them, but only the user knows. */
function ownDomains(plan: Plan, entries: readonly OrganisationEntry[]): readonly string[] {
  const hasDomain = plan.ownDomains.length > 0 || entries.some(({ type }) => type === 'domain');
  const addresses = entries.filter(({ type }) => type === 'mail').map(({ value }) => value);
  if (hasDomain || addresses.length === 0) return plan.ownDomains;
  const suggestions = [
    ...new Set(addresses.map((address) => address.slice(address.indexOf('@') + 1))),
  ].sort();
  throw userError('missing-own-domain', { suggestions });
}

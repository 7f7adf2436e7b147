import { createHash } from 'node:crypto';
import type { AuditJob } from '../audit/job.js';
import { userError } from '../errors.js';
import type { OrganisationEntry } from '../model/organisation.js';
import type { RuleSet } from '../model/rule.js';
import type { LogInput } from '../parsers/input.js';
import { readOrganisation } from '../parsers/organisation.js';
import { readParserName } from '../parsers/parsers.js';
import { readRuleSet } from '../rules/rule-set.js';
import type { AuditSettings, RulesSettings } from './audit-settings.js';
import { readNumberRange } from './own-numbers.js';
import { programVersion } from './program-version.js';
import { expandFiles, readInputFile } from './read-files.js';
import { readRules } from './read-rules.js';

const defaultShortAbandonSeconds = 5;

/** Reads all that the settings name. Every file is read once, before anything is judged. */
export async function jobOf(settings: AuditSettings): Promise<AuditJob> {
  const { project } = settings;
  const rules = readRules(settings.rules);
  const organisation = await readOrganisationTable(settings);
  return {
    inputs: readInputs(settings),
    organisation,
    ruleSet: ruleSetOf(settings),
    ruleSetSha256: sha256(rules.text),
    municipality: project.municipality ?? null,
    period: settings.period,
    ownDomains: ownDomains(settings, organisation.entries),
    ownNumbers: settings.ownNumbers.map(readNumberRange),
    phone: {
      hours: project.phone?.hours ?? null,
      shortAbandonSeconds: project.phone?.shortAbandon ?? defaultShortAbandonSeconds,
    },
    notContacts: (project.notContacts ?? []).map((one) => ({ ...patternOf(one), meaning: one.reason })),
    noAnswerNeeded: (project.noAnswerNeeded ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    maxRejected: settings.maxRejected,
    declaredLogEnd: settings.declaredLogEnd,
    reportDate: settings.reportDate,
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

function readInputs(settings: AuditSettings): readonly LogInput[] {
  return settings.inputs.flatMap(({ files, format, zone, sheet, direction }) =>
    files
      .flatMap((pattern) => expandFiles(pattern, settings.folder))
      .map((path): LogInput => {
        const { file, bytes } = readInputFile(path, settings.folder);
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

/** The rule set that the settings name, the municipality's own calendar laid over it. */
export function ruleSetOf({ rules, project }: RulesSettings): RuleSet {
  const { text, file } = readRules(rules);
  return readRuleSet(text, file, project.calendar);
}

async function readOrganisationTable({
  organisation,
  folder,
}: AuditSettings): Promise<AuditJob['organisation']> {
  const input = readInputFile(organisation, folder);
  const entries = await readOrganisation(input);
  const units = new Set(entries.map(({ unit }) => unit)).size;
  return { entries, source: { file: input.file, sha256: sha256(input.bytes), units } };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Without own domains mail has no direction; the table's addresses suggest them, but only the user knows. */
function ownDomains(settings: AuditSettings, entries: readonly OrganisationEntry[]): readonly string[] {
  const hasDomain = settings.ownDomains.length > 0 || entries.some(({ type }) => type === 'domain');
  const addresses = entries.filter(({ type }) => type === 'mail').map(({ value }) => value);
  if (hasDomain || addresses.length === 0) return settings.ownDomains;
  const suggestions = [
    ...new Set(addresses.map((address) => address.slice(address.indexOf('@') + 1))),
  ].sort();
  throw userError('missing-own-domain', { suggestions });
}

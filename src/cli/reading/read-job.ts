import { createHash } from 'node:crypto';
import type { AuditJob, CorrectionFile } from '../../audit/job.js';
import { readableAddress } from '../../domain-name.js';
import type { FilledForm } from '../../model/quality.js';
import type { RuleSet } from '../../model/rule.js';
import type { CategoryLine } from '../../pairing/category.js';
import { readCorrections } from '../../parsers/lists/corrections.js';
import { readOrganisation } from '../../parsers/lists/organisation.js';
import { readReviewForm } from '../../parsers/lists/review-form.js';
import { readParty } from '../../parsers/values/phone-number.js';
import { readTemplate, type WordTemplate } from '../../report/word/template.js';
import { readRuleSet } from '../../rules/rule-set.js';
import { readGates } from '../gates/read-gates.js';
import type { AuditSettings, RulesSettings } from '../options/audit-settings.js';
import { programVersion } from '../program-version.js';
import { mailChoices } from '../project/mail-choices.js';
import { readNumberRange } from '../project/own-numbers.js';
import { phoneLimitsOf } from '../project/pairing-limits.js';
import { backgroundValue } from '../project/project-background.js';
import { sameCallsOf } from '../project/same-calls.js';
import { readEarlier } from './earlier-result.js';
import { readInputFile } from './read-files.js';
import { readInputs } from './read-inputs.js';
import { readKey } from './read-key.js';
import { readRules, wholeText } from './read-rules.js';
import { refuseUnknownDomains } from './refuse-unknown-domains.js';

/**
 * Reads all that the settings name, before anything is judged. Logs are opened last, so that none stays open where
 * something else cannot be used; whoever reads them closes them.
 */
export async function jobOf(settings: AuditSettings): Promise<AuditJob> {
  const { project } = settings;
  const key = readKey(settings.keyFile, settings.folder);
  const rules = readRules(settings.rules);
  const organisation = await readOrganisationTable(settings);
  const ruleSet = ruleSetOf(settings);
  const job: AuditJob = {
    organisation,
    ruleSet,
    ruleSetSha256: sha256(wholeText(rules)),
    municipality: project.municipality ?? null,
    period: settings.period,
    ownDomains: settings.ownDomains,
    ownNumbers: settings.ownNumbers.map(readNumberRange),
    phone: {
      hours: project.phone?.hours ?? null,
      summer: project.phone?.summer ?? null,
      sameCalls: sameCallsOf(project),
      ...phoneLimitsOf(project),
    },
    ...mailChoices(project),
    categories: (project.categories ?? []).map(categoryLine),
    corrections: await readCorrectionFile(settings),
    earlier: readEarlier(settings.earlier, settings.folder, settings.period),
    background: (project.background ?? []).map(backgroundValue),
    template: readTemplateFile(settings.template, settings.folder),
    reviews: await readForms(settings.quality, settings.folder),
    maxRejected: settings.maxRejected,
    gates: readGates(settings, { ruleSet, entries: organisation.entries }),
    declaredLogEnd: settings.declaredLogEnd,
    reportDate: settings.reportDate,
    key,
    showsPersons: settings.showsPersons,
    programVersion: programVersion(),
    language: settings.language,
    inputs: readInputs({ ...settings, files: settings.findFiles(), formatFolder: settings.folder }),
  };
  await refuseUnknownDomains(job);
  return job;
}

type WrittenCategory = NonNullable<AuditSettings['project']['categories']>[number];

function categoryLine({ pattern, sender, mailbox, category, complexity }: WrittenCategory): CategoryLine {
  return {
    subject: pattern ?? null,
    sender: sender === undefined ? null : readParticipant(sender),
    receiver: mailbox === undefined ? null : readParticipant(mailbox),
    category: category ?? null,
    complexity: complexity ?? null,
  };
}

/** A mailbox, or a party of a call as the logs are read: `0223-290 00` is `+4622329000`. */
function readParticipant(text: string): string {
  return text.includes('@') ? readableAddress(text.trim()) : (readParty(text) ?? text).toLowerCase();
}

async function readCorrectionFile({ corrections, folder }: AuditSettings): Promise<CorrectionFile | null> {
  if (corrections === null) return null;
  const input = readInputFile(corrections, folder);
  return { file: input.file, sha256: sha256(input.bytes), ...(await readCorrections(input)) };
}

/** The Word document whose look the report takes; null where none is named. */
export function readTemplateFile(template: string | null, folder: string): WordTemplate | null {
  if (template === null) return null;
  const { bytes, file } = readInputFile(template, folder);
  return readTemplate(bytes, file);
}

/** Forms that were drawn with `sample` and filled in; `folder` is what their paths are relative to. */
export async function readForms(paths: readonly string[], folder: string): Promise<readonly FilledForm[]> {
  const forms = paths.map(async (path): Promise<FilledForm> => {
    const input = readInputFile(path, folder);
    return { ...(await readReviewForm(input)), sha256: sha256(input.bytes) };
  });
  return Promise.all(forms);
}

/** The rule set that the settings name, the municipality's own calendar laid over it. */
export function ruleSetOf({ rules, project }: Pick<RulesSettings, 'rules' | 'project'>): RuleSet {
  const { text, file, readExtended } = readRules(rules);
  return readRuleSet(text, file, { calendar: project.calendar, readExtended });
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

import type { AuditJob } from '../../audit/job.js';
import type { MailOptions } from '../../pairing/options.js';
import { mailLimitsOf } from './pairing-limits.js';
import type { Project } from './project.js';

/** What a project file says of mail: which is a contact, which is none, and what goes on with one. */
export function mailChoices(project: Partial<Project>): MailOptions & Pick<AuditJob, 'webForms'> {
  return {
    webForms: project.webForms ?? [],
    contacts: (project.contacts ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    notContacts: (project.notContacts ?? []).map((one) => ({ ...patternOf(one), meaning: one.reason })),
    noAnswerNeeded: (project.noAnswerNeeded ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    notices: (project.notices ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    followUps: project.followUps ?? 'join',
    repliesToUs: project.repliesToUs ?? 'count',
    genericReplies: project.genericReplies ?? 'join',
    ...mailLimitsOf(project),
  };
}

interface WrittenPattern {
  readonly pattern?: RegExp | undefined;
  readonly sender?: string | undefined;
}

function patternOf({ pattern, sender }: WrittenPattern): { subject: RegExp | null; sender: string | null } {
  return { subject: pattern ?? null, sender: sender ?? null };
}

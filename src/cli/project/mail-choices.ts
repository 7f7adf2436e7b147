import type { AuditJob, MailChoices } from '../../audit/job.js';
import type { Project } from './project.js';

/** What a project file says of mail: which is a contact, which is none, and what goes on with one. */
export function mailChoices(project: Partial<Project>): MailChoices & Pick<AuditJob, 'webForms'> {
  return {
    webForms: project.webForms ?? [],
    contacts: (project.contacts ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    notContacts: (project.notContacts ?? []).map((one) => ({ ...patternOf(one), meaning: one.reason })),
    noAnswerNeeded: (project.noAnswerNeeded ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    notices: (project.notices ?? []).map((one) => ({ ...patternOf(one), meaning: true })),
    followUps: project.followUps ?? 'join',
    repliesToUs: project.repliesToUs ?? 'count',
    genericReplies: project.genericReplies ?? 'join',
  };
}

interface WrittenPattern {
  readonly pattern?: RegExp | undefined;
  readonly sender?: string | undefined;
}

function patternOf({ pattern, sender }: WrittenPattern): { subject: RegExp | null; sender: string | null } {
  return { subject: pattern ?? null, sender: sender ?? null };
}

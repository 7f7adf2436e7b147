import { type Calendar, createCalendar } from '../calendar/calendar.js';
import type { MailLimits, PhoneLimits } from '../model/pairing-limits.js';
import { createDirectory, type Directory } from '../pairing/directory.js';
import type { MailOptions, PairingOptions } from '../pairing/options.js';
import type { AuditJob } from './job.js';

export function pairingOptions(job: AuditJob, calendar: Calendar): PairingOptions {
  return {
    directory: directoryOf(job),
    calendar,
    mail: mailOptions(job),
    phone: {
      isOpen: phoneCalendar(job, calendar).isOpen,
      ...phoneLimits(job.phone),
    },
    categories: job.categories,
  };
}

export function mailOptions(choices: MailOptions): MailOptions {
  const { followUps, repliesToUs, genericReplies } = choices;
  const { contacts, notContacts, noAnswerNeeded, notices } = choices;
  return {
    ...{ followUps, repliesToUs, genericReplies, contacts, notContacts, noAnswerNeeded, notices },
    ...mailLimits(choices),
  };
}

export function mailLimits(choices: MailLimits): MailLimits {
  const { conversationDays, genericWorkingDays, counterpartWorkingDays } = choices;
  const { bulkFrom, autoReplySeconds, autoReplyFrom } = choices;
  return {
    ...{ conversationDays, genericWorkingDays, counterpartWorkingDays },
    ...{ bulkFrom, autoReplySeconds, autoReplyFrom },
  };
}

export function phoneLimits(choices: PhoneLimits): PhoneLimits {
  const { shortAbandonSeconds, attemptWorkingDays, ownLaterCallWorkingDays } = choices;
  return { shortAbandonSeconds, attemptWorkingDays, ownLaterCallWorkingDays };
}

/** Who is who, as the organisation table and the own domains and numbers say. */
function directoryOf({ organisation, ownDomains, ownNumbers, webForms }: AuditJob): Directory {
  return createDirectory({ entries: organisation.entries, ownDomains, ownNumbers, webForms });
}

/** The office's summer hours say when the office is open, and nothing of the phone where that has hours of its own. */
export function phoneCalendar({ phone, ruleSet }: AuditJob, calendar: Calendar): Calendar {
  const { hours, summer } = phone;
  if (hours === null && summer === null) return calendar;
  return createCalendar({ ...ruleSet.calendar, hours: hours ?? ruleSet.calendar.hours, summer });
}

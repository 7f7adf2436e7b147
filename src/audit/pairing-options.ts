import { type Calendar, createCalendar } from '../calendar/calendar.js';
import { createDirectory, type Directory } from '../pairing/directory.js';
import type { PairingOptions } from '../pairing/options.js';
import type { AuditJob, MailChoices } from './job.js';

/** One sender's equal text to ten parties within a day is a mailing. */
const bulkFrom = 10;

export function pairingOptions(job: AuditJob, calendar: Calendar): PairingOptions {
  return {
    directory: directoryOf(job),
    calendar,
    mail: mailOptions(job),
    phone: {
      isOpen: phoneCalendar(job, calendar).isOpen,
      shortAbandonSeconds: job.phone.shortAbandonSeconds,
    },
    categories: job.categories,
  };
}

export function mailOptions(choices: MailChoices): PairingOptions['mail'] {
  const { followUps, repliesToUs, genericReplies } = choices;
  const { contacts, notContacts, noAnswerNeeded, notices } = choices;
  return {
    ...{ followUps, repliesToUs, genericReplies, bulkFrom },
    ...{ contacts, notContacts, noAnswerNeeded, notices },
  };
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

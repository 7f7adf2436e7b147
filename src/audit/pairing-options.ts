import { type Calendar, createCalendar } from '../calendar/calendar.js';
import { createDirectory } from '../pairing/directory.js';
import type { PairingOptions } from '../pairing/options.js';
import type { AuditJob } from './job.js';

/** One sender's equal text to ten parties within a day is a mailing. */
const bulkFrom = 10;

export function pairingOptions(job: AuditJob, calendar: Calendar): PairingOptions {
  const phoneCalendar =
    job.phone.hours === null ? calendar : createCalendar({ ...job.ruleSet.calendar, hours: job.phone.hours });
  return {
    directory: createDirectory({
      entries: job.organisation.entries,
      ownDomains: job.ownDomains,
      ownNumbers: job.ownNumbers,
    }),
    calendar,
    mail: {
      followUps: 'join',
      repliesToUs: 'count',
      bulkFrom,
      notContacts: job.notContacts,
      noAnswerNeeded: job.noAnswerNeeded,
      notices: [],
    },
    phone: { isOpen: phoneCalendar.isOpen, shortAbandonSeconds: job.phone.shortAbandonSeconds },
  };
}

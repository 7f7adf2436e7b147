import { createHash } from 'node:crypto';
import type { PairingList, PairingTerms } from '../model/terms.js';
import type { AuditJob } from './job.js';
import { mailLimits, phoneLimits } from './pairing-options.js';

/** What the project file says of contacts, so that a later measurement can tell whether it says the same. */
export function pairingTerms(job: AuditJob): PairingTerms {
  const { followUps, repliesToUs, genericReplies, phone } = job;
  return {
    followUps,
    repliesToUs,
    genericReplies,
    ...mailLimits(job),
    ...phoneLimits(phone),
    phoneHours: phone.hours,
    phoneSummer: phone.summer,
    ...(phone.sameCalls === null ? {} : { sameCalls: phone.sameCalls }),
    lists: {
      ...listed('contacts', job.contacts),
      ...listed('web-forms', job.webForms),
      ...listed('not-contacts', job.notContacts),
      ...listed('no-answer-needed', job.noAnswerNeeded),
      ...listed('notices', job.notices),
      ...listed('categories', job.categories),
    },
  };
}

function listed(name: PairingList, lines: readonly (object | string)[]): PairingTerms['lists'] {
  if (lines.length === 0) return {};
  const written = JSON.stringify(lines, (_, value) => (value instanceof RegExp ? String(value) : value));
  return { [name]: createHash('sha256').update(written).digest('hex') };
}

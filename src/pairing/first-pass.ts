import type { LogEvent, MailEvent } from '../model/event.js';
import { findBounced } from './bounced.js';
import { findBulk } from './bulk.js';
import { caseNumbersIn } from './case-number.js';
import { type MailNature, mailNature, matchPattern } from './nature.js';
import type { PairingOptions } from './options.js';
import type { PlacedLogs } from './placed-logs.js';
import { type ReadMail, type SubjectOf, subjectsOfMails } from './read-mail.js';
import { createRegisterPersons, type RegisterPersons } from './register-persons.js';
import { findRepliesAtOnce } from './replies-at-once.js';
import { learnStaff, type Staff } from './staff.js';

/** What only a look at all the logs shows: the same for every part of them. */
export interface WholeLog {
  readonly subjectOf: SubjectOf;
  /** What kind of mail it is; `own` is true for mail that the organisation sent. */
  readonly natureOf: (mail: ReadMail, own: boolean) => MailNature;
  /** Mails of ours that came back. */
  readonly bounced: ReadonlySet<LogEvent>;
  readonly staff: Staff;
  readonly persons: RegisterPersons;
}

/** A light look at everything, before anything is paired. */
export function* lookOver({ mails, cases }: PlacedLogs, options: PairingOptions): Generator<void, WholeLog> {
  const { mail, directory } = options;
  const subjectOf = subjectsOfMails(caseNumbersIn(cases.map(({ placement }) => placement.event)));
  /** One text to many. */
  const bulk = yield* findBulk(mails, subjectOf, mail.bulkFrom);
  /** Mails of a machine that only its speed gives away. */
  const atOnce = yield* findRepliesAtOnce(mails);
  return {
    subjectOf,
    natureOf({ event, subject }, own) {
      const nature = mailNature(event, subject, own);
      if (nature === 'spam') return nature;
      if (!own && isSurelyOne(event, options)) return 'person';
      if (nature !== 'person') return nature;
      if (atOnce.has(event)) return 'auto-reply';
      return bulk.has(event) ? 'bulk' : nature;
    },
    bounced: yield* findBounced(mails, subjectOf),
    staff: yield* learnStaff(mails, subjectOf),
    persons: createRegisterPersons(
      cases.map(({ placement }) => placement.event),
      directory,
    ),
  };
}

function isSurelyOne(event: MailEvent, { directory, mail }: PairingOptions): boolean {
  return directory.isWebForm(event.sender) || matchPattern(event, mail.contacts) === true;
}

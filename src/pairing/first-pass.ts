import type { LogEvent, MailEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import { createBouncedFinder } from './bounced.js';
import { createBulkFinder } from './bulk.js';
import type { NumberedMail } from './mail-list.js';
import { type MailNature, matchPattern } from './nature.js';
import type { PairingOptions } from './options.js';
import type { PlacedLogs } from './placed-logs.js';
import { createRegisterPersons, type RegisterPersons } from './register-persons.js';
import { createRepliesAtOnceFinder } from './replies-at-once.js';
import { learnStaff, type Staff } from './staff.js';

/** What only a look at all the logs shows: the same for every part of them. */
export interface WholeLog {
  /** What kind of mail it is. */
  readonly natureOf: (mail: NumberedMail) => MailNature;
  /** Mails of ours that came back. */
  readonly bounced: ReadonlySet<LogEvent>;
  readonly staff: Staff;
  readonly persons: RegisterPersons;
}

/** A light look at everything, before anything is paired. */
export function* lookOver({ mails, cases }: PlacedLogs, options: PairingOptions): Generator<void, WholeLog> {
  const { mail, directory } = options;
  const finders = {
    bulk: createBulkFinder(mail.bulkFrom),
    atOnce: createRepliesAtOnceFinder(mail),
    bounced: createBouncedFinder(),
  };
  for (const run of runsOf(mails)) {
    for (const one of run) {
      finders.bulk.add(one);
      finders.atOnce.add(one);
      finders.bounced.add(one);
    }
    yield;
  }
  /** One text to many. */
  const bulk = yield* finders.bulk.found(mails);
  /** Mails of a machine that only its speed gives away. */
  const atOnce = finders.atOnce.found();
  return {
    natureOf({ event, direction, nature }) {
      if (nature === 'spam') return nature;
      if (direction === 'incoming' && isSurelyOne(event, options)) return 'person';
      if (nature !== 'person') return nature;
      if (atOnce.has(event)) return 'auto-reply';
      return bulk.has(event) ? 'bulk' : nature;
    },
    bounced: yield* finders.bounced.found(mails),
    staff: yield* learnStaff(mails),
    persons: createRegisterPersons(
      cases.map(({ event }) => event),
      directory,
    ),
  };
}

function isSurelyOne(event: MailEvent, { directory, mail }: PairingOptions): boolean {
  return directory.isWebForm(event.sender) || matchPattern(event, mail.contacts) === true;
}

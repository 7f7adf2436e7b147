import type { Calendar } from '../calendar/calendar.js';
import { contactFacts } from '../measurement/gathering/contact-facts.js';
import type { MailboxTraffic } from '../measurement/gathering/correspondents.js';
import type { DataFacts } from '../measurement/gathering/data-facts.js';
import { eventFacts } from '../measurement/gathering/event-facts.js';
import type { FateCount } from '../measurement/gathering/fate-counts.js';
import { missingColumns } from '../measurement/gathering/missing-columns.js';
import type { Contact, Pairing } from '../model/contact.js';
import type { KeptVerdict } from '../model/verdict.js';
import type { Directory } from '../pairing/directory.js';
import type { AuditJob } from './job.js';
import { phoneCalendar } from './pairing-options.js';
import { unknownInScope } from './unknown-in-scope.js';
import { unknownParties } from './unknown-parties.js';
import { unlistedNames } from './unlisted-names.js';

interface Gathered {
  readonly job: AuditJob;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly pairing: Pairing;
  /** Of the period. */
  readonly contacts: readonly Contact[];
  readonly mainVerdicts: Iterable<KeptVerdict>;
}

/** What the balance and the findings are made of, besides figures. */
export interface GatheredFacts {
  /** Of all events that were paired. */
  readonly fates: readonly FateCount[];
  /** What can be added to that of other parts of the logs. */
  readonly facts: DataFacts;
  /** Mail of every mailbox of ours, by address. */
  readonly mailboxes: ReadonlyMap<string, MailboxTraffic>;
  /** Own addresses and numbers that the organisation table lacks. */
  readonly unknownAddresses: number;
}

export function gatheredFacts({
  job,
  calendar,
  directory,
  pairing,
  contacts,
  mainVerdicts,
}: Gathered): GatheredFacts {
  const hours = { office: calendar, phone: phoneCalendar(job, calendar) };
  const { fates, traffic, ...ofEvents } = eventFacts(pairing.events, { directory, hours });
  const unknown = unknownParties(contacts, directory);
  return {
    fates,
    facts: {
      ...ofEvents,
      units: traffic.units,
      ...contactFacts(contacts),
      unknownInScope: unknownInScope(job.ruleSet.rules, contacts, mainVerdicts),
      missingColumns: missingColumns(mainVerdicts),
      unlisted: unlistedNames(pairing.contacts, directory, job.ruleSet.rules),
      unknownReceiver: unknown.contacts,
    },
    mailboxes: traffic.mailboxes,
    unknownAddresses: unknown.addresses,
  };
}

import type { LogEvent, MailEvent } from '../../src/model/event.js';
import { directory } from './town.js';

/** What a hasty reader makes of a log: contacts, and for each the mails that answer it. */
export type Reading = ReadonlyMap<LogEvent, readonly LogEvent[]>;

/**
 * The naive way: every mail from outside whose subject does not begin with `Re:` or `SV:` is a contact, and a
 * mail of ours to the same address with the same subject without `Re:` answers it.
 */
export function readNaively(mails: readonly MailEvent[]): Reading {
  const contacts = new Map<LogEvent, LogEvent[]>();
  const waiting = new Map<string, LogEvent>();
  for (const mail of mails.toSorted((one, other) => one.at.start - other.at.start)) {
    const isOurs = mail.sender !== null && directory.mail(mail.sender) !== null;
    if (isOurs) {
      for (const receiver of mail.recipients) {
        const contact = waiting.get(keyOf(receiver, mail.subject));
        if (contact !== undefined) contacts.get(contact)?.push(mail);
      }
    } else if (!marked.test(mail.subject)) {
      contacts.set(mail, []);
      waiting.set(keyOf(mail.sender ?? '', mail.subject), mail);
    }
  }
  return contacts;
}

const marked = /^(?:re|sv):\s*/i;

function keyOf(address: string, subject: string): string {
  return `${address}\n${subject.replace(marked, '').trim().toLowerCase()}`;
}

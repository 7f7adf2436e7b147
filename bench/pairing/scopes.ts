import type { LogEvent } from '../../src/model/event.js';
import type { Matter, Told, Unknowable } from './told.js';
import { directory } from './town.js';

/** Which contacts, and replies to which contact, a figure is of. */
export type IsCounted = (matter: Matter, event: LogEvent, contact: LogEvent) => boolean;

/** Whether the logs show ids, or a plain list without them. */
export type Mode = 'ids' | 'ids hidden';

/** A reader who sees every row could tell what was what. */
export function isKnowable(mode: Mode, { unknowable, hidden }: Matter): boolean {
  return unknowable === null && (mode === 'ids' || hidden === undefined);
}

export function isOf(channel: LogEvent['channel'], mode: Mode): IsCounted {
  return (matter, _, contact) => contact.channel === channel && isKnowable(mode, matter);
}

/** Apart from the subjects that prove nothing, which after an answer open a contact anew. */
export function hasTellingSubject({ situation }: Matter): boolean {
  return situation !== 'empty subject' && situation !== 'generic subject';
}

/** Every contact, and of our mails those whose ids lead to what they answer. */
export function carriesIds(told: readonly Told[], mode: Mode): IsCounted {
  const carrying = new Set<LogEvent>();
  for (const { event, role } of told) {
    if (event.channel !== 'mail' || role.what !== 'replies') continue;
    const threads = role.contacts.map((contact) =>
      contact.channel === 'mail' ? contact.conversationId : null,
    );
    if (event.inReplyTo !== null && threads.includes(event.conversationId)) carrying.add(event);
  }
  return (matter, event, contact) =>
    isOf('mail', mode)(matter, event, contact) && (carrying.has(event) || isFromOutside(event));
}

function isFromOutside(event: LogEvent): boolean {
  return event.channel === 'mail' && (event.sender === null || directory.mail(event.sender) === null);
}

/** What no log can tell, in words. */
export const unknowableWords: { readonly [kind in Unknowable]: string } = {
  'answered-by-phone':
    'answered by phone or in person, and no register has the person; the logs show no answer',
  'old-subject-new-matter': 'a new matter under an old subject; looks like a follow-up',
  'one-answer-to-several': 'one answer to several questions; the others look unanswered',
  'reminder-with-new-subject': 'a reminder under a new subject; looks like a new matter',
  'needs-no-answer': 'copies and deliveries that only their text gives away',
  'sales-letter': 'sales letters to one or two mailboxes, from an address like anyone’s',
  'spam-let-through': 'spam that the filter let through',
  'letter-meanwhile': 'we write of something else while the person waits; looks like the answer',
  'talk-meanwhile': 'the person calls about something else while the mail waits; looks like its answer',
  'masked-caller-of-two':
    'a caller with masked digits waits for two units, and one call-back settles both; looks like that of one',
  'other-matter-meanwhile': 'a call about something else while the first one waits; looks like a further try',
};

export const hiddenWords: { readonly [kind in NonNullable<Matter['hidden']>]: string } = {
  'second-address': 'the person also writes from, or is answered at, another address',
  'after-a-month': 'the person writes again more than 30 days later',
};

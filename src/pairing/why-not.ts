import { localDate } from '../calendar/zone.js';
import type { Contact, PlacedEvent } from '../model/contact.js';
import type { MailEvent } from '../model/event.js';
import type { NotAnswerReason } from '../model/not-answer.js';
import type { Instant } from '../model/time.js';
import { unknownUnit } from './directory.js';
import { type Holder, noParties, reachedBy } from './draft.js';
import type { Window } from './options.js';
import { agree, readSubject, type Subject } from './subject.js';

export interface Surroundings {
  /** Within which an answer is looked for that neither ids nor subject show. */
  readonly isInWindow: Window;
  readonly contacts: readonly Contact[];
}

/**
 * Why a mail of ours is not an answer to a contact that a mail opened, in the order in which pairing asks. None where its
 * nature alone keeps it out (a mailing, an auto-reply): its fate says so.
 */
export function whyNot(
  contact: Contact,
  { event, unit, fate }: PlacedEvent,
  { isInWindow, contacts }: Surroundings,
): readonly NotAnswerReason[] {
  if (event.channel !== 'mail' || contact.event.channel !== 'mail' || !isByPerson(fate)) return [];
  if (event.at.end < contact.receivedAt.start) return ['before-receipt'];
  if (contact.counterpart === null || !event.recipients.includes(contact.counterpart))
    return ['to-other-person'];
  const subject = readSubject(event.subject);
  const bySubject: NotAnswerReason | null = subject.generic
    ? 'generic-subject'
    : hasSubject(contact, subject)
      ? null
      : 'other-subject';
  const byCounterpart = isAboutOthers(event, contacts)
    ? 'about-other-person'
    : whyNotByCounterpart(contact, { event, unit }, isInWindow);
  if (byCounterpart !== null) return bySubject === null ? [byCounterpart] : [bySubject, byCounterpart];
  const answered = fate.what === 'pairs' ? contacts.find(({ id }) => id === fate.contact) : undefined;
  const isLater = answered !== undefined && answered.receivedAt.start < contact.receivedAt.start;
  return isLater ? ['earlier-contact'] : bySubject === null ? [] : [bySubject];
}

function isByPerson(fate: PlacedEvent['fate']): boolean {
  if (fate.what === 'unpaired') return fate.reason === 'we-wrote-first' || fate.reason === 'other-person';
  return fate.what === 'pairs' && fate.as !== 'acknowledgement';
}

function whyNotByCounterpart(
  contact: Contact,
  { event, unit }: Pick<PlacedEvent, 'unit'> & { readonly event: MailEvent },
  isInWindow: Window,
): NotAnswerReason | null {
  const { start } = event.at;
  if (isAnsweredBy(contact, start)) return 'already-answered';
  if (!isInWindow(localDate(contact.receivedAt.start), localDate(start))) return 'outside-window';
  const parties = event.sender === null ? noParties : [event.sender];
  return unit !== null && wasHeldBy(contact, { unit, parties }, start) ? null : 'unit-not-holding';
}

/** True where the ids of a mail of ours lead to contacts, but to none of those whom it went to. */
function isAboutOthers(mail: MailEvent, contacts: readonly Contact[]): boolean {
  const named = contacts.filter((contact) => leadsTo(mail, contact));
  const wasTo = ({ counterpart }: Contact): boolean =>
    counterpart !== null && mail.recipients.includes(counterpart);
  return named.length > 0 && !named.some(wasTo);
}

/** True where ids lead from a mail to an earlier one of a contact, as pairing believes them. */
function leadsTo(mail: MailEvent, contact: Contact): boolean {
  const { inReplyTo, references, conversationId } = mail;
  return mailsOf(contact).some((own) => {
    if (own === mail || own.at.start > mail.at.end) return false;
    if (conversationId !== null && conversationId === own.conversationId) return true;
    if (own.messageId === null) return false;
    if (own.messageId === inReplyTo) return true;
    return references.includes(own.messageId) && hasSubject(contact, readSubject(mail.subject));
  });
}

function isAnsweredBy({ history }: Contact, at: Instant): boolean {
  return history.some(({ what, event }) => what === 'answer' && event.at.start <= at);
}

/** As `isHeldBy` told pairing at the time, by what the contact has kept of it. */
function wasHeldBy(contact: Contact, { unit, parties }: Holder, at: Instant): boolean {
  const handedOn = contact.history.filter((one) => one.what === 'transfer' && one.at.start <= at);
  const units = [contact.receiver, ...contact.otherUnits, ...handedOn.map((one) => one.unit)];
  if (unit !== unknownUnit) return units.some((one) => one?.name === unit.name);
  const reached = [contact, ...handedOn].flatMap(({ event }) => reachedBy(event));
  return parties.some((party) => reached.includes(party));
}

function hasSubject(contact: Contact, subject: Subject): boolean {
  return mailsOf(contact).some((mail) => agree(readSubject(mail.subject), subject));
}

/** True where a mail has an id or a subject, other than one that says nothing, in common with a contact's mails. */
export function speaksOf(mail: MailEvent, contact: Contact): boolean {
  const subject = readSubject(mail.subject);
  return mailsOf(contact).some(
    (own) =>
      (mail.inReplyTo !== null && mail.inReplyTo === own.messageId) ||
      (mail.conversationId !== null && mail.conversationId === own.conversationId) ||
      (!subject.generic && agree(readSubject(own.subject), subject)),
  );
}

function mailsOf({ event, history }: Contact): readonly MailEvent[] {
  return [event, ...history.map((one) => one.event)].filter((one) => one.channel === 'mail');
}

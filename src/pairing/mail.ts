import type { Fate, HappeningKind, UnpairedReason } from '../model/contact.js';
import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Instant } from '../model/time.js';
import { findBulk } from './bulk.js';
import type { Draft } from './draft.js';
import { addToHistory, openDraft } from './draft.js';
import { createMailIndex, type Match, type ReadMail } from './mail-index.js';
import {
  type MailNature,
  mailNature,
  matchPattern,
  needsNoAnswer,
  onlyThanks,
  tellsOfAbsence,
} from './nature.js';
import { conversationMilliseconds, type PairingOptions } from './options.js';
import type { Outcome } from './outcome.js';
import { createOwnMailings } from './own-mailings.js';
import type { Numbered, Placement } from './placement.js';
import { findRepliesAtOnce } from './replies-at-once.js';
import { createStaff } from './staff.js';
import { subjectReader } from './subject.js';

/**
 * Pairs mail: which mails open contacts, which continue them, which answer them. Mails come in
 * canonical order; the result depends on nothing else.
 */
export function pairMail(mails: readonly Numbered<MailEvent>[], options: PairingOptions): Outcome {
  const index = createMailIndex(options.calendar);
  const ownMailings = createOwnMailings();
  const staff = createStaff();
  const readSubject = subjectReader();
  const bulk = findBulk(mails, readSubject, options.mail.bulkFrom);
  const atOnce = findRepliesAtOnce(mails);
  const drafts: Draft[] = [];
  /** When we last replied to each counterpart. */
  const answers = new Map<string, Instant>();

  function natureOf({ event, subject }: ReadMail, own: boolean): MailNature {
    const nature = mailNature(event, subject, own);
    if (nature !== 'person') return nature;
    if (atOnce.has(event)) return 'auto-reply';
    return bulk.has(event) ? 'bulk' : nature;
  }

  function receive(mail: ReadMail, { id, placement }: Numbered<MailEvent>, unit: Unit): Fate {
    const configured = matchPattern(mail.event, options.mail.notContacts);
    const nature = natureOf(mail, false);
    if (nature === 'spam') return { what: 'not-a-contact', reason: nature };
    if (mail.event.delivery === 'failed') return { what: 'not-a-contact', reason: 'not-delivered' };
    if (!placement.measured) return { what: 'not-a-contact', reason: 'not-measured' };
    if (configured !== null) return { what: 'not-a-contact', reason: configured };
    if (nature !== 'person') return { what: 'not-a-contact', reason: nature };
    const counterpart = placement.counterparts[0] ?? null;
    const known = index.conversation(mail, counterpart);
    if (known !== null && !(known.draft.closed && options.mail.followUps === 'count'))
      return join(known, mail);
    const isReplyToUs = known === null && counterpart !== null && ownMailings.isRepliedTo(mail, counterpart);
    if (isReplyToUs && options.mail.repliesToUs === 'ignore')
      return { what: 'not-a-contact', reason: 'reply-to-us' };
    const draft = openDraft({ id, placement, unit });
    if (isReplyToUs) draft.marks.add('reply-to-us');
    if (known !== null) draft.marks.add('follow-up');
    if (asksNothing(mail, counterpart)) draft.marks.add('no-answer-needed');
    drafts.push(draft);
    index.add(draft, mail);
    return { what: 'opens', contact: id };
  }

  function asksNothing(mail: ReadMail, counterpart: string | null): boolean {
    const { event, subject } = mail;
    if (needsNoAnswer(event, subject) || matchPattern(event, options.mail.noAnswerNeeded) !== null)
      return true;
    return counterpart !== null && onlyThanks(subject) && isAnsweredLately(counterpart, event.at.start);
  }

  /** Thanks in a mail of their own, and no reply, are for an answer of ours. */
  function isAnsweredLately(counterpart: string, at: Instant): boolean {
    const answered = answers.get(counterpart);
    return answered !== undefined && at - answered <= conversationMilliseconds;
  }

  function join({ draft, evidence }: Match, mail: ReadMail): Fate {
    const what: HappeningKind = draft.closed ? 'follow-up' : 'reminder';
    addToHistory(draft, { what, event: mail.event, unit: null, evidence });
    draft.latest = mail.event.at.start;
    index.addFurther(draft, mail);
    return { what: 'joins', contact: draft.id, as: what };
  }

  function send(mail: ReadMail, { placement }: Numbered<MailEvent>, unit: Unit): Fate {
    const nature = natureOf(mail, true);
    if (mail.event.delivery === 'failed') return { what: 'unpaired', reason: 'not-delivered' };
    if (nature === 'auto-reply') return acknowledge(mail, placement, unit);
    if (nature === 'bulk') ownMailings.add(mail, placement.counterparts);
    if (nature !== 'person') return { what: 'unpaired', reason: reasonOf(nature) };
    const matches = matchesOf(mail, placement, unit);
    const first = matches.find(({ draft }) => !draft.closed) ?? matches[0];
    if (first === undefined) {
      const isReply = mail.subject.reply || mail.event.inReplyTo !== null;
      ownMailings.add(mail, placement.counterparts);
      return { what: 'unpaired', reason: isReply ? 'other-person' : 'we-wrote-first' };
    }
    const isFurther = first.draft.closed;
    const what = matchPattern(mail.event, options.mail.notices) === true ? 'notice' : 'answer';
    for (const match of matches) answer(match, mail, what, unit);
    return { what: 'pairs', contact: first.draft.id, as: isFurther ? 'further-reply' : what };
  }

  function matchesOf(mail: ReadMail, placement: Placement<MailEvent>, unit: Unit): readonly Match[] {
    const units = staff.unitsOf(mail.event, unit);
    const matches = placement.counterparts.flatMap(
      (counterpart) => index.reply(mail, counterpart, units) ?? [],
    );
    return matches.length > 0 ? matches : [index.replyElsewhere(mail) ?? []].flat();
  }

  function acknowledge(mail: ReadMail, placement: Placement<MailEvent>, unit: Unit): Fate {
    const [first] = matchesOf(mail, placement, unit);
    if (first === undefined) return { what: 'unpaired', reason: 'auto-reply' };
    const { draft, evidence, isOneOfSeveral } = first;
    addToHistory(draft, { what: 'acknowledgement', event: mail.event, unit, evidence });
    if (tellsOfAbsence(mail.subject)) draft.marks.add('absence');
    if (!isOneOfSeveral) index.addFurther(draft, mail);
    return { what: 'pairs', contact: draft.id, as: 'acknowledgement' };
  }

  function answer(match: Match, mail: ReadMail, what: 'answer' | 'notice', unit: Unit): void {
    const { draft, evidence, isOneOfSeveral } = match;
    addToHistory(draft, { what, event: mail.event, unit, evidence });
    if (evidence !== 'counterpart') staff.answersFor(mail.event, draft.unit);
    draft.latest = mail.event.at.start;
    if (what === 'answer') draft.closed = true;
    if (draft.counterpart !== null) answers.set(draft.counterpart, mail.event.at.start);
    if (!isOneOfSeveral) index.addFurther(draft, mail);
  }

  function handOn(mail: ReadMail, { placement }: Numbered<MailEvent>, unit: Unit): Fate {
    const receiver = placement.otherUnits[0];
    const isByPerson = natureOf(mail, true) === 'person';
    const match = receiver === undefined || !isByPerson ? null : index.handedOn(mail, unit);
    if (match === null || receiver === undefined) return { what: 'internal', handsOn: null };
    const { draft, evidence } = match;
    addToHistory(draft, { what: 'transfer', event: mail.event, unit: receiver, evidence });
    draft.handedOnBy.add(unit);
    for (const holder of placement.otherUnits) draft.holders.add(holder);
    return { what: 'internal', handsOn: draft.id };
  }

  const fates = new Map<string, Fate>();
  for (const numbered of inPairingOrder(mails)) {
    const { event, direction, unit } = numbered.placement;
    const mail: ReadMail = { event, subject: readSubject(event.subject) };
    if (unit === null || direction === 'passing') fates.set(numbered.id, { what: 'passing' });
    else if (direction === 'incoming') fates.set(numbered.id, receive(mail, numbered, unit));
    else if (direction === 'outgoing') fates.set(numbered.id, send(mail, numbered, unit));
    else fates.set(numbered.id, handOn(mail, numbered, unit));
  }
  return { fates, drafts };
}

/**
 * What came in stands at the start of its interval, what we sent at the end of it: an answer that can
 * have come after the question is met with the question already there. Ties keep canonical order.
 */
function inPairingOrder(mails: readonly Numbered<MailEvent>[]): readonly Numbered<MailEvent>[] {
  return mails.toSorted((one, other) => pairingTime(one) - pairingTime(other) || rank(one) - rank(other));
}

function pairingTime({ placement: { event, direction } }: Numbered<MailEvent>): number {
  return direction === 'incoming' ? event.at.start : event.at.end;
}

function rank({ placement: { direction } }: Numbered<MailEvent>): number {
  return direction === 'incoming' ? 0 : 1;
}

function reasonOf(nature: Exclude<MailNature, 'person' | 'auto-reply'>): UnpairedReason {
  return nature === 'spam' ? 'bulk' : nature === 'no-reply' ? 'system-notice' : nature;
}

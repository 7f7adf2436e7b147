import type { Fate, HappeningKind, UnpairedReason } from '../model/contact.js';
import type { Unit } from '../model/organisation.js';
import type { Instant } from '../model/time.js';
import { runsOf } from '../pauses.js';
import type { Progress } from '../progress.js';
import { unknownUnit } from './directory.js';
import { addToHistory, type Holder, isHeldBy, mark, noParties } from './draft.js';
import { internal, notContact, passing, unpaired } from './fates.js';
import type { WholeLog } from './first-pass.js';
import { createPersons, type MailDraft, openMailDraft, type Person } from './mail-draft.js';
import { createMailIndex } from './mail-index.js';
import type { MailList, NumberedMail } from './mail-list.js';
import type { Match } from './match.js';
import { findMentioned } from './mentioned.js';
import { type MailNature, matchPattern, needsNoAnswer, onlyThanks, tellsOfAbsence } from './nature.js';
import { conversationLength, type PairingOptions } from './options.js';
import { createOwnMailings } from './own-mailings.js';
import { marksOfSender } from './pair-marks.js';
import { inPairingOrder } from './pairing-order.js';
import { inTime, type Talk } from './talks.js';

interface MailToPair {
  readonly mails: MailList;
  readonly talks: readonly Talk[];
  readonly progress: Progress;
}

/**
 * Pairs mail: which mails open contacts, which continue them, which mails and talks answer them. Mails come
 * in canonical order; the result depends on nothing else. Each learns its fate; the contacts are returned.
 */
export function* pairMail(
  { mails, talks, progress }: MailToPair,
  { natureOf, bounced, staff }: WholeLog,
  options: PairingOptions,
): Generator<void, readonly MailDraft[]> {
  const mentioned = yield* findMentioned(mails);
  const index = createMailIndex(options, mentioned);
  const conversation = conversationLength(options.mail);
  const ownMailings = createOwnMailings(mentioned.ids, conversation);
  const personOf = createPersons();
  const drafts: MailDraft[] = [];

  function receive(mail: NumberedMail, unit: Unit): Fate {
    const configured = matchPattern(mail.event, options.mail.notContacts);
    const nature = natureOf(mail);
    if (nature === 'spam') return notContact(nature);
    if (mail.event.delivery === 'failed') return notContact('not-delivered');
    if (!mail.measured) return notContact('not-measured');
    if (configured !== null) return notContact(configured);
    if (nature !== 'person') return notContact(nature);
    const person = mail.correspondent === null ? null : personOf(mail.correspondent);
    const known = continued(mail, person);
    if (known !== null && !(known.draft.closed && options.mail.followUps === 'count'))
      return join(known, mail);
    const isReplyToUs = known === null && person !== null && ownMailings.isRepliedTo(mail, person);
    if (isReplyToUs && options.mail.repliesToUs === 'ignore') return notContact('reply-to-us');
    const draft = openMailDraft(mail, { unit, person, subject: mail.subject });
    if (isReplyToUs) mark(draft, 'reply-to-us');
    if (known !== null) mark(draft, 'follow-up');
    if (person === null) mark(draft, 'unknown-sender');
    if (asksNothing(mail, person)) mark(draft, 'no-answer-needed');
    drafts.push(draft);
    index.add(draft, mail);
    return { what: 'opens', contact: draft.id };
  }

  /** A form writes the same title over whatever a person wants: once that is answered, the next one is another matter. */
  function continued(mail: NumberedMail, person: Person | null): Match | null {
    const known = index.conversation(mail, person);
    if (known === null || !known.draft.closed || known.evidence !== 'subject') return known;
    const isForm = options.directory.isWebForm(mail.event.sender) && !mail.subject.reply;
    return isForm ? null : known;
  }

  function asksNothing(mail: NumberedMail, person: Person | null): boolean {
    const { event, subject } = mail;
    if (needsNoAnswer(event, subject) || matchPattern(event, options.mail.noAnswerNeeded) !== null)
      return true;
    return person !== null && isAnsweredLately(person, event.at.start) && onlyThanks(subject);
  }

  /** Thanks in a mail of their own, and no reply, are for an answer of ours. */
  function isAnsweredLately({ answeredAt }: Person, at: Instant): boolean {
    return answeredAt !== null && at - answeredAt.start <= conversation;
  }

  function join(match: Match, mail: NumberedMail): Fate {
    const { draft, evidence, marks } = match;
    const what: HappeningKind = draft.closed ? 'follow-up' : 'reminder';
    addToHistory(draft, { what, event: mail.event, unit: null, evidence, marks });
    draft.latest = mail.event.at;
    index.addFurther(match, mail);
    return { what: 'joins', contact: draft.id, as: what };
  }

  function send(mail: NumberedMail, unit: Unit): Fate {
    const nature = natureOf(mail);
    const hasFailed = mail.event.delivery === 'failed';
    if (hasFailed && nature !== 'person') return unpaired('not-delivered');
    if (nature === 'auto-reply') return acknowledge(mail, unit);
    if (nature === 'bulk') ownMailings.add(mail, receiversOf(mail));
    if (nature !== 'person') return unpaired(reasonOf(nature));
    const matches = matchesOf(mail, unit);
    const first = matches.find(({ draft }) => !draft.closed) ?? matches[0];
    if (hasFailed) return tryInVain(mail, matches, unit);
    if (first === undefined) {
      const isReply = mail.subject.reply || mail.subject.forward || mail.event.inReplyTo !== null;
      ownMailings.add(mail, receiversOf(mail));
      return unpaired(isReply || index.isAboutOthers(mail) ? 'other-person' : 'we-wrote-first');
    }
    const isFurther = first.draft.closed;
    const what = matchPattern(mail.event, options.mail.notices) === true ? 'notice' : 'answer';
    for (const match of matches) answer(match, mail, what, unit);
    return { what: 'pairs', contact: first.draft.id, as: isFurther ? 'further-reply' : what };
  }

  /** Nobody got it: it belongs to the contact, which waits on. */
  function tryInVain({ event }: NumberedMail, matches: readonly Match[], unit: Unit): Fate {
    const [first] = matches;
    if (first === undefined) return unpaired('not-delivered');
    for (const { draft, evidence, marks } of matches)
      addToHistory(draft, { what: 'undelivered', event, unit, evidence, marks });
    return { what: 'pairs', contact: first.draft.id, as: 'undelivered' };
  }

  function receiversOf({ correspondent, counterparts }: NumberedMail): readonly Person[] {
    if (correspondent !== null && counterparts.length === 1) return [personOf(correspondent)];
    return counterparts.map((address) => personOf(options.directory.party(address)));
  }

  function matchesOf(mail: NumberedMail, unit: Unit): readonly Match[] {
    const senders = staff.unitsOf(mail.event, unit).map((one) => holderOf(mail, one));
    const receivers = receiversOf(mail);
    const matches: Match[] = [];
    for (const person of receivers) {
      const match = index.reply(mail, person, senders);
      if (match !== null) matches.push(match);
    }
    const elsewhere = matches.length === 0 ? index.replyElsewhere(mail, receivers) : null;
    return elsewhere === null ? matches : [elsewhere];
  }

  function acknowledge(mail: NumberedMail, unit: Unit): Fate {
    const [first] = matchesOf(mail, unit);
    if (first === undefined) return unpaired('auto-reply');
    const { draft, evidence, marks } = first;
    addToHistory(draft, { what: 'acknowledgement', event: mail.event, unit, evidence, marks });
    if (tellsOfAbsence(mail.subject)) mark(draft, 'absence');
    index.addOwn(first, mail);
    return { what: 'pairs', contact: draft.id, as: 'acknowledgement' };
  }

  function answer(match: Match, mail: NumberedMail, what: 'answer' | 'notice', unit: Unit): void {
    const { draft, evidence } = match;
    const isBounced = bounced.has(mail.event);
    const marks = [
      ...match.marks,
      ...marksOfSender(mail.event, unit, draft),
      ...(isBounced ? (['bounced'] as const) : []),
    ];
    addToHistory(draft, { what, event: mail.event, unit, evidence, marks });
    draft.latest = mail.event.at;
    if (what === 'answer') draft.closed = true;
    if (draft.person !== null) draft.person.answeredAt = mail.event.at;
    index.addReply(match, mail);
  }

  function handOn(mail: NumberedMail, unit: Unit): Fate {
    const receiver = mail.otherUnits[0];
    const isByPerson = natureOf(mail) === 'person';
    const match = receiver === undefined || !isByPerson ? null : index.handedOn(mail, holderOf(mail, unit));
    if (match === null || receiver === undefined) return internal;
    const { draft, evidence } = match;
    addToHistory(draft, { what: 'transfer', event: mail.event, unit: receiver, evidence });
    draft.handedOnBy = [...draft.handedOnBy, unit];
    const isNew = (one: Unit): boolean => !isHeldBy(draft, { unit: one, parties: mail.event.recipients });
    draft.handedTo = [...draft.handedTo, ...mail.otherUnits.filter(isNew)];
    if (mail.otherUnits.includes(unknownUnit))
      draft.handedToUnlisted = [...draft.handedToUnlisted, ...mail.event.recipients];
    return { what: 'internal', handsOn: draft.id };
  }

  /** A talk with the person answers as a mail from that unit would. */
  function hear({ call, address, what, unit, at }: Talk): void {
    const person = personOf(options.directory.party(address));
    const match = index.talkedOf(person, unit, at);
    if (match === null) return;
    const { draft, evidence, marks } = match;
    addToHistory(draft, { what, event: call.event, unit, evidence, at, marks });
    draft.latest = at;
    draft.closed = true;
    person.answeredAt = at;
    if (what === 'answer') call.fate = { what: 'pairs', contact: draft.id, as: 'answer' };
  }

  function fateOf(mail: NumberedMail): Fate {
    const { direction, unit } = mail;
    if (unit === null || direction === 'passing') return passing;
    if (direction === 'incoming') return receive(mail, unit);
    return direction === 'outgoing' ? send(mail, unit) : handOn(mail, unit);
  }

  for (const run of runsOf(inTime(inPairingOrder(mails), talks))) {
    for (const one of run) {
      if ('address' in one) hear(one);
      else one.fate = fateOf(one);
    }
    progress.advance(run.length);
    yield;
  }
  return drafts;
}

/** Whoever of ours sent it. */
function holderOf({ event: { sender } }: NumberedMail, unit: Unit): Holder {
  return { unit, parties: sender === null ? noParties : [sender] };
}

function reasonOf(nature: Exclude<MailNature, 'person' | 'auto-reply'>): UnpairedReason {
  return nature === 'spam' ? 'bulk' : nature === 'no-reply' ? 'system-notice' : nature;
}

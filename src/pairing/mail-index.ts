import { localDate } from '../calendar/zone.js';
import type { Unit } from '../model/organisation.js';
import type { PairMark } from '../model/pair-mark.js';
import type { Moment } from '../model/time.js';
import { type Draft, type Holder, isHeldBy, noParties } from './draft.js';
import { createIdIndex } from './id-index.js';
import { hasAsked, type MailDraft, type Person } from './mail-draft.js';
import type { NumberedMail } from './mail-list.js';
import { guessOf, isGuess, type Match, matchOf, preferring } from './match.js';
import type { Mentioned } from './mentioned.js';
import { conversationLength, type PairingOptions, windowOf } from './options.js';
import { createOurReplies } from './our-replies.js';
import { contactsToAnswer, createSubjectIndex, hasSubject } from './subject-index.js';

/** Finds the contact that a mail belongs to. */
export interface MailIndex {
  /** The contact of the same conversation that a mail from outside continues. */
  conversation(mail: NumberedMail, person: Person | null): Match | null;
  /** The contact that a mail of ours, of one of `senders`, to a person belongs to, by the strongest evidence that holds. */
  reply(mail: NumberedMail, person: Person, senders: readonly Holder[]): Match | null;
  /**
   * The contact that a reply of ours belongs to by its ids, though it went to another address of the person: to one
   * from which nobody had written to us. What is forwarded keeps its ids too and is for somebody else.
   */
  replyElsewhere(mail: NumberedMail, receivers: readonly Person[]): Match | null;
  /** True where the ids of a mail of ours lead to contacts, but to none of those whom it went to. */
  isAboutOthers(mail: NumberedMail): boolean;
  /**
   * The sending unit's earliest open contact, not yet handed on by it, that an internal mail speaks of; where it names
   * mails of contacts, one of these.
   */
  handedOn(mail: NumberedMail, sender: Holder): Match | null;
  /** The person's open contact that a unit holds which spoke with them. */
  talkedOf(person: Person, unit: Unit, at: Moment): Match | null;
  add(draft: MailDraft, mail: NumberedMail): void;
  /** A further mail from the counterpart: its ids and its subject lead to the contact too. */
  addFurther(match: Match, mail: NumberedMail): void;
  /**
   * A mail of ours. Who thanks for an answer with a new subject replies to that one; but what we wrote over one
   * answer or receipt ("Svar på din fråga") we write over the next one too, and so it leads no mail of ours.
   */
  addOwn(match: Match, mail: NumberedMail): void;
  /** A reply of ours that a person wrote. */
  addReply(match: Match, mail: NumberedMail): void;
}

export function createMailIndex(
  options: Pick<PairingOptions, 'calendar' | 'mail'>,
  mentioned: Mentioned,
): MailIndex {
  const subjects = createSubjectIndex(mentioned.isHandedOn);
  const ids = createIdIndex(mentioned.ids);
  const ourReplies = createOurReplies(options);
  const { calendar, mail: choices } = options;
  const conversation = conversationLength(choices);
  const isInGenericWindow = windowOf(calendar, choices.genericWorkingDays);
  const isInCounterpartWindow = windowOf(calendar, choices.counterpartWorkingDays);

  /** True for open contacts of the last working days that one of these holds. */
  function isWaiting(ours: readonly Holder[], at: Moment): (draft: MailDraft) => boolean {
    const today = localDate(at.start);
    return (draft) =>
      !draft.closed &&
      isNotBefore(at, draft) &&
      ours.some((one) => isHeldBy(draft, one)) &&
      isInCounterpartWindow(localDate(draft.receivedAt.start), today);
  }

  function waiting(person: Person, ours: readonly Holder[], at: Moment): readonly MailDraft[] {
    return contactsToAnswer(person).filter(isWaiting(ours, at));
  }

  /** No id says so, but it is the same counterpart and subject, and not too long ago. */
  function alike(mail: NumberedMail, person: Person): readonly MailDraft[] {
    const found = subjects.written(person, mail.subject);
    if (!mail.subject.generic)
      return found.filter(({ latest }) => mail.event.at.start - latest.start <= conversation);
    const today = localDate(mail.event.at.start);
    return found.filter(
      (draft) => !draft.closed && isInGenericWindow(localDate(draft.receivedAt.start), today),
    );
  }

  function isAboutOthers(mail: NumberedMail): boolean {
    const { event, counterparts } = mail;
    const theirs = counterparts.flatMap((one) => ids.ofConversation(event, one));
    const named = [...ids.find(mail, null), ...ids.guessed(event), ...theirs];
    const wasTo = ({ counterpart }: Draft): boolean =>
      counterpart !== null && counterparts.includes(counterpart);
    return named.length > 0 && !named.some(wasTo);
  }

  function addOwn(match: Match, mail: NumberedMail): void {
    const { draft } = match;
    if (isGuess(match)) return;
    ids.add(draft, mail);
    if (!mail.subject.generic) subjects.addWritten(draft, mail.subject);
  }

  /** A mail that a person wrote: who replies to one that was a guess goes on with the contact that it was taken for. */
  function addWritten(match: Match, mail: NumberedMail): void {
    if (isGuess(match)) ids.addGuessed(match.draft, mail);
    else addOwn(match, mail);
  }

  return {
    conversation(mail, person) {
      const found = ids.find(mail, person?.address ?? null);
      if (person === null) return matchOf(found, 'exact');
      const guessed = ids.guessed(mail.event);
      const isTheirs = (draft: MailDraft): boolean => draft.person === person;
      const isGuessed = guessed.some(isTheirs);
      return (
        matchOf(isGuessed ? found.filter(isTheirs) : preferring(isTheirs, found), 'exact') ??
        matchOf(alike(mail, person), 'subject') ??
        guessOf(preferring(isTheirs, guessed)) ??
        ourReplies.repliedTo(mail, person)
      );
    },

    reply(mail, person, senders) {
      const isTheirs = (draft: MailDraft): boolean =>
        draft.person === person && isNotBefore(mail.event.at, draft);
      const sameSubject = () => (mail.subject.generic ? [] : subjects.asked(person, mail.subject));
      const match =
        matchOf(ids.find(mail, person.address).filter(isTheirs), 'exact') ??
        matchOf(sameSubject().filter(isTheirs), 'subject') ??
        guessOf(ids.guessed(mail.event).filter(isTheirs)) ??
        (isAboutOthers(mail) ? null : matchOf(waiting(person, senders, mail.event.at), 'counterpart'));
      if (match === null) return null;
      const { draft, evidence } = match;
      const isOther = isWaiting(senders, mail.event.at);
      const marks: readonly PairMark[] =
        mayAnswerMore(match, person) && contactsToAnswer(person).some((one) => one !== draft && isOther(one))
          ? ['may-answer-more']
          : match.marks;
      return {
        draft,
        evidence,
        marks: hasSubject(draft, mail.subject) ? marks : [...marks, 'new-subject'],
      };
    },

    replyElsewhere(mail, receivers) {
      const isReply = mail.subject.reply || mail.event.inReplyTo !== null;
      if (!isReply || mail.subject.forward) return null;
      const match = matchOf(
        ids.find(mail, null).filter((draft) => isNotBefore(mail.event.at, draft)),
        'exact',
      );
      if (match === null || match.draft.person === null) return match;
      if (receivers.every(hasAsked)) return null;
      return { ...match, marks: [...match.marks, 'other-address'] };
    },

    isAboutOthers,

    handedOn(mail, sender) {
      const named = ids.named(mail);
      const canHandOn = (draft: MailDraft): boolean =>
        (named.length === 0 || named.includes(draft)) &&
        !draft.closed &&
        isHeldBy(draft, sender) &&
        !draft.handedOnBy.includes(sender.unit) &&
        isNotBefore(mail.event.at, draft);
      const sameSubject = mail.subject.generic ? [] : subjects.openedWith(mail.subject);
      return (
        matchOf(ids.ofConversation(mail.event, null).filter(canHandOn), 'exact') ??
        matchOf(sameSubject.filter(canHandOn), named.length === 0 ? 'subject' : 'exact')
      );
    },

    talkedOf: (person, unit, at) => matchOf(waiting(person, [{ unit, parties: noParties }], at), 'channel'),

    add(draft, mail) {
      ids.add(draft, mail);
      subjects.addOpening(draft);
    },

    addFurther(match, mail) {
      addWritten(match, mail);
      if (!mail.subject.generic) subjects.addAsked(match.draft, mail.subject);
    },

    addOwn,

    addReply(match, mail) {
      ourReplies.add(match, mail);
      addWritten(match, mail);
    },
  };
}

/** Of most who wrote one thing only, nothing else waits. */
function mayAnswerMore({ draft, marks }: Match, { contacts }: Person): boolean {
  return !draft.closed && marks.length === 0 && contacts.length > 1;
}

/** An answer that can have come after receipt may pair, however coarse the log's times are. */
function isNotBefore(reply: Moment, draft: Draft): boolean {
  return reply.end >= draft.receivedAt.start;
}

import type { Calendar } from '../calendar/calendar.js';
import { localDate } from '../calendar/zone.js';
import type { Unit } from '../model/organisation.js';
import type { PairMark } from '../model/pair-mark.js';
import type { Instant, Moment } from '../model/time.js';
import type { Draft } from './draft.js';
import { createIdIndex } from './id-index.js';
import { isGuess, type Match, matchOf } from './match.js';
import { conversationMilliseconds, isWithinWindow, type MailOptions } from './options.js';
import { createOurReplies } from './our-replies.js';
import type { ReadMail } from './read-mail.js';
import { createSubjectIndex } from './subject-index.js';
import type { Talk } from './talks.js';

/** Finds the contact that a mail belongs to. */
export interface MailIndex {
  /** The contact of the same conversation that a mail from outside continues. */
  conversation(mail: ReadMail, counterpart: string | null): Match | null;
  /** The contact that a mail of ours, of one of `units`, to `counterpart` belongs to, by the strongest evidence that holds. */
  reply(mail: ReadMail, counterpart: string, units: readonly Unit[]): Match | null;
  /**
   * The contact that a reply of ours belongs to by its ids, though it went to another address of the person. What is
   * forwarded keeps its ids too and is for somebody else.
   */
  replyElsewhere(mail: ReadMail): Match | null;
  /** The sending unit's earliest open contact, not yet handed on by it, that an internal mail speaks of. */
  handedOn(mail: ReadMail, sender: Unit): Match | null;
  /** The open contact of the person that a unit spoke with which that unit holds. */
  talkedOf(talk: Talk): Match | null;
  add(draft: Draft, mail: ReadMail): void;
  /** A further mail from the counterpart: its ids and its subject lead to the contact too. */
  addFurther(match: Match, mail: ReadMail): void;
  /**
   * A mail of ours. Who thanks for an answer with a new subject replies to that one; but what we wrote over one
   * answer or receipt ("Svar på din fråga") we write over the next one too, and so it leads no mail of ours.
   */
  addOwn(match: Match, mail: ReadMail): void;
  /** A reply of ours that a person wrote. */
  addReply(match: Match, mail: ReadMail): void;
}

export function createMailIndex(
  calendar: Calendar,
  { genericReplies }: Pick<MailOptions, 'genericReplies'>,
): MailIndex {
  /** What was written over any mail of a contact, and what the counterpart wrote over one. */
  const subjects = createSubjectIndex();
  const asked = createSubjectIndex();
  const ids = createIdIndex(subjects);
  const byCounterpart = new Map<string, Draft[]>();
  const ourReplies = createOurReplies(calendar, genericReplies);

  function isInWindow(from: Instant, { event }: ReadMail): boolean {
    return isWithinWindow(calendar, localDate(from), localDate(event.at.start));
  }

  /** The counterpart's open contacts of the last ten working days that one of the units holds. */
  function waiting(counterpart: string, units: readonly Unit[], at: Moment): readonly Draft[] {
    return stillOpen(byCounterpart, counterpart).filter(
      (draft) =>
        isNotBefore(at, draft) &&
        units.some((unit) => draft.holders.has(unit)) &&
        isWithinWindow(calendar, localDate(draft.receivedAt.start), localDate(at.start)),
    );
  }

  /** No id says so, but it is the same counterpart and subject, and not too long ago. */
  function alike(mail: ReadMail, counterpart: string): readonly Draft[] {
    const found = subjects.find(counterpart, mail.subject);
    if (!mail.subject.generic)
      return found.filter(({ latest }) => mail.event.at.start - latest <= conversationMilliseconds);
    return found.filter((draft) => !draft.closed && isInWindow(draft.receivedAt.start, mail));
  }

  function addOwn(match: Match, mail: ReadMail): void {
    const { draft } = match;
    if (isGuess(match)) return;
    ids.add(draft, mail);
    if (!mail.subject.generic) subjects.add(draft, mail.subject);
  }

  return {
    conversation(mail, counterpart) {
      const byId = matchOf(ids.find(mail, counterpart), 'exact');
      if (byId !== null || counterpart === null) return byId;
      return matchOf(alike(mail, counterpart), 'subject') ?? ourReplies.repliedTo(mail, counterpart);
    },

    reply(mail, counterpart, units) {
      const isTheirs = (draft: Draft): boolean =>
        draft.counterpart === counterpart && isNotBefore(mail.event.at, draft);
      const others = waiting(counterpart, units, mail.event.at);
      const sameSubject = mail.subject.generic ? [] : asked.find(counterpart, mail.subject);
      const match =
        matchOf(ids.find(mail, counterpart).filter(isTheirs), 'exact') ??
        matchOf(sameSubject.filter(isTheirs), 'subject') ??
        matchOf(others, 'counterpart');
      if (match === null) return null;
      const marks = alsoWaiting(match, others);
      return {
        ...match,
        marks: subjects.has(match.draft, mail.subject) ? marks : [...marks, 'new-subject'],
      };
    },

    replyElsewhere(mail) {
      const isReply = mail.subject.reply || mail.event.inReplyTo !== null;
      if (!isReply || mail.subject.forward) return null;
      const match = matchOf(
        ids.find(mail, null).filter((draft) => isNotBefore(mail.event.at, draft)),
        'exact',
      );
      if (match === null || match.draft.counterpart === null) return match;
      return { ...match, marks: [...match.marks, 'other-address'] };
    },

    handedOn(mail, sender) {
      const canHandOn = (draft: Draft): boolean =>
        !draft.closed &&
        draft.holders.has(sender) &&
        !draft.handedOnBy.has(sender) &&
        isNotBefore(mail.event.at, draft);
      const sameSubject = mail.subject.generic ? [] : subjects.findOpen(mail.subject);
      return (
        matchOf(ids.ofConversation(mail.event).filter(canHandOn), 'exact') ??
        matchOf(sameSubject.filter(canHandOn), 'subject')
      );
    },

    talkedOf: ({ address, unit, at }) => matchOf(waiting(address, [unit], at), 'channel'),

    add(draft, mail) {
      ids.add(draft, mail);
      subjects.addOpening(draft, mail.subject);
      asked.add(draft, mail.subject);
      if (draft.counterpart === null) return;
      const contacts = byCounterpart.get(draft.counterpart);
      if (contacts === undefined) byCounterpart.set(draft.counterpart, [draft]);
      else contacts.push(draft);
    },

    addFurther(match, mail) {
      addOwn(match, mail);
      if (!mail.subject.generic) asked.add(match.draft, mail.subject);
    },

    addOwn,

    addReply(match, mail) {
      ourReplies.add(match, mail);
      addOwn(match, mail);
    },
  };
}

function alsoWaiting({ draft, marks }: Match, waiting: readonly Draft[]): readonly PairMark[] {
  const hasOther = !draft.closed && waiting.some((other) => other !== draft);
  return hasOther && marks.length === 0 ? ['may-answer-more'] : marks;
}

/** The list without its closed contacts, which can never open again; kept short for the next question. */
function stillOpen(index: Map<string, Draft[]>, key: string): readonly Draft[] {
  const list = index.get(key);
  if (list === undefined) return [];
  const open = list.filter((draft) => !draft.closed);
  index.set(key, open);
  return open;
}

/** An answer that can have come after receipt may pair, however coarse the log's times are. */
function isNotBefore(reply: Moment, draft: Draft): boolean {
  return reply.end >= draft.receivedAt.start;
}

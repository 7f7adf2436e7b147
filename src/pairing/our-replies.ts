import { localDate } from '../calendar/zone.js';
import type { Instant } from '../model/time.js';
import type { MailDraft, Person } from './mail-draft.js';
import type { NumberedMail } from './mail-list.js';
import { guessOf, isGuess, type Match } from './match.js';
import { pairOf } from './numbering.js';
import { conversationLength, type PairingOptions, windowOf } from './options.js';

/**
 * Replies of ours that teach nothing of other mails: their subject says nothing, or several contacts of the person
 * fitted. Whoever replies to one goes on with the contact that it belonged to all the same.
 */
export interface OurReplies {
  add(match: Match, mail: NumberedMail): void;
  /** The contact that our reply belonged to, where a mail from outside is, by its subject, a reply to it. */
  repliedTo(mail: NumberedMail, person: Person): Match | null;
}

interface OurReply {
  readonly draft: MailDraft;
  readonly at: Instant;
  readonly isGuessed: boolean;
}

export function createOurReplies({
  calendar,
  mail: choices,
}: Pick<PairingOptions, 'calendar' | 'mail'>): OurReplies {
  const isInGenericWindow = windowOf(calendar, choices.genericWorkingDays);
  const conversation = conversationLength(choices);
  /** The latest to each person under each subject. */
  const bySubject = new Map<number, OurReply>();

  /** A subject that says nothing is worth some working days, another as long as a conversation. */
  function isStillOn({ at }: OurReply, { event, subject }: NumberedMail): boolean {
    return subject.generic
      ? isInGenericWindow(localDate(at), localDate(event.at.start))
      : event.at.start - at <= conversation;
  }

  return {
    add(match, mail) {
      const { draft } = match;
      const isGuessed = isGuess(match);
      if (!isGuessed && !mail.subject.generic) return;
      const reply = { draft, at: mail.event.at.start, isGuessed };
      if (draft.person !== null) bySubject.set(keyOf(draft.person, mail), reply);
    },
    repliedTo(mail, person) {
      const { generic, reply: isReply } = mail.subject;
      if (!isReply || (generic && choices.genericReplies === 'open')) return null;
      const latest = bySubject.get(keyOf(person, mail));
      if (latest === undefined || !isStillOn(latest, mail)) return null;
      const { draft, isGuessed } = latest;
      return isGuessed ? guessOf([draft]) : { draft, evidence: 'subject', marks: [] };
    },
  };
}

function keyOf({ number }: Person, { subject }: NumberedMail): number {
  return pairOf(number, subject.matter);
}

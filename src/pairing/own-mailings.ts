import type { Instant } from '../model/time.js';
import type { Person } from './mail-draft.js';
import type { NumberedMail } from './mail-list.js';
import { pairOf } from './numbering.js';

/** Mails of ours that belonged to no contact, so that a reply to one can be told from a new question. */
export interface OwnMailings {
  add(mail: NumberedMail, receivers: readonly Person[]): void;
  isRepliedTo(mail: NumberedMail, person: Person): boolean;
}

/** `named` are the ids that mails may be replied to by; `conversation` is how long one goes on, in milliseconds. */
export function createOwnMailings(named: ReadonlySet<string>, conversation: number): OwnMailings {
  const ids = new Set<string>();
  const latest = new Map<number, Instant>();
  return {
    add({ event, subject }, receivers) {
      if (event.messageId !== null && named.has(event.messageId)) ids.add(event.messageId);
      if (event.conversationId !== null) ids.add(event.conversationId);
      if (subject.generic) return;
      for (const { number } of receivers) latest.set(pairOf(number, subject.matter), event.at.start);
    },
    isRepliedTo({ event, subject }, { number }) {
      if (event.inReplyTo !== null && ids.has(event.inReplyTo)) return true;
      if (event.conversationId !== null && ids.has(event.conversationId)) return true;
      if (!subject.reply) return false;
      const sent = latest.get(pairOf(number, subject.matter));
      return sent !== undefined && event.at.start - sent <= conversation;
    },
  };
}

import type { Instant } from '../model/time.js';
import type { ReadMail } from './read-mail.js';

const monthMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** Mails of ours that belonged to no contact, so that a reply to one can be told from a new question. */
export interface OwnMailings {
  add(mail: ReadMail, counterparts: readonly string[]): void;
  isRepliedTo(mail: ReadMail, counterpart: string): boolean;
}

export function createOwnMailings(): OwnMailings {
  const messages = new Set<string>();
  const latest = new Map<string, Instant>();
  return {
    add({ event, subject }, counterparts) {
      if (event.messageId !== null) messages.add(event.messageId);
      if (event.conversationId !== null) messages.add(event.conversationId);
      if (subject.generic) return;
      for (const counterpart of counterparts)
        latest.set(`${counterpart}\n${subject.canonical}`, event.at.start);
    },
    isRepliedTo({ event, subject }, counterpart) {
      if (event.inReplyTo !== null && messages.has(event.inReplyTo)) return true;
      if (event.conversationId !== null && messages.has(event.conversationId)) return true;
      const sent = latest.get(`${counterpart}\n${subject.canonical}`);
      return subject.reply && sent !== undefined && event.at.start - sent <= monthMilliseconds;
    },
  };
}

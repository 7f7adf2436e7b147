import type { MailEvent } from '../model/event.js';
import type { Draft } from './draft.js';
import type { ReadMail } from './read-mail.js';
import type { SubjectIndex } from './subject-index.js';

/** Which contacts the ids of a mail lead to. */
export interface IdIndex {
  /**
   * Contacts of which In-Reply-To names a mail, or References does and the subjects agree, or that share a conversation
   * or, for the same counterpart, a case number.
   */
  find(mail: ReadMail, counterpart: string | null): readonly Draft[];
  ofConversation(mail: MailEvent): readonly Draft[];
  add(draft: Draft, mail: ReadMail): void;
}

export function createIdIndex(subjects: Pick<SubjectIndex, 'has'>): IdIndex {
  const byMessage = new Map<string, Draft>();
  const byConversation = new Map<string, Draft[]>();
  const byCase = new Map<string, Draft[]>();

  function ofConversation({ conversationId }: MailEvent): readonly Draft[] {
    return conversationId === null ? [] : (byConversation.get(conversationId) ?? []);
  }

  return {
    find({ event, subject }, counterpart) {
      const found: Draft[] = [];
      const named = event.inReplyTo === null ? undefined : byMessage.get(event.inReplyTo);
      if (named !== undefined) found.push(named);
      for (const reference of event.references) {
        const draft = byMessage.get(reference);
        if (draft !== undefined && subjects.has(draft, subject)) found.push(draft);
      }
      found.push(...ofConversation(event));
      if (subject.caseNumber !== null && counterpart !== null)
        found.push(...(byCase.get(caseKey(counterpart, subject.caseNumber)) ?? []));
      return found;
    },
    ofConversation,
    add(draft, { event, subject }) {
      if (event.messageId !== null) byMessage.set(event.messageId, draft);
      if (event.conversationId !== null) push(byConversation, event.conversationId, draft);
      if (subject.caseNumber !== null && draft.counterpart !== null)
        push(byCase, caseKey(draft.counterpart, subject.caseNumber), draft);
    },
  };
}

function caseKey(counterpart: string, caseNumber: string): string {
  return `${counterpart}\n${caseNumber}`;
}

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  else if (!list.includes(draft)) list.push(draft);
}

import type { MailEvent } from '../model/event.js';
import type { MailDraft } from './mail-draft.js';
import type { NumberedMail } from './mail-list.js';
import { addUnder } from './short-list.js';
import { hasSubject } from './subject-index.js';

/** Which contacts the ids of a mail lead to. */
export interface IdIndex {
  /**
   * Contacts of which In-Reply-To names a mail, or References does and the subjects agree, or that share a conversation
   * or, for the same counterpart, a case number.
   */
  find(mail: NumberedMail, counterpart: string | null): readonly MailDraft[];
  ofConversation(mail: MailEvent): readonly MailDraft[];
  add(draft: MailDraft, mail: NumberedMail): void;
}

/** `named` are the ids by which mails may be asked for: those that others name. */
export function createIdIndex(named: ReadonlySet<string>): IdIndex {
  const byMessage = new Map<string, MailDraft>();
  const byConversation = new Map<string, MailDraft[]>();
  const byCase = new Map<string, MailDraft[]>();
  /** In many logs no mail names another: then no id need be looked at. */
  const isAnyNamed = named.size > 0;

  function ofConversation({ conversationId }: MailEvent): readonly MailDraft[] {
    return conversationId === null ? none : (byConversation.get(conversationId) ?? none);
  }

  return {
    find({ event, subject }, counterpart) {
      if (namesNothing(event) && subject.caseNumber === null) return none;
      const found: MailDraft[] = [];
      const repliedTo = event.inReplyTo === null ? undefined : byMessage.get(event.inReplyTo);
      if (repliedTo !== undefined) found.push(repliedTo);
      for (const reference of event.references) {
        const draft = byMessage.get(reference);
        if (draft !== undefined && hasSubject(draft, subject)) found.push(draft);
      }
      for (const draft of ofConversation(event)) found.push(draft);
      if (subject.caseNumber !== null && counterpart !== null)
        found.push(...(byCase.get(caseKey(counterpart, subject.caseNumber)) ?? []));
      return found;
    },
    ofConversation,
    add(draft, { event, subject }) {
      if (isAnyNamed && event.messageId !== null && named.has(event.messageId))
        byMessage.set(event.messageId, draft);
      if (event.conversationId !== null) push(byConversation, event.conversationId, draft);
      if (subject.caseNumber !== null && draft.counterpart !== null)
        push(byCase, caseKey(draft.counterpart, subject.caseNumber), draft);
    },
  };
}

const none: readonly MailDraft[] = [];

/** True where a mail names no other: in many logs none does. */
function namesNothing({ inReplyTo, references, conversationId }: MailEvent): boolean {
  return inReplyTo === null && conversationId === null && references.length === 0;
}

function caseKey(counterpart: string, caseNumber: string): string {
  return `${counterpart}\n${caseNumber}`;
}

function push(index: Map<string, MailDraft[]>, key: string, draft: MailDraft): void {
  if (!index.get(key)?.includes(draft)) addUnder(index, key, draft);
}

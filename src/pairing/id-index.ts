import type { MailEvent } from '../model/event.js';
import { createLedContacts } from './led-contacts.js';
import type { MailDraft } from './mail-draft.js';
import type { NumberedMail } from './mail-list.js';
import { createMessageIndex } from './message-index.js';
import { hasSubject } from './subject-index.js';

/** Which contacts the ids of a mail lead to. */
export interface IdIndex {
  /** Contacts of which In-Reply-To names a mail, or References does and the subjects agree. */
  named(mail: NumberedMail): readonly MailDraft[];
  /** Those, and contacts that share a conversation or, for the same counterpart, a case number. */
  find(mail: NumberedMail, counterpart: string | null): readonly MailDraft[];
  /** Of the conversation: those that are open, and the first of all and of the counterpart. */
  ofConversation(mail: MailEvent, counterpart: string | null): readonly MailDraft[];
  /** Contacts that a mail which In-Reply-To names was taken for, though others of the person fitted as well. */
  guessed(mail: MailEvent): readonly MailDraft[];
  add(draft: MailDraft, mail: NumberedMail): void;
  addGuessed(draft: MailDraft, mail: NumberedMail): void;
}

/** `namedIds` are those by which mails may be asked for: those that others name. */
export function createIdIndex(namedIds: ReadonlySet<string>): IdIndex {
  const byMessage = createMessageIndex(namedIds);
  const guessedByMessage = createMessageIndex(namedIds);
  const byConversation = createLedContacts();
  const byCase = createLedContacts();
  /** In many logs no mail names another: then no id need be looked at. */
  const isAnyNamed = namedIds.size > 0;

  function named({ event, subject }: NumberedMail): readonly MailDraft[] {
    const { inReplyTo, references } = event;
    if (inReplyTo === null && references.length === 0) return none;
    const found = inReplyTo === null ? [] : [...byMessage.of(inReplyTo)];
    for (const reference of references)
      found.push(...byMessage.of(reference).filter((draft) => hasSubject(draft, subject)));
    return found;
  }

  function ofConversation({ conversationId }: MailEvent, counterpart: string | null): readonly MailDraft[] {
    return conversationId === null ? none : byConversation.of(conversationId, counterpart);
  }

  function ofCase({ subject: { caseNumber } }: NumberedMail, counterpart: string | null) {
    if (caseNumber === null || counterpart === null) return none;
    return byCase.of(caseKey(counterpart, caseNumber), counterpart);
  }

  return {
    named,
    find(mail, counterpart) {
      if (namesNothing(mail.event) && mail.subject.caseNumber === null) return none;
      return [...named(mail), ...ofConversation(mail.event, counterpart), ...ofCase(mail, counterpart)];
    },
    ofConversation,
    guessed: ({ inReplyTo }) => (inReplyTo === null ? none : guessedByMessage.of(inReplyTo)),
    add(draft, { event, subject }) {
      if (isAnyNamed) byMessage.add(event.messageId, draft);
      if (event.conversationId !== null) byConversation.add(event.conversationId, draft);
      if (subject.caseNumber !== null && draft.counterpart !== null)
        byCase.add(caseKey(draft.counterpart, subject.caseNumber), draft);
    },
    addGuessed: (draft, { event }) => guessedByMessage.add(event.messageId, draft),
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

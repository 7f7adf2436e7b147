import type { MailDraft } from './mail-draft.js';
import { addUnder } from './short-list.js';

/** Which contacts the mails that others name belong to. */
export interface MessageIndex {
  of(messageId: string): readonly MailDraft[];
  add(messageId: string | null, draft: MailDraft): void;
}

/** `named` are the ids by which mails may be asked for: those that others name. */
export function createMessageIndex(named: ReadonlySet<string>): MessageIndex {
  /** Most mails belong to one contact: a list for each of a million would be most of what is kept. */
  const first = new Map<string, MailDraft>();
  /** The further ones: a mail of ours to several persons belongs to a contact of each. */
  const others = new Map<string, MailDraft[]>();
  return {
    of(messageId) {
      const draft = first.get(messageId);
      return draft === undefined ? none : [draft, ...(others.get(messageId) ?? none)];
    },
    add(messageId, draft) {
      if (messageId === null || !named.has(messageId)) return;
      if (first.has(messageId)) addUnder(others, messageId, draft);
      else first.set(messageId, draft);
    },
  };
}

const none: readonly MailDraft[] = [];

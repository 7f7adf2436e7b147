import type { MailDraft } from './mail-draft.js';

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
  const others = new Map<string, Set<MailDraft>>();
  return {
    of(messageId) {
      const draft = first.get(messageId);
      return draft === undefined ? none : [draft, ...(others.get(messageId) ?? none)];
    },
    add(messageId, draft) {
      if (messageId === null || !named.has(messageId)) return;
      const known = first.get(messageId);
      if (known === undefined) first.set(messageId, draft);
      // A broken system gives all its mails one id: a contact of thousands of them is found by it once.
      else if (known !== draft) others.set(messageId, (others.get(messageId) ?? new Set()).add(draft));
    },
  };
}

const none: readonly MailDraft[] = [];

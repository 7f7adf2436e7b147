import { earlier } from './draft.js';
import type { MailDraft } from './mail-draft.js';
import { addUnder, withOneMore } from './short-list.js';

/** Contacts that ids of one kind lead to: all that a mail can be taken for, and maybe others. */
export interface LedContacts {
  /** Those under an id, as a mail of or to a counterpart may ask for them. */
  of(id: string, counterpart: string | null): readonly MailDraft[];
  add(id: string, draft: MailDraft): void;
}

/** So many contacts under one id are looked through sooner than they are kept apart. */
const few = 8;

export function createLedContacts(): LedContacts {
  const contacts = new Map<string, MailDraft[]>();
  /** A broken system gives all its mails one id. */
  const crowds = new Map<string, Crowd>();
  return {
    of: (id, counterpart) => crowds.get(id)?.of(counterpart) ?? contacts.get(id) ?? none,
    add(id, draft) {
      const known = contacts.get(id) ?? none;
      const crowd = crowds.get(id);
      if (crowd !== undefined) crowd.add(draft);
      else if (known.includes(draft)) return;
      else if (known.length < few) addUnder(contacts, id, draft);
      else {
        crowds.set(id, createCrowd([...known, draft]));
        contacts.delete(id);
      }
    },
  };
}

const none: readonly MailDraft[] = [];

/** Many contacts under one id. */
interface Crowd {
  of(counterpart: string | null): readonly MailDraft[];
  add(draft: MailDraft): void;
}

/** What no open contact fits goes to the closed one that was received first, of all or of the counterpart: others are let go. */
function createCrowd(drafts: MailDraft[]): Crowd {
  let open = drafts;
  let first: MailDraft | null = null;
  const firstOf = new Map<string | null, MailDraft>();

  function letGo(draft: MailDraft): void {
    const { counterpart } = draft;
    first = earlier(draft, first);
    firstOf.set(counterpart, earlier(draft, firstOf.get(counterpart) ?? null));
  }

  return {
    of(counterpart) {
      for (const draft of open) if (draft.closed) letGo(draft);
      open = open.filter(({ closed }) => !closed);
      const closed = [first, firstOf.get(counterpart) ?? null].filter((one) => one !== null);
      return [...open, ...closed];
    },
    add(draft) {
      if (!open.includes(draft)) open = withOneMore(open, draft);
    },
  };
}

import type { Calendar } from '../calendar/calendar.js';
import { localDate } from '../calendar/zone.js';
import type { Evidence } from '../model/contact.js';
import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Draft } from './draft.js';
import { conversationMilliseconds, isWithinWindow } from './options.js';
import type { Subject } from './subject.js';

/** A mail with its subject read. */
export interface ReadMail {
  readonly event: MailEvent;
  readonly subject: Subject;
}

export interface Match {
  readonly draft: Draft;
  readonly evidence: Evidence;
  /** True where other contacts fitted as well: such a pair teaches nothing about later mails. */
  readonly isOneOfSeveral: boolean;
}

/** Finds the contact that a mail belongs to. All lists are in order of receipt. */
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
  add(draft: Draft, mail: ReadMail): void;
  /**
   * A further mail of the contact, either way: its ids and its subject lead to the contact too. Who thanks for
   * an answer with a new subject replies to that one.
   */
  addFurther(draft: Draft, mail: ReadMail): void;
}

export function createMailIndex(calendar: Calendar): MailIndex {
  const byMessage = new Map<string, Draft>();
  const byConversation = new Map<string, Draft[]>();
  const byCase = new Map<string, Draft[]>();
  const bySubject = new Map<string, Draft[]>();
  const byCounterpart = new Map<string, Draft[]>();
  const internally = new Map<string, Draft[]>();
  /** The canonical subjects of a contact's mails. */
  const subjects = new Map<Draft, Set<string>>();

  /** Ids prove only a reply to the person who asked: a question forwarded to somebody else keeps its ids. */
  function exact({ event, subject }: ReadMail, counterpart: string | null): readonly Draft[] {
    const found: Draft[] = [];
    const named = event.inReplyTo === null ? undefined : byMessage.get(event.inReplyTo);
    if (named !== undefined) found.push(named);
    for (const reference of event.references) {
      const draft = byMessage.get(reference);
      if (draft !== undefined && subjects.get(draft)?.has(subject.canonical)) found.push(draft);
    }
    if (event.conversationId !== null) found.push(...(byConversation.get(event.conversationId) ?? []));
    if (subject.caseNumber !== null && counterpart !== null) {
      found.push(...(byCase.get(pairKey(counterpart, subject.caseNumber)) ?? []));
    }
    return found;
  }

  function addIds(draft: Draft, { event, subject }: ReadMail): void {
    if (event.messageId !== null) byMessage.set(event.messageId, draft);
    if (event.conversationId !== null) push(byConversation, event.conversationId, draft);
    if (subject.caseNumber !== null && draft.counterpart !== null) {
      push(byCase, pairKey(draft.counterpart, subject.caseNumber), draft);
    }
  }

  function addSubject(draft: Draft, { canonical }: Subject): void {
    const known = subjects.get(draft) ?? new Set();
    subjects.set(draft, known);
    if (known.has(canonical)) return;
    known.add(canonical);
    if (draft.counterpart !== null) push(bySubject, pairKey(draft.counterpart, canonical), draft);
  }

  function sameSubject(counterpart: string, subject: Subject): readonly Draft[] {
    return bySubject.get(pairKey(counterpart, subject.canonical)) ?? [];
  }

  return {
    conversation(mail, counterpart) {
      const byId = matchOf(openFirst(exact(mail, counterpart)), 'exact');
      if (byId !== null || counterpart === null) return byId;
      const at = mail.event.at.start;
      const recent = sameSubject(counterpart, mail.subject).filter((draft) =>
        mail.subject.generic
          ? !draft.closed && isWithinWindow(calendar, localDate(draft.receivedAt.start), localDate(at))
          : at - draft.latest <= conversationMilliseconds,
      );
      return matchOf(openFirst(recent), 'subject');
    },

    reply(mail, counterpart, units) {
      const isTheirs = (draft: Draft): boolean =>
        draft.counterpart === counterpart && isNotBefore(mail.event, draft);
      const byId = openFirst(exact(mail, counterpart).filter(isTheirs));
      if (byId !== null) return matchOf(byId, 'exact');
      const alike = mail.subject.generic ? [] : sameSubject(counterpart, mail.subject).filter(isTheirs);
      const bySameSubject = openFirst(alike);
      if (bySameSubject !== null) return matchOf(bySameSubject, 'subject');
      const today = localDate(mail.event.at.start);
      const near = stillOpen(byCounterpart, counterpart).filter(
        (draft) =>
          isTheirs(draft) &&
          units.some((unit) => draft.holders.has(unit)) &&
          isWithinWindow(calendar, localDate(draft.receivedAt.start), today),
      );
      return matchOf(near[0] ?? null, 'counterpart', near.length > 1);
    },

    replyElsewhere(mail) {
      const isReply = mail.subject.reply || mail.event.inReplyTo !== null;
      if (!isReply || mail.subject.forward) return null;
      const named = exact(mail, null).filter((draft) => isNotBefore(mail.event, draft));
      return matchOf(openFirst(named), 'exact');
    },

    handedOn(mail, sender) {
      const { event, subject } = mail;
      const shared = event.conversationId === null ? [] : (byConversation.get(event.conversationId) ?? []);
      const alike = subject.generic ? [] : stillOpen(internally, subject.canonical);
      const canHandOn = (draft: Draft): boolean =>
        !draft.closed &&
        draft.holders.has(sender) &&
        !draft.handedOnBy.has(sender) &&
        isNotBefore(event, draft);
      const byId = matchOf(earliest(shared.filter(canHandOn)), 'exact');
      return byId ?? matchOf(earliest(alike.filter(canHandOn)), 'subject');
    },

    add(draft, mail) {
      addIds(draft, mail);
      addSubject(draft, mail.subject);
      if (draft.counterpart !== null) push(byCounterpart, draft.counterpart, draft);
      if (!mail.subject.generic) push(internally, mail.subject.canonical, draft);
    },

    addFurther(draft, mail) {
      addIds(draft, mail);
      if (!mail.subject.generic) addSubject(draft, mail.subject);
    },
  };
}

function matchOf(draft: Draft | null, evidence: Evidence, isOneOfSeveral = false): Match | null {
  return draft === null ? null : { draft, evidence, isOneOfSeveral };
}

function pairKey(counterpart: string, text: string): string {
  return `${counterpart}\n${text}`;
}

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  else if (list.at(-1) !== draft) list.push(draft);
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
function isNotBefore(reply: MailEvent, draft: Draft): boolean {
  return reply.at.end >= draft.receivedAt.start;
}

function openFirst(drafts: readonly Draft[]): Draft | null {
  return earliest(drafts.filter((draft) => !draft.closed)) ?? earliest(drafts);
}

function earliest(drafts: readonly Draft[]): Draft | null {
  return drafts.reduce<Draft | null>(
    (first, draft) => (first === null || draft.receivedAt.start < first.receivedAt.start ? draft : first),
    null,
  );
}

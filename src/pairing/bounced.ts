import type { LogEvent, MailEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import type { MailList, NumberedMail } from './mail-list.js';
import { mailNature } from './nature.js';
import { readSubject, type Subject } from './subject.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** What mail systems write in front of the subject of a mail that they could not deliver. */
const bounceMark =
  /^(?:olevererbart|undeliver(?:able|ed)(?: mail)?|unzustellbar|nicht zustellbar|kan ikke leveres|ei voitu toimittaa|ei toimitettavissa|non remis|no se puede entregar|returned mail|mail delivery failed)\s*[:：]\s*/iu;

/** Only late, and on its way still. */
const delay = /delay|fördröj|f\?rdr\?j|försen|verzöger|viiväst|forsink|retard|retras/iu;

/**
 * Mails of ours that came back: a bounce names them by its ids, or came to the mailbox that sent them within a day,
 * under the subject of that one mail alone. Only a look at the whole log shows it, so it comes first.
 */
export interface BouncedFinder {
  add(mail: NumberedMail): void;
  /** Of all mails, in canonical order. */
  found(mails: MailList): Generator<void, ReadonlySet<LogEvent>>;
}

export function createBouncedFinder(): BouncedFinder {
  const returns = new Map<LogEvent, Return>();
  return {
    add(mail) {
      if (isBounce(mail)) returns.set(mail.event, returnOf(mail.event, mail.subject));
    },
    *found(mails) {
      const bounced = new Set<LogEvent>();
      if (returns.size === 0) return bounced;
      const sent = createSent([...returns.values()]);
      for (const run of runsOf(mails)) {
        for (const mail of run) {
          const { event, direction, subject } = mail;
          if (direction === 'outgoing') sent.add(event, subject);
          const returned = returns.get(event);
          const found = returned === undefined ? null : sent.returnedBy(event, returned);
          if (found !== null) bounced.add(found);
        }
        yield;
      }
      return bounced;
    },
  };
}

/** What a bounce says of the mail that it is about. */
interface Return {
  readonly ids: readonly string[];
  /** Canonical; null where its own subject does not tell. */
  readonly subject: string | null;
}

/** Whatever is not sent by us is read as others' mail: machines of the house may tell of a return too. */
function isBounce({ event, direction, subject, nature }: NumberedMail): boolean {
  if (direction === 'outgoing') return false;
  const asOthers = direction === 'incoming' ? nature : mailNature(event, subject, false);
  return asOthers === 'bounce' && !delay.test(event.subject);
}

function returnOf({ inReplyTo, references }: MailEvent, { opening }: Subject): Return {
  return {
    ids: inReplyTo === null ? references : [inReplyTo, ...references],
    subject: bounceMark.test(opening) ? readSubject(opening.replace(bounceMark, '')).canonical : null,
  };
}

interface Sent {
  add(mail: MailEvent, subject: Subject): void;
  /** The mail that a bounce is about; null where it does not tell. */
  returnedBy(bounce: MailEvent, returned: Return): MailEvent | null;
}

/** Keeps of what was sent no more than some bounce may be about. */
function createSent(returns: readonly Return[]): Sent {
  const ids = new Set(returns.flatMap((one) => one.ids));
  const subjects = new Set(returns.flatMap(({ subject }) => subject ?? []));
  const byMessage = new Map<string, MailEvent>();
  /** The latest two of each mailbox and subject: where two fit, nobody knows which. */
  const bySubject = new Map<string, MailEvent[]>();
  return {
    add(mail, { canonical }) {
      if (mail.messageId !== null && ids.has(mail.messageId)) byMessage.set(mail.messageId, mail);
      if (!subjects.has(canonical)) return;
      const key = `${mail.sender}\n${canonical}`;
      bySubject.set(key, [...(bySubject.get(key) ?? []).slice(-1), mail]);
    },
    returnedBy(bounce, { ids, subject }) {
      const named = ids.map((id) => byMessage.get(id)).find((mail) => mail !== undefined);
      if (named !== undefined || subject === null) return named ?? null;
      const fitting = bounce.recipients.flatMap((mailbox) =>
        sentLately(bySubject.get(`${mailbox}\n${subject}`) ?? [], bounce),
      );
      const [only, another] = fitting;
      return another === undefined ? (only ?? null) : null;
    },
  };
}

function sentLately(mails: readonly MailEvent[], { at }: MailEvent): readonly MailEvent[] {
  return mails.filter((mail) => at.start - mail.at.start <= dayMilliseconds);
}

import type { LogEvent, MailEvent } from '../model/event.js';
import { mailNature } from './nature.js';
import type { Numbered } from './placement.js';
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
export function findBounced(
  mails: readonly Numbered<MailEvent>[],
  subjectOf: (text: string) => Subject,
): ReadonlySet<LogEvent> {
  const sent = createSent();
  const bounced = new Set<LogEvent>();
  for (const { placement } of mails) {
    const { event, direction } = placement;
    if (direction === 'outgoing') {
      sent.add(event, subjectOf(event.subject));
      continue;
    }
    const subject = subjectOf(event.subject);
    const returned = isBounce(event, subject) ? sent.returnedBy(event, subject) : null;
    if (returned !== null) bounced.add(returned);
  }
  return bounced;
}

function isBounce(mail: MailEvent, subject: Subject): boolean {
  return mailNature(mail, subject, false) === 'bounce' && !delay.test(mail.subject);
}

interface Sent {
  add(mail: MailEvent, subject: Subject): void;
  /** The mail that a bounce is about; null where it does not tell. */
  returnedBy(bounce: MailEvent, subject: Subject): MailEvent | null;
}

function createSent(): Sent {
  const byMessage = new Map<string, MailEvent>();
  /** The latest two of each mailbox and subject: where two fit, nobody knows which. */
  const bySubject = new Map<string, MailEvent[]>();
  return {
    add(mail, { canonical }) {
      if (mail.messageId !== null) byMessage.set(mail.messageId, mail);
      const key = `${mail.sender}\n${canonical}`;
      bySubject.set(key, [...(bySubject.get(key) ?? []).slice(-1), mail]);
    },
    returnedBy(bounce, { opening }) {
      const ids = [...(bounce.inReplyTo === null ? [] : [bounce.inReplyTo]), ...bounce.references];
      const named = ids.map((id) => byMessage.get(id)).find((mail) => mail !== undefined);
      if (named !== undefined) return named;
      if (!bounceMark.test(opening)) return null;
      const { canonical } = readSubject(opening.replace(bounceMark, ''));
      const fitting = bounce.recipients.flatMap((mailbox) =>
        sentLately(bySubject.get(`${mailbox}\n${canonical}`) ?? [], bounce),
      );
      const [only, another] = fitting;
      return another === undefined ? (only ?? null) : null;
    },
  };
}

function sentLately(mails: readonly MailEvent[], { at }: MailEvent): readonly MailEvent[] {
  return mails.filter((mail) => at.start - mail.at.start <= dayMilliseconds);
}

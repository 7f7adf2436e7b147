import type { LogEvent, MailEvent } from '../model/event.js';
import type { Instant } from '../model/time.js';
import type { NumberedMail } from './mail-list.js';

/** Nobody reads and answers a mail in so short a time. */
const tooFastMilliseconds = 10 * 1000;

/** To so many correspondents; one alone may be a coincidence of two mails that crossed. */
const correspondentsOfMachine = 3;

/** A mail of a correspondent, and the one before it while that was written just before. */
interface Asked {
  readonly event: MailEvent;
  readonly at: Instant;
  readonly before: Asked | null;
}

/**
 * Mails of ours that a mailbox sent within seconds of a mail from that very correspondent, as it does to
 * everyone: a machine that neither header nor subject gives away. Only logs that know the second can tell.
 */
export interface RepliesAtOnceFinder {
  /** Takes the mails in canonical order. */
  add(mail: NumberedMail): void;
  found(): ReadonlySet<LogEvent>;
}

export function createRepliesAtOnceFinder(): RepliesAtOnceFinder {
  /** By the number of the correspondent. */
  const latest: (Asked | undefined)[] = [];
  const fast = new Map<string, Map<number, MailEvent[]>>();
  return {
    add(mail) {
      const { event, correspondent } = mail;
      const { at, sender } = event;
      if (at.precision !== 'exact' || correspondent === null || sender === null) return;
      const { number } = correspondent;
      const asked = latest[number];
      if (mail.direction === 'incoming')
        latest[number] = { event, at: at.start, before: soonBefore(asked, event) };
      else if (mail.counterparts.length === 1 && isReplyAtOnce(event, sender, asked))
        keep(fast, event, { mailbox: sender, correspondent: number });
    },
    found() {
      const machines = [...fast.values()].filter(({ size }) => size >= correspondentsOfMachine);
      return new Set(machines.flatMap((replies) => [...replies.values()].flat()));
    },
  };
}

/** What is still worth knowing of earlier mails: nothing of one whose receivers have all got the next one. */
function soonBefore(asked: Asked | undefined, event: MailEvent): Asked | null {
  if (asked === undefined || !isSoon(asked, event)) return null;
  return asked.event.recipients.every((mailbox) => event.recipients.includes(mailbox)) ? asked.before : asked;
}

/** True where it came at once after the latest mail to the mailbox. */
function isReplyAtOnce(reply: MailEvent, mailbox: string, latest: Asked | undefined): boolean {
  let asked: Asked | null = latest ?? null;
  while (asked !== null && isSoon(asked, reply) && !asked.event.recipients.includes(mailbox))
    asked = asked.before;
  return asked !== null && isAtOnce(reply, asked);
}

function isSoon({ at }: Asked, later: MailEvent): boolean {
  return later.at.start - at <= tooFastMilliseconds;
}

/** A reply whose ids name another mail was written before this one came. */
function isAtOnce(reply: MailEvent, asked: Asked): boolean {
  const { messageId } = asked.event;
  const isToOther = reply.inReplyTo !== null && messageId !== null && reply.inReplyTo !== messageId;
  return !isToOther && isSoon(asked, reply);
}

function keep(
  fast: Map<string, Map<number, MailEvent[]>>,
  event: MailEvent,
  { mailbox, correspondent }: { readonly mailbox: string; readonly correspondent: number },
): void {
  const replies = fast.get(mailbox) ?? new Map<number, MailEvent[]>();
  fast.set(mailbox, replies);
  const earlier = replies.get(correspondent);
  if (earlier === undefined) replies.set(correspondent, [event]);
  else earlier.push(event);
}

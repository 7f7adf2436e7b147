import type { LogEvent, MailEvent } from '../model/event.js';
import type { MailLimits } from '../model/pairing-limits.js';
import type { Instant } from '../model/time.js';
import type { NumberedMail } from './mail-list.js';

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

export function createRepliesAtOnceFinder({
  autoReplySeconds,
  autoReplyFrom,
}: Pick<MailLimits, 'autoReplySeconds' | 'autoReplyFrom'>): RepliesAtOnceFinder {
  const { soonBefore, isReplyAtOnce } = lookBackFor(autoReplySeconds);
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
      const machines = [...fast.values()].filter(({ size }) => size >= autoReplyFrom);
      return new Set(machines.flatMap((replies) => [...replies.values()].flat()));
    },
  };
}

interface LookBack {
  /** What is still worth knowing of earlier mails: nothing of one whose receivers have all got the next one. */
  soonBefore(asked: Asked | undefined, event: MailEvent): Asked | null;
  /** True where it came at once after the latest mail to the mailbox. */
  isReplyAtOnce(reply: MailEvent, mailbox: string, latest: Asked | undefined): boolean;
}

function lookBackFor(seconds: number): LookBack {
  function isSoon({ at }: Asked, later: MailEvent): boolean {
    return later.at.start - at <= seconds * 1000;
  }
  return {
    soonBefore(asked, event) {
      if (asked === undefined || !isSoon(asked, event)) return null;
      const haveAll = asked.event.recipients.every((mailbox) => event.recipients.includes(mailbox));
      return haveAll ? asked.before : asked;
    },
    isReplyAtOnce(reply, mailbox, latest) {
      let asked: Asked | null = latest ?? null;
      while (asked !== null && isSoon(asked, reply) && !asked.event.recipients.includes(mailbox))
        asked = asked.before;
      return asked !== null && isSoon(asked, reply) && !isToOther(reply, asked);
    },
  };
}

/** A reply whose ids name another mail was written before this one came. */
function isToOther({ inReplyTo }: MailEvent, { event: { messageId } }: Asked): boolean {
  return inReplyTo !== null && messageId !== null && inReplyTo !== messageId;
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

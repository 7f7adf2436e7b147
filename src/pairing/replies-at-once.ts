import type { LogEvent, MailEvent } from '../model/event.js';
import type { Numbered } from './placement.js';

/** Nobody reads and answers a mail in so short a time. */
const tooFastMilliseconds = 10 * 1000;

/** To so many correspondents; one alone may be a coincidence of two mails that crossed. */
const correspondentsOfMachine = 3;

/**
 * Mails of ours that a mailbox sent within seconds of a mail from that very correspondent, as it does to
 * everyone: a machine that neither header nor subject gives away. Only logs that know the second can tell.
 */
export function findRepliesAtOnce(mails: readonly Numbered<MailEvent>[]): ReadonlySet<LogEvent> {
  const latest = new Map<string, MailEvent>();
  const fast = new Map<string, Map<string, MailEvent[]>>();
  for (const { placement } of mails) {
    const { event, direction, counterparts } = placement;
    const [correspondent] = counterparts;
    if (event.at.precision !== 'exact' || correspondent === undefined || event.sender === null) continue;
    if (direction === 'incoming') {
      for (const mailbox of event.recipients) latest.set(`${mailbox}\n${correspondent}`, event);
    } else if (counterparts.length === 1) {
      const asked = latest.get(`${event.sender}\n${correspondent}`);
      if (asked !== undefined && isAtOnce(event, asked))
        keep(fast, event, { mailbox: event.sender, correspondent });
    }
  }
  const machines = [...fast.values()].filter(({ size }) => size >= correspondentsOfMachine);
  return new Set(machines.flatMap((replies) => [...replies.values()].flat()));
}

/** A reply whose ids name another mail was written before this one came. */
function isAtOnce(reply: MailEvent, asked: MailEvent): boolean {
  const isToOther =
    reply.inReplyTo !== null && asked.messageId !== null && reply.inReplyTo !== asked.messageId;
  return !isToOther && reply.at.start - asked.at.start <= tooFastMilliseconds;
}

function keep(
  fast: Map<string, Map<string, MailEvent[]>>,
  event: MailEvent,
  { mailbox, correspondent }: { readonly mailbox: string; readonly correspondent: string },
): void {
  const replies = fast.get(mailbox) ?? new Map<string, MailEvent[]>();
  fast.set(mailbox, replies);
  const earlier = replies.get(correspondent);
  if (earlier === undefined) replies.set(correspondent, [event]);
  else earlier.push(event);
}

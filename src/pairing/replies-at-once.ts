import type { LogEvent, MailEvent } from '../model/event.js';
import { runsOf } from '../pauses.js';
import type { Numbered } from './placement.js';

/** Nobody reads and answers a mail in so short a time. */
const tooFastMilliseconds = 10 * 1000;

/** To so many correspondents; one alone may be a coincidence of two mails that crossed. */
const correspondentsOfMachine = 3;

/** A mail of a correspondent, and the one before it while that was written just before. */
interface Asked {
  readonly event: MailEvent;
  readonly before: Asked | null;
}

/**
 * Mails of ours that a mailbox sent within seconds of a mail from that very correspondent, as it does to
 * everyone: a machine that neither header nor subject gives away. Only logs that know the second can tell.
 */
export function* findRepliesAtOnce(
  mails: readonly Numbered<MailEvent>[],
): Generator<void, ReadonlySet<LogEvent>> {
  const latest = new Map<string, Asked>();
  const fast = new Map<string, Map<string, MailEvent[]>>();
  for (const run of runsOf(mails)) {
    for (const { placement } of run) {
      const { event, direction, counterparts } = placement;
      const [correspondent] = counterparts;
      if (event.at.precision !== 'exact' || correspondent === undefined || event.sender === null) continue;
      const asked = latest.get(correspondent);
      if (direction === 'incoming') latest.set(correspondent, { event, before: soonBefore(asked, event) });
      else if (counterparts.length === 1 && isReplyAtOnce(event, event.sender, asked))
        keep(fast, event, { mailbox: event.sender, correspondent });
    }
    yield;
  }
  const machines = [...fast.values()].filter(({ size }) => size >= correspondentsOfMachine);
  return new Set(machines.flatMap((replies) => [...replies.values()].flat()));
}

/** What is still worth knowing of earlier mails: nothing of one whose receivers have all got the next one. */
function soonBefore(asked: Asked | undefined, event: MailEvent): Asked | null {
  if (asked === undefined || !isSoon(asked.event, event)) return null;
  return asked.event.recipients.every((mailbox) => event.recipients.includes(mailbox)) ? asked.before : asked;
}

/** True where it came at once after the latest mail to the mailbox. */
function isReplyAtOnce(reply: MailEvent, mailbox: string, latest: Asked | undefined): boolean {
  let asked: Asked | null = latest ?? null;
  while (asked !== null && isSoon(asked.event, reply) && !asked.event.recipients.includes(mailbox))
    asked = asked.before;
  return asked !== null && isAtOnce(reply, asked.event);
}

function isSoon(earlier: MailEvent, later: MailEvent): boolean {
  return later.at.start - earlier.at.start <= tooFastMilliseconds;
}

/** A reply whose ids name another mail was written before this one came. */
function isAtOnce(reply: MailEvent, asked: MailEvent): boolean {
  const isToOther =
    reply.inReplyTo !== null && asked.messageId !== null && reply.inReplyTo !== asked.messageId;
  return !isToOther && isSoon(asked, reply);
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

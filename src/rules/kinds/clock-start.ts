import { laterBy } from '../../calendar/moments.js';
import type { Contact } from '../../model/contact.js';
import type { LogEvent } from '../../model/event.js';
import type { StartEvent } from '../../model/rule.js';
import type { Moment } from '../../model/time.js';
import { type Lack, lackOf } from './lack.js';

/** Why it cannot be said when a promise's clock started. */
export type NoStart =
  | { readonly is: 'not-started' }
  /** The register says that it started before the case was received: one of the times is wrong. */
  | { readonly is: 'contradicted' }
  | ({ readonly is: 'unknown' } & Lack);

/** When a promise's clock started, or why that cannot be said. */
export type ClockStart = Moment | NoStart;

export function isKnown(start: ClockStart): start is Moment {
  return 'precision' in start;
}

export function clockStartOf(contact: Contact, from: StartEvent): ClockStart {
  switch (from) {
    case 'received':
      return receipt(contact);
    case 'missed':
      return whenMissed(contact.event);
    case 'registered':
    case 'complete':
    case 'adjusted':
    case 'discovered':
      return registerTime(contact, from);
  }
}

/**
 * A register that tells only when a case was entered does not tell when it was received, unless the mail
 * that it came as does.
 */
function receipt({ register, receivedAt, history }: Contact): ClockStart {
  const isTold = register === null || register.times.received !== null;
  if (isTold || history.some(({ what }) => what === 'registered')) return receivedAt;
  return {
    is: 'unknown',
    ...(lackOf(register, 'received') ?? { missing: 'received', reason: 'missing-value' }),
  };
}

/** Whether nobody answered the call that opened the contact. */
export function wasMissed({ event }: Pick<Contact, 'event'>): boolean {
  return event.channel === 'phone' && event.outcome !== 'answered';
}

/** When the missed call ended: after the wait and what was said to a machine, as far as the log tells. */
function whenMissed(event: LogEvent): ClockStart {
  if (event.channel !== 'phone' || event.outcome === 'answered') return { is: 'not-started' };
  const { at, waitSeconds, talkSeconds } = event;
  const length = ((waitSeconds ?? 0) + (talkSeconds ?? 0)) * 1000;
  return laterBy(length, at);
}

function registerTime(
  { register, receivedAt }: Contact,
  from: Exclude<StartEvent, 'received' | 'missed'>,
): ClockStart {
  if (register === null) return { is: 'unknown', missing: from, reason: 'missing-column' };
  const lack = lackOf(register, from);
  if (lack !== null) return { is: 'unknown', ...lack };
  const at = register.times[from];
  if (at === null) return { is: 'not-started' };
  const isBeforeReceipt = followReceipt.has(from) && at.end < receivedAt.start;
  return isBeforeReceipt ? { is: 'contradicted' } : at;
}

/** What cannot be before there is a case. A fault may be discovered, and minutes adjusted, before somebody writes. */
const followReceipt: ReadonlySet<StartEvent> = new Set(['registered', 'complete']);

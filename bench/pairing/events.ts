import type { CallEvent, CaseEvent, MailEvent } from '../../src/model/event.js';
import type { Moment } from '../../src/model/time.js';
import { readParty } from '../../src/parsers/values/phone-number.js';
import { second } from './calendar-year.js';
import type { MailDetails } from './told.js';
import type { Person } from './town.js';

/** Logs know the second. */
function momentOf(at: number): Moment {
  const start = Math.floor(at / second) * second;
  return { start, end: start, precision: 'exact' };
}

export function mailOf(
  details: MailDetails,
  { number, subject }: { readonly number: number; readonly subject: string },
): MailEvent {
  const { at, from, to, thread, repliesTo = null, automatic = false, isBulk = false } = details;
  const earlier = repliesTo?.messageId ?? null;
  return {
    channel: 'mail',
    format: 'bench',
    sources: [{ file: 'mail', sheet: null, row: number }],
    at: momentOf(at),
    sender: from,
    recipients: to,
    subject,
    messageId: `<${number}@${(from ?? 'x@gateway.example').split('@')[1]}>`,
    inReplyTo: earlier,
    references: earlier === null ? [] : [...(repliesTo?.references ?? []), earlier],
    conversationId: thread ?? `single ${number}`,
    statedDirection: null,
    automatic,
    ...(isBulk ? { isBulk } : {}),
    delivery: details.delivery ?? 'delivered',
  };
}

export function callOf(at: number, number: number, more: Partial<CallEvent>): CallEvent {
  return {
    channel: 'phone',
    format: 'bench',
    sources: [{ file: 'phone', sheet: null, row: number }],
    at: momentOf(at),
    callId: String(number),
    from: null,
    to: [],
    outcome: 'no-answer',
    answeredBy: null,
    waitSeconds: null,
    talkSeconds: null,
    transfers: 0,
    statedDirection: null,
    ...more,
  };
}

/** A case of an earlier day, about something else, that is closed since long. */
export function caseOf(person: Pick<Person, 'address' | 'number'>, time: number, row: number): CaseEvent {
  const at = momentOf(time);
  const { received, answered, closed } = { received: at, answered: at, closed: at };
  const untold = { registered: null, complete: null, adjusted: null, discovered: null } as const;
  const number = readParty(person.number);
  if (number === null) throw new Error(`no number: ${person.number}`);
  return {
    channel: 'case',
    format: 'bench',
    sources: [{ file: 'register', sheet: null, row }],
    at,
    caseId: null,
    category: 'ticket',
    subject: 'Felanmälan',
    counterpart: person.address,
    persons: [{ address: person.address, number }],
    named: true,
    unit: 'Kundcenter',
    board: null,
    arrival: 'web',
    messageId: null,
    times: { ...untold, acknowledged: null, noticed: null, received, answered, closed },
    complexity: null,
    extensive: null,
    transfers: null,
    contains: { received: null, measure: null, plan: null, 'contact-person': null },
    measure: null,
    fields: new Set(['received', 'answered', 'closed']),
    untold: [],
  };
}

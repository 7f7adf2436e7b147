import type { ContactMark } from '../../src/model/contact.js';
import type { CallEvent, LogEvent, MailEvent } from '../../src/model/event.js';
import type { Moment } from '../../src/model/time.js';
import { logEnd, second } from './calendar-year.js';
import { type Chance, createChance } from './chance.js';
import type { Mix } from './mix.js';
import { asLogged } from './subjects.js';

/** What no log can tell a reader, though it really was so. */
export type Unknowable =
  | 'answered-by-phone'
  | 'old-subject-new-matter'
  | 'one-answer-to-several'
  | 'reminder-with-new-subject'
  | 'needs-no-answer'
  | 'sales-letter'
  | 'spam-let-through'
  | 'letter-meanwhile'
  | 'other-matter-meanwhile';

/** One thing that happened in the town, and what is special about it. */
export interface Matter {
  readonly situation: string;
  unknowable: Unknowable | null;
  /** What ids would tell, and a plain list of times, addresses and subjects does not. */
  hidden?: 'second-address' | 'after-a-month';
}

/** What an event really was. */
export type Role =
  | { readonly what: 'opens'; readonly mark: ContactMark | null }
  | { readonly what: 'joins'; readonly contact: LogEvent; readonly closes: boolean }
  /** A person's reply of ours, a call-back or an attempt at one. */
  | { readonly what: 'replies'; readonly contacts: readonly LogEvent[]; readonly reached: boolean }
  /** Came in and is no contact. */
  | { readonly what: 'none' }
  /** Ours, and no reply: internal, written first, sent by a machine. */
  | { readonly what: 'aside' };

export interface Told {
  readonly event: LogEvent;
  readonly role: Role;
  readonly matter: Matter;
}

export interface MailDetails {
  readonly at: number;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly matter: Matter;
  readonly role: Role;
  readonly thread?: string;
  readonly repliesTo?: MailEvent | null;
  readonly automatic?: boolean;
  readonly isBulk?: boolean;
  readonly delivery?: MailEvent['delivery'];
}

export interface CallDetails extends Partial<Omit<CallEvent, 'at' | 'channel'>> {
  readonly started: number;
  readonly matter: Matter;
  readonly role: Role;
}

/** The year as it is being told. What would come after the end of the log is never seen: null comes back. */
export interface World {
  readonly mix: Mix;
  readonly told: readonly Told[];
  chance(part: string): Chance;
  /** 1, 2, 3 …: for what must be told apart. */
  nextNumber(): number;
  mail(details: MailDetails): MailEvent | null;
  call(details: CallDetails): CallEvent | null;
}

export function createWorld(mix: Mix, seed: string): World {
  const told: Told[] = [];
  const white = createChance(`${seed} white space`);
  let last = 0;
  return {
    mix,
    told,
    chance: (part) => createChance(`${seed} ${part}`),
    nextNumber() {
      last += 1;
      return last;
    },
    mail(details) {
      if (details.at >= logEnd) return null;
      const event = mailOf(details, { number: told.length + 1, subject: asLogged(white, details.subject) });
      told.push({ event, role: details.role, matter: details.matter });
      return event;
    },
    call({ started, matter, role, ...more }) {
      if (started >= logEnd) return null;
      const event = callOf(started, told.length + 1, more);
      told.push({ event, role, matter });
      return event;
    },
  };
}

/** Logs know the second. */
function momentOf(at: number): Moment {
  const start = Math.floor(at / second) * second;
  return { start, end: start, precision: 'exact' };
}

function mailOf(
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

function callOf(at: number, number: number, more: Partial<CallEvent>): CallEvent {
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

/** As a plain list shows it: no ids and no headers, only time, sender, receivers, subject and delivery. */
function withoutIds(event: LogEvent): LogEvent {
  if (event.channel !== 'mail') return event;
  const { isBulk: _bulk, ...plain } = event;
  return {
    ...plain,
    messageId: null,
    inReplyTo: null,
    references: [],
    conversationId: null,
    automatic: false,
  };
}

/** The same year in logs without ids. */
export function hideIds(told: readonly Told[]): readonly Told[] {
  const plain = new Map(told.map(({ event }) => [event, withoutIds(event)]));
  const hidden = (event: LogEvent): LogEvent => plain.get(event) ?? event;
  const hiddenRole = (role: Role): Role => {
    if (role.what === 'joins') return { ...role, contact: hidden(role.contact) };
    return role.what === 'replies' ? { ...role, contacts: role.contacts.map(hidden) } : role;
  };
  return told.map(({ event, role, matter }) => ({ event: hidden(event), role: hiddenRole(role), matter }));
}

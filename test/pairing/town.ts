import { createCalendar } from '../../src/calendar/calendar.js';
import { parseIsoInstant } from '../../src/calendar/zone.js';
import type { Pairing } from '../../src/model/contact.js';
import type { CallEvent, CaseEvent, CaseTime, LogEvent, MailEvent } from '../../src/model/event.js';
import type { OrganisationEntry } from '../../src/model/organisation.js';
import { usualMailLimits, usualPhoneLimits } from '../../src/model/pairing-limits.js';
import type { Moment, Precision } from '../../src/model/time.js';
import { createDirectory } from '../../src/pairing/directory.js';
import type { PairingOptions } from '../../src/pairing/options.js';
import { pair } from '../../src/pairing/pair.js';
import { calendarOf } from '../../src/rules/calendar-schema.js';

const entries: readonly OrganisationEntry[] = [
  unit('Kundcenter', 'mail', 'kund@ort.example'),
  unit('Kundcenter', 'number', '+46223100'),
  { ...unit('Kundcenter', 'number', '+46223199'), measured: false },
  unit('Bygg', 'mail', 'bygg@ort.example'),
  unit('Bygg', 'queue', '6200'),
  unit('Bygg', 'extension', '210'),
  { ...unit('Intern IT', 'mail', 'it@ort.example'), measured: false },
  unit('Förbundet', 'domain', 'forbund.example'),
  { ...unit('Skolan', 'queue', 'Skolkön'), board: 'Utbildningsnämnden' },
];

function unit(name: string, type: OrganisationEntry['type'], value: string): OrganisationEntry {
  return { unit: name, kind: 'administration', board: null, type, value, measured: true };
}

export const directory = createDirectory({
  entries,
  ownDomains: ['ort.example'],
  ownNumbers: [{ from: '+46223', until: null }],
  webForms: ['formular@ort.example', '@formular.example'],
});

export const calendar = createCalendar(calendarOf());

export const options: PairingOptions = {
  directory,
  calendar,
  mail: {
    followUps: 'join',
    repliesToUs: 'count',
    genericReplies: 'join',
    ...usualMailLimits,
    contacts: [],
    notContacts: [],
    noAnswerNeeded: [],
    notices: [],
  },
  phone: { isOpen: calendar.isOpen, ...usualPhoneLimits },
  categories: [],
};

const lengths: { readonly [precision in Precision]: number } = { exact: 0, minute: 59_999, day: 86_399_999 };

/** `10-08 10:00` is 8 October 2018 at ten in Stockholm. */
export function moment(text: string, precision: Precision = 'exact'): Moment {
  const at = parseIsoInstant(`2018-${text.replace(' ', 'T')}`);
  if (at === null) throw new Error(`no time: ${text}`);
  return { start: at.at, end: at.at + lengths[precision], precision };
}

let row = 1;

export function mail(
  time: string,
  sender: string | null,
  to: string,
  subject: string,
  more: Partial<MailEvent> = {},
): MailEvent {
  row += 1;
  return {
    channel: 'mail',
    format: 'test',
    sources: [{ file: 'mail.csv', sheet: null, row }],
    at: moment(time),
    sender,
    recipients: to.split(' '),
    subject,
    messageId: null,
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: null,
    automatic: false,
    delivery: 'delivered',
    ...more,
  };
}

export function call(
  time: string,
  from: string | null,
  to: string,
  more: Partial<CallEvent> = {},
): CallEvent {
  row += 1;
  return {
    channel: 'phone',
    format: 'test',
    sources: [{ file: 'phone.csv', sheet: null, row }],
    at: moment(time),
    callId: null,
    from,
    to: to.split(' '),
    outcome: 'no-answer',
    answeredBy: null,
    waitSeconds: 30,
    talkSeconds: null,
    transfers: 0,
    statedDirection: null,
    ...more,
  };
}

/** What a test says of a case; times as `moment` reads them, days as `10-08`. */
export interface Entry extends Partial<Omit<CaseEvent, 'times'>> {
  readonly times?: { readonly [time in CaseTime]?: string };
}

/** An entry of a register, received at `time`; every column is there. */
export function entry(time: string, caseId: string | null, { times = {}, ...more }: Entry = {}): CaseEvent {
  row += 1;
  const at = dayOrMoment(time);
  const told = (name: CaseTime): Moment | null => {
    const written = times[name];
    return written === undefined ? null : dayOrMoment(written);
  };
  return {
    channel: 'case',
    format: 'test',
    sources: [{ file: 'register.csv', sheet: null, row }],
    at,
    caseId,
    category: 'complaint',
    subject: 'Klagomål',
    counterpart: null,
    named: true,
    unit: 'Bygg',
    board: null,
    arrival: null,
    messageId: null,
    times: {
      received: at,
      registered: told('registered'),
      complete: told('complete'),
      adjusted: told('adjusted'),
      discovered: told('discovered'),
      acknowledged: told('acknowledged'),
      noticed: told('noticed'),
      answered: told('answered'),
      closed: told('closed'),
    },
    complexity: null,
    extensive: null,
    transfers: null,
    contains: { received: null, measure: null, plan: null, 'contact-person': null },
    measure: null,
    fields: new Set(['received', 'acknowledged', 'noticed', 'answered', 'closed']),
    untold: [],
    ...more,
  };
}

function dayOrMoment(text: string): Moment {
  return text.includes(' ') ? moment(text) : moment(`${text} 00:00`, 'day');
}

export const answered: Partial<CallEvent> = { outcome: 'answered', waitSeconds: 20, talkSeconds: 90 };

/** What became of each event, in the order given: `opens 1`, `answer to 1 (subject)`, `no: bulk`, `unpaired: other-person`. */
export function fatesOf(
  events: readonly LogEvent[],
  more: Partial<PairingOptions['mail']> = {},
): readonly string[] {
  const pairing = pair(events, { ...options, mail: { ...options.mail, ...more } });
  const numbers = new Map(pairing.contacts.map(({ id }, index) => [id, index + 1]));
  const fateOf = (event: LogEvent): string => {
    const fate = [...pairing.events].find((placed) => placed.event === event)?.fate;
    switch (fate?.what) {
      case 'opens':
        return `opens ${numbers.get(fate.contact)}${marksOf(pairing, fate.contact)}`;
      case 'joins':
      case 'pairs':
        return `${fate.as} ${numbers.get(fate.contact)}${evidenceOf(pairing, fate.contact, event)}`;
      case 'not-a-contact':
        return `no: ${fate.reason}`;
      case 'unpaired':
        return `unpaired: ${fate.reason}`;
      case 'internal':
        return fate.handsOn === null ? 'internal' : `hands on ${numbers.get(fate.handsOn)}`;
      case 'passing':
        return 'passing';
      case undefined:
        return 'lost';
    }
  };
  return events.map(fateOf);
}

function marksOf(pairing: Pairing, id: string): string {
  const marks = [...(pairing.contacts.find((contact) => contact.id === id)?.marks ?? [])];
  return marks.length === 0 ? '' : ` [${marks.join(' ')}]`;
}

function evidenceOf(pairing: Pairing, id: string, event: LogEvent): string {
  const contact = pairing.contacts.find((one) => one.id === id);
  return ` ${contact?.history.find((happening) => happening.event === event)?.evidence}`;
}

/** The same, with the marks of each pair: `answer 1 subject (other-unit, bounced)`. */
export function markedFatesOf(events: readonly LogEvent[]): readonly string[] {
  const histories = pair(events, options).contacts.flatMap(({ history }) => history);
  return fatesOf(events).map((fate, at) => {
    const marks = histories.find(({ event }) => event === events[at])?.marks ?? [];
    return marks.length === 0 ? fate : `${fate} (${marks.join(', ')})`;
  });
}

import type { Contact, Happening, HappeningKind } from '../../src/model/contact.js';
import type { CaseEvent, CaseTime, LogEvent } from '../../src/model/event.js';
import type { Unit } from '../../src/model/organisation.js';
import { call, type Entry, entry, mail, moment } from '../pairing/town.js';

export const bygg: Unit = { name: 'Bygg', kind: 'administration', board: 'Byggnadsnämnden' };
export const vatten: Unit = { name: 'Vatten AB', kind: 'company', board: null };

const person = 'anna@hem.example';

/** Something that happened to a contact, without pairing: times as `moment` reads them, days as `10-08`. */
export function happened(what: HappeningKind, time: string, more: Partial<Happening> = {}): Happening {
  const event =
    more.event ?? mail(time.includes(' ') ? time : `${time} 00:00`, 'bygg@ort.example', person, 'SV');
  const at = time.includes(' ') ? moment(time) : moment(`${time} 00:00`, 'day');
  return { what, at, unit: bygg, evidence: 'exact', event, ...more };
}

export function contactOf(event: LogEvent, changes: Partial<Contact> = {}): Contact {
  const { history = [], unit = bygg } = changes;
  return {
    id: 'E-20181008-0001',
    channel: event.channel,
    category: 'unknown',
    event,
    receivedAt: event.at,
    unit,
    receiver: unit,
    otherUnits: [],
    counterpart: person,
    marks: new Set(),
    register: null,
    named: null,
    complexity: null,
    corrections: [],
    ...changes,
    history: history.toSorted((one, other) => one.at.start - other.at.start),
  };
}

export function mailContact(
  received: string,
  history: readonly Happening[] = [],
  changes: Partial<Contact> = {},
): Contact {
  return contactOf(mail(received, person, 'bygg@ort.example', 'Fråga'), { ...changes, history });
}

export function phoneContact(
  received: string,
  more: Parameters<typeof call>[3] = {},
  history: readonly Happening[] = [],
): Contact {
  const event = call(received, '+46701740605', '+46223100', more);
  const own =
    event.outcome === 'answered'
      ? [happened('answer', received, { event, evidence: 'answered', at: answeredAt(event) })]
      : [];
  return contactOf(event, { history: [...own, ...history] });
}

function answeredAt({ at, waitSeconds }: ReturnType<typeof call>): Happening['at'] {
  const wait = (waitSeconds ?? 0) * 1000;
  return { ...at, start: at.start + wait, end: at.end + wait };
}

const feedbackTimes: readonly (readonly [time: CaseTime, what: HappeningKind])[] = [
  ['acknowledged', 'acknowledgement'],
  ['noticed', 'notice'],
  ['answered', 'answer'],
  ['closed', 'closing'],
];

/** A case as pairing makes it of its entry: what the register tells has happened to it. */
export function caseContact(
  received: string,
  told: Entry = {},
  changes: Partial<Contact> & { readonly also?: readonly Happening[] } = {},
): Contact {
  const register = entry(received, 'D-1', told);
  const { also = [], ...more } = changes;
  const { named, complexity, category } = register;
  return contactOf(register, {
    ...{ id: 'C-20181008-0001', register, named, complexity, category },
    ...more,
    history: [...toldBy(register), ...also],
  });
}

function toldBy(register: CaseEvent): readonly Happening[] {
  return feedbackTimes.flatMap(([time, what]) => {
    const at = register.times[time];
    return at === null ? [] : [{ what, at, unit: bygg, evidence: 'register' as const, event: register }];
  });
}

/** The columns of a register, with one or more away. */
export function fieldsWithout(...lacking: readonly string[]): CaseEvent['fields'] {
  const all = ['received', 'registered', 'complete', 'adjusted', 'discovered'] as const;
  const feedback = ['acknowledged', 'noticed', 'answered', 'closed'] as const;
  const others = ['named', 'complexity', 'transfers', 'measure', 'board'] as const;
  const contents = [
    'feedback-received',
    'feedback-measure',
    'feedback-plan',
    'feedback-contact-person',
  ] as const;
  return new Set([...all, ...feedback, ...others, ...contents].filter((field) => !lacking.includes(field)));
}

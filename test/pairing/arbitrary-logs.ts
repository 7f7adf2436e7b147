import fc from 'fast-check';
import type { LogEvent } from '../../src/model/event.js';
import { call, entry, mail } from './town.js';

export const persons = ['anna@hem.example', 'bo@hem.example', 'cia@hem.example'];
export const units = ['kund@ort.example', 'bygg@ort.example', 'okand@ort.example', 'it@ort.example'];
const subjects = [
  ...['Altan', 'SV: Altan', 'Brygga', 'Hej', 'SV: Hej', '', 'Autosvar: Altan', 'VB: Brygga', 'Faktura 12'],
  ...['Altan #48151', 'SV: Altan #48151', 'Beslut KS 2018-7', 'Mottagningsbekräftelse #48151'],
  ...['Bygglov för altan på Storgatan 12 i Ort', 'SV: Bygglov för altan på Storgatan 12 i'],
];
const caseIds = ['48151', 'KS 2018/0007', '48153', null];
const messageIds = ['<1>', '<2>', '<3>', null, null, null];
const numbers = ['+46701740605', '+46701740606', '+46701740***', null];
const lines = ['+46223100', '6200', '210'];
const [anna, bo, cia] = ['anna@hem.example', 'bo@hem.example', 'cia@hem.example'];
const registered = [
  [],
  [{ address: anna, number: '+46701740605' }],
  [{ address: bo, number: '+46701740606' }],
  [{ address: cia, number: '+46701740606' }],
];

/** In October 2018, so seldom at one time that order matters, and so often that it is met. */
export const time = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ day, hour, minute }) => `10-${two(day)} ${two(hour)}:${two(minute)}`);

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const mails = fc
  .record({
    at: time,
    from: fc.constantFrom(...persons, ...units),
    to: fc.uniqueArray(fc.constantFrom(...persons, ...units), { minLength: 1, maxLength: 4 }),
    subject: fc.constantFrom(...subjects),
    messageId: fc.constantFrom(...messageIds),
    inReplyTo: fc.constantFrom(...messageIds),
    conversationId: fc.constantFrom('c1', 'c2', null, null, null),
  })
  .map(({ at, from, to, subject, ...ids }) => mail(at, from, to.join(' '), subject, ids));

const calls = fc
  .tuple(
    time,
    fc.constantFrom(...numbers, ...lines),
    fc.constantFrom('+46701740605', '+46701740606', ...lines),
    fc.constantFrom('answered', 'no-answer', 'busy', 'voicemail'),
    fc.integer({ min: 0, max: 60 }),
  )
  .map(([at, from, to, outcome, waitSeconds]) => call(at, from, to, { outcome, waitSeconds }));

const cases = fc
  .record({
    at: time,
    isDay: fc.boolean(),
    caseId: fc.constantFrom(...caseIds),
    messageId: fc.constantFrom(...messageIds),
    counterpart: fc.constantFrom(...persons, '+46701740605', 'Anna Andersson', null),
    persons: fc.constantFrom(...registered),
    arrival: fc.constantFrom('mail', 'phone', 'letter', null),
    unit: fc.constantFrom('Bygg', 'Kundcenter', 'Intern IT', 'Simhallen', null),
    answered: fc.option(time),
    closed: fc.option(time),
  })
  .map(({ at, isDay, caseId, answered, closed, ...more }) =>
    entry(isDay ? at.slice(0, 5) : at, caseId, {
      ...more,
      times: { ...(answered === null ? {} : { answered }), ...(closed === null ? {} : { closed }) },
    }),
  );

/** Mail, calls and cases of a few persons and units, with few ids and subjects: all that can be mistaken for each other. */
export const logs: fc.Arbitrary<LogEvent[]> = fc.array(fc.oneof(mails, calls, cases), { maxLength: 60 });

/**
 * The same, so short that cases seldom contend for one mail: where a register names a later mail of a contact that bears
 * another case's number, the contact goes from the one to the other, and what answered it by that number with it.
 */
export const shortLogs: typeof logs = fc.array(fc.oneof(mails, calls, cases), { maxLength: 10 });

const [kund = '', bygg = ''] = units;

/** Mail of an hour each, every one with an id of its own, in which most name an earlier one, their own or not. */
export const threads: fc.Arbitrary<LogEvent[]> = fc
  .array(
    fc.record({
      person: fc.option(fc.constantFrom(...persons), { freq: 2 }),
      others: fc.uniqueArray(fc.constantFrom(...persons), { minLength: 1 }),
      unit: fc.constantFrom(kund, kund, bygg),
      subject: fc.constantFrom('Altan', 'SV: Altan', 'Brygga', 'Besked', 'SV: Besked', 'VB: Altan', 'Hej'),
      inReplyTo: fc.option(fc.nat({ max: 11 })),
      conversationId: fc.constantFrom('c1', 'c2', null, null, null),
      isInside: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((written) =>
    written.map(({ person, others, unit, subject, inReplyTo, conversationId, isInside }, place) => {
      const to = isInside ? [bygg, ...others].slice(0, 1) : others;
      const ids = {
        messageId: `<${place}>`,
        inReplyTo: inReplyTo === null || place === 0 ? null : `<${inReplyTo % place}>`,
        conversationId,
      };
      const at = `10-08 ${two(place + 8)}:00`;
      return person === null
        ? mail(at, unit, to.join(' '), subject, ids)
        : mail(at, person, unit, subject, ids);
    }),
  );

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contact, Fate } from '../../src/model/contact.js';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { call, entry, mail, options } from './town.js';

const persons = ['anna@hem.example', 'bo@hem.example', 'cia@hem.example'];
const units = ['kund@ort.example', 'bygg@ort.example', 'okand@ort.example', 'it@ort.example'];
const subjects = [
  ...['Altan', 'SV: Altan', 'Brygga', 'Hej', '', 'Autosvar: Altan', 'VB: Brygga', 'Faktura 12'],
  ...['Altan #48151', 'SV: Altan #48151', 'Beslut KS 2018-7', 'Mottagningsbekräftelse #48151'],
];
const caseIds = ['48151', 'KS 2018/0007', '48153', null];
const messageIds = ['<1>', '<2>', '<3>', null, null, null];
const numbers = ['+46701740605', '+46701740606', '+46701740***', null];
const lines = ['+46223100', '6200', '210'];

const time = fc
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
  .tuple(
    time,
    fc.constantFrom(...persons, ...units),
    fc.constantFrom(...persons, ...units),
    fc.constantFrom(...subjects),
    fc.constantFrom(...messageIds),
  )
  .map(([at, from, to, subject, messageId]) => mail(at, from, to, subject, { messageId }));

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

const logs = fc.array(fc.oneof(mails, calls, cases), { maxLength: 60 });

/** All that pairing says, by event, so that two runs can be held beside each other. */
function account(events: readonly LogEvent[]): string {
  const { contacts, events: placed } = pair(events, options);
  return JSON.stringify({
    placed: placed.map(({ id, direction, fate }) => ({ id, direction, fate })),
    contacts: contacts.map(({ id, unit, counterpart, marks, history }) => ({
      ...{ id, unit, counterpart, marks: [...marks] },
      history: history.map(({ what, at, evidence, unit: by }) => ({ what, at, evidence, by })),
    })),
  });
}

function contactOf(fate: Fate): string | null {
  if (fate.what === 'internal') return fate.handsOn;
  return 'contact' in fate ? fate.contact : null;
}

/** The contacts by the event that opened them: ids shift when other mail is added, what happened must not. */
function histories(events: readonly LogEvent[]): ReadonlyMap<LogEvent, readonly string[]> {
  const described = ({ history }: Contact): readonly string[] =>
    history.map(({ what, evidence, at }) => `${what} ${evidence} ${at.start}`);
  return new Map(pair(events, options).contacts.map((contact) => [contact.event, described(contact)]));
}

describe('laws of pairing', () => {
  it('the order of rows and files decides nothing', () => {
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.integer()), (events, order) => {
        const shuffled = events
          .map((event) => ({ event, rank: order.next().value ?? 0 }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ event }) => event);
        expect(account(shuffled)).toBe(account(events));
      }),
      { numRuns: 300 },
    );
  });

  it('every event has one fate, and every contact is opened by one event', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const { contacts, events: placed } = pair(events, options);
        expect(placed).toHaveLength(events.length);
        expect(new Set(placed.map(({ event }) => event)).size).toBe(events.length);
        expect(placed.filter(({ fate }) => fate.what === 'opens')).toHaveLength(contacts.length);
        const ids = new Set(contacts.map(({ id }) => id));
        expect(placed.flatMap(({ fate }) => contactOf(fate) ?? []).filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('all that joined or answered a contact stands in its history, as what it did', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const { contacts, events: placed } = pair(events, options);
        const histories = new Map(contacts.map(({ id, history }) => [id, history]));
        for (const { event, fate } of placed) {
          if (fate.what !== 'joins' && fate.what !== 'pairs') continue;
          const own = (histories.get(fate.contact) ?? []).filter((happening) => happening.event === event);
          expect(own).not.toEqual([]);
          if (fate.as !== 'further-reply') expect(own.map(({ what }) => what)).toContain(fate.as);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a register joined to mail and calls takes contacts away only by taking them in', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const moving = events.filter(({ channel }) => channel !== 'case');
        const apart = pair(moving, options).contacts.length;
        const { contacts, events: placed } = pair(events, options);
        const entered = placed.filter(
          ({ direction, fate }) => direction === 'entry' && fate.what === 'opens',
        );
        const opening = new Set(pair(moving, options).contacts.map(({ event }) => event));
        const joined = placed.filter(({ event, fate }) => fate.what === 'joins' && opening.has(event));
        expect(contacts).toHaveLength(apart + entered.length - joined.length);
      }),
      { numRuns: 300 },
    );
  });

  const noise = fc
    .tuple(time, fc.constantFrom(...units))
    .chain(([at, unit]) =>
      fc.constantFrom(
        mail(at, 'nyhetsbrev@skr.example', unit, 'Veckans nyheter'),
        mail(at, 'dan@hem.example', unit, 'Automatic reply: Altan'),
        mail(at, unit, unit, 'Fika'),
        mail(at, null, unit, 'Undeliverable: Altan'),
      ),
    );

  it('newsletters, auto-replies that come in, bounces and small talk inside change nothing for any contact', () => {
    fc.assert(
      fc.property(logs, fc.array(noise, { maxLength: 10 }), (events, added) => {
        expect(histories([...events, ...added])).toEqual(histories(events));
      }),
      { numRuns: 300 },
    );
  });
});

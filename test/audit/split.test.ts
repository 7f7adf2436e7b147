import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogPart } from '../../src/audit/split/log-part.js';
import { pairCut } from '../../src/audit/split/pair-log-part.js';
import { readLogPart } from '../../src/audit/split/read-part.js';
import { type CutEvents, type CutPart, cutEvents } from '../../src/audit/split/split-logs.js';
import { writtenPart } from '../../src/audit/split/written-part.js';
import type { Contact, Pairing, PlacedEvent } from '../../src/model/contact.js';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import { runThrough } from '../../src/pauses.js';
import { logs } from '../pairing/arbitrary-logs.js';
import { mail, options as usual } from '../pairing/town.js';

/** Three receivers make a mailing, so that there are some. */
const options = { ...usual, mail: { ...usual.mail, bulkFrom: 3 } };

const sum = '0'.repeat(64);
const head: Omit<CutPart, keyof CutEvents> = {
  part: { split: sum, number: 1, of: 1 },
  decided: { version: sum, organisation: sum, 'own-domains': sum, 'own-numbers': sum, pairing: sum },
  logEnd: [],
  ...{ files: [], rejected: [], folded: {}, ignored: {}, sharedRows: [] },
};

function writtenAndRead(cut: CutEvents): LogPart {
  const read = readLogPart(bytesInMemory(Buffer.concat([...writtenPart({ ...head, ...cut })])));
  if (read.is !== 'part') throw new Error(`a part was not read back: ${read.is}`);
  return read.part;
}

function cut(events: readonly LogEvent[], partitions: number): readonly LogPart[] {
  return runThrough(cutEvents({ events, files: [] }, options, partitions)).map(writtenAndRead);
}

/** All that pairing says, in one order, with sets as lists. */
function account(pairings: readonly Pairing[]): string {
  const byId = (one: Contact | PlacedEvent, other: Contact | PlacedEvent): number =>
    one.id < other.id ? -1 : 1;
  const contacts = pairings.flatMap((one) => one.contacts).sort(byId);
  const events = pairings.flatMap((one) => [...one.events]).sort(byId);
  return JSON.stringify({ contacts, events }, (_, value) =>
    value instanceof Set ? [...value].sort() : sorted(value),
  );
}

/** Keys in one order: what was read back has them in that of the file. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe('logs that are split', () => {
  it('into however many parts, written and read back, are paired as the whole is', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 9 }), (events, partitions) => {
        const parts = cut(events, partitions).map((part) => runThrough(pairCut(part, options)));
        expect(account(parts)).toBe(account([pair(events, options)]));
      }),
      { numRuns: 200 },
    );
  });

  it('have every event in exactly one part that is not there as a guest', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 9 }), (events, partitions) => {
        const own = cut(events, partitions).flatMap((part) =>
          part.events.filter(({ guest }) => guest !== true),
        );
        expect(own.map(({ id }) => id).sort()).toEqual([...new Set(own.map(({ id }) => id))].sort());
        expect(own).toHaveLength(events.length);
      }),
      { numRuns: 100 },
    );
  });

  it('tell of a mailing in the part of each who got it, and as a guest in all but one', () => {
    const persons = Array.from({ length: 6 }, (_, number) => `person${number}@hem.example`);
    const asked = persons.map((person, number) =>
      mail(`10-08 10:0${number}`, person, 'kund@ort.example', `Fråga nummer ${number}`),
    );
    const mailing = mail('10-08 12:00', 'kund@ort.example', persons.join(' '), 'Stängt på fredag');
    const parts = cut([...asked, mailing], 3);
    const copies = parts.flatMap(({ events }) =>
      events.filter(({ event }) => event.channel === 'mail' && event.subject === mailing.subject),
    );
    expect(parts.map(({ events }) => events.length)).toEqual([3, 3, 3]);
    expect(copies.map(({ guest }) => guest === true)).toEqual([false, true, true]);
  });

  it.each<readonly [string, (text: string) => string]>([
    ['cut off in the middle', (text) => text.slice(0, text.length / 2)],
    ['without its last line', (text) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1)],
    ['without one of its events', (text) => text.replace(/\n[^\n]*/, '')],
    ['changed by hand', (text) => text.replace('"id":"', '"id":"X')],
  ])('are not read where a part is %s', (_, change) => {
    const [events = []] = fc.sample(
      logs.filter(({ length }) => length > 2),
      1,
    );
    const [first] = runThrough(cutEvents({ events, files: [] }, options, 1));
    if (first === undefined) throw new Error('logs were split into no parts');
    const text = Buffer.concat([...writtenPart({ ...head, ...first })]).toString();
    expect(readLogPart(bytesInMemory(Buffer.from(change(text))))).toEqual({ is: 'damaged' });
  });
});

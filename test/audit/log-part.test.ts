import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogPart, PartEvent } from '../../src/audit/split/log-part.js';
import { rowsIn, tablesOf } from '../../src/audit/split/log-tables.js';
import { type ReadLogPart, readLogPart } from '../../src/audit/split/read-part.js';
import { writtenPart } from '../../src/audit/split/written-part.js';
import { minuteMoment } from '../../src/calendar/moments.js';
import type { CallEvent, CaseEvent, MailEvent } from '../../src/model/event.js';
import type { Moment } from '../../src/model/time.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import { call, entry, mail, moment } from '../pairing/town.js';

const zeros = '0'.repeat(64);
const head: Omit<LogPart, 'events'> = {
  part: { split: zeros, number: 1, of: 1 },
  decided: {
    version: zeros,
    organisation: zeros,
    'own-domains': zeros,
    'own-numbers': zeros,
    pairing: zeros,
  },
  ...{ logEnd: [], caseNumbers: [], files: [], rejected: [], folded: {}, ignored: {}, sharedRows: [] },
};

function written(events: readonly PartEvent[]): string {
  const tables = tablesOf(
    events.map(({ event }) => event),
    [],
  );
  return Buffer.concat([...writtenPart({ ...head, tables, events })]).toString();
}

function read(text: string): ReadLogPart {
  return readLogPart(bytesInMemory(Buffer.from(text)));
}

/** As plain data: what a moment or a call keeps in few numbers is told. */
function plain(events: readonly PartEvent[]): unknown {
  return JSON.parse(JSON.stringify(events, (_, value) => (value instanceof Set ? [...value] : value)));
}

const text = fc.constantFrom('anna@hem.example', 'Altan "och" brygga', 'ö\n\u2028', '');
const texts = fc.uniqueArray(text, { maxLength: 3 });
const textOrNull = fc.option(text);
const flag = fc.option(fc.boolean());
const left = undefined;
const at = fc.constantFrom<Moment>(
  moment('10-08 10:00'),
  { start: 1, end: 1, precision: 'exact' },
  minuteMoment(1_539_000_000_000),
  // A register that counts whole minutes until an answer.
  { start: 60_000, end: 239_999, precision: 'minute' },
  moment('10-08 00:00', 'day'),
);
const source = fc.record({
  file: fc.constantFrom('a.csv', 'b.xlsx'),
  sheet: fc.constantFrom('Blad 1', null),
  row: fc.nat(99),
});
const common = {
  format: fc.constantFrom('one', 'other'),
  sources: fc
    .tuple(source, fc.array(source, { maxLength: 2 }))
    .map(([first, further]): MailEvent['sources'] => [first, ...further]),
  at,
};
const statedDirection = fc.constantFrom('incoming', 'outgoing', 'internal', null);

const mails: fc.Arbitrary<MailEvent> = fc
  .record({
    ...common,
    ...{ sender: textOrNull, recipients: texts, subject: text, references: texts, statedDirection },
    ...{ messageId: textOrNull, inReplyTo: textOrNull, conversationId: textOrNull, automatic: fc.boolean() },
    delivery: fc.constantFrom('delivered', 'failed', 'spam', 'unknown'),
    groups: fc.constantFrom(['grupp@ort.example'], left),
    replyTo: fc.constantFrom('annan@hem.example', left),
    isBulk: fc.constantFrom(true, left),
  })
  .map((said) => mail('10-08 10:00', null, '', '', said));

const calls: fc.Arbitrary<CallEvent> = fc
  .record({
    ...common,
    ...{ callId: textOrNull, from: textOrNull, to: texts, answeredBy: textOrNull, statedDirection },
    outcome: fc.constantFrom('answered', 'no-answer', 'busy', 'voicemail', 'menu', 'failed'),
    ...{ waitSeconds: fc.option(fc.nat(9)), talkSeconds: fc.option(fc.constant(0.5)), transfers: fc.nat(2) },
  })
  .map((said) =>
    call('10-08 10:00', null, '', { ...said, ...(said.transfers > 1 ? { isWaitEmpty: true } : {}) }),
  );

const aTime = fc.option(at);

const cases: fc.Arbitrary<CaseEvent> = fc
  .record({
    ...common,
    ...{ caseId: textOrNull, subject: text, counterpart: textOrNull, messageId: textOrNull, named: flag },
    ...{ unit: textOrNull, board: textOrNull, measure: textOrNull, extensive: flag },
    category: fc.constantFrom('question', 'complaint', 'view', 'record-request', 'ticket', 'unknown'),
    arrival: fc.constantFrom('mail', 'phone', 'letter', 'visit', 'web', 'other', null),
    complexity: fc.constantFrom('simple', 'complex', null),
    transfers: fc.option(fc.nat(2)),
    contains: fc.record({ received: flag, measure: flag, plan: flag, 'contact-person': flag }),
    fields: fc.constantFrom(new Set<never>(), new Set(['received', 'feedback-plan'] as const)),
    persons: fc.constantFrom([{ address: 'anna@hem.example', number: '+46701740605' }], []),
    times: fc.record({
      ...{ received: aTime, registered: aTime, complete: aTime, adjusted: aTime, discovered: aTime },
      ...{ acknowledged: aTime, noticed: aTime, answered: aTime, closed: aTime },
    }),
  })
  .map((said) => ({ ...entry('10-08 10:00', null), ...said }));

const marks = fc.constantFrom<PartEvent['marks']>(
  {},
  { nature: 'bulk' },
  { bounced: true, units: ['Bygg'] },
  { addresses: { '+46701740605': 'anna@hem.example' } },
);

const events: fc.Arbitrary<PartEvent[]> = fc.array(
  fc
    .tuple(text, fc.boolean(), fc.oneof(mails, calls, cases), marks)
    .map(([id, isGuest, event, itsMarks]) => ({
      ...(isGuest ? { id, guest: true, event, marks: itsMarks } : { id, event, marks: itsMarks }),
    })),
  { maxLength: 8 },
);

/** Lines that somebody has changed who knows how the check sum is made. */
function resealed(changed: string): string {
  const lines = `${changed.split('\n').slice(0, -2).join('\n')}\n`;
  const sha256 = createHash('sha256').update(lines).digest('hex');
  return `${lines}${JSON.stringify({ events: lines.split('\n').length - 2, sha256 })}\n`;
}

const aMail = mail('10-08 10:00', 'anna@hem.example', 'kund@ort.example', 'Altan', { messageId: '<1>' });
const one = written([{ id: 'E-20181008-0001', event: aMail, marks: {} }]);

describe('a part of split logs', () => {
  it('tells of every event all that it held, whatever that is', () => {
    fc.assert(
      fc.property(events, (told) => {
        const found = read(written(told));
        expect(found.is === 'part' ? plain(found.part.events) : found).toEqual(plain(told));
      }),
      { numRuns: 300 },
    );
  });

  it('names the tables of a call that two systems have as each was read', () => {
    const sources = [
      { file: 'puzzel.csv', sheet: null, row: 2 },
      { file: 'Master.csv', sheet: null, row: 9 },
      { file: 'annan.csv', sheet: null, row: 4 },
    ] as const;
    const ofBoth = call('10-08 10:00', '+46701740605', '+46223100', { format: 'puzzel-events', sources });
    const read = [
      { format: 'puzzel-events', file: 'puzzel.csv', sheet: null },
      { format: 'asterisk-cdr', file: 'Master.csv', sheet: null },
    ];
    expect(tablesOf([ofBoth], read)).toEqual([...read, { ...read[0], file: 'annan.csv' }]);
    expect(rowsIn(read)(ofBoth)).toMatchObject({ row: 2, further: [[1, 9], expect.anything()] });
  });

  it('says of a usual mail only what no other has', () => {
    const [, line] = one.split('\n');
    expect(JSON.parse(line ?? '')).toEqual({
      id: 'E-20181008-0001',
      row: aMail.sources[0].row,
      at: aMail.at.start,
      sender: 'anna@hem.example',
      recipients: ['kund@ort.example'],
      subject: 'Altan',
      messageId: '<1>',
    });
  });

  it('is read where it is longer than what is read at a time, and a line too', () => {
    const long = { ...aMail, subject: 'Altan'.repeat(200_000) };
    const told = [aMail, long, aMail].map((event, place) => ({ id: `${place}`, event, marks: {} }));
    const found = read(written(told));
    expect(found.is === 'part' ? plain(found.part.events) : found).toEqual(plain(told));
  });

  it('is damaged where it is one line of four gigabytes, which nobody tries to read', () => {
    const bytes = { ...bytesInMemory(Buffer.from('')), size: 2 ** 32 };
    const asked: number[] = [];
    const piece = (_: number, length: number): Uint8Array => {
      asked.push(length);
      return new Uint8Array(length);
    };
    expect(readLogPart({ ...bytes, piece })).toEqual({ is: 'damaged' });
    expect(Math.max(...asked)).toBeLessThan(2 ** 29);
  });

  it.each<readonly [what: string, change: (lines: string) => string]>([
    ['names a table that there is not', (lines) => lines.replace('"row":', '"table":1,"row":')],
    [
      'names such a table for what was folded',
      (lines) => lines.replace('"row":', '"further":[[1,2]],"row":'),
    ],
    ['has a table before the first', (lines) => lines.replace('"row":', '"table":-1,"row":')],
    ['says what no line does', (lines) => lines.replace('"row":', '"namn":"Anna","row":')],
    ['lacks what every line has', (lines) => lines.replace(/"row":\d+,/, '')],
    ['is of no channel', (lines) => lines.replace('"row":', '"channel":"fax","row":')],
    ['has a time that is no number', (lines) => lines.replace(/"at":\d+/, '"at":"igår"')],
    ['is no JSON', (lines) => lines.replace('"row":', '"row"')],
    ['is empty', (lines) => lines.replace(/\n.*\n/, '\n\n')],
  ])('is refused where a line %s, though its check sum is right', (_, change) => {
    expect(read(resealed(one)).is).toBe('part');
    expect(change(one)).not.toBe(one);
    expect(read(resealed(change(one)))).toEqual({ is: 'damaged' });
  });
});

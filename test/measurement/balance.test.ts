import { describe, expect, it } from '@jest/globals';
import { assertBalanced } from '../../src/measurement/assert-balanced.js';
import { balanceOf } from '../../src/measurement/balance.js';
import { ruleFigures } from '../../src/measurement/figures.js';
import { collectFates } from '../../src/measurement/gathering/fate-counts.js';
import { emptyTally } from '../../src/measurement/tally.js';
import type { Balance, BalanceStep } from '../../src/model/balance.js';
import type { Fate, Pairing, PlacedEvent } from '../../src/model/contact.js';
import type { Direction } from '../../src/model/event.js';
import type { InputFile, LogReading } from '../../src/model/log-reading.js';
import {
  addVerdict,
  contact,
  gatheredOf,
  hours,
  mailEvent,
  monday,
  period,
  rule,
  units,
  verdict,
} from './make.js';

const file: InputFile = {
  file: 'logg.csv',
  sha256: '',
  format: 'test',
  channel: 'mail',
  encoding: 'utf-8',
  delimiter: ';',
  sheet: null,
  zone: 'UTC',
  rows: 16,
  columnsUnderstood: [],
  columnsIgnored: [],
  first: monday,
  last: monday,
  clockChangeRows: 0,
};

function placed(direction: Direction, fate: Fate): PlacedEvent {
  return { id: 'E-20181008-0001', event: mailEvent(monday), direction, unit: null, fate };
}

const events: readonly PlacedEvent[] = [
  placed('incoming', { what: 'opens', contact: 'a' }),
  placed('incoming', { what: 'opens', contact: 'b' }),
  placed('incoming', { what: 'opens', contact: 'c' }),
  placed('incoming', { what: 'joins', contact: 'a', as: 'reminder' }),
  placed('incoming', { what: 'not-a-contact', reason: 'spam' }),
  placed('incoming', { what: 'not-a-contact', reason: 'bulk' }),
  placed('outgoing', { what: 'pairs', contact: 'a', as: 'answer' }),
  placed('outgoing', { what: 'unpaired', reason: 'bulk' }),
  placed('internal', { what: 'internal', handsOn: null }),
  placed('passing', { what: 'passing' }),
];

const reading: LogReading = {
  files: [file],
  events: events.map(({ event }) => event),
  rejected: [
    {
      source: { file: 'logg.csv', sheet: null, row: 9 },
      column: 'tid',
      reason: 'unreadable-time',
      value: '*',
    },
  ],
  folded: { recipient: 2, duplicate: 1 },
  ignored: { totals: 2 },
  sharedRows: [],
};

const pairing: Pairing = {
  contacts: [contact({ id: 'a' }), contact({ id: 'b' }), contact({ id: 'c' })],
  events,
};

function balanceWith(part: { reading?: LogReading; pairing?: Pairing; outOfScope?: number } = {}): Balance {
  const tally = emptyTally();
  addVerdict(tally, verdict(), null);
  const figures = ruleFigures(tally, rule, {
    units: new Map(units.map((unit) => [unit.name, unit])),
    period,
    hours,
    outOfScope: part.outOfScope ?? 1,
    takenOver: [],
  });
  const { events, contacts } = part.pairing ?? pairing;
  return balanceOf({
    reading: part.reading ?? reading,
    fates: gatheredOf(events, collectFates()),
    contacts: { paired: contacts.length, inPeriod: contacts.filter(({ id }) => id !== 'c').length },
    rules: [figures],
  });
}

function partsOf(step: BalanceStep | undefined): readonly string[] {
  return (step?.parts ?? []).map(({ part, count }) => `${part} ${count}`);
}

describe('the balance', () => {
  it('says where every row, event and contact went', () => {
    const balance = balanceWith();
    expect(partsOf(balance.rows)).toEqual([
      'primary 10',
      'folded.duplicate 1',
      'folded.recipient 2',
      'ignored.totals 2',
      'rejected.unreadable-time 1',
    ]);
    expect(partsOf(balance.events)).toEqual([
      'incoming 6',
      'outgoing 2',
      'internal 1',
      'passing 1',
      'entry 0',
    ]);
    expect(partsOf(balance.incoming)).toEqual([
      'opens 3',
      'joins.reminder 1',
      'not-a-contact.bulk 1',
      'not-a-contact.spam 1',
    ]);
    expect(partsOf(balance.outgoing)).toEqual(['pairs.answer 1', 'unpaired.bulk 1']);
    expect(partsOf(balance.contacts)).toEqual(['in-period 2', 'outside-period 1']);
    expect(partsOf(balance.rules[0]?.step)).toEqual([
      'met 1',
      'late 0',
      'unanswered 0',
      'pending 0',
      'out-of-scope 1',
    ]);
    expect(() => assertBalanced(balance)).not.toThrow();
  });

  it.each<[string, Parameters<typeof balanceWith>[0], string]>([
    ['a row that no file had', { reading: { ...reading, ignored: { totals: 3 } } }, 'at rows: 16 is not 17'],
    ['an event without a place', { pairing: { ...pairing, events: events.slice(1) } }, 'at events'],
    [
      'an incoming event with the fate of an outgoing one',
      {
        pairing: {
          ...pairing,
          events: [placed('incoming', { what: 'unpaired', reason: 'bulk' }), ...events.slice(1)],
        },
      },
      'at incoming',
    ],
    [
      'a contact that no event opened',
      { pairing: { ...pairing, contacts: [...pairing.contacts, contact({ id: 'c' })] } },
      'opening events',
    ],
    ['a contact that a rule forgot', { outOfScope: 0 }, 'at rule svar-36h'],
  ])('does not hold with %s', (_, part, message) => {
    expect(() => assertBalanced(balanceWith(part))).toThrow(message);
  });

  const step = (total: number): BalanceStep => ({ total, parts: [{ part: 'primary', count: total }] });

  it.each<[string, Partial<Balance>]>([
    ['primary rows, events', { rows: step(11) }],
    ['incoming and case entries, incoming', { incoming: { total: 3, parts: [{ part: 'opens', count: 3 }] } }],
    ['outgoing events, outgoing', { outgoing: step(3) }],
    ['contacts in the period, rule', { contacts: { total: 3, parts: [{ part: 'in-period', count: 3 }] } }],
  ])('does not hold where %s differ', (names, part) => {
    expect(() => assertBalanced({ ...balanceWith(), ...part })).toThrow(names);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { answered, call, fatesOf, moment, options } from './town.js';

const anna = '+46701740605';
const main = '+46223100';

type Case = readonly [name: string, events: readonly LogEvent[], fates: readonly string[]];

const masked: readonly Case[] = [
  [
    'a call-back pairs with the earliest contact whose visible digits agree, and with that one only',
    [
      call('10-08 10:00', '+46701740***', main),
      call('10-08 10:30', '+46701740***', '6200'),
      call('10-08 11:00', '210', anna, answered),
    ],
    ['opens 1', 'opens 2', 'callback 1 probable'],
  ],
  [
    'a contact of that very number goes before one that only looks alike',
    [
      call('10-08 10:00', '+46701740***', main),
      call('10-08 10:30', anna, main, { waitSeconds: 4 }),
      call('10-08 11:00', '210', anna, answered),
      call('10-08 12:00', '210', anna, answered),
    ],
    ['opens 1', 'opens 2 [short-abandon]', 'callback 2 callback', 'callback 1 probable'],
  ],
  [
    'a masked number joins a masked one as an attempt, and ends it when it gets through',
    [
      call('10-08 10:00', '+46701740***', main),
      call('10-08 10:30', '+46701740***', main),
      call('10-08 11:00', '+46701740***', main, answered),
    ],
    ['opens 1', 'attempt 1 probable', 'own-later-call 1 probable'],
  ],
  [
    'a call-back to a masked number pairs with a whole one',
    [call('10-08 10:00', anna, main), call('10-08 11:00', '210', '+46701740***', answered)],
    ['opens 1', 'callback 1 probable'],
  ],
  [
    'masks of different lengths agree where both show digits',
    [call('10-08 10:00', '+4670174****', main), call('10-08 11:00', '210', '+46701740***', answered)],
    ['opens 1', 'callback 1 probable'],
  ],
  [
    'digits that differ, or numbers of another length, do not agree',
    [
      call('10-08 10:00', '+46701741***', main),
      call('10-08 10:10', '+467017406***', main),
      call('10-08 11:00', '210', anna, answered),
    ],
    ['opens 1', 'opens 2', 'unpaired: we-called-first'],
  ],
];

const minute = { at: moment('10-08 10:00', 'minute') };

const logs: readonly Case[] = [
  [
    'a busy tone, a mailbox and a failed call are missed however short they were; a short menu is not',
    [
      call('10-08 10:00', anna, main, { outcome: 'busy', waitSeconds: 0 }),
      call('10-08 10:01', '+46701740606', main, { outcome: 'voicemail', waitSeconds: 2 }),
      call('10-08 10:02', '+46701740607', main, { outcome: 'failed', waitSeconds: 0 }),
      call('10-08 10:03', '+46701740608', main, { outcome: 'menu', waitSeconds: 3 }),
    ],
    ['opens 1', 'opens 2', 'opens 3', 'opens 4 [short-abandon]'],
  ],
  [
    'calls of one minute answer each other where the log knows no seconds',
    [
      call('10-08 10:00', '210', anna, { ...answered, ...minute }),
      call('10-08 10:00', anna, main, minute),
      call('10-08 10:00', '+46701740606', main, { ...answered, ...minute }),
      call('10-08 10:00', '+46701740606', main, minute),
    ],
    ['callback 1 callback', 'opens 1', 'own-later-call 2 own-later-call', 'opens 2'],
  ],
  [
    'extensions of five digits are ours, short numbers of the public network are not',
    [
      call('10-08 10:00', anna, main),
      call('10-08 11:00', '29110', anna, answered),
      call('10-08 11:01', '1177', main, answered),
      call('10-08 11:02', '210', '11414', answered),
    ],
    ['opens 1', 'callback 1 callback', 'opens 2', 'unpaired: we-called-first'],
  ],
  [
    'a call that the log says came in is a contact, though nobody knows the number called',
    [
      call('10-08 10:00', anna, '+46589100', { statedDirection: 'incoming' }),
      call('10-08 10:01', anna, '+46589100'),
    ],
    ['opens 1', 'passing'],
  ],
  [
    'a caller whom the log calls by name is a guest where the log says that the call came in',
    [
      call('10-08 10:00', 'Ek Anna', main, { statedDirection: 'incoming' }),
      call('10-08 10:01', 'Ek Anna', main),
      call('10-08 10:02', '6200', main, { statedDirection: 'incoming' }),
    ],
    ['opens 1', 'internal', 'internal'],
  ],
  [
    'a call-back written with the other party first',
    [
      call('10-08 10:00', anna, main),
      call('10-08 11:00', anna, '210', { ...answered, statedDirection: 'outgoing' }),
    ],
    ['opens 1', 'callback 1 callback'],
  ],
  [
    'a call between two of us is internal, whatever direction the log states',
    [call('10-08 10:00', '210', '6200', { ...answered, statedDirection: 'outgoing' })],
    ['internal'],
  ],
];

describe('masked numbers', () => {
  it.each(masked)('%s', (_, events, fates) => {
    expect(fatesOf(events)).toEqual(fates);
    expect(fatesOf(events.toReversed())).toEqual([...fates].reverse());
  });
});

describe('what phone logs leave open', () => {
  it.each(logs)('%s', (_, events, fates) => {
    expect(fatesOf(events)).toEqual(fates);
    expect(fatesOf(events.toReversed())).toEqual([...fates].reverse());
  });

  it.each([
    ['210', 'Bygg'],
    ['Ada', 'Kundcenter'],
    [null, 'Kundcenter'],
  ])('a call to the switchboard that %s answered was answered by %s', (answeredBy, unit) => {
    const event = call('10-08 10:00', anna, `${main} 210`, { ...answered, answeredBy });
    const [contact] = pair([event], options).contacts;
    expect([contact?.unit.name, contact?.history[0]?.unit?.name]).toEqual(['Kundcenter', unit]);
  });
});

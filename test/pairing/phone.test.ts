import { describe, expect, it } from '@jest/globals';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { answered, call, fatesOf, markedFatesOf, options } from './town.js';

const anna = '+46701740605';
const bo = '+46701740606';
const main = '+46223100';

type Case = readonly [name: string, events: readonly LogEvent[], fates: readonly string[]];

const cases: readonly Case[] = [
  ['an answered call', [call('10-08 10:00', anna, main, answered)], ['opens 1']],
  [
    'a missed call and the call-back',
    [call('10-08 10:00', anna, main), call('10-08 11:00', '210', anna, answered)],
    ['opens 1', 'callback 1 callback'],
  ],
  [
    'a call-back that is not picked up is an attempt, and the next one may reach',
    [
      call('10-08 10:00', anna, main),
      call('10-08 11:00', '210', anna),
      call('10-08 12:00', '210', anna, answered),
    ],
    ['opens 1', 'callback-attempt 1 callback', 'callback 1 callback'],
  ],
  [
    'a call-back closes every open contact of the number, from any unit',
    [
      call('10-08 10:00', anna, main),
      call('10-08 10:30', anna, '6200'),
      call('10-08 11:00', '210', anna, answered),
      call('10-08 12:00', anna, main),
    ],
    ['opens 1', 'opens 2', 'callback 1 callback', 'opens 3'],
  ],
  [
    'further missed calls to the same unit are attempts on the open contact',
    [call('10-08 10:00', anna, main), call('10-08 10:05', anna, main), call('10-08 10:10', anna, '6200')],
    ['opens 1', 'attempt 1 own-later-call', 'opens 2'],
  ],
  [
    "the caller's own later call that is answered joins and opens none",
    [call('10-08 10:00', anna, main), call('10-08 10:20', anna, main, answered)],
    ['opens 1', 'own-later-call 1 own-later-call'],
  ],
  [
    'own later call: within ten working days of the last attempt',
    [
      call('10-08 10:00', anna, main),
      call('10-15 10:00', anna, main),
      call('10-29 10:00', anna, main, answered),
      call('10-08 11:00', bo, main),
      call('10-23 10:00', bo, main, answered),
    ],
    ['opens 1', 'attempt 1 own-later-call', 'own-later-call 1 own-later-call', 'opens 2', 'opens 3'],
  ],
  [
    'attempts: within ten working days of the first call',
    [call('10-08 10:00', anna, main), call('10-22 15:00', anna, main), call('10-23 10:00', anna, main)],
    ['opens 1', 'attempt 1 own-later-call', 'opens 2'],
  ],
  [
    'hidden numbers that were missed are contacts of their own, each',
    [
      call('10-08 10:00', null, main),
      call('10-08 10:05', null, main),
      call('10-08 10:06', null, main, answered),
    ],
    ['opens 1 [hidden-number]', 'opens 2 [hidden-number]', 'opens 3'],
  ],
  [
    'hung up within five seconds: a contact apart that takes no attempts, though a call-back pairs with it',
    [
      call('10-08 10:00', anna, main, { waitSeconds: 5 }),
      call('10-08 10:05', anna, main),
      call('10-08 11:00', '210', anna, answered),
    ],
    ['opens 1 [short-abandon]', 'opens 2', 'callback 1 callback'],
  ],
  [
    'six seconds is no longer hung up at once',
    [call('10-08 10:00', anna, main, { waitSeconds: 6 })],
    ['opens 1'],
  ],
  [
    'the caller gets through to the unit by way of another, and is handed on',
    [
      call('10-08 10:00', anna, '6200'),
      call('10-08 10:10', anna, `${main} 6200`, { ...answered, answeredBy: '6200', transfers: 1 }),
    ],
    ['opens 1', 'own-later-call 1 own-later-call'],
  ],
  [
    'the caller gets through to a number of the unit that is not measured',
    [
      call('10-08 10:00', anna, main),
      call('10-08 10:05', anna, '+46223199'),
      call('10-08 10:10', anna, '+46223199', answered),
      call('10-08 10:20', bo, '+46223199', answered),
    ],
    ['opens 1', 'no: not-measured', 'own-later-call 1 own-later-call', 'no: not-measured'],
  ],
  [
    'own numbers that the table does not know have no caller in common',
    [
      call('10-08 10:00', anna, '6277'),
      call('10-08 10:10', anna, '6299', answered),
      call('10-08 10:20', anna, '6277', answered),
    ],
    ['opens 1', 'opens 2', 'own-later-call 1 own-later-call'],
  ],
  [
    'outside the phone hours: marked, answered or not',
    [call('10-08 07:59', anna, main), call('10-13 12:00', bo, main, answered), call('10-08 16:00', bo, main)],
    ['opens 1 [closed-hours]', 'opens 3 [closed-hours]', 'opens 2 [closed-hours]'],
  ],
  [
    'calls within the house, and to an unmeasured or foreign party',
    [
      call('10-08 10:00', '210', '6200', answered),
      call('10-08 10:01', '210', bo, answered),
      call('10-08 10:02', anna, bo, answered),
    ],
    ['internal', 'unpaired: we-called-first', 'passing'],
  ],
  [
    'the queue that the table names owns the call, not the extension that it does not',
    [call('10-08 10:00', anna, '999 6200 210', answered)],
    ['opens 1'],
  ],
];

describe('pairing calls', () => {
  it.each(cases)('%s', (_, events, fates) => {
    expect(fatesOf(events)).toEqual(fates);
    expect(fatesOf(events.toReversed())).toEqual([...fates].reverse());
  });

  it('counts a call-back of another unit, and marks it', () => {
    const events = [
      call('10-08 10:00', anna, main, { outcome: 'voicemail' }),
      call('10-08 10:30', bo, main),
      call('10-08 11:00', '210', anna, answered),
      call('10-08 11:30', '999', bo, answered),
    ];
    // Of an extension that the table does not know nobody can say whose it is.
    expect(markedFatesOf(events)).toEqual([
      'opens 1',
      'opens 2',
      'callback 1 callback (other-unit)',
      'callback 2 callback',
    ]);
  });

  it('keeps a call-back that followed the own later call, for rules that ask for one', () => {
    const events = [
      call('10-08 10:00', anna, main),
      call('10-08 10:20', anna, main, answered),
      call('10-08 11:00', '210', anna, answered),
    ];
    const [contact] = pair(events, options).contacts;
    expect(contact?.history.map(({ what }) => what)).toEqual(['own-later-call', 'callback']);
    expect(fatesOf(events)[2]).toBe('further-reply 1 callback');
  });

  it('gives a contact that got through by itself one call-back, and no more', () => {
    const events = [
      call('10-08 10:00', anna, main),
      call('10-08 10:20', anna, main, answered),
      call('10-08 11:00', '210', anna, answered),
      call('10-08 12:00', '210', anna, answered),
    ];
    expect(fatesOf(events).slice(2)).toEqual(['further-reply 1 callback', 'unpaired: we-called-first']);
  });

  it('gives a call to the first party that the table names, not to an extension that it does not', () => {
    const [contact] = pair([call('10-08 10:00', anna, '999 6200 210', answered)], options).contacts;
    expect(contact?.unit.name).toBe('Bygg');
  });

  it('answers after the wait', () => {
    const event = call('10-08 10:00', anna, main, { ...answered, waitSeconds: 45 });
    const [contact] = pair([event], options).contacts;
    expect(contact?.history[0]?.at.start).toBe(event.at.start + 45_000);
  });
});

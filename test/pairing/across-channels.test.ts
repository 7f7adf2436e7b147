import { describe, expect, it } from '@jest/globals';
import type { CaseEvent, LogEvent } from '../../src/model/event.js';
import type { RegisterPerson } from '../../src/model/register-person.js';
import { pair } from '../../src/pairing/pair.js';
import { answered, call, entry, fatesOf, mail, moment, options } from './town.js';

const [anna, bo] = ['anna@hem.example', 'bo@hem.example'];
const [annas, bos] = ['+46701740605', '+46701740606'];
const kund = 'kund@ort.example';
const bygg = 'bygg@ort.example';
const main = '+46223100';

/** An old case of a register with such persons in it, that nobody waits for. */
function known(...persons: readonly RegisterPerson[]): CaseEvent {
  return entry('09-03', 'KS 2018/0001', { persons, arrival: 'letter', times: { answered: '09-04' } });
}

const annaIsKnown = known({ address: anna, number: annas });

type Case = readonly [name: string, events: readonly LogEvent[], fates: readonly string[]];

const answers: readonly Case[] = [
  [
    'a call of ours that was picked up, to whoever wrote',
    [annaIsKnown, mail('10-08 10:00', anna, bygg, 'Altan'), call('10-08 11:00', '210', annas, answered)],
    ['opens 1', 'opens 2', 'answer 2 channel'],
  ],
  [
    'the earliest open contact of the address, and that one only',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      mail('10-08 10:30', anna, bygg, 'Brygga'),
      call('10-08 11:00', '210', annas, answered),
      call('10-08 12:00', '210', annas, answered),
      call('10-08 13:00', '210', annas, answered),
    ],
    ['opens 1', 'opens 2', 'opens 3', 'answer 2 channel', 'answer 3 channel', 'unpaired: we-called-first'],
  ],
  [
    'a unit that the mail was handed to',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 10:30', kund, bygg, 'VB: Altan'),
      call('10-08 11:00', '210', annas, answered),
    ],
    ['opens 1', 'opens 2', 'hands on 2', 'answer 2 channel'],
  ],
  [
    'after it a mail from the person is a follow-up, and one of ours a further reply',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 11:00', '210', annas, answered),
      mail('10-08 12:00', anna, bygg, 'SV: Altan'),
      mail('10-08 13:00', bygg, anna, 'SV: Altan'),
    ],
    ['opens 1', 'opens 2', 'answer 2 channel', 'follow-up 2 subject', 'further-reply 2 subject'],
  ],
  [
    'until the tenth working day after receipt',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      mail('10-08 10:00', bo, bygg, 'Brygga'),
      call('10-22 15:00', '210', annas, answered),
      call('10-23 08:00', '210', bos, answered),
      known({ address: bo, number: bos }),
    ],
    ['opens 1', 'opens 3', 'opens 4', 'answer 3 channel', 'unpaired: we-called-first', 'opens 2'],
  ],
];

const noAnswers: readonly Case[] = [
  [
    'without a register',
    [mail('10-08 10:00', anna, bygg, 'Altan'), call('10-08 11:00', '210', annas, answered)],
    ['opens 1', 'unpaired: we-called-first'],
  ],
  [
    'a call that nobody picked up',
    [annaIsKnown, mail('10-08 10:00', anna, bygg, 'Altan'), call('10-08 11:00', '210', annas)],
    ['opens 1', 'opens 2', 'unpaired: we-called-first'],
  ],
  [
    'a call of another unit, or of one that the table does not know',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 11:00', main, annas, answered),
      call('10-08 12:00', '999', annas, answered),
    ],
    ['opens 1', 'opens 2', 'unpaired: we-called-first', 'unpaired: we-called-first'],
  ],
  [
    'a call before the mail came',
    [annaIsKnown, call('10-08 09:00', '210', annas, answered), mail('10-08 10:00', anna, bygg, 'Altan')],
    ['opens 1', 'unpaired: we-called-first', 'opens 2'],
  ],
  [
    'a call-back, which is about the missed call',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 10:30', annas, '6200'),
      call('10-08 11:00', '210', annas, answered),
    ],
    ['opens 1', 'opens 2', 'opens 3', 'callback 3 callback'],
  ],
  [
    'a call by which the person ends a missed one',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 10:30', annas, '6200'),
      call('10-08 11:00', annas, '6200', answered),
    ],
    ['opens 1', 'opens 2', 'opens 3', 'own-later-call 3 own-later-call'],
  ],
  [
    'an address with two numbers, which may be two persons',
    [
      known({ address: anna, number: annas }),
      known({ address: anna, number: bos }),
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 11:00', '210', annas, answered),
    ],
    ['opens 1', 'opens 2', 'opens 3', 'unpaired: we-called-first'],
  ],
  [
    'a number with two addresses, though the second was entered later',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 11:00', '210', annas, answered),
      entry('11-05', 'KS 2018/0002', { persons: [{ address: bo, number: annas }] }),
    ],
    ['opens 1', 'opens 3', 'unpaired: we-called-first', 'opens 2'],
  ],
  [
    'a case that came after the call',
    [
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 11:00', '210', annas, answered),
      entry('10-09', 'KS 2018/0002', { persons: [{ address: anna, number: annas }] }),
    ],
    ['opens 2', 'unpaired: we-called-first', 'opens 1'],
  ],
  [
    'an address of ours beside the number',
    [
      known({ address: kund, number: annas }),
      mail('10-08 10:00', anna, kund, 'Altan'),
      call('10-08 11:00', main, annas, answered),
    ],
    ['opens 1', 'opens 2', 'unpaired: we-called-first'],
  ],
  [
    'a number of which the last digits are masked',
    [
      annaIsKnown,
      mail('10-08 10:00', anna, bygg, 'Altan'),
      call('10-08 11:00', '210', '+46701740***', answered),
    ],
    ['opens 1', 'opens 2', 'unpaired: we-called-first'],
  ],
];

describe('a talk with somebody whom a register knows answers the mail of', () => {
  it.each(answers)('%s', (_, events, fates) => {
    expect(fatesOf(events)).toEqual(fates);
    expect(fatesOf(events.toReversed())).toEqual([...fates].reverse());
  });
});

describe('no mail is answered by', () => {
  it.each(noAnswers)('%s', (_, events, fates) => {
    expect(fatesOf(events)).toEqual(fates);
    expect(fatesOf(events.toReversed())).toEqual([...fates].reverse());
  });
});

describe('a person who wrote, calls and is answered by the unit that has the mail', () => {
  const question = mail('10-08 10:00', anna, bygg, 'Altan');

  it('has a contact of each kind, and the mail is answered when somebody spoke', () => {
    const own = call('10-08 11:00', annas, '6200', { ...answered, waitSeconds: 45 });
    const { contacts } = pair([annaIsKnown, question, own], options);
    const histories = contacts.filter(({ channel }) => channel !== 'case').map(({ history }) => history);
    expect(histories).toMatchObject([
      [
        {
          what: 'own-later-call',
          evidence: 'channel',
          event: own,
          at: { start: moment('10-08 11:00').start + 45_000 },
        },
      ],
      [{ what: 'answer', evidence: 'answered', event: own }],
    ]);
  });

  it('is not answered where the switchboard passed the call on to another unit', () => {
    const passedOn = call('10-08 11:00', annas, '6200', { ...answered, answeredBy: main, transfers: 1 });
    const { contacts } = pair([annaIsKnown, question, passedOn], options);
    expect(contacts.find(({ event }) => event === question)?.history).toEqual([]);
  });
});

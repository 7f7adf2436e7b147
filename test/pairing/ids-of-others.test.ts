import { describe, expect, it } from '@jest/globals';
import type { LogEvent } from '../../src/model/event.js';
import { fatesOf, mail, markedFatesOf } from './town.js';

const anna = 'anna@hem.example';
const bo = 'bo@hem.example';
const kund = 'kund@ort.example';
const bygg = 'bygg@ort.example';
const both = `${bo} ${anna}`;

type Case = readonly [name: string, events: readonly LogEvent[], fates: readonly string[]];

const altan = mail('10-08 10:00', anna, kund, 'Altan', { messageId: '<a>' });
const brygga = mail('10-08 11:00', bo, kund, 'Brygga', { messageId: '<b>' });
const answerToBoth = mail('10-09 09:00', kund, both, 'SV: Altan', { messageId: '<o>', inReplyTo: '<a>' });
const opened = ['opens 1', 'opens 2'];

const toSeveral: readonly Case[] = [
  [
    'each that replies to a mail that answered two goes on with their own contact',
    [
      ...[altan, brygga, answerToBoth],
      mail('10-09 10:00', bo, kund, 'SV: Altan', { inReplyTo: '<o>' }),
      mail('10-09 11:00', anna, kund, 'Tack för hjälpen med altanen', { inReplyTo: '<o>' }),
    ],
    [...opened, 'answer 2 counterpart', 'follow-up 2 exact', 'follow-up 1 exact'],
  ],
  [
    'our further reply to one of them answers nothing else that waits',
    [
      ...[altan, brygga, answerToBoth],
      mail('10-09 10:00', bo, kund, 'SV: Altan', { messageId: '<c>', inReplyTo: '<o>' }),
      mail('10-09 11:00', bo, kund, 'Kajplats'),
      mail('10-09 12:00', kund, bo, 'SV: Altan', { inReplyTo: '<c>' }),
    ],
    [...opened, 'answer 2 counterpart', 'follow-up 2 exact', 'opens 3', 'further-reply 2 exact'],
  ],
  [
    'a conversation that two share leads each to their own',
    [
      mail('10-08 10:00', anna, kund, 'Altan', { conversationId: 'a' }),
      brygga,
      mail('10-09 09:00', kund, both, 'SV: Altan', { conversationId: 'a' }),
      mail('10-09 10:00', bo, kund, 'SV: Altan', { conversationId: 'a' }),
    ],
    [...opened, 'answer 2 counterpart', 'follow-up 2 exact'],
  ],
  [
    'somebody whom it did not answer goes on with the contact that came in first',
    [
      ...[altan, brygga, answerToBoth],
      mail('10-09 10:00', 'cia@hem.example', kund, 'SV: Altan', { inReplyTo: '<o>' }),
    ],
    [...opened, 'answer 2 counterpart', 'follow-up 1 exact'],
  ],
  [
    'so it is where the mail was a guess for both',
    [
      ...[altan, brygga],
      mail('10-08 12:00', anna, kund, 'Staket'),
      mail('10-08 13:00', bo, kund, 'Kajplats'),
      mail('10-09 09:00', kund, both, 'Besked', { messageId: '<o>' }),
      mail('10-09 10:00', bo, kund, 'Tack', { inReplyTo: '<o>' }),
      mail('10-09 11:00', anna, kund, 'Tack', { inReplyTo: '<o>' }),
    ],
    [
      ...[...opened, 'opens 3', 'opens 4', 'answer 2 counterpart (one-of-several, new-subject)'],
      ...['follow-up 2 counterpart (one-of-several)', 'follow-up 1 counterpart (one-of-several)'],
    ],
  ],
  [
    'or for one of them',
    [
      ...[altan, brygga],
      mail('10-08 12:00', anna, kund, 'Staket'),
      mail('10-09 09:00', kund, `${anna} ${bo}`, 'Besked', { messageId: '<o>' }),
      mail('10-09 10:00', anna, kund, 'Tack', { inReplyTo: '<o>' }),
      mail('10-09 11:00', bo, kund, 'Tack', { inReplyTo: '<o>' }),
    ],
    [
      ...[...opened, 'opens 3', 'answer 1 counterpart (one-of-several, new-subject)'],
      ...['follow-up 1 counterpart (one-of-several)', 'follow-up 2 exact'],
    ],
  ],
];

const ofSomebodyElse: readonly Case[] = [
  [
    'a reply to another person answers nothing of whoever gets it',
    [altan, brygga, mail('10-09 09:00', kund, bo, 'SV: Altan', { inReplyTo: '<a>' })],
    [...opened, 'unpaired: other-person'],
  ],
  [
    'nor does a mail of another person that is forwarded',
    [altan, brygga, mail('10-09 09:00', kund, bo, 'VB: Altan', { references: ['<a>'] })],
    [...opened, 'unpaired: other-person'],
  ],
  [
    'nor a mail in the conversation of another person, whatever its subject',
    [
      mail('10-08 10:00', anna, kund, 'Altan', { conversationId: 'a' }),
      brygga,
      mail('10-09 09:00', kund, bo, 'Kallelse', { conversationId: 'a' }),
    ],
    [...opened, 'unpaired: other-person'],
  ],
  [
    'nor a reply to a mail that was a guess for another person',
    [
      ...[altan, brygga],
      mail('10-08 12:00', anna, kund, 'Staket'),
      mail('10-09 09:00', kund, anna, 'Besked', { messageId: '<o>' }),
      mail('10-09 10:00', kund, bo, 'SV: Besked', { inReplyTo: '<o>' }),
    ],
    [
      ...[...opened, 'opens 3', 'answer 1 counterpart (one-of-several, new-subject)'],
      'unpaired: other-person',
    ],
  ],
  [
    'References alone show nothing under another subject',
    [altan, brygga, mail('10-09 09:00', kund, bo, 'Din båtplats', { references: ['<a>'] })],
    [...opened, 'answer 2 counterpart (new-subject)'],
  ],
  [
    'where whoever it replies to gets it too, it answers the others as any mail does',
    [altan, brygga, answerToBoth, mail('10-09 12:00', kund, bo, 'SV: Brygga')],
    [...opened, 'answer 2 counterpart', 'further-reply 2 subject'],
  ],
  [
    'under the subject of whoever gets it, it is an answer to them',
    [
      altan,
      mail('10-08 11:00', bo, kund, 'Altan'),
      mail('10-09 09:00', kund, bo, 'SV: Altan', { inReplyTo: '<a>' }),
    ],
    [...opened, 'answer 2 subject'],
  ],
  [
    'where it is not known whose form it replies to, it answers that one',
    [
      mail('10-08 10:00', 'formular@ort.example', kund, 'Felanmälan', { messageId: '<a>' }),
      brygga,
      mail('10-09 09:00', kund, bo, 'SV: Felanmälan', { inReplyTo: '<a>' }),
    ],
    ['opens 1 [unknown-sender]', 'opens 2', 'answer 1 exact'],
  ],
];

const elsewhere: readonly Case[] = [
  [
    'a reply to somebody else who had asked something is none to whoever wrote',
    [
      brygga,
      mail('10-08 12:00', kund, bo, 'SV: Brygga', { inReplyTo: '<b>' }),
      mail('10-08 13:00', anna, kund, 'Altan', { messageId: '<a>' }),
      mail('10-09 09:00', kund, bo, 'SV: Altan', { inReplyTo: '<a>' }),
    ],
    ['opens 1', 'answer 1 exact', 'opens 2', 'unpaired: other-person'],
  ],
  [
    'so it is though that one has long been answered in many matters',
    [
      ...Array.from({ length: 12 }, (_, day) => [
        mail(`10-${10 + day} 10:00`, bo, kund, `Brygga ${day}`),
        mail(`10-${10 + day} 12:00`, kund, bo, `SV: Brygga ${day}`),
      ]).flat(),
      mail('10-25 10:00', anna, kund, 'Altan', { messageId: '<a>' }),
      mail('10-25 11:00', kund, bo, 'SV: Altan', { inReplyTo: '<a>' }),
    ],
    [
      ...Array.from({ length: 12 }, (_, day) => [`opens ${day + 1}`, `answer ${day + 1} subject`]).flat(),
      ...['opens 13', 'unpaired: other-person'],
    ],
  ],
  [
    'an address from which nobody had written is taken for another one of the person',
    [
      altan,
      mail('10-09 09:00', kund, 'anna@arbete.example', 'SV: Altan', { inReplyTo: '<a>' }),
      mail('10-10 09:00', 'anna@arbete.example', kund, 'Staket'),
    ],
    ['opens 1', 'answer 1 exact (other-address)', 'opens 2'],
  ],
  [
    'also where somebody who had asked gets it too',
    [
      ...[altan, brygga],
      mail('10-09 09:00', kund, `anna@arbete.example ${bo}`, 'SV: Altan', { inReplyTo: '<a>' }),
    ],
    [...opened, 'answer 1 exact (other-address)'],
  ],
];

const besked = mail('10-09 08:00', kund, anna, 'Besked', { messageId: '<o>' });

const afterGuess: readonly Case[] = [
  [
    'our reply to a mail of ours that was a guess goes on with the same contact',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', anna, kund, 'Brygga'),
      besked,
      mail('10-09 09:00', kund, anna, 'SV: Besked', { messageId: '<p>', inReplyTo: '<o>' }),
      mail('10-09 10:00', kund, anna, 'SV: Besked', { inReplyTo: '<p>' }),
    ],
    [
      ...[...opened, 'answer 1 counterpart (one-of-several, new-subject)'],
      ...['further-reply 1 counterpart (one-of-several, new-subject)'],
      ...['further-reply 1 counterpart (one-of-several, new-subject)'],
    ],
  ],
  [
    'and so does our reply to what the person replied to it',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', anna, kund, 'Brygga'),
      besked,
      mail('10-09 09:00', anna, kund, 'Hej', { messageId: '<p>', inReplyTo: '<o>' }),
      mail('10-09 10:00', kund, anna, 'SV: Hej', { inReplyTo: '<p>' }),
    ],
    [
      ...[...opened, 'answer 1 counterpart (one-of-several, new-subject)'],
      ...['follow-up 1 counterpart (one-of-several)'],
      ...['further-reply 1 counterpart (one-of-several, new-subject)'],
    ],
  ],
  [
    'unless its subject is that of another one',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', anna, kund, 'Brygga'),
      besked,
      mail('10-09 09:00', kund, anna, 'SV: Brygga', { inReplyTo: '<o>' }),
    ],
    [...opened, 'answer 1 counterpart (one-of-several, new-subject)', 'answer 2 subject'],
  ],
];

const handedOn: readonly Case[] = [
  [
    'of two under one subject the one whose mail it names is handed on',
    [
      mail('10-08 09:00', bo, kund, 'Vattenavgift'),
      mail('10-08 10:00', anna, kund, 'Vattenavgift', { messageId: '<a>' }),
      mail('10-09 09:00', kund, bygg, 'VB: Vattenavgift', { inReplyTo: '<a>' }),
      mail('10-09 10:00', kund, bygg, 'VB: Vattenavgift', { inReplyTo: '<a>' }),
      mail('10-09 11:00', kund, bygg, 'VB: Vattenavgift'),
      mail('10-09 12:00', bygg, anna, 'Din faktura'),
    ],
    [...opened, 'hands on 2', 'internal', 'hands on 1', 'answer 2 counterpart (new-subject)'],
  ],
  [
    'a mail that it names under another subject is not',
    [altan, mail('10-09 09:00', kund, bygg, 'Kan ni ta den här?', { inReplyTo: '<a>' })],
    ['opens 1', 'internal'],
  ],
];

describe.each([
  ['a mail to several persons', toSeveral],
  ['a mail whose ids lead to somebody else', ofSomebodyElse],
  ['a reply that went to another address', elsewhere],
  ['a mail after a guess', afterGuess],
  ['a mail inside the house', handedOn],
])('%s', (_heading, cases) => {
  it.each(cases)('%s', (_name, events, fates) => {
    expect(markedFatesOf(events)).toEqual(fates);
    expect(markedFatesOf(events.toReversed())).toEqual(fates.toReversed());
  });
});

describe('what a system has left of a subject', () => {
  const [twelve, fourteen] = ['12', '14'].map(
    (number) => `Fråga om bygglov för altan på Storgatan ${number}`,
  );
  const cut = 'SV: Fråga om bygglov för altan på Storga';

  it.each([
    ['over our answer', mail('10-08 12:00', kund, anna, cut), 'answer 1 subject'],
    ['over a further mail', mail('10-08 12:00', anna, kund, cut), 'reminder 1 subject'],
  ])('%s takes in no other question', (_, written, fate) => {
    const events = [
      mail('10-08 10:00', anna, kund, twelve ?? ''),
      written,
      mail('10-15 10:00', anna, bygg, fourteen ?? ''),
      mail('10-16 10:00', bygg, anna, `SV: ${fourteen}`),
    ];
    expect(fatesOf(events)).toEqual(['opens 1', fate, 'opens 2', 'answer 2 subject']);
  });
});

it('thousands of mails that a broken system gave one id are one conversation, and found as quickly as any', () => {
  const one = { messageId: '<x>', inReplyTo: '<x>', references: ['<x>'] };
  const written = Array.from({ length: 3000 }, (_, place) => [
    mail('10-08 10:00', `person${place}@hem.example`, kund, `Fråga ${place}`, one),
    mail('10-08 11:00', kund, `person${place}@hem.example`, `SV: Fråga ${place}`, one),
  ]);
  const fates = fatesOf(written.flat());
  expect(new Set(fates)).toEqual(
    new Set(['opens 1', 'reminder 1 exact', 'answer 1 exact', 'further-reply 1 exact']),
  );
});

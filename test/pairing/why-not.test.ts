import { describe, expect, it } from '@jest/globals';
import type { MailEvent } from '../../src/model/event.js';
import type { NotAnswerReason } from '../../src/model/not-answer.js';
import { windowOf } from '../../src/pairing/options.js';
import { pair } from '../../src/pairing/pair.js';
import { whyNot } from '../../src/pairing/why-not.js';
import { calendar, mail, options } from './town.js';

const anna = 'anna@hem.example';
const kund = 'kund@ort.example';
const bygg = 'bygg@ort.example';
const dan = 'dan@ort.example';
const eva = 'eva@ort.example';
const question = mail('10-08 10:00', anna, kund, 'Altan');

/** Why the last mail is no answer to the contact that the question opened. */
function reasonsFor(
  asked: MailEvent,
  ...others: readonly [...MailEvent[], MailEvent]
): readonly NotAnswerReason[] {
  const { contacts, events } = pair([asked, ...others], options);
  const contact = contacts.find(({ event }) => event === asked);
  const placed = [...events].find(({ event }) => event === others.at(-1));
  if (contact === undefined || placed === undefined) throw new Error('the contact is lost');
  if (contact.history.some(({ event }) => event === placed.event)) throw new Error('it is an answer');
  return whyNot(contact, placed, { isInWindow: windowOf(calendar, 10), contacts });
}

const cases: readonly (readonly [
  name: string,
  reasons: readonly NotAnswerReason[],
  ...mails: [...MailEvent[], MailEvent],
])[] = [
  ['sent before receipt', ['before-receipt'], mail('10-08 09:00', kund, anna, 'SV: Altan')],
  ['to somebody else', ['to-other-person'], mail('10-08 11:00', kund, 'konsult@bolag.example', 'VB: Altan')],
  [
    'a new subject from a unit that does not have it',
    ['other-subject', 'unit-not-holding'],
    mail('10-08 11:00', bygg, anna, 'Uteplats'),
  ],
  [
    'a new subject too late',
    ['other-subject', 'outside-window'],
    mail('10-23 11:00', kund, anna, 'Uteplats'),
  ],
  [
    'a new subject after the answer',
    ['other-subject', 'already-answered'],
    mail('10-08 11:00', kund, anna, 'SV: Altan'),
    mail('10-09 11:00', kund, anna, 'Kallelse'),
  ],
  [
    'a subject that says nothing, from another unit',
    ['generic-subject', 'unit-not-holding'],
    mail('10-08 11:00', bygg, anna, 'SV: Hej'),
  ],
  [
    'the answer to another contact of the same person',
    ['other-subject'],
    mail('10-08 10:30', anna, kund, 'Brygga'),
    mail('10-08 11:00', kund, anna, 'SV: Brygga'),
  ],
  [
    'a reply to somebody else',
    ['other-subject', 'about-other-person'],
    mail('10-08 10:30', 'bo@hem.example', kund, 'Brygga', { messageId: '<b>' }),
    mail('10-08 11:00', kund, anna, 'SV: Brygga', { inReplyTo: '<b>' }),
  ],
  [
    'what somebody else wrote, forwarded under a subject that says nothing',
    ['generic-subject', 'about-other-person'],
    mail('10-08 10:30', 'bo@hem.example', kund, 'Hej', { messageId: '<b>' }),
    mail('10-08 11:00', kund, anna, 'VB: Hej', { references: ['<b>'] }),
  ],
  [
    'a mail in the conversation of somebody else',
    ['other-subject', 'about-other-person'],
    mail('10-08 10:30', 'bo@hem.example', kund, 'Brygga', { conversationId: 'b' }),
    mail('10-08 11:00', kund, anna, 'Kallelse', { conversationId: 'b' }),
  ],
  [
    'the answer to somebody else that went to a further address of theirs and to whoever waits here',
    ['other-subject', 'about-other-person'],
    mail('10-08 10:30', 'bo@hem.example', kund, 'Brygga', { messageId: '<b>' }),
    mail('10-08 11:00', kund, `${anna} bo@arbete.example`, 'SV: Brygga', { inReplyTo: '<b>' }),
  ],
  ['a mailing', [], mail('10-08 11:00', 'nyhetsbrev@ort.example', anna, 'Nyhetsbrev')],
];

describe('why a mail of ours is no answer to a contact', () => {
  it.each(cases)('%s', (_, reasons, ...mails) => {
    expect(reasonsFor(question, ...mails)).toEqual(reasons);
  });

  it('an earlier contact of the same person took it', () => {
    const later = mail('10-08 12:00', anna, kund, 'Brygga');
    expect(reasonsFor(later, question, mail('10-08 13:00', kund, anna, 'Besked'))).toEqual([
      'earlier-contact',
    ]);
  });

  it('went on with an earlier contact that a mail before it was taken for', () => {
    const later = mail('10-08 10:30', anna, kund, 'Brygga');
    const guess = mail('10-08 11:00', kund, anna, 'Besked', { messageId: '<o>' });
    const further = mail('10-08 12:00', kund, anna, 'SV: Besked', { inReplyTo: '<o>' });
    expect(reasonsFor(later, question, guess, further)).toEqual(['earlier-contact']);
  });

  it('from a mailbox that the table does not list, when another such had the mail', () => {
    const toEva = mail('10-08 10:00', anna, eva, 'Altan');
    const byDan = mail('10-08 11:00', dan, anna, 'Uteplats');
    expect(reasonsFor(toEva, byDan)).toEqual(['other-subject', 'unit-not-holding']);
  });

  it.each([
    ['the mail came to it', mail('10-08 10:30', anna, `${kund} ${dan}`, 'Brygga'), []],
    [
      'it was handed the mail',
      mail('10-08 10:30', anna, kund, 'Brygga'),
      [mail('10-08 10:40', kund, `${bygg} ${eva} ${dan}`, 'VB: Brygga')],
    ],
  ])(
    'an earlier contact took what came from a mailbox that the table does not list: %s',
    (_, asked, between) => {
      const before = mail('10-08 10:00', anna, dan, 'Altan');
      const byDan = mail('10-08 11:00', dan, anna, 'Uteplats');
      expect(reasonsFor(asked, before, ...between, byDan)).toEqual(['earlier-contact']);
    },
  );

  it('a reply to somebody else, for whoever waits: it went to another', () => {
    const asked = mail('10-08 09:00', 'bo@hem.example', kund, 'Brygga');
    const toBo = mail('10-08 11:00', kund, 'bo@hem.example', 'SV: Altan', { inReplyTo: '<a>' });
    const altan = mail('10-08 10:00', anna, kund, 'Altan', { messageId: '<a>' });
    expect(reasonsFor(altan, asked, toBo)).toEqual(['to-other-person']);
  });

  it('a subject that says nothing, for the question under it', () => {
    const hej = mail('10-08 10:00', anna, kund, 'Hej');
    const late = mail('10-23 11:00', kund, anna, 'SV: Hej');
    expect(reasonsFor(hej, late)).toEqual(['generic-subject', 'outside-window']);
  });
});

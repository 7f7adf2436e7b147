import { describe, expect, it } from '@jest/globals';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { fatesOf, mail, moment, options } from './town.js';

const anna = 'anna@hem.example';
const bo = 'bo@hem.example';
const cia = 'cia@hem.example';
const kund = 'kund@ort.example';
const bygg = 'bygg@ort.example';

type Case = readonly [name: string, events: readonly LogEvent[], fates: readonly string[]];

const cases: readonly Case[] = [
  [
    'a question and its answer by equal subject',
    [mail('10-08 10:00', anna, kund, 'Bygglov altan'), mail('10-08 12:00', kund, anna, 'SV: Bygglov altan')],
    ['opens 1', 'answer 1 subject'],
  ],
  [
    'reply marks in many languages, repeated, counted, and tags are taken off',
    [
      mail('10-08 10:00', anna, kund, 'VB: Fwd: Bygglov  altan'),
      mail('10-08 12:00', kund, anna, '[EXTERN] Sv: RE[2]: AW: bygglov altan'),
    ],
    ['opens 1', 'answer 1 subject'],
  ],
  [
    'an own mailbox that the table does not know holds what came to it, and nothing of its like',
    [
      mail('10-08 10:00', anna, 'okand1@ort.example', 'Dike vid vägen'),
      mail('10-08 11:00', bo, 'okand1@ort.example', 'Lekplats i parken'),
      mail('10-08 12:00', 'okand2@ort.example', anna, 'Kallelse till prov'),
      mail('10-08 13:00', 'okand1@ort.example', bo, 'Planen för parken'),
    ],
    ['opens 1', 'opens 2', 'unpaired: we-wrote-first', 'answer 2 counterpart'],
  ],
  [
    'and what was handed to it',
    [
      mail('10-08 10:00', anna, kund, 'Dike vid vägen'),
      mail('10-08 11:00', kund, 'okand1@ort.example', 'VB: Dike vid vägen'),
      mail('10-08 12:00', 'okand2@ort.example', anna, 'Kallelse till prov'),
      mail('10-08 13:00', 'okand1@ort.example', anna, 'Planen för ditt dike'),
    ],
    ['opens 1', 'hands on 1', 'unpaired: we-wrote-first', 'answer 1 counterpart'],
  ],
  [
    'a form on the web has one title for all: after the answer the next one is another matter',
    [
      mail('10-08 10:00', 'formular@ort.example', kund, 'Felanmälan gata', { replyTo: anna }),
      mail('10-08 11:00', 'formular@ort.example', kund, 'Felanmälan gata', { replyTo: anna }),
      mail('10-08 12:00', kund, anna, 'SV: Felanmälan gata'),
      mail('10-09 10:00', 'formular@ort.example', kund, 'Felanmälan gata', { replyTo: anna }),
      mail('10-09 12:00', kund, anna, 'SV: Felanmälan gata'),
      mail('10-09 13:00', anna, kund, 'SV: Felanmälan gata'),
    ],
    [
      'opens 1',
      'reminder 1 subject',
      'answer 1 subject',
      'opens 2',
      'answer 2 subject',
      'follow-up 1 subject',
    ],
  ],
  [
    'In-Reply-To is exact evidence whatever the subject says',
    [
      mail('10-08 10:00', anna, kund, 'Fråga', { messageId: '<1>' }),
      mail('10-08 12:00', kund, anna, 'Angående skolskjuts', { inReplyTo: '<1>' }),
    ],
    ['opens 1', 'answer 1 exact'],
  ],
  [
    'References alone need an equal subject',
    [
      mail('10-08 10:00', anna, kund, 'Skolskjuts', { messageId: '<1>' }),
      mail('10-08 11:00', bygg, anna, 'Inbjudan till möte', { references: ['<1>'] }),
      mail('10-08 12:00', kund, anna, 'SV: Skolskjuts', { references: ['<1>'] }),
    ],
    ['opens 1', 'unpaired: we-wrote-first', 'answer 1 exact'],
  ],
  [
    'a case number in both subjects is exact evidence',
    [
      mail('10-08 10:00', anna, kund, 'Komplettering [Ärende 2018-0123]'),
      mail('10-09 12:00', kund, anna, 'Beslut i ditt ärende [Ärende 2018-0123]'),
    ],
    ['opens 1', 'answer 1 exact'],
  ],
  [
    'a question forwarded to somebody outside is no answer to the person who asked',
    [
      mail('10-08 10:00', anna, kund, 'Rötter i avlopp', { messageId: '<1>' }),
      mail('10-08 12:00', kund, 'konsult@bolag.example', 'VB: Rötter i avlopp', { inReplyTo: '<1>' }),
    ],
    ['opens 1', 'unpaired: other-person'],
  ],
  [
    'an automatic reply acknowledges and leaves the contact open for a person',
    [
      mail('10-08 10:00', anna, kund, 'Hundrastgård'),
      mail('10-08 10:01', kund, anna, 'Automatiskt svar: Hundrastgård'),
      mail('10-09 09:00', kund, anna, 'SV: Hundrastgård'),
    ],
    ['opens 1', 'acknowledgement 1 subject', 'answer 1 subject'],
  ],
  [
    'before the answer a further mail is a reminder, after it a follow-up',
    [
      mail('10-08 10:00', anna, kund, 'Snöröjning'),
      mail('10-09 10:00', anna, kund, 'Snöröjning'),
      mail('10-09 12:00', kund, anna, 'SV: Snöröjning'),
      mail('10-09 13:00', anna, kund, 'SV: Snöröjning'),
      mail('10-09 14:00', kund, anna, 'SV: Snöröjning'),
    ],
    ['opens 1', 'reminder 1 subject', 'answer 1 subject', 'follow-up 1 subject', 'further-reply 1 subject'],
  ],
  [
    'the same subject after thirty quiet days is a new contact',
    [
      mail('08-01 10:00', anna, kund, 'Sophämtning'),
      mail('08-01 12:00', kund, anna, 'SV: Sophämtning'),
      mail('08-31 13:00', anna, kund, 'Sophämtning'),
    ],
    ['opens 1', 'answer 1 subject', 'opens 2'],
  ],
  [
    'a reply by a person within the thirty days keeps the conversation alive',
    [
      mail('08-01 10:00', anna, kund, 'Sophämtning'),
      mail('08-20 12:00', kund, anna, 'SV: Sophämtning'),
      mail('09-10 13:00', anna, kund, 'Sophämtning'),
    ],
    ['opens 1', 'answer 1 subject', 'follow-up 1 subject'],
  ],
  [
    'the thirtieth day, to the second, still belongs to the conversation',
    [
      mail('08-01 10:00', anna, kund, 'Sophämtning'),
      mail('08-01 12:00', kund, anna, 'SV: Sophämtning'),
      mail('08-31 12:00', anna, kund, 'Sophämtning'),
    ],
    ['opens 1', 'answer 1 subject', 'follow-up 1 subject'],
  ],
  [
    'of two contacts with one subject a reply goes to the open one, though the answered one is older',
    [
      mail('08-01 10:00', anna, kund, 'Sophämtning'),
      mail('08-01 12:00', kund, anna, 'SV: Sophämtning'),
      mail('09-10 10:00', anna, kund, 'Sophämtning'),
      mail('09-10 12:00', kund, anna, 'SV: Sophämtning'),
    ],
    ['opens 1', 'answer 1 subject', 'opens 2', 'answer 2 subject'],
  ],
  [
    'of two open contacts with one subject a reply goes to the earliest received',
    [
      mail('08-01 10:00', anna, kund, 'Sophämtning'),
      mail('09-10 10:00', anna, kund, 'Sophämtning'),
      mail('09-10 12:00', kund, anna, 'SV: Sophämtning'),
    ],
    ['opens 1', 'opens 2', 'answer 1 subject'],
  ],
  [
    'a unit hands each contact on once: the next internal mail takes the next contact',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 10:10', bo, kund, 'Altan'),
      mail('10-08 11:00', kund, bygg, 'VB: Altan'),
      mail('10-08 11:10', kund, bygg, 'VB: Altan'),
      mail('10-08 11:20', kund, bygg, 'VB: Altan'),
    ],
    ['opens 1', 'opens 2', 'hands on 1', 'hands on 2', 'internal'],
  ],
  [
    'replies to ten persons with one subject are answers and no mailing',
    Array.from({ length: 20 }, (_, index) => {
      const person = `p${index % 10}@hem.example`;
      const minute = 10 + index;
      return index < 10
        ? mail(`10-08 10:${minute}`, person, kund, 'Rädda skolan')
        : mail(`10-08 11:${minute}`, kund, person, 'SV: Rädda skolan');
    }),
    Array.from({ length: 20 }, (_, index) =>
      index < 10 ? `opens ${index + 1}` : `answer ${index - 9} subject`,
    ),
  ],
  [
    'a reply to our own mailing opens a contact, marked',
    [
      ...Array.from({ length: 10 }, (_, index) =>
        mail(`10-08 11:${10 + index}`, kund, index === 0 ? anna : `p${index}@hem.example`, 'Enkät om vägen'),
      ),
      mail('10-09 10:00', anna, kund, 'SV: Enkät om vägen'),
    ],
    [...Array.from({ length: 10 }, () => 'unpaired: bulk'), 'opens 1 [reply-to-us]'],
  ],
  [
    'a generic subject never pairs by subject, but by counterpart and unit',
    [mail('10-08 10:00', anna, kund, 'Fråga'), mail('10-08 12:00', kund, anna, 'SV: Fråga')],
    ['opens 1', 'answer 1 counterpart'],
  ],
  [
    'a generic subject joins while the contact is open',
    [mail('10-08 10:00', anna, kund, 'Hej'), mail('10-22 10:00', anna, kund, 'Hej')],
    ['opens 1', 'reminder 1 subject'],
  ],
  [
    'a generic subject joins at most ten working days after the first mail',
    [mail('10-08 10:00', anna, kund, 'Hej'), mail('10-23 10:00', anna, kund, 'Hej')],
    ['opens 1', 'opens 2'],
  ],
  [
    'a generic subject after the answer is a new contact',
    [
      mail('10-08 10:00', anna, kund, 'Hej'),
      mail('10-08 12:00', kund, anna, 'SV: Hej'),
      mail('10-09 10:00', anna, kund, 'Hej'),
    ],
    ['opens 1', 'answer 1 counterpart', 'opens 2'],
  ],
  [
    'counterpart evidence: another unit that never had the mail does not answer it',
    [mail('10-08 10:00', anna, kund, 'Altan'), mail('10-08 12:00', bygg, anna, 'Din fråga om uteplats')],
    ['opens 1', 'unpaired: we-wrote-first'],
  ],
  [
    'counterpart evidence: a unit that it was handed to does',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', kund, bygg, 'VB: Altan'),
      mail('10-08 12:00', bygg, anna, 'Din fråga om uteplats'),
    ],
    ['opens 1', 'hands on 1', 'answer 1 counterpart'],
  ],
  [
    'counterpart evidence ends with the tenth working day',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 10:30', bo, kund, 'Brygga'),
      mail('10-22 23:00', kund, anna, 'Din uteplats'),
      mail('10-23 08:00', kund, bo, 'Din båtplats'),
    ],
    ['opens 1', 'opens 2', 'answer 1 counterpart', 'unpaired: we-wrote-first'],
  ],
  [
    'of several open contacts the earliest received is answered, and only that one',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 10:30', anna, kund, 'Brygga'),
      mail('10-09 08:00', kund, anna, 'Besked'),
      mail('10-09 09:00', kund, anna, 'Besked igen'),
    ],
    ['opens 1', 'opens 2', 'answer 1 counterpart', 'answer 2 counterpart'],
  ],
  [
    'one mail to two persons answers both',
    [
      mail('10-08 10:00', anna, kund, 'Vägen'),
      mail('10-08 10:30', bo, kund, 'Vägen'),
      mail('10-09 08:00', kund, `${anna} ${bo}`, 'SV: Vägen'),
    ],
    ['opens 1', 'opens 2', 'answer 1 subject'],
  ],
  [
    'an answer before the question is no answer to it',
    [mail('10-08 09:00', kund, anna, 'Vägen'), mail('10-08 10:00', anna, kund, 'Vägen')],
    ['unpaired: we-wrote-first', 'opens 1'],
  ],
  [
    'a reply to a mail that we wrote first opens a contact, marked',
    [
      mail('10-08 09:00', kund, anna, 'Enkät om vägen'),
      mail('10-08 10:00', anna, kund, 'SV: Enkät om vägen'),
    ],
    ['unpaired: we-wrote-first', 'opens 1 [reply-to-us]'],
  ],
  [
    'what is no contact says why',
    [
      mail('10-08 10:00', anna, 'it@ort.example', 'Skrivare'),
      mail('10-08 10:01', 'no-reply@bank.example', kund, 'Kontoutdrag'),
      mail('10-08 10:02', 'nyhetsbrev@skr.example', kund, 'Nyheter i oktober'),
      mail('10-08 10:03', null, kund, 'Undeliverable: Kallelse'),
      mail('10-08 10:04', anna, kund, 'Läst: Kallelse'),
      mail('10-08 10:05', anna, kund, 'Accepterat: Möte'),
      mail('10-08 10:06', anna, kund, 'Out of office: Kallelse'),
      mail('10-08 10:07', bo, kund, 'Vinn pengar', { delivery: 'spam' }),
      mail('10-08 10:08', 'larm@drift.example', kund, 'Disk full'),
      mail('10-08 10:09', bo, kund, 'Full brevlåda', { delivery: 'failed' }),
      mail('10-08 10:10', anna, bo, 'Vi två'),
      mail('10-08 10:11', kund, bygg, 'Lunch'),
    ],
    [
      'no: not-measured',
      'no: no-reply',
      'no: bulk',
      'no: bounce',
      'no: read-receipt',
      'no: calendar',
      'no: auto-reply',
      'no: spam',
      'no: system-notice',
      'no: not-delivered',
      'passing',
      'internal',
    ],
  ],
  [
    'a parent who writes Frånvaro is a person, and so is one who asks about a newsletter or an invoice',
    [
      mail('10-08 10:00', anna, kund, 'Frånvaro Kalle onsdag'),
      mail('10-08 10:01', bo, kund, 'Fråga om ert nyhetsbrev'),
      mail('10-08 10:02', anna, kund, 'Fel på faktura 12345'),
    ],
    ['opens 1', 'opens 2', 'opens 3'],
  ],
  [
    'an invoice is a contact that needs no answer',
    [mail('10-08 10:00', 'ekonomi@firma.example', kund, 'Faktura 12345')],
    ['opens 1 [no-answer-needed]'],
  ],
  [
    'an own address that the organisation table lacks belongs to the unknown unit, which still answers',
    [
      mail('10-08 10:00', anna, 'eva.ek@ort.example', 'Altan'),
      mail('10-08 12:00', 'eva.ek@ort.example', anna, 'SV: Altan'),
    ],
    ['opens 1', 'answer 1 subject'],
  ],
  [
    'our own mailing to many is no answer, though one of them waits for one',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      ...Array.from({ length: 10 }, (_, index) =>
        mail(
          `10-08 11:${10 + index}`,
          kund,
          index === 0 ? anna : `p${index}@hem.example`,
          'Välkommen till medborgardialog',
        ),
      ),
    ],
    ['opens 1', ...Array.from({ length: 10 }, () => 'unpaired: bulk')],
  ],
  [
    'nine equal mails are not yet a mailing',
    Array.from({ length: 9 }, (_, index) =>
      mail(`10-08 11:${10 + index}`, kund, `p${index}@hem.example`, 'Kallelse'),
    ),
    Array.from({ length: 9 }, () => 'unpaired: we-wrote-first'),
  ],
  [
    'a resident who writes to twelve own addresses is one contact',
    [
      mail(
        '10-08 10:00',
        anna,
        Array.from({ length: 12 }, (_, index) => `n${index}@ort.example`).join(' '),
        'Rädda skolan',
      ),
    ],
    ['opens 1'],
  ],
  [
    'an answer in the same minute as the question may pair, where the log knows minutes only',
    [
      mail('10-08 10:00:30', anna, kund, 'Altan'),
      mail('10-08 10:00', kund, anna, 'SV: Altan', { at: moment('10-08 10:00', 'minute') }),
    ],
    ['opens 1', 'answer 1 subject'],
  ],
  [
    'a case number behind the subject, and words that clerks put in front of it, are taken off',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 10:30', bo, kund, 'Brygga'),
      mail('10-08 12:00', bygg, anna, 'SV: Altan [Ärende 2018-0123]'),
      mail('10-08 13:00', bygg, bo, 'Svar på ditt ärende: Brygga'),
    ],
    ['opens 1', 'opens 2', 'answer 1 subject', 'answer 2 subject'],
  ],
  [
    'a reminder that says so in front of its subject joins the contact',
    [mail('10-08 10:00', anna, kund, 'Altan'), mail('10-11 10:00', anna, kund, 'Påminnelse: Altan')],
    ['opens 1', 'reminder 1 subject'],
  ],
  [
    'who thanks for an answer with a new subject goes on with the same contact',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 12:00', kund, anna, 'Dina uteplatser'),
      mail('10-08 13:00', anna, kund, 'SV: Dina uteplatser'),
      mail('10-08 14:00', kund, anna, 'SV: Dina uteplatser'),
    ],
    ['opens 1', 'answer 1 counterpart', 'follow-up 1 subject', 'further-reply 1 subject'],
  ],
  [
    'an answer that could belong to either of two contacts teaches no subject',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', anna, kund, 'Brygga'),
      mail('10-08 12:00', kund, anna, 'Dina uteplatser'),
      mail('10-08 13:00', anna, bygg, 'Dina uteplatser'),
    ],
    ['opens 1', 'opens 2', 'answer 1 counterpart', 'opens 3'],
  ],
  [
    'a receipt that could belong to either of two contacts teaches no case number',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 11:00', anna, kund, ''),
      mail('10-08 11:01', kund, anna, 'Mottagningsbekräftelse [Ärende 2018-0123]'),
      mail('10-08 12:00', kund, anna, 'SV: Altan'),
      mail('10-08 13:00', kund, anna, 'SV: [Ärende 2018-0123]'),
    ],
    ['opens 1', 'opens 2', 'acknowledgement 1 counterpart', 'answer 1 subject', 'answer 2 counterpart'],
  ],
  [
    'a mailbox that writes to everyone within seconds is a machine, whatever its subject says',
    [
      mail('10-08 10:00:00', anna, kund, 'Altan'),
      mail('10-08 10:00:04', kund, anna, 'Re: Altan'),
      mail('10-08 10:10:00', bo, kund, 'Brygga'),
      mail('10-08 10:10:09', kund, bo, 'Välkommen till Kundcenter'),
      mail('10-08 10:20:00', cia, kund, 'Väg'),
      mail('10-08 10:20:10', kund, cia, 'Re: Väg'),
      mail('10-08 10:30:00', kund, cia, 'SV: Väg'),
    ],
    [
      ...['opens 1', 'acknowledgement 1 subject', 'opens 2', 'acknowledgement 2 counterpart'],
      ...['opens 3', 'acknowledgement 3 subject', 'answer 3 subject'],
    ],
  ],
  [
    'two replies within seconds may be mails that crossed',
    [
      mail('10-08 10:00:00', anna, kund, 'Altan'),
      mail('10-08 10:00:04', kund, anna, 'Re: Altan'),
      mail('10-08 10:10:00', bo, kund, 'Brygga'),
      mail('10-08 10:10:09', kund, bo, 'Re: Brygga'),
    ],
    ['opens 1', 'answer 1 subject', 'opens 2', 'answer 2 subject'],
  ],
  [
    'a reply to an earlier mail, as its ids show, was not written in the seconds after the latest',
    [
      ...['p1', 'p2', 'p3'].flatMap((name, hour) => [
        mail(`10-08 1${hour}:00:00`, `${name}@hem.example`, kund, 'Väg'),
        mail(`10-08 1${hour}:00:05`, kund, `${name}@hem.example`, 'Re: Väg'),
      ]),
      mail('10-09 10:00:00', anna, kund, 'Altan', { messageId: '<1>' }),
      mail('10-09 11:00:00', anna, kund, 'Altan', { messageId: '<2>' }),
      mail('10-09 11:00:05', kund, anna, 'SV: Altan', { inReplyTo: '<1>' }),
    ],
    [
      ...[1, 2, 3].flatMap((number) => [`opens ${number}`, `acknowledgement ${number} subject`]),
      ...['opens 4', 'reminder 4 subject', 'answer 4 exact'],
    ],
  ],
  [
    'thanks in a mail of their own need no answer after one of ours, and may need one else',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 12:00', kund, anna, 'SV: Altan'),
      mail('10-08 13:00', anna, kund, 'Tack för svaret!'),
      mail('10-08 14:00', bo, kund, 'Tack'),
    ],
    ['opens 1', 'answer 1 subject', 'opens 2 [no-answer-needed]', 'opens 3'],
  ],
  [
    'an answer to another address of the person is shown by its ids',
    [
      mail('10-08 10:00', anna, kund, 'Altan', { messageId: '<1>', conversationId: 'a' }),
      mail('10-08 10:30', bo, kund, 'Brygga', { messageId: '<2>', conversationId: 'b' }),
      mail('10-08 12:00', kund, 'anna@arbetet.example', 'SV: Altan', { conversationId: 'a' }),
      mail('10-08 13:00', kund, 'bo@arbetet.example', 'Besked', { inReplyTo: '<2>' }),
      mail('10-08 14:00', kund, 'konsult@bolag.example', 'VB: Altan', { conversationId: 'a' }),
    ],
    ['opens 1', 'opens 2', 'answer 1 exact', 'answer 2 exact', 'unpaired: other-person'],
  ],
  [
    'an own mailbox that has answered for a unit answers for it under a new subject too',
    [
      mail('10-08 10:00', anna, kund, 'Altan'),
      mail('10-08 12:00', 'eva.ek@ort.example', anna, 'SV: Altan'),
      mail('10-09 10:00', bo, kund, 'Brygga'),
      mail('10-09 12:00', 'eva.ek@ort.example', bo, 'Din båtplats'),
      mail('10-10 10:00', bo, bygg, 'Sjöbod'),
      mail('10-10 12:00', 'eva.ek@ort.example', bo, 'Ditt skjul'),
    ],
    [
      ...['opens 1', 'answer 1 subject', 'opens 2', 'answer 2 counterpart'],
      ...['opens 3', 'unpaired: we-wrote-first'],
    ],
  ],
];

describe('pairing mail', () => {
  it.each(cases)('%s', (_, events, fates) => {
    expect(fatesOf(events)).toEqual(fates);
    expect(fatesOf(events.toReversed())).toEqual([...fates].reverse());
  });

  it('followUps: count makes a follow-up a contact, marked', () => {
    const events = [
      mail('10-08 10:00', anna, kund, 'Snöröjning'),
      mail('10-08 12:00', kund, anna, 'SV: Snöröjning'),
      mail('10-08 13:00', anna, kund, 'SV: Snöröjning'),
    ];
    expect(fatesOf(events, { followUps: 'count' })).toEqual([
      'opens 1',
      'answer 1 subject',
      'opens 2 [follow-up]',
    ]);
  });

  it('repliesToUs: ignore makes a reply to our first mail no contact', () => {
    const events = [mail('10-08 09:00', kund, anna, 'Enkät'), mail('10-08 10:00', anna, kund, 'SV: Enkät')];
    expect(fatesOf(events, { repliesToUs: 'ignore' })).toEqual([
      'unpaired: we-wrote-first',
      'no: reply-to-us',
    ]);
  });

  it('owns a mail to several units by the first in the recipient list, and lists the others', () => {
    const [contact] = pair([mail('10-08 10:00', anna, `${bygg} ${kund}`, 'Altan')], options).contacts;
    expect(contact?.unit.name).toBe('Bygg');
    expect(contact?.otherUnits.map(({ name }) => name)).toEqual(['Kundcenter']);
  });

  it('numbers the incoming events of a day in order of time, then content', () => {
    const events = [
      mail('10-08 10:00', bo, kund, 'B'),
      mail('10-08 10:00', anna, kund, 'A'),
      mail('10-08 09:00', 'no-reply@bank.example', kund, 'Kontoutdrag'),
      mail('10-08 08:00', kund, bo, 'Kallelse'),
    ];
    expect(pair(events, options).contacts.map(({ id, counterpart }) => [id, counterpart])).toEqual([
      ['E-20181008-0002', anna],
      ['E-20181008-0003', bo],
    ]);
  });
});

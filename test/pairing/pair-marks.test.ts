import { describe, expect, it } from '@jest/globals';
import type { MailEvent } from '../../src/model/event.js';
import { mail, markedFatesOf } from './town.js';

const anna = 'anna@hem.example';
const bo = 'bo@hem.example';
const kund = 'kund@ort.example';
const bygg = 'bygg@ort.example';
const eva = 'eva.ek@ort.example';

const question = mail('10-08 10:00', anna, kund, 'Altan', { messageId: '<1>' });

function reply(sender: string, more: Partial<MailEvent> = {}): MailEvent {
  return mail('10-08 12:00', sender, anna, more.subject ?? 'SV: Altan', { messageId: '<2>', ...more });
}

describe('an answer that came back', () => {
  const toKund = { subject: 'Olevererbart: SV: Altan' };

  it.each([
    [
      'a bounce names its id',
      [reply(kund), mail('10-12 12:00', null, kund, 'Undelivered Mail', { references: ['<2>'] })],
      true,
    ],
    ['a bounce bears its subject', [reply(kund), mail('10-08 12:01', null, kund, toKund.subject)], true],
    [
      'a bounce in English behind a tag',
      [
        reply(kund),
        mail('10-08 12:01', 'mailer-daemon@post.example', kund, '[EXTERN] Undeliverable: SV: Altan'),
      ],
      true,
    ],
    [
      'a bounce came to another mailbox',
      [reply(kund), mail('10-08 12:01', null, bygg, toKund.subject)],
      false,
    ],
    ['a bounce came a day later', [reply(kund), mail('10-09 12:01', null, kund, toKund.subject)], false],
    [
      'it is only late',
      [reply(kund), mail('10-08 12:01', null, kund, 'Undeliverable: SV: Altan (delayed)')],
      false,
    ],
    [
      'two mails have that subject, and nobody knows which came back',
      [
        mail('10-08 11:00', bo, kund, 'Altan'),
        mail('10-08 11:30', kund, bo, 'SV: Altan'),
        reply(kund),
        mail('10-08 12:01', null, kund, toKund.subject),
      ],
      false,
    ],
  ] as const)('%s: %#', (_, events, isBounced) => {
    const fates = markedFatesOf([question, ...events]);
    const answer = fates.find((fate) => fate.startsWith('answer 1'));
    expect(answer).toBe(isBounced ? 'answer 1 subject (bounced)' : 'answer 1 subject');
  });

  it('that the log itself says did not arrive answers nothing, and the contact waits on', () => {
    const failed = reply(kund, { delivery: 'failed' });
    const events = [
      ...[question, failed, mail('10-08 12:30', anna, kund, 'Altan')],
      mail('10-08 13:00', kund, anna, 'SV: Altan'),
    ];
    expect(markedFatesOf(events)).toEqual([
      ...['opens 1', 'undelivered 1 subject', 'reminder 1 subject', 'answer 1 subject'],
    ]);
  });

  it('an auto-reply that failed, and a mail that answers nobody, are unpaired', () => {
    const events = [
      question,
      reply(kund, { subject: 'Automatiskt svar: Altan', delivery: 'failed' }),
      mail('10-08 12:00', bygg, bo, 'Kallelse', { delivery: 'failed' }),
    ];
    expect(markedFatesOf(events).slice(1)).toEqual(['unpaired: not-delivered', 'unpaired: not-delivered']);
  });
});

describe('who answered', () => {
  it.each([
    ['the unit that received it', reply(kund), 'answer 1 subject'],
    ['another unit', reply(bygg), 'answer 1 subject (other-unit)'],
    ['a personal mailbox', reply(eva), 'answer 1 subject (personal-mailbox)'],
    [
      'a new subject by its ids',
      reply(kund, { subject: 'Uteplats', inReplyTo: '<1>' }),
      'answer 1 exact (new-subject)',
    ],
  ])('%s', (_, answer, fate) => {
    expect(markedFatesOf([question, answer])[1]).toBe(fate);
  });

  it('a personal mailbox that the person wrote to is none to mark', () => {
    const toEva = mail('10-08 10:00', anna, eva, 'Altan');
    expect(markedFatesOf([toEva, reply(eva)])[1]).toBe('answer 1 subject');
  });

  it('a unit that was handed it is no other unit', () => {
    const events = [question, mail('10-08 11:00', kund, bygg, 'VB: Altan'), reply(bygg)];
    expect(markedFatesOf(events)).toEqual(['opens 1', 'hands on 1', 'answer 1 subject']);
  });
});

describe('several conversations of one person', () => {
  const brygga = mail('10-08 11:00', anna, kund, 'Brygga');

  it.each([
    [
      'an answer that fits both',
      mail('10-08 12:00', kund, anna, 'Besked'),
      'answer 1 counterpart (one-of-several, new-subject)',
    ],
    [
      'an answer to the second, which may answer the first',
      mail('10-08 12:00', kund, anna, 'SV: Brygga'),
      'answer 2 subject (may-answer-more)',
    ],
    [
      'from a unit that has neither',
      mail('10-08 12:00', bygg, anna, 'SV: Brygga'),
      'answer 2 subject (other-unit)',
    ],
  ])('%s', (_, answer, fate) => {
    expect(markedFatesOf([question, brygga, answer])[2]).toBe(fate);
  });

  it('the same subject twice, more than thirty days apart', () => {
    const events = [
      mail('08-01 10:00', anna, kund, 'Altan'),
      mail('09-10 10:00', anna, kund, 'Altan'),
      mail('09-10 12:00', kund, anna, 'SV: Altan'),
      mail('09-11 12:00', kund, anna, 'SV: Altan'),
    ];
    expect(markedFatesOf(events)).toEqual([
      'opens 1',
      'opens 2',
      'answer 1 subject (one-of-several)',
      'answer 2 subject',
    ]);
  });

  it('a reminder that fits two', () => {
    const events = [
      mail('10-08 10:00', anna, kund, 'Altan', { conversationId: 'a' }),
      mail('10-08 11:00', anna, kund, 'Brygga', { messageId: '<b>' }),
      mail('10-09 10:00', anna, kund, 'Tomten', { conversationId: 'a', inReplyTo: '<b>' }),
    ];
    expect(markedFatesOf(events)[2]).toBe('reminder 1 exact (one-of-several)');
  });
});

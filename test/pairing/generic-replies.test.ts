import { describe, expect, it } from '@jest/globals';
import type { MailEvent } from '../../src/model/event.js';
import { fatesOf, mail } from './town.js';

const anna = 'anna@hem.example';
const kund = 'kund@ort.example';

/** What becomes of the person's next mail after our reply on 8 October. */
function nextMail(next: MailEvent, subject = 'Hej', ours = 'SV: Hej'): string | undefined {
  return fatesOf([mail('10-08 10:00', anna, kund, subject), mail('10-08 12:00', kund, anna, ours), next])[2];
}

describe('a reply to our reply under a subject that says nothing', () => {
  it.each([
    ['with a reply mark', mail('10-09 10:00', anna, kund, 'SV: Hej'), 'follow-up 1 subject'],
    ['with the marks of both', mail('10-09 10:00', anna, kund, 'Re: SV: Hej'), 'follow-up 1 subject'],
    ['without a reply mark', mail('10-09 10:00', anna, kund, 'Hej'), 'opens 2'],
    ['another such subject', mail('10-09 10:00', anna, kund, 'SV: Fråga'), 'opens 2'],
    ['from somebody else', mail('10-09 10:00', 'bo@hem.example', kund, 'SV: Hej'), 'opens 2'],
    ['on the tenth working day', mail('10-22 23:00', anna, kund, 'SV: Hej'), 'follow-up 1 subject'],
    ['on the eleventh', mail('10-23 08:00', anna, kund, 'SV: Hej'), 'opens 2'],
  ])('%s', (_, next, fate) => {
    expect(nextMail(next)).toBe(fate);
  });

  it('under no subject at all', () => {
    expect(nextMail(mail('10-09 10:00', anna, kund, 'SV:'), '', 'SV: ')).toBe('follow-up 1 subject');
  });

  it('is a reminder where our reply only gave word', () => {
    const notices = [{ subject: /^SV: Hej$/iu, sender: null, meaning: true as const }];
    const events = [
      mail('10-08 10:00', anna, kund, 'Hej'),
      mail('10-19 12:00', kund, anna, 'SV: Hej'),
      mail('10-30 10:00', anna, kund, 'SV: Hej'),
    ];
    expect(fatesOf(events, { notices })).toEqual(['opens 1', 'notice 1 counterpart', 'reminder 1 subject']);
  });

  it.each([
    ['join', 'follow-up 1 subject'],
    ['open', 'opens 2'],
  ] as const)('genericReplies: %s', (genericReplies, fate) => {
    const events = [
      mail('10-08 10:00', anna, kund, 'Hej'),
      mail('10-08 12:00', kund, anna, 'SV: Hej'),
      mail('10-09 10:00', anna, kund, 'SV: Hej'),
    ];
    expect(fatesOf(events, { genericReplies })[2]).toBe(fate);
  });

  it('is a contact, marked, where follow-ups are counted', () => {
    const events = [
      mail('10-08 10:00', anna, kund, 'Hej'),
      mail('10-08 12:00', kund, anna, 'SV: Hej'),
      mail('10-09 10:00', anna, kund, 'SV: Hej'),
    ];
    expect(fatesOf(events, { followUps: 'count' })[2]).toBe('opens 2 [follow-up]');
  });

  it('opens a contact where our mail belonged to none', () => {
    const events = [mail('10-08 12:00', kund, anna, 'Hej'), mail('10-09 10:00', anna, kund, 'SV: Hej')];
    expect(fatesOf(events)).toEqual(['unpaired: we-wrote-first', 'opens 1']);
  });
});

describe('a reply to an answer of ours that fitted several contacts', () => {
  const asked = [mail('10-08 10:00', anna, kund, 'Altan'), mail('10-08 11:00', anna, kund, 'Brygga')];
  const ours = mail('10-08 12:00', kund, anna, 'Besked', { messageId: '<ours>' });

  it.each([
    ['by its reply mark', mail('10-09 10:00', anna, kund, 'SV: Besked'), 'follow-up 1 counterpart'],
    [
      'by its ids',
      mail('10-09 10:00', anna, kund, 'Tack', { inReplyTo: '<ours>' }),
      'follow-up 1 counterpart',
    ],
    ['without either', mail('10-09 10:00', anna, kund, 'Besked'), 'opens 3'],
    ['after more than thirty days', mail('11-08 10:00', anna, kund, 'SV: Besked'), 'opens 3'],
  ])('%s', (_, next, fate) => {
    expect(fatesOf([...asked, ours, next])[3]).toBe(fate);
  });
});

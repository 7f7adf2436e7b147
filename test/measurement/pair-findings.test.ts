import { describe, expect, it } from '@jest/globals';
import { pairFindings } from '../../src/measurement/findings/pair-findings.js';
import { contactFacts } from '../../src/measurement/gathering/contact-facts.js';
import type { PairMark } from '../../src/model/pair-mark.js';
import { markedAnswersSentence } from '../../src/report/words/sv/pairing.js';
import { happened, mailContact } from '../rules/make-contacts.js';

function answeredWith(...marks: readonly PairMark[]) {
  return mailContact('10-08 10:00', [
    happened('acknowledgement', '10-08 10:01', { marks: ['new-subject'] }),
    happened('answer', '10-09 10:00', marks.length === 0 ? {} : { marks }),
    happened('answer', '10-10 10:00', { marks: ['bounced'] }),
  ]);
}

describe('marked answers', () => {
  it('are counted by mark, of the first answer alone', () => {
    const contacts = [
      answeredWith('bounced', 'new-subject'),
      answeredWith('new-subject'),
      answeredWith(),
      mailContact('10-08 10:00'),
    ];
    expect(pairFindings(contactFacts(contacts))).toEqual([
      {
        code: 'marked-answers',
        channel: 'mail',
        contacts: 2,
        marks: [
          { mark: 'new-subject', contacts: 2 },
          { mark: 'bounced', contacts: 1 },
        ],
      },
    ]);
  });

  it('are nothing to tell of where there are none', () => {
    expect(pairFindings(contactFacts([answeredWith(), mailContact('10-08 10:00')]))).toEqual([]);
  });

  it.each([
    [
      '12 kontakter',
      [
        { mark: 'other-unit', contacts: 12 },
        { mark: 'bounced', contacts: 1 },
      ],
      '12 kontakter i e-posten har ett svar som räknas men som har en anmärkning: från en annan enhet (12) och studsade (färre än fem). Ett svar kan ha flera.',
    ],
    ['Några kontakter', [], 'Några kontakter i e-posten har ett svar som räknas men som har en anmärkning.'],
  ] as const)('%s', (contacts, marks, sentence) => {
    expect(markedAnswersSentence(contacts, marks)).toBe(sentence);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createKeptTexts } from '../../src/parsers/folding/kept-texts.js';
import { mailRowMaker } from '../../src/parsers/folding/mail-of-row.js';
import type { MailFacts } from '../../src/parsers/row.js';

describe('texts kept as bytes', () => {
  it('are told as they were', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ minLength: 250, maxLength: 260 }),
    );
    fc.assert(
      fc.property(fc.array(texts), (list) => {
        const { keep, textAt } = createKeptTexts();
        const kept = list.map(keep);
        expect(kept.map((one) => (typeof one === 'number' ? textAt(one) : one))).toEqual(list);
      }),
    );
  });

  it('are told from whichever page they stand on', () => {
    const { keep, textAt } = createKeptTexts();
    const ids = Array.from({ length: 20_000 }, (_, number) => `${number}@storlinda.example`);
    const kept = ids.map(keep);
    expect(kept.map((one) => (typeof one === 'number' ? textAt(one) : one))).toEqual(ids);
  });

  it.each([
    ['letters of Latin 1', 'å@storlinda.example', 'number'],
    ['nothing', '', 'number'],
    ['other letters', 'жалоба@storlinda.example', 'string'],
    ['more letters than an id has', 'x'.repeat(256), 'string'],
  ])('%s, as a %s', (_what, text, kind) => {
    expect(typeof createKeptTexts().keep(text)).toBe(kind);
  });
});

describe('message ids of rows', () => {
  const facts: MailFacts = {
    at: { start: 0, end: 0, precision: 'exact' },
    sender: 'anna@post1.example',
    recipients: ['kommun@storlinda.example'],
    groups: [],
    subject: 'Bygglov',
    messageId: null,
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: null,
    automatic: false,
    delivery: 'delivered',
    isExpandedGroup: false,
  };

  it('are told before and after the first row that names another mail', () => {
    const rowOf = mailRowMaker({ file: 'mejl.csv', sheet: null, format: 'mail-swedish' });
    const rows = [
      rowOf({ ...facts, messageId: 'a@post1.example' }, 2),
      rowOf({ ...facts, messageId: 'ж@post1.example' }, 3),
      rowOf({ ...facts, messageId: 'b@post1.example', inReplyTo: 'a@post1.example' }, 4),
      rowOf({ ...facts, messageId: 'c@post1.example' }, 5),
      rowOf(facts, 6),
    ];
    expect(
      rows.map(({ messageId, inReplyTo, row, origin }) => [messageId, inReplyTo, row, origin.file]),
    ).toEqual([
      ['a@post1.example', null, 2, 'mejl.csv'],
      ['ж@post1.example', null, 3, 'mejl.csv'],
      ['b@post1.example', 'a@post1.example', 4, 'mejl.csv'],
      ['c@post1.example', null, 5, 'mejl.csv'],
      [null, null, 6, 'mejl.csv'],
    ]);
  });
});

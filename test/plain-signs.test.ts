import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readParty } from '../src/parsers/values/phone-number.js';
import { plainSigns } from '../src/plain-signs.js';
import { maskedText } from '../src/report/masked-party.js';

const dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63', '\uFF0D'];

describe('plain signs', () => {
  it.each(dashes)('%j is a hyphen', (dash) => {
    expect(plainSigns(`070${dash}174`)).toBe('070-174');
  });

  it.each([
    ['blanks that do not break', '070\u00A0174\u202F06', '070 174 06'],
    ['full width', '\uFF0B\uFF14\uFF16\u3000\uFF08\uFF10\uFF09', '+46 (0)'],
    ['what nobody sees', '\u202A070\u200B-174\u00AD\uFEFF', '070-174'],
    ['a footnote, which is no digit', '070-174\u00B9', '070-174\u00B9'],
    ['letters', 'Växeln på Österåsen, née Müller', 'Växeln på Österåsen, née Müller'],
  ])('%s', (_, text, plain) => {
    expect(plainSigns(text)).toBe(plain);
  });

  it('leave what a keyboard writes, and are plain already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainSigns(plainSigns(text))).toBe(plainSigns(text));
        expect(plainSigns(text.replace(/[^ -~]/g, ''))).toBe(text.replace(/[^ -~]/g, ''));
      }),
    );
  });
});

const blanks = ['', ' ', '\u00A0', '\u2009', '\u200B'];
/** A mobile number in groups, with any dash and any blanks between them, in digits of either width. */
const writtenNumbers = fc
  .record({
    tail: fc.stringMatching(/^[0-9]{7}$/),
    dash: fc.constantFrom(...dashes),
    blank: fc.constantFrom(...blanks),
    isWide: fc.boolean(),
  })
  .map(({ tail, dash, blank, isWide }) => {
    const text = `070${dash}${tail.slice(0, 3)}${blank}${tail.slice(3, 5)}${blank}${tail.slice(5)}`;
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    return { tail, written: isWide ? wide : text };
  });

describe('a number, however it is written,', () => {
  it('is one number', () => {
    fc.assert(
      fc.property(writtenNumbers, ({ tail, written }) => {
        expect(readParty(written)).toBe(`+4670${tail}`);
      }),
    );
  });

  it('is not shown whole', () => {
    fc.assert(
      fc.property(writtenNumbers, ({ written }) => {
        expect(maskedText(`Ring ${written} – tack`)).toBe('Ring *** – tack');
      }),
    );
  });
});

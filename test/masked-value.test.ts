import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskedValue } from '../src/masked-value.js';

describe('a masked value', () => {
  it.each([
    ['an address', 'Asa.Oberg+1@hemma.example', 'Xxx.Xxxxx+0@xxxxx.xxxxxxx'],
    ['a mobile number', '070-123 45 67', '000-000 00 00'],
    ['a number in international form', '+46 70 123 45 67', '+00 00 000 00 00'],
    ['a personal number', '19811228-9874', '00000000-0000'],
    ['a subject', 'Fråga om Åkes bidrag, dnr 2018/12', 'Xxxxx xx Xxxx xxxxxx, xxx 0000/00'],
    ['a date that does not exist', '2018-02-30', '2018-02-30'],
    ['a date and time out of range', '2018-13-45 25:61:00', '2018-13-45 25:61:00'],
    ['an American date', '10/31/18, 2:05 PM', '10/31/18, 2:05 PM'],
    ['a time of day', '24:61', '24:61'],
    ['a date with a name after it', '2018-10-12 Anna', '0000-00-00 Xxxx'],
    ['a word with a bell and a turn of direction', 'a\u0007\u202eb', 'x\uFFFD\uFFFDx'],
    ['half a pair', '\ud83d', '\uFFFD'],
  ])('keeps the shape of %s', (_, value, masked) => {
    expect(maskedValue(value)).toBe(masked);
  });

  it('never shows a letter or a digit of what is no date', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (value) => {
        const text = `z${value}`;
        expect(maskedValue(text)).not.toMatch(/(?![xX])\p{L}|(?!0)\p{N}/u);
      }),
    );
  });

  it('is cut where a broken quote swallowed a file', () => {
    expect([...maskedValue('a'.repeat(100_000))]).toHaveLength(81);
  });
});

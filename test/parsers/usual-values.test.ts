import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { bareMessageId, readAddresses } from '../../src/parsers/values/mail-address.js';
import { readParty } from '../../src/parsers/values/phone-number.js';

/** White space around an address changes nothing but the way in which it is read. */
function readTheLongWay(text: string): readonly string[] {
  return readAddresses(` ${text} `);
}

describe('an address as it is usually written', () => {
  it('is read as every other way of writing', () => {
    const sign = fc.constantFrom(...'abz019@@..-_+ÅåA<>,; \'"=/');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        const text = signs.join('');
        expect(readAddresses(text)).toEqual(readTheLongWay(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['kalle@hem.example', 'a.b+c_d-e@x-y.example', 'a@b', 'a@b.', '.@-'])(
    'is the same for %s',
    (text) => {
      expect(readAddresses(text)).toEqual(readTheLongWay(text));
    },
  );
});

describe('a message id', () => {
  it.each([
    ['<a@b>', 'a@b'],
    [' <a@b> ', 'a@b'],
    ['a@b', 'a@b'],
    ['<a@b', 'a@b'],
    ['a@b>', 'a@b'],
    ['<<a>>', '<a>'],
    ['<', ''],
    ['>', ''],
    ['<>', ''],
    ['', ''],
  ])('%j is %j', (text, id) => {
    expect(bareMessageId(text)).toBe(id);
  });
});

describe('a Swedish mobile number', () => {
  it('is read as the library that knows all numbers reads it', () => {
    const digits = fc.stringMatching(/^0[1-9]\d{7,9}$/);
    const mobile = fc.stringMatching(/^07\d{8}$/);
    fc.assert(
      fc.property(fc.oneof(digits, mobile), (text) => {
        const known = parsePhoneNumberFromString(text, 'SE');
        if (known?.isValid() === true) expect(readParty(text)).toBe(known.number);
        else expect(readParty(text)).toBe(known?.isPossible() === true ? known.number : text);
      }),
      { numRuns: 1000 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textWidth, withShortWords, wrapped } from '../../../src/report/charts/text-width.js';

const size = 13;
const width = 100;

describe('a text with words that are too long for their place', () => {
  it('is as it was where none is', () => {
    expect(withShortWords('Miljö och bygg', size, width)).toBe('Miljö och bygg');
  });

  it('keeps every letter, and no line is wider than the place', () => {
    const letter = fc.constantFrom('a', 'M', 'ö', 'l', ' ');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 80 }), (text) => {
        const short = withShortWords(text, size, width);
        expect(short.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of wrapped(short, size, width)) {
          expect(textWidth(line, size, true)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

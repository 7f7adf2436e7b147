import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { icsLines, icsText } from '../../src/report/calendar/ics-lines.js';
import { readIcs, unescaped } from './read-ics.js';

function written(summary: string): string {
  return icsLines([
    { name: 'BEGIN', value: 'VCALENDAR' },
    { name: 'BEGIN', value: 'VEVENT' },
    { name: 'SUMMARY', value: icsText(summary) },
    { name: 'END', value: 'VEVENT' },
    { name: 'END', value: 'VCALENDAR' },
  ]);
}

function readBack(text: string): string {
  return unescaped(readIcs(text).events[0]?.properties.get('SUMMARY')?.value ?? '');
}

describe('calendar files', () => {
  it.each([
    ['comma, semicolon and backslash', 'a, b; c\\d'],
    ['line ends', 'rad ett\nrad två'],
    ['text that looks like an escape', '\\n \\, \\\\'],
    ['a folded Swedish text', 'å'.repeat(200)],
    ['characters of four octets at every place of the fold', `x${'😀'.repeat(60)}`],
    ['exactly 75 octets', 'a'.repeat(67)],
    ['76 octets', 'a'.repeat(68)],
  ])('give back %s', (_, text) => {
    expect(readBack(written(text))).toBe(text);
  });

  it('give back any text, in lines of at most 75 octets', () => {
    // The reader takes U+FFFD for a character that was cut in two.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .filter((one) => !/[\p{Cc}\ufffd]/u.test(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(readBack(written(one))).toBe(one);
      }),
      { numRuns: 300 },
    );
  });

  it('hold no control characters', () => {
    expect(readBack(written('a\u0000b\u001bc'))).toBe('abc');
  });
});

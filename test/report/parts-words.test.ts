import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/report/words/words.js';

const { splitWords, tallyWords } = languages.sv.parts;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what is said of parts', () => {
  it.each([
    ['one row', splitWords.split(1, 3, 'delar'), '1 rad är delad i 3 delar. De ligger i mappen delar.'],
    ['two rows', splitWords.split(2, 3, 'delar'), '2 rader är delade i 3 delar. De ligger i mappen delar.'],
    ['one contact', tallyWords.counted(1, 1), '1 kontakt i mätperioden är bedömd, ur 1 händelse.'],
    ['two contacts', tallyWords.counted(2, 3), '2 kontakter i mätperioden är bedömda, ur 3 händelser.'],
  ])('agrees with %s', (_, said, expected) => expect(plain(said)).toBe(expected));
});

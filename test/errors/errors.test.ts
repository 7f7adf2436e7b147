import { describe, expect, it } from '@jest/globals';
import { type ErrorCode, type ErrorLanguage, userError, wordsOf } from '../../src/errors/errors.js';
import { samples } from '../../src/errors/samples/samples.js';
import { writtenPlace } from '../../src/errors/written-place.js';
import { expectGolden } from '../golden.js';

const codes = Object.keys(samples)
  .filter((code): code is ErrorCode => code in samples)
  .toSorted();
const spoken: readonly ErrorLanguage[] = ['sv', 'en'];

describe.each(spoken)('what is said of every mistake, in %s', (language) => {
  it('reads as its golden', () => {
    const told = codes.map((code) => {
      const { message, advice, example, inputLines = [] } = wordsOf(code, samples[code], language);
      const parts = [`[${code}]`, message, `> ${advice}`, `$ ${example}`];
      return [...parts, ...inputLines.map((line) => `+ ${line}`)].join('\n');
    });
    expectGolden(`${told.join('\n\n')}\n`, import.meta.url, `errors-${language}.golden.txt`);
  });

  it.each(codes)('%s: a sentence, a remedy and a short example', (code) => {
    const { message, advice, example } = wordsOf(code, samples[code], language);
    expect(message).toMatch(/^\S[\s\S]*(?:[.!?]|\n {2}\S.*)$/);
    expect(advice).toMatch(/^\S.*[.?!]$/);
    expect(example).toMatch(/^\S[^\n]*\S$/);
    expect(example.length).toBeLessThan(180);
  });

  it.each(codes)('%s: each language has its own quotation marks', (code) => {
    const { message, advice } = wordsOf(code, samples[code], language);
    expect(`${message} ${advice}`).not.toMatch(language === 'sv' ? /“/ : /”(?=\p{L})|(?<=^|\s)”/u);
  });
});

it('the two languages say different things of no mistake: the same facts stand in both', () => {
  for (const code of codes) {
    const [swedish, english] = spoken.map((language) => wordsOf(code, samples[code], language));
    expect(swedish?.message).not.toBe(english?.message);
    expect(numbersIn(swedish?.message ?? '')).toEqual(numbersIn(english?.message ?? ''));
  }
});

/** Figures that are facts: those of both languages are the same, in any order. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+/g)].map(([number]) => number).toSorted();
}

describe('a mistake of the user', () => {
  it('carries its facts into both languages', () => {
    const error = userError('file-not-found', { file: 'å.csv' });
    expect([error.message, error.words('en').message]).toEqual([
      'Filen å.csv finns inte.',
      'The file å.csv does not exist.',
    ]);
  });

  it.each([
    ['the file that it is about', userError('empty-file', { file: 'tom.csv' }), 'tom.csv'],
    [
      'the option that it is about',
      userError('bad-option', { option: '--period', found: 'x', expected: 'date' }),
      '--period',
    ],
    [
      'line and column',
      userError('empty-file', { file: 'a.yaml' }, { file: 'a.yaml', line: 3, column: 9 }),
      'a.yaml:3:9',
    ],
    [
      'a row of a sheet',
      userError('empty-file', { file: 'a.xlsx' }, { file: 'a.xlsx', sheet: 'Blad1', line: 7 }),
      'a.xlsx Blad1!7',
    ],
  ])('stands at %s', (_, error, place) => {
    expect(writtenPlace(error.place)).toBe(place);
  });

  it('stands nowhere where it is about the whole', () => {
    expect(writtenPlace(userError('nothing-to-read', { project: null }).place)).toBeNull();
  });
});

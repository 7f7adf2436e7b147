import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPattern } from '../../src/cli/project/pattern/read-pattern.js';
import { stopCounting, takeSteps } from '../fuzz/counted-work.js';

afterAll(stopCounting);

/** The pattern, which the case expects to be one. */
function patternOf(source: string): RegExp {
  const read = readPattern(source);
  if (typeof read === 'string') throw new Error(`${source}: ${read}`);
  return read;
}

const atom = fc.constantFrom(
  ...[
    'a',
    'B',
    'å',
    '.',
    '\\d',
    '\\w',
    '\\s',
    '\\W',
    '[ab]',
    '[^a-c]',
    '[\\]]',
    '\\u{1F600}',
    '\\ud83d\\ude00',
  ],
  ...['\\p{L}', '\\.', '\\x41', '\\/', '^', '$', '\\b', '\\B', 'ſ', 'k'],
);
const sign = fc.constantFrom('', '', '*', '+', '?', '*?', '{2}', '{0,2}', '{1,}', '{2,3}?');
/** Marks at an edge cannot be repeated. */
const piece = fc
  .tuple(atom, sign)
  .map(([one, times]) => (/^(?:\^|\$|\\b|\\B)$/i.test(one) ? one : one + times));
const source = fc.letrec<{ readonly choice: string }>((tie) => ({
  choice: fc
    .array(
      fc
        .array(
          fc.oneof(
            { depthSize: 'small' },
            piece,
            fc
              .tuple(fc.constantFrom('(?:', '(', '(?<x>'), tie('choice'), sign)
              .map(([start, inner, times]) => `${start}${inner})${times}`),
          ),
          { maxLength: 4 },
        )
        .map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((options) => options.join('|')),
})).choice;
const letters = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', 'Å', ' ', '1', '.', 'K', 'ſ', '\n', '😀', '\ud83d', ']', '/'),
  maxLength: 12,
});

describe('a pattern of the user’s', () => {
  it('finds what the engine itself finds', async () => {
    let tried = 0;
    fc.assert(
      fc.property(source, fc.array(letters, { minLength: 5, maxLength: 5 }), (text, subjects) => {
        const read = readPattern(text);
        fc.pre(read instanceof RegExp);
        if (typeof read === 'string') return;
        tried += 1;
        const engine = new RegExp(text, 'iu');
        for (const subject of subjects)
          expect([text, subject, read.test(subject)]).toEqual([text, subject, engine.test(subject)]);
      }),
      { numRuns: 600 },
    );
    expect(tried).toBe(600);
  });

  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(a|aa)+$',
    '(.*a){12}b',
    '(?:a?){40}a{40}b',
    'a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaab',
    '.*.*.*.*.*=x',
    '(\\w+\\s?)*!',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
  ])('%s takes steps that grow with the text and no faster', (text) => {
    const pattern = patternOf(text);
    const stepsFor = (length: number): number => {
      takeSteps();
      pattern.test('a'.repeat(length));
      return takeSteps();
    };
    stepsFor(10);
    const [short, long] = [stepsFor(500), stepsFor(4_000)];
    expect(short).toBeGreaterThan(500);
    expect(long).toBeLessThan(short * 12);
  });

  it.each([
    ['looks ahead', '^(?=a)b'],
    ['looks ahead for what is not there', 'a(?!b)'],
    ['looks behind', '(?<=a)b'],
    ['looks behind for what is not there', '(?<!a)b'],
    ['looks back at a group', '(a)\\1'],
    ['looks back at a named group', '(?<x>a)\\k<x>'],
    ['repeats more often than anybody writes', '(?:(?:a{99}){99}){99}'],
    ['is longer than anybody writes', `${'a'.repeat(2_000)}+`],
    ['nests deeper than anybody does', `${'('.repeat(1_500)}a${')'.repeat(1_500)}+`],
  ])('is refused where it %s', (_, text) => {
    expect(readPattern(text)).toBe('boundless');
  });

  it.each(['(', '[', 'a**', '\\q', '{'])('is no pattern: %s', (text) => {
    expect(readPattern(text)).toBe('invalid');
  });

  it('is written and compared as the engine’s own', () => {
    expect(String(patternOf('^(?:Faktura|Påminnelse)\\s+\\d+'))).toBe('/^(?:Faktura|Påminnelse)\\s+\\d+/iu');
    expect(patternOf('a+')).toEqual(/a+/iu);
  });
});

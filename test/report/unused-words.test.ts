import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/report/words/words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How often each name stands in the files below a folder. */
function namesBelow(folder: string, isLooked: (name: string) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || !isLooked(name.replaceAll('\\', '/'))) continue;
    const text = readFileSync(join(root, folder, name), 'utf8');
    for (const [word] of text.matchAll(/[\p{L}\p{N}_-]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The program but its catalogues, and what makes its pages. */
const program = namesBelow('src', (name) => !/words\/(sv|en)\//.test(name));
const pages = namesBelow('scripts/docs', () => true);

/** Names of words that nobody says, however deep; tables by code are looked up by codes, which the program names too. */
function idleIn(words: unknown, path: string, isUsed: (name: string) => boolean): readonly string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [];
  return Object.entries(words).flatMap(([name, inner]) => [
    ...(isUsed(name) ? [] : [`${path}.${name}`]),
    ...idleIn(inner, `${path}.${name}`, isUsed),
  ]);
}

describe('the catalogue', () => {
  it.each(Object.entries(languages))('of %s has no word that the program never names', (language, words) => {
    // One word may be said by another: it then stands twice among them.
    const own = namesBelow(`src/report/words/${language}`, () => true);
    const isUsed = (name: string): boolean =>
      program.has(name) || pages.has(name) || (own.get(name) ?? 0) > 1;
    expect(idleIn(words, language, isUsed)).toEqual([]);
  });
});

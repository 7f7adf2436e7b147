import { describe, expect, it } from '@jest/globals';
import { allParsers } from '../../src/parsers/parsers.js';
import { languages } from '../../src/report/words/words.js';

describe('titles of formats', () => {
  const names = allParsers.map(({ name }) => name).toSorted();

  it.each(Object.entries(languages))('are there for every known format and no other, in %s', (_, words) => {
    const { formatTitles } = words.formatTitles;
    expect(Object.keys(formatTitles).toSorted()).toEqual(names);
    expect(new Set(Object.values(formatTitles)).size).toBe(names.length);
  });

  it('are in Swedish what mistakes call the format', () => {
    const { formatTitles } = languages.sv.formatTitles;
    for (const { name, title } of allParsers) expect(formatTitles[name]).toBe(title);
  });

  it('are not in Swedish in English', () => {
    const titles = Object.values(languages.en.formatTitles.formatTitles).join(' ');
    expect(titles).not.toMatch(/[åäöÅÄÖ]|samtal|ärende|mejl|rubriker/);
  });
});

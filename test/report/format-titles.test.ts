import { describe, expect, it } from '@jest/globals';
import * as english from '../../src/errors/en/format-titles.js';
import * as swedish from '../../src/errors/sv/format-titles.js';
import { allParsers } from '../../src/parsers/parsers.js';
import { unusableLogs } from '../../src/parsers/unusable-logs.js';
import { languages } from '../../src/report/words/words.js';

function namesOf(formats: readonly { readonly name: string }[]): readonly string[] {
  return formats.map(({ name }) => name).toSorted();
}

describe('titles of formats', () => {
  it.each([
    ['Swedish', swedish],
    ['English', english],
  ])('are there for every known format and no other, in %s', (_, { formatTitles, unusableTitles }) => {
    expect(Object.keys(formatTitles).toSorted()).toEqual(namesOf(allParsers));
    expect(Object.keys(unusableTitles).toSorted()).toEqual(namesOf(unusableLogs));
    const titles = Object.values({ ...formatTitles, ...unusableTitles });
    expect(new Set(titles).size).toBe(allParsers.length + unusableLogs.length);
  });

  it('are not in Swedish in English', () => {
    const titles = Object.values({ ...english.formatTitles, ...english.unusableTitles }).join(' ');
    expect(titles).not.toMatch(/[åäöÅÄÖ]|samtal|ärende|mejl|rubriker/);
  });

  it.each([
    [{ name: 'zendesk' }, 'Zendesk, export of tickets'],
    [{ name: 'vaxeln', title: 'Växelns samtalslista' }, 'Växelns samtalslista'],
    [{ name: 'vaxeln' }, 'vaxeln'],
  ])('%j is called %s', (format, title) => {
    expect(languages.en.formatTitles.formatTitle(format)).toBe(title);
  });
});

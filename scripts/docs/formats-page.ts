import { allParsers } from '../../src/parsers/parsers.js';
import { languages } from '../../src/report/words/words.js';
import { table, withPart } from './page-part.js';

const heads = ['name', 'what it is', 'channel', 'times without zone', 'how it is known'];

/** The page on formats, with the list of those that the program has. */
export function formatsPage(): string {
  const rows = allParsers.map((parser) => [
    `\`${parser.name}\``,
    languages.en.formatTitles.formatTitle(parser),
    parser.channel,
    parser.zone,
    howKnown(parser),
  ]);
  return withPart('formats.md', table(heads, rows));
}

function howKnown({ mustBeNamed, isDictionary }: (typeof allParsers)[number]): string {
  if (mustBeNamed !== undefined) return 'must be named';
  return isDictionary === true ? 'by itself, by a dictionary' : 'by itself';
}

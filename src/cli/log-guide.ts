import type { Column } from '../parsers/column.js';
import { allParsers } from '../parsers/parsers.js';
import type { LogGuide } from '../report/terminal/rules-text.js';

/** What each recognised export must have and may have, by the first name of each column. */
export function logGuides(): readonly LogGuide[] {
  return allParsers.map(({ channel, title, needs, columns }) => {
    const needed = new Set(needs.flat());
    return {
      channel,
      title,
      needs: needs.map((group) => group.flatMap(nameOf).join(' eller ')),
      also: columns.filter((column) => !needed.has(column)).flatMap(nameOf),
    };
  });
}

function nameOf({ headers: [name] }: Column<unknown>): readonly string[] {
  return name === undefined ? [] : [name];
}

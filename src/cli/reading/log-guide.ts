import type { Column } from '../../parsers/column.js';
import type { Parser } from '../../parsers/parser.js';
import { allParsers } from '../../parsers/parsers.js';
import type { LogGuide } from '../../report/terminal/rules-data.js';

/** What each recognised export must have, and what it calls the fields of a register, by the first name of each column. */
export function logGuides(): readonly LogGuide[] {
  return allParsers.map((parser) => ({
    channel: parser.channel,
    name: parser.name,
    needs: parser.needs.map((group) => group.flatMap(nameOf)),
    columns: registerColumns(parser),
    silence: silenceColumn(parser),
  }));
}

function registerColumns(parser: Parser): LogGuide['columns'] {
  if (parser.channel !== 'case') return {};
  return Object.fromEntries(
    Object.entries(parser.tells).flatMap(([field, columns]) =>
      columns
        .flatMap(nameOf)
        .slice(0, 1)
        .map((header) => [field, header]),
    ),
  );
}

function silenceColumn(parser: Parser): string | null {
  const column = parser.channel === 'case' ? parser.tellsSilence : undefined;
  return column?.headers[0] ?? null;
}

function nameOf({ headers: [name] }: Column<unknown>): readonly string[] {
  return name === undefined ? [] : [name];
}

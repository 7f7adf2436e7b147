import type { Category } from '../../model/event.js';
import { type CaseHeaders, caseColumns } from '../cases/case-columns.js';
import { fieldSources, readCase } from '../cases/case-facts.js';
import { readCategory } from '../cases/case-words.js';
import type { Column } from '../column.js';
import type { CaseParser, StatedDirection } from '../parser.js';
import { headersOf, plainWord } from './mapped-columns.js';
import type { Choices, MappedCases } from './mapped-format.js';

/** How a row of a described register is read. */
export function mappedCases(format: MappedCases): Pick<CaseParser, 'columns' | 'tells' | 'readRow'> {
  const headers: CaseHeaders = Object.fromEntries(
    Object.entries(format.columns).map(([field, names]) => [field, headersOf(names)]),
  );
  const known = caseColumns(headers, 'is-a-day');
  const { category, direction } = format.choices;
  const columns = {
    ...known,
    category: ownWords<Category>(known.category, category, readCategory),
    direction: ownWords<string>(known.direction, directionWords(direction), (cell) => cell.trim()),
  };
  return {
    columns,
    tells: fieldSources(columns),
    readRow: (cells, context) => ({
      ...readCase(columns, cells, context),
      ...(format.direction === null ? {} : { isOwnDocument: format.direction === 'outgoing' }),
    }),
  };
}

/** In the words by which documents of one's own are told from what came in. */
function directionWords(own: Choices<StatedDirection>): Choices<string> {
  return Object.fromEntries(Object.entries(own).map(([word, direction]) => [word, direction ?? '']));
}

/** The file's own words first, then those that the program knows. */
function ownWords<Value>(
  { headers }: Column<Value>,
  own: Choices<Value>,
  read: (cell: string) => Value,
): Column<Value> {
  const meanings = new Map(Object.entries(own).map(([word, value]) => [plainWord(word), value]));
  return {
    headers,
    isDate: false,
    read: (cell) => meanings.get(plainWord(cell ?? '')) ?? read(cell ?? ''),
  };
}

import type { Category } from '../../model/event.js';
import { type CaseHeaders, caseColumns } from '../cases/case-columns.js';
import { fieldSources, isOwnDocument, readCase } from '../cases/case-facts.js';
import { readCategory } from '../cases/case-words.js';
import { type Column, RefusedCell } from '../column.js';
import type { CaseParser, RowCells } from '../parser.js';
import type { StatedDirection } from '../row.js';
import { directionOf } from '../values/directions.js';
import { headersOf, plainWord } from './mapped-columns.js';
import type { Choices, MappedCases } from './mapped-format.js';

/** How a row of a described register is read. */
export function mappedCases(
  format: MappedCases,
): Pick<CaseParser, 'columns' | 'tells' | 'passesOver' | 'readRow'> {
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
  const isOwn = (cells: RowCells) =>
    format.direction === null ? isOwnDocument(columns, cells) : format.direction === 'outgoing';
  return {
    columns,
    tells: fieldSources(columns),
    // Before anything is asked of it: what the organisation wrote itself was never received.
    passesOver: (cells) => (isOwn(cells) ? 'not-a-contact-row' : null),
    readRow: (cells, context) => {
      refuseUnknown(cells.get(columns.direction));
      return { ...readCase(columns, cells, context), isOwnDocument: false };
    },
  };
}

/** Which of a case's documents came in decides what is measured: a word that nobody has explained says neither. */
function refuseUnknown(direction: string): void {
  if (direction !== '' && directionOf(direction) === null) throw new RefusedCell('unknown-value');
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

import { type CaseHeaders, caseColumns } from '../cases/case-columns.js';
import { fieldSources, isOwnDocument, readCase } from '../cases/case-facts.js';
import type { DocumentDirection } from '../cases/document-direction.js';
import type { Column } from '../column.js';
import type { CaseParser, RowCells } from '../parser.js';
import type { StatedDirection } from '../row.js';
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
    category: ownWords(known.category, category),
    direction: ownWords(known.direction, documentWords(direction)),
  };
  const isOwn = (cells: RowCells) =>
    format.direction === null ? isOwnDocument(columns, cells) : format.direction === 'outgoing';
  return {
    columns,
    tells: fieldSources(columns),
    // Before anything is asked of it: what the organisation wrote itself was never received.
    passesOver: (cells) => (isOwn(cells) ? 'not-a-contact-row' : null),
    readRow: (cells, context) => ({ ...readCase(columns, cells, context), isOwnDocument: false }),
  };
}

/** The word that the user gives a direction is of a document of one's own unless it came in. */
function documentWords(own: Choices<StatedDirection>): Choices<DocumentDirection> {
  const entries = Object.entries(own).map(([word, direction]) => [word, documentOf(direction)] as const);
  return Object.fromEntries(entries);
}

function documentOf(direction: StatedDirection): DocumentDirection {
  if (direction === null) return 'unstated';
  return direction === 'incoming' ? 'incoming' : 'own';
}

/** The file's own words first, then those that the program knows. */
function ownWords<Value>({ headers, read }: Column<Value>, own: Choices<Value>): Column<Value> {
  const meanings = new Map(Object.entries(own).map(([word, value]) => [plainWord(word), value]));
  return {
    headers,
    isDate: false,
    read: (cell, context) => meanings.get(plainWord(cell ?? '')) ?? read(cell, context),
  };
}

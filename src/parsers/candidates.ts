import { userError } from '../errors/errors.js';
import type { ErrorFacts } from '../errors/facts/error-facts.js';
import { placed, told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import { nearestWord } from '../nearest-word.js';
import type { Column } from './column.js';
import type { LogInput } from './input.js';
import { numberedColumn } from './mapped/mapped-columns.js';
import type { Parser } from './parser.js';
import { allParsers, parsers } from './parsers.js';
import { findHeader, isData, type Search, unknownFormat } from './recognise.js';

type Columns = NonNullable<LogInput['columns']>;

/** A field that no format has which the file could be read as; null for fields that no format has together. */
export interface FieldMistake {
  readonly field: string | null;
  readonly message: Told;
}

/** What is wrong with the names of fields. */
export function fieldMistakes(
  format: LogInput['format'],
  fields: readonly string[],
): readonly FieldMistake[] {
  const possible = format === null ? allParsers : [parserOf(format)];
  const known = [...new Set(possible.flatMap(({ columns }) => Object.keys(columns)))];
  const unknown = fields.filter((field) => !known.includes(field));
  if (unknown.length > 0)
    return unknown.map((field) => ({ field, message: unknownField(field, known, format) }));
  if (possible.some((parser) => hasFields(parser, fields))) return [];
  const message = told((words) => words.formats.noFormatWithAll(fields));
  return [{ field: null, message }];
}

function unknownField(field: string, known: readonly string[], format: LogInput['format']): Told {
  const name = format === null ? null : parserOf(format).name;
  return told(({ formats }) => formats.unknownField(field, name, known, nearestWord(field, known)));
}

function parserOf(format: NonNullable<LogInput['format']>): Parser {
  return typeof format === 'string' ? parsers[format] : format;
}

function hasFields({ columns }: Parser, fields: readonly string[]): boolean {
  return fields.every((field) => Object.hasOwn(columns, field));
}

/**
 * The formats that a file may be of: the one that the project file names, which no column can gainsay then, or
 * all that have the fields it points out. Throws a UserError for a field that none has.
 */
export function candidatesOf({ file, format, columns }: LogInput): readonly Parser[] {
  const fields = Object.keys(columns ?? {});
  const mistakes = fieldMistakes(format, fields);
  if (mistakes.length > 0) {
    const listed = mistakes.map(({ message }) => placed('columns', message));
    throw userError('file-has-mistakes', { file, mistakes: listed, place: null }, { file });
  }
  const possible = format === null ? allParsers : [{ ...parserOf(format), isAnother: () => false }];
  if (columns === null) return possible;
  return possible.filter((parser) => hasFields(parser, fields)).map((parser) => renamed(parser, columns));
}

function renamed(parser: Parser, columns: Columns): Parser {
  const names = new Map<Column<unknown>, string>();
  for (const [field, header] of Object.entries(columns)) {
    const column = parser.columns[field];
    if (column !== undefined) names.set(column, header);
  }
  return { ...parser, renamed: names };
}

/** What is said of a file that is of none of the formats it may be of. */
export function refusalOf(
  { format, columns }: LogInput,
  possible: readonly Parser[],
): Search<Parser>['refuse'] {
  if (columns !== null) return lacksColumn(columns, possible);
  return format === null || typeof format === 'string' ? unknownFormat(possible) : lacksDescribed(format);
}

/** Says which columns of a described format a file lacks; where it has them all, what else keeps it from being read. */
function lacksDescribed(parser: Parser): Search<Parser>['refuse'] {
  const { columns, nameColumns, delimiter } = parser;
  return (file, found) => {
    const header = nameColumns === undefined ? found : found.map((_, place) => numberedColumn(place + 1));
    const lacking = Object.entries(columns)
      .filter(([, { headers }]) => headers.length > 0)
      .filter(([, { headers }]) => headers.every((name) => findHeader(header, name) === undefined))
      .map(([field, { headers }]) => ({
        field: field.replace(/^(skip|foldBy) .*/, '$1'),
        headers,
        nearest: nameColumns === undefined ? nearestWord(headers[0] ?? '', header) : null,
      }));
    if (lacking.length > 0) return headerNotFound(file, { lacking, header, mended: null });
    if (delimiter !== undefined) return userError('other-delimiter', { file, delimiter }, { file });
    return unknownFormat([parser])(file, header);
  };
}

/** Says which headers of the project file a file lacks; where it has them all, what else is missing. */
function lacksColumn(columns: Columns, candidates: readonly Parser[]): Search<Parser>['refuse'] {
  return (file, header) => {
    const lacking = Object.entries(columns)
      .filter(([, name]) => findHeader(header, name) === undefined)
      .map(([field, name]) => ({ field, headers: [name], nearest: nearestWord(name, header) }));
    if (lacking.length === 0) return unknownFormat(candidates)(file, header);
    const found = lacking.flatMap(({ field, nearest }) => (nearest === null ? [] : [[field, nearest]]));
    const entries = { ...columns, ...Object.fromEntries(found) };
    const mended = found.length < lacking.length ? null : ({ key: 'columns', entries } as const);
    return headerNotFound(file, { lacking, header, mended });
  };
}

type Lack = Omit<ErrorFacts['header-not-found'], 'file'>;

/** What may be a record of somebody is not told. */
function headerNotFound(file: string, { lacking, header, mended }: Lack): Error {
  const told = isData(header)
    ? { lacking: lacking.map((one) => ({ ...one, nearest: null })), header: [], mended: null }
    : { lacking, header, mended };
  return userError('header-not-found', { file, ...told }, { file });
}

import { userError } from '../errors.js';
import type { Column } from './column.js';
import type { Family } from './parser.js';
import { normaliseName } from './table.js';

/** A record that is known as the header of a family. */
export interface HeaderMatch<Kind extends Family> {
  readonly family: Kind;
  readonly header: readonly string[];
  /** Place of the header among the records; -1 where the file has none. */
  readonly headerAt: number;
}

/** The families that a file may belong to, and what is said where it belongs to none of them. */
export interface Search<Kind extends Family> {
  readonly candidates: readonly Kind[];
  readonly refuse: (file: string, header: readonly string[]) => Error;
}

/** A header stands among the first records, after titles and other lines above the table. */
export const RECORDS_TO_SEARCH = 30;

const fieldsMark = /^#fields:\s*/i;

/**
 * The families that claim the first record that any claims, or else those that know a file without header
 * by its records.
 */
export function matchHeader<Kind extends Family>(
  records: readonly (readonly string[])[],
  candidates: readonly Kind[],
): readonly HeaderMatch<Kind>[] {
  for (const [headerAt, record] of records.slice(0, RECORDS_TO_SEARCH).entries()) {
    const header = record.map((name) => name.replace(fieldsMark, '').trim());
    const matches = candidates.filter((family) => claims(family, header));
    if (matches.length > 0) return matches.map((family) => ({ family, header, headerAt }));
  }
  return candidates.flatMap((family) => {
    const header = family.nameColumns?.(records) ?? null;
    return header === null ? [] : [{ family, header, headerAt: -1 }];
  });
}

function claims({ needs, refuses }: Family, header: readonly string[]): boolean {
  const names = new Set(header.map(normaliseName));
  const isThere = (column: Column<unknown>) => hasColumn(names, column);
  return needs.every((group) => group.some(isThere)) && !refuses.some(isThere);
}

function hasColumn(names: ReadonlySet<string>, column: Column<unknown>): boolean {
  return column.headers.some((name) => names.has(normaliseName(name)));
}

/** Where each column of a family stands in a header; the first of several names, and of several alike, counts. */
export function locateColumns(
  family: Family,
  header: readonly string[],
): ReadonlyMap<Column<unknown>, number> {
  const names = header.map(normaliseName);
  const places = new Map<Column<unknown>, number>();
  for (const column of family.columns) {
    const place = column.headers
      .map((name) => names.indexOf(normaliseName(name)))
      .find((index) => index >= 0);
    if (place !== undefined) places.set(column, place);
  }
  return places;
}

/** The one match there is; a UserError that says what was found where there is none, or more than one. */
export function onlyMatch<Kind extends Family, Match extends HeaderMatch<Kind>>(
  matches: readonly Match[],
  found: { readonly file: string; readonly records: readonly (readonly string[])[] },
  search: Search<Kind>,
): Match {
  const { file, records } = found;
  const [match, other] = matches;
  if (match === undefined) throw search.refuse(file, likeliestHeader(records));
  if (other === undefined) return match;
  const formats = [...new Set(matches.map(({ family }) => family.title))];
  throw userError('several-formats', { file, formats }, { file });
}

/** Says what a file without known header holds, and which of the families comes nearest. */
export function unknownFormat(candidates: readonly Family[]): Search<Family>['refuse'] {
  return (file, header) => {
    const names = new Set(header.map(normaliseName));
    const [nearest] = candidates
      .map(({ title, needs }) => ({
        title,
        missing: needs.filter((group) => !group.some((column) => hasColumn(names, column))),
        of: needs.length,
      }))
      .filter(({ missing, of }) => missing.length > 0 && missing.length < of)
      .sort((one, other) => one.missing.length / one.of - other.missing.length / other.of);
    const near =
      nearest === undefined ? null : { title: nearest.title, missing: nearest.missing.map(namesOf) };
    return userError(
      'unknown-format',
      { file, header, nearest: near, known: candidates.map(({ title }) => title) },
      { file },
    );
  };
}

function namesOf(group: readonly Column<unknown>[]): string {
  return group.map((column) => `”${column.headers[0] ?? ''}”`).join(' eller ');
}

/** The first record with as many filled cells as any: titles above a table fill fewer. */
function likeliestHeader(records: readonly (readonly string[])[]): readonly string[] {
  const filled = records.map((record) => record.filter((cell) => cell.trim() !== ''));
  const most = Math.max(0, ...filled.map((record) => record.length));
  return filled.find((record) => record.length === most) ?? [];
}

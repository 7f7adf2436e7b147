import { type NamedFormat, userError } from '../errors/errors.js';
import type { Column } from './column.js';
import type { Family } from './parser.js';
import { normaliseName } from './table/table.js';

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
    return header === null || !hasRenamed(family, header) ? [] : [{ family, header, headerAt: -1 }];
  });
}

function claims(family: Family, header: readonly string[]): boolean {
  const place = columnFinder(family, header);
  const has = (column: Column<unknown>) => place(column) !== undefined;
  return (
    family.needs.every((group) => group.some(has)) && !family.isAnother(has) && hasRenamed(family, header)
  );
}

/** A header that the project file names is there, or the file is not the one that it speaks of. */
function hasRenamed({ renamed }: Family, header: readonly string[]): boolean {
  return [...(renamed?.values() ?? [])].every((name) => findHeader(header, name) !== undefined);
}

/** Place of a header, written alike or else but for case, spaces, punctuation and unit. */
export function findHeader(header: readonly string[], name: string): number | undefined {
  const exact = header.indexOf(name.trim());
  if (exact >= 0) return exact;
  const wanted = normaliseName(name);
  const place = wanted === '' ? -1 : header.findIndex((one) => normaliseName(one) === wanted);
  return place < 0 ? undefined : place;
}

const normalised = new WeakMap<readonly string[], readonly string[]>();

/** Every record at the top of a file is compared with every column of every format: each is normalised once. */
function normalisedNames(names: readonly string[]): readonly string[] {
  const known = normalised.get(names);
  if (known !== undefined) return known;
  const fresh = names.map(normaliseName);
  normalised.set(names, fresh);
  return fresh;
}

/**
 * Tells where a column stands in a header: where the project file says, else by the first of its names that is
 * there. A header that the project file gives to one field is no other's. A column that the family does not
 * have itself is looked for among all headers: by it files are told apart.
 */
function columnFinder({ columns, renamed }: Family, header: readonly string[]) {
  const names = normalisedNames(header);
  const isOwn = (column: Column<unknown>) => Object.values(columns).includes(column);
  const given = new Map([...(renamed ?? [])].map(([column, name]) => [column, findHeader(header, name)]));
  const taken = new Set(given.values());
  return (column: Column<unknown>): number | undefined => {
    if (given.has(column)) return given.get(column);
    return normalisedNames(column.headers)
      .map((name) => names.indexOf(name))
      .find((place) => place >= 0 && !(taken.has(place) && isOwn(column)));
  };
}

/** Where each column of a family stands in a header; the first of several names, and of several alike, counts. */
export function locateColumns(
  family: Family,
  header: readonly string[],
): ReadonlyMap<Column<unknown>, number> {
  const placeOf = columnFinder(family, header);
  const places = new Map<Column<unknown>, number>();
  for (const column of Object.values(family.columns)) {
    const place = placeOf(column);
    if (place !== undefined) places.set(column, place);
  }
  return places;
}

/** The place of a header and of all that are named like it, in order. */
export function placesAlike(header: readonly string[], place: number): readonly number[] {
  const name = normaliseName(header[place] ?? '');
  return [...header.keys()].filter((at) => normaliseName(header[at] ?? '') === name);
}

/** The one match there is; a UserError that says what was found where there is none, or more than one. */
export function onlyMatch<Kind extends Family, Match extends HeaderMatch<Kind>>(
  matches: readonly Match[],
  found: { readonly file: string; readonly records: readonly (readonly string[])[] },
  search: Search<Kind>,
): Match {
  const { file, records } = found;
  const certain = matches.filter(({ family }) => family.isCertain === true);
  const recognised = certain.length > 0 ? certain : matches.filter(isRecognised);
  const [match, other] = recognised.length > 0 ? recognised : matches;
  if (match === undefined) throw search.refuse(file, likeliestHeader(records));
  if (other === undefined) return match;
  const families = [...new Set(recognised.map(({ family }) => family))];
  const formats = families.map((family) => ({ ...namedFormat(family), isUsable: !('unusable' in family) }));
  throw userError('several-formats', { file, formats }, { file });
}

function isRecognised({ family }: HeaderMatch<Family>): boolean {
  return family.mustBeNamed === undefined;
}

/** Says what a file without known header holds, and which of the families comes nearest: where there is only one, it. */
export function unknownFormat(candidates: readonly Family[]): Search<Family>['refuse'] {
  return (file, header) => {
    const [nearest] = candidates
      .map((family) => {
        const placeOf = columnFinder(family, header);
        const { needs } = family;
        const missing = needs.filter((group) => group.every((column) => placeOf(column) === undefined));
        return { format: namedFormat(family), missing, of: needs.length };
      })
      .filter(({ missing, of }) => missing.length > 0 && (missing.length < of || candidates.length === 1))
      .sort((one, other) => one.missing.length / one.of - other.missing.length / other.of);
    const near =
      nearest === undefined ? null : { format: nearest.format, missing: nearest.missing.map(headersOf) };
    return userError(
      'unknown-format',
      {
        file,
        header: isData(header) ? [] : header.map(shownName),
        nearest: near,
        known: candidates.map(namedFormat),
      },
      { file },
    );
  };
}

/** More letters than a name has: a file without line ends would be shown whole. */
const LONGEST_NAME = 80;

function shownName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** What a mistake calls a family; its title stands in the words, where the user gave it none. */
export function namedFormat({ name = '', title }: Family): NamedFormat {
  return title === undefined ? { name } : { name, title };
}

function headersOf(group: readonly Column<unknown>[]): readonly string[] {
  return group.map((column) => column.headers[0] ?? '');
}

/** The first record with as many filled cells as any: titles above a table fill fewer. */
function likeliestHeader(records: readonly (readonly string[])[]): readonly string[] {
  const filled = records.map((record) => record.filter((cell) => cell.trim() !== ''));
  const most = Math.max(0, ...filled.map((record) => record.length));
  return filled.find((record) => record.length === most) ?? [];
}

/** The first record of a file without header tells of persons, so it is never shown as one. */
export function isData(record: readonly string[]): boolean {
  return record.some((cell) => /@|\d.*\d.*\d.*\d/.test(cell));
}

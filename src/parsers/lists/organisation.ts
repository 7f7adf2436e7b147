import { type ListMistake, listError } from '../../errors/list-mistakes.js';
import { type MistakeWords, told } from '../../errors/mistakes.js';
import { type OrganisationEntry, type OrganisationKind, UNTOLD_KIND } from '../../model/organisation.js';
import type { ListFile } from './list-file.js';
import { type OrganisationColumn, type ReadLine, readLine } from './organisation-entry.js';
import { organisationLines } from './organisation-lines.js';

/**
 * Reads an organisation table from CSV, Excel or YAML. Throws one UserError that names every mistake with
 * its place.
 */
export async function readOrganisation(input: ListFile): Promise<readonly OrganisationEntry[]> {
  const lines = (await organisationLines(input)).map(readLine);
  const [first, ...others] = [...lines.flatMap(({ mistakes }) => mistakes), ...contradictions(lines)].sort(
    (one, other) => (one.place.line ?? 0) - (other.place.line ?? 0),
  );
  if (first !== undefined) throw listError([first, ...others]);
  return entriesOf(lines);
}

/** Lines that cannot both be right: one value in two ways, or one unit of two kinds or boards. */
function contradictions(lines: readonly ReadLine[]): readonly ListMistake[] {
  const firsts = new Map<string, ReadLine>();
  return lines.flatMap((line) => [...valueContradictions(line, firsts), ...unitContradictions(line, firsts)]);
}

/** The line that stands first under a key; undefined where it is this one. */
function firstOf(firsts: Map<string, ReadLine>, key: string, line: ReadLine): ReadLine | undefined {
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, line);
  return first;
}

function keyOf({ entry }: ReadLine): string {
  return JSON.stringify(['value', entry.type, entry.value.toLowerCase()]);
}

function valueContradictions(line: ReadLine, firsts: Map<string, ReadLine>): readonly ListMistake[] {
  const { entry } = line;
  // What is missing is told of by itself.
  if (entry.value === '' || entry.unit === '') return [];
  const first = firstOf(firsts, keyOf(line), line);
  if (first === undefined) return [];
  const { row, entry: same } = first;
  if (same.unit !== entry.unit)
    return [mistake(line, 'unit', (lists) => lists.twoUnits(entry.unit, row, same.unit))];
  if (same.measured === entry.measured) return [];
  return [mistake(line, 'measured', (lists) => lists.measuredDiffers(row))];
}

function unitContradictions(line: ReadLine, firsts: Map<string, ReadLine>): readonly ListMistake[] {
  const { entry } = line;
  return (['kind', 'board'] as const).flatMap((column) => {
    if (entry.unit === '' || entry[column] === null) return [];
    const first = firstOf(firsts, JSON.stringify([column, entry.unit]), line);
    if (first === undefined || first.entry[column] === entry[column]) return [];
    return [mistake(line, column, (lists) => lists.unitDiffers(entry.unit, first.row))];
  });
}

function mistake(
  { placeOf }: ReadLine,
  column: OrganisationColumn,
  say: (lists: MistakeWords['lists']) => string,
): ListMistake {
  return { ...placeOf(column), what: told(({ lists }) => say(lists)) };
}

/** What one line of a unit says of kind and board holds for its other lines. A line written twice counts once. */
function entriesOf(lines: readonly ReadLine[]): readonly OrganisationEntry[] {
  const kinds = new Map<string, OrganisationKind>();
  const boards = new Map<string, string>();
  for (const { entry } of lines) {
    if (entry.kind !== null) kinds.set(entry.unit, entry.kind);
    if (entry.board !== null) boards.set(entry.unit, entry.board);
  }
  const entries = new Map<string, OrganisationEntry>();
  for (const line of lines) {
    const { entry } = line;
    const key = keyOf(line);
    if (entries.has(key)) continue;
    const kind = kinds.get(entry.unit) ?? UNTOLD_KIND;
    entries.set(key, { ...entry, kind, board: boards.get(entry.unit) ?? null });
  }
  return [...entries.values()];
}

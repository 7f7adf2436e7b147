import { userError } from '../../errors/errors.js';
import { placed, told } from '../../errors/mistakes.js';
import type { Told } from '../../errors/told.js';
import type { OrganisationEntry, OrganisationKind } from '../../model/organisation.js';
import { type Column, text } from '../column.js';
import type { LogInput } from '../input.js';
import type { Family } from '../parser.js';
import { locateColumns, type Search } from '../recognise.js';
import { decode } from '../table/decode.js';
import { openTable } from '../table/open-table.js';
import { normaliseName } from '../table/table.js';
import { type ReadLine, readLine, type WrittenLine } from './organisation-entry.js';
import { readYamlLines } from './organisation-yaml.js';

const columns = {
  unit: text('enhet', 'unit'),
  kind: text('organisationsform', 'organisation_kind'),
  board: text('nämnd', 'board'),
  type: text('typ', 'type'),
  value: text('värde', 'adress', 'value', 'address'),
  measured: text('mäts', 'measured'),
};

const family: Family = {
  title: 'organisationstabell',
  columns,
  needs: [[columns.unit], [columns.value]],
  isAnother: () => false,
};

const search: Search<Family> = {
  candidates: [family],
  refuse: (file, found) => userError('organisation-columns', { file, found }, { file }),
};

/**
 * Reads an organisation table from CSV, Excel or YAML. Throws one UserError that names every mistake with
 * its row.
 */
export async function readOrganisation(
  input: Pick<LogInput, 'file' | 'bytes'>,
): Promise<readonly OrganisationEntry[]> {
  const isYaml = /\.ya?ml$/i.test(input.file);
  const written = isYaml ? linesOfYaml(input) : await linesOfTable(input);
  const lines = written.map(readLine);
  const mistakes = [...lines.flatMap(ownMistakes), ...contradictions(lines)].sort(
    (one, other) => one.row - other.row,
  );
  const [first] = mistakes;
  if (first === undefined) return entriesOf(lines);
  const { file } = input;
  const listed = mistakes.map(({ row, what }) => placed(`${file}:${row}`, what));
  throw userError('file-has-mistakes', { file, mistakes: listed, place: 'row' }, { file, line: first.row });
}

async function linesOfTable(input: Pick<LogInput, 'file' | 'bytes'>): Promise<readonly WrittenLine[]> {
  const { table } = await openTable({ ...input, sheet: null }, search);
  const places = locateColumns(family, table.header);
  return [...table.rows()].map(({ row, cells, defect }) => {
    const cell = (column: Column<string>) => (cells[places.get(column) ?? -1] ?? '').trim();
    const isBroken = defect === 'broken-quote' || defect === 'too-many-columns';
    return { ...writtenLine(row, cell), isBroken };
  });
}

function linesOfYaml({ file, bytes }: Pick<LogInput, 'file' | 'bytes'>): readonly WrittenLine[] {
  const lines = readYamlLines(file, [...decode(bytes).chunks()].join(''));
  return lines.map(({ row, cells }) => {
    const cell = (column: Column<string>) =>
      column.headers.map((name) => cells.get(normaliseName(name))).find((value) => value !== undefined) ?? '';
    return writtenLine(row, cell);
  });
}

function writtenLine(row: number, cell: (column: Column<string>) => string): WrittenLine {
  return {
    row,
    unit: cell(columns.unit),
    kind: cell(columns.kind),
    board: cell(columns.board),
    type: cell(columns.type),
    value: cell(columns.value),
    measured: cell(columns.measured),
    isBroken: false,
  };
}

interface Mistake {
  readonly row: number;
  readonly what: Told;
}

function ownMistakes({ row, mistakes }: ReadLine): readonly Mistake[] {
  return mistakes.map((what) => ({ row, what }));
}

/** Lines that cannot both be right: one value in two ways, or one unit of two kinds or boards. */
function contradictions(lines: readonly ReadLine[]): readonly Mistake[] {
  const values = new Map<string, ReadLine>();
  const units = new Map<string, ReadLine>();
  return lines.flatMap((line): readonly Mistake[] => {
    const { row, entry } = line;
    const key = JSON.stringify([entry.type, entry.value.toLowerCase()]);
    const same = entry.value === '' ? undefined : values.get(key);
    const unit = units.get(entry.unit);
    if (same === undefined) values.set(key, line);
    if (unit === undefined) units.set(entry.unit, line);
    const found: Mistake[] = [];
    if (same !== undefined && same.entry.unit !== entry.unit) {
      found.push({
        row,
        what: told((words) => words.lists.twoUnits(entry.value, entry.unit, same.row, same.entry.unit)),
      });
    } else if (same !== undefined && same.entry.measured !== entry.measured) {
      found.push({ row, what: told((words) => words.lists.measuredDiffers(entry.value, same.row)) });
    }
    if (unit !== undefined && differs(unit, line)) {
      found.push({
        row,
        what: told((words) => words.lists.unitDiffers(entry.unit, unit.row)),
      });
    }
    return found;
  });
}

function differs({ entry: one }: ReadLine, { entry: other }: ReadLine): boolean {
  const isOther = (first: string | null, second: string | null) =>
    first !== null && second !== null && first !== second;
  return isOther(one.kind, other.kind) || isOther(one.board, other.board);
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
  for (const { entry } of lines) {
    const key = JSON.stringify([entry.type, entry.value.toLowerCase()]);
    if (entries.has(key)) continue;
    const kind = kinds.get(entry.unit) ?? 'other';
    entries.set(key, { ...entry, kind, board: boards.get(entry.unit) ?? null });
  }
  return [...entries.values()];
}

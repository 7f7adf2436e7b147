import { userError } from '../../errors/errors.js';
import { type ListMistake, rowPlace } from '../../errors/list-mistakes.js';
import { type Column, text } from '../column.js';
import { bytesInMemory } from '../log-bytes.js';
import type { Family } from '../parser.js';
import type { Search } from '../recognise.js';
import { decode } from '../table/decode.js';
import { normaliseName } from '../table/table.js';
import { type ListFile, openList } from './list-file.js';
import type { OrganisationColumn, WrittenLine } from './organisation-entry.js';
import { readYamlLines, type YamlLine } from './organisation-yaml.js';
import { fileColumns, writtenRows } from './written-rows.js';

const columns: Readonly<Record<OrganisationColumn, Column<string>>> = {
  unit: text('enhet', 'unit'),
  kind: text('organisationsform', 'organisation_kind'),
  board: text('nämnd', 'board'),
  type: text('typ', 'type'),
  value: text('värde', 'adress', 'value', 'address'),
  measured: text('mäts', 'measured'),
};

const family: Family = {
  columns,
  needs: [[columns.unit], [columns.value]],
  isAnother: () => false,
};

const search: Search<Family> = {
  candidates: [family],
  refuse: (file, found) => userError('organisation-columns', { file, found }, { file }),
};

/** The lines of an organisation table in CSV, Excel or YAML as they were written, each cell with its place. */
export function organisationLines(input: ListFile): Promise<readonly WrittenLine[]> {
  return /\.ya?ml$/i.test(input.file) ? Promise.resolve(linesOfYaml(input)) : linesOfTable(input);
}

async function linesOfTable(input: ListFile): Promise<readonly WrittenLine[]> {
  const { table } = await openList(input, search);
  const { file, sheet } = table;
  const columnOf = fileColumns(table, family);
  return writtenRows(table, family).map(({ row, cell, isBroken }) => ({
    row,
    cells: cellsOf(cell),
    isBroken,
    placeOf: (column) => {
      const { name, number } = column === null ? { name: null, number: null } : columnOf(columns[column]);
      return { place: rowPlace({ file, sheet, row }, number), column: name };
    },
  }));
}

function linesOfYaml({ file, bytes }: ListFile): readonly WrittenLine[] {
  const lines = readYamlLines(file, [...decode(bytesInMemory(bytes)).chunks()].join(''));
  return lines.map((line) => ({
    row: line.at.line,
    cells: cellsOf((column) => keyOf(column, line)?.value ?? ''),
    isBroken: false,
    placeOf: (column) => yamlPlace(file, line, column),
  }));
}

/** A key that is not there is missed where its line begins. */
function yamlPlace(
  file: string,
  line: YamlLine,
  column: OrganisationColumn | null,
): Omit<ListMistake, 'what'> {
  if (column === null) return { place: { file, ...line.at }, column };
  const key = keyOf(columns[column], line);
  const [usual = ''] = columns[column].headers;
  return { place: { file, ...(key?.at ?? line.at) }, column: key?.name ?? usual };
}

function keyOf({ headers }: Column<string>, { keys }: YamlLine): YamlLine['keys'][number] | undefined {
  return headers
    .map((header) => keys.find(({ name }) => normaliseName(name) === normaliseName(header)))
    .find((key) => key !== undefined);
}

function cellsOf(cell: (column: Column<string>) => string): WrittenLine['cells'] {
  return {
    unit: cell(columns.unit),
    kind: cell(columns.kind),
    board: cell(columns.board),
    type: cell(columns.type),
    value: cell(columns.value),
    measured: cell(columns.measured),
  };
}

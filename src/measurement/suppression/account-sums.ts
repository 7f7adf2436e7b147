import type { AccountCounts } from '../../model/account.js';
import type { Cell } from '../../model/cell.js';
import type { AccountRow, RuleFigures } from '../../model/rule-figures.js';
import { contactsIn } from '../cell.js';
import { sumOf } from '../counts.js';
import { type Group, groupKey } from '../group.js';
import { flowOf } from './crossing.js';
import type { Equation } from './determined.js';
import { isFew, tableCells } from './table-cells.js';
import type { View } from './view.js';

/** What adds up between an account and the tables of the rules about its contacts, for whoever reads both. */
export interface AccountSums {
  /** The sums less what is shown, were these rows of the account hidden. */
  readonly equationsWithout: (hidden: ReadonlySet<AccountRow>) => readonly Equation[];
  /** Whether an unknown is a row or a cell of few. */
  readonly isSecret: (unknown: string) => boolean;
}

type Count = keyof AccountCounts & ('received' | 'named' | 'anonymous');

/** The promises that count the same contacts as one count of the account. */
interface Side {
  readonly figures: RuleFigures;
  readonly count: Count;
}

/**
 * The account beside its own rule's tables, and beside those of rules about named or anonymous persons.
 * Whether a sum of rows is one of cells is taken from the numbers: where they agree a reader may take
 * them to be of the same contacts.
 */
export function accountSums(rule: RuleFigures, view: View): AccountSums {
  const about = view.rules.filter(({ partOf, scope }) => partOf === null && scope.named !== null);
  const sides: readonly Side[] = [
    { figures: rule, count: 'received' },
    ...about.map((figures): Side => {
      return { figures, count: figures.scope.named === true ? 'named' : 'anonymous' };
    }),
  ];
  const flows = sides.flatMap(({ figures }) => flowOf(tableCells(figures), (key) => cellName(figures, key)));
  const sums = sides.flatMap((side) => sumsBeside(side, rule.account));
  const shownCells = sides.flatMap(({ figures }) => {
    const { hidden } = view.cellsOf(figures.rule);
    return tableCells(figures)
      .filter(({ key }) => !hidden.has(key))
      .map(({ key }) => cellName(figures, key));
  });
  return {
    equationsWithout: (hidden) => {
      const rows = rule.account.filter((row) => !hidden.has(row));
      const shownRows = sides.flatMap(({ count }) => rows.map((row) => rowName(row, count)));
      const shown = new Set([...shownCells, ...shownRows]);
      return [...flows, ...sums].map((sum) => new Map([...sum].filter(([unknown]) => !shown.has(unknown))));
    },
    isSecret: isSecretAmong(rule.account, sides, view),
  };
}

function isSecretAmong(
  rows: readonly AccountRow[],
  sides: readonly Side[],
  view: View,
): (unknown: string) => boolean {
  const fewRows = rows.filter(({ counts }) => isFew(counts.received)).map((row) => rowName(row, 'received'));
  const fewCells = sides.flatMap(({ figures }) => {
    return [...view.cellsOf(figures.rule).few].map((key) => cellName(figures, key));
  });
  const secrets = new Set([...fewRows, ...fewCells]);
  return (unknown) => secrets.has(unknown);
}

interface CountedCell {
  readonly group: Group;
  readonly cell: Cell;
}

/** All rows are the whole; those of a board its units; those of a year, nearly always, its weeks. */
function sumsBeside({ figures, count }: Side, rows: readonly AccountRow[]): readonly Equation[] {
  const [main] = figures.readings;
  const boards = [...new Set(rows.map(({ board }) => board))];
  const years = [...new Set(rows.map(({ year }) => year))];
  const sums: readonly (readonly [readonly AccountRow[], readonly CountedCell[]])[] = [
    [rows, [{ group: { by: 'whole' }, cell: main.whole }]],
    ...boards.map((board): [readonly AccountRow[], readonly CountedCell[]] => [
      rows.filter((row) => row.board === board),
      main.units
        .filter((unit) => unit.board === board)
        .map(({ unit, cell }) => ({ group: { by: 'unit', unit }, cell })),
    ]),
    ...years.map((year): [readonly AccountRow[], readonly CountedCell[]] => [
      rows.filter((row) => row.year === year),
      main.weeks
        .filter(({ week }) => week.startsWith(`${year}-`))
        .map(({ week, cell }) => ({ group: { by: 'week', week }, cell })),
    ]),
  ];
  return sums
    .filter(([some, cells]) => agree(some, count, cells))
    .map(([some, cells]) => {
      const ofRows = some.map((row): [string, number] => [rowName(row, count), 1]);
      const filled = cells.filter(({ cell }) => contactsIn(cell) > 0);
      const ofCells = filled.map(({ group }): [string, number] => [cellName(figures, groupKey(group)), -1]);
      return new Map([...ofRows, ...ofCells]);
    });
}

/** What is excluded stands in no account. */
function agree(rows: readonly AccountRow[], count: Count, cells: readonly CountedCell[]): boolean {
  const inRows = rows.reduce((sum, { counts }) => sum + counts[count], 0);
  const all = cells.reduce((sum, { cell }) => sum + contactsIn(cell), 0);
  const excluded = cells.reduce((sum, { cell }) => sum + sumOf(Object.values(cell.excluded)), 0);
  return inRows === all || inRows === all - excluded;
}

function cellName({ rule }: RuleFigures, key: string): string {
  return JSON.stringify(['cell', rule, key]);
}

function rowName({ board, year }: AccountRow, count: Count): string {
  return JSON.stringify(['row', board, year, count]);
}

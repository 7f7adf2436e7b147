import type { Result } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { groupKey } from '../group.js';
import { boardsOf, unitBesideFewBoard } from './boards.js';
import { fewIn, isCrossed, nameOf, type Table } from './crossing.js';
import { type OverlapCells, overlapCells } from './overlap-cells.js';
import { cellsToHide } from './protect.js';
import { type TableCell, tableCells } from './table-cells.js';

export interface HiddenCells {
  /** Of few in this rule, or in another of the same contacts: not to be worked out from anything. */
  readonly few: ReadonlySet<string>;
  /** Of few in this rule itself, which is all that may be said of it. */
  readonly ownFew: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

export interface Hiding {
  /** By rule, and by part of a rule. */
  readonly rules: ReadonlyMap<string, HiddenCells>;
  /** Whether the number of all contacts may be shown, and with it those outside each rule's scope. */
  readonly showsTotals: boolean;
}

/**
 * The cells to hide, rule by rule. Rules and parts of rules of the same contacts are one set of tables.
 * Rules that share only some contacts are linked by the cells that hold the same ones: such a cell is
 * hidden in all of them or in none. Where a cell of few could still be worked out across rules (all the
 * complaints less the named ones), the later table hides what the earlier hide, shows no kinds, units and
 * weeks, or nothing, and at worst the earlier ones too.
 */
export function hiddenCells({ rules, overlaps }: Pick<Result, 'rules' | 'overlaps'>): Hiding {
  const all = overlapCells(overlaps);
  const own = tablesOf(rules, all).map((table) =>
    withSafeBoards(
      hideMore(
        table,
        fewIn(table).map(({ key }) => key),
      ),
      rules,
    ),
  );
  const tables = withoutCrossings(agreed(own));
  return {
    rules: new Map(
      tables.flatMap((table) => {
        const { hidden } = table;
        const few = fewKeys(table.cells);
        return rules
          .filter(({ rule }) => table.rules.includes(rule))
          .map((figures): [string, HiddenCells] => {
            return [figures.rule, { few, ownFew: fewKeys(tableCells(figures)), hidden }];
          });
      }),
    ),
    showsTotals: areTotalsSafe(tables, all),
  };
}

function fewKeys(cells: readonly TableCell[]): ReadonlySet<string> {
  return new Set(fewIn({ cells }).map(({ key }) => key));
}

/** Where the result does not tell which rules share contacts, any of them may be of all. */
function areTotalsSafe(tables: readonly Table[], all: readonly OverlapCells[]): boolean {
  if (all.length === 0) return !tables.some(({ hidden }) => hidden.has(groupKey({ by: 'whole' })));
  return !isCrossed(tables, { overlaps: all });
}

function tablesOf(rules: readonly RuleFigures[], all: readonly OverlapCells[]): readonly Table[] {
  const tables = new Map<string, Table>();
  for (const figures of rules) {
    const cells = tableCells(figures);
    const overlaps = all.filter((overlap) => overlap.rules.has(figures.partOf ?? figures.rule));
    const contacts = cells.map((cell) => [cell.key, cell.contacts]);
    const key = JSON.stringify([overlaps.map(({ id }) => id), contacts]);
    const same = tables.get(key);
    tables.set(key, {
      id: same?.id ?? figures.rule,
      cells: same === undefined ? cells : joined(same.cells, cells),
      rules: [...(same?.rules ?? []), figures.rule],
      overlaps,
      hidden: new Set(),
    });
  }
  return [...tables.values()];
}

function joined(first: readonly TableCell[], second: readonly TableCell[]): readonly TableCell[] {
  const others = new Map(second.map((cell) => [cell.key, cell]));
  return first.map((cell) => {
    const other = others.get(cell.key);
    return {
      ...cell,
      isFew: cell.isFew || other?.isFew === true,
      shareCounts: [...cell.shareCounts, ...(other?.shareCounts ?? [])],
      outcomeCounts: [...cell.outcomeCounts, ...(other?.outcomeCounts ?? [])],
    };
  });
}

function hideMore(table: Table, keys: Iterable<string>): Table {
  return { ...table, hidden: cellsToHide(table.cells, table.hidden, new Set(keys)) };
}

/** Hides more units while a board of few is what the shown cells leave over; in the end there is none left to hide. */
function withSafeBoards(table: Table, rules: readonly RuleFigures[]): Table {
  const figures = rules.find(({ rule }) => rule === table.id);
  if (figures === undefined) return table;
  const boards = boardsOf(figures, table.cells);
  let safe = table;
  let unit = unitBesideFewBoard(boards, safe.cells, safe.hidden);
  while (unit !== null) {
    safe = hideMore(safe, [unit]);
    unit = unitBesideFewBoard(boards, safe.cells, safe.hidden);
  }
  return safe;
}

/** What one table hides of the cells that hold the same contacts all hide; hiding only grows, so this comes to rest. */
function agreed(tables: readonly Table[]): readonly Table[] {
  const hiddenNames = new Set(tables.flatMap((table) => [...table.hidden].map((key) => nameOf(key, table))));
  const behind = tables.map((table) => {
    const keys = table.cells.map(({ key }) => key).filter((key) => !table.hidden.has(key));
    return keys.filter((key) => hiddenNames.has(nameOf(key, table)));
  });
  if (behind.every((keys) => keys.length === 0)) return tables;
  return agreed(
    tables.map((table, place) => {
      const keys = behind[place] ?? [];
      return keys.length === 0 ? table : hideMore(table, keys);
    }),
  );
}

/** Table by table: hides as much as is needed for no cell of few to be worked out across those so far. */
function withoutCrossings(tables: readonly Table[]): readonly Table[] {
  let safe: readonly Table[] = [];
  for (const table of tables) {
    const next = [...safe, table];
    safe = next.length === 1 || !isCrossed(next, null) ? next : mended(next, table);
  }
  return safe;
}

/**
 * The first of these ways in which the tables tell no more: the new table hides the cells that those it is
 * linked to hide; one of them, the latest first, hides the cells that it hides; all hide the same; they
 * show no kinds, units and weeks; the new one shows nothing; none of them does.
 */
function mended(tables: readonly Table[], table: Table): readonly Table[] {
  const linked = tables.filter((one) => one.overlaps.some((overlap) => table.overlaps.includes(overlap)));
  const others = linked.filter((one) => one !== table);
  const change = (some: readonly Table[], how: (one: Table) => Table): readonly Table[] =>
    tables.map((one) => (some.includes(one) ? how(one) : one));
  const bare = (one: Table): Table => hideAll(one, ['whole', 'channel']);
  const ways: readonly (() => readonly Table[])[] = [
    () => change([table], (one) => hideSame(one, others)),
    ...others.toReversed().map((other) => () => change([other], (one) => hideSame(one, [table]))),
    () => change(linked, (one) => hideSame(one, linked)),
    () => change([table], bare),
    () => change(linked, bare),
    () => change([table], (one) => hideAll(one, [])),
  ];
  for (const way of ways) {
    const found = agreed(way());
    if (!isCrossed(found, null)) return found;
  }
  return change(linked, (one) => hideAll(one, []));
}

/** Where two tables hide the same cells, what is unknown in one is as unknown in their sum and difference. */
function hideSame(table: Table, others: readonly Table[]): Table {
  const keys = table.cells.map(({ key }) => key);
  return hideMore(
    table,
    keys.filter((key) => others.some(({ hidden }) => hidden.has(key))),
  );
}

function hideAll(table: Table, shown: readonly TableCell['by'][]): Table {
  const keys = table.cells.filter(({ by }) => !shown.includes(by)).map(({ key }) => key);
  return { ...table, hidden: new Set([...table.hidden, ...keys]) };
}

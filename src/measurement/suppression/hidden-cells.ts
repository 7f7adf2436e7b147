import type { RuleFigures } from '../../model/result.js';
import { determinedBy, type Equation } from './determined.js';
import { cellsToHide } from './protect.js';
import { type TableCell, tableCells } from './table-cells.js';

/** Rules that count the same contacts in every cell, and so hide the same ones. */
interface Tables {
  readonly cells: readonly TableCell[];
  readonly rules: readonly string[];
  readonly hidden: ReadonlySet<string>;
}

export interface HiddenCells {
  readonly few: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/**
 * The cells to hide, rule by rule. Rules of the same contacts are one set of tables. Rules that share
 * only some (one of mail and phone, one of mail alone) are linked by the cells of one channel: such a
 * cell is hidden in all of them or in none; and where a cell of few could still be worked out across
 * them, the later tables show no kinds, units and weeks, or nothing, and at worst the earlier ones too.
 */
export function hiddenCells(rules: readonly RuleFigures[]): ReadonlyMap<string, HiddenCells> {
  const tables = withoutCrossings(agreed(groupRules(rules).map((table) => hideMore(table, fewIn(table)))));
  return new Map(
    tables.flatMap((table) => {
      const cells: HiddenCells = { few: fewIn(table), hidden: table.hidden };
      return table.rules.map((rule): [string, HiddenCells] => [rule, cells]);
    }),
  );
}

function groupRules(rules: readonly RuleFigures[]): readonly Tables[] {
  const groups = new Map<string, Tables>();
  for (const figures of rules) {
    const cells = tableCells(figures);
    const key = JSON.stringify(cells.map((cell) => [cell.key, cell.contacts]));
    const group = groups.get(key);
    groups.set(key, {
      cells: group === undefined ? cells : joined(group.cells, cells),
      rules: [...(group?.rules ?? []), figures.rule],
      hidden: new Set(),
    });
  }
  return [...groups.values()];
}

function joined(first: readonly TableCell[], second: readonly TableCell[]): readonly TableCell[] {
  const others = new Map(second.map((cell) => [cell.key, cell]));
  return first.map((cell) => {
    const other = others.get(cell.key);
    return {
      ...cell,
      isFew: cell.isFew || other?.isFew === true,
      shareCounts: [...cell.shareCounts, ...(other?.shareCounts ?? [])],
    };
  });
}

function fewIn({ cells }: Tables): ReadonlySet<string> {
  return new Set(cells.filter((cell) => cell.isFew).map((cell) => cell.key));
}

function hideMore(table: Tables, keys: ReadonlySet<string>): Tables {
  return { ...table, hidden: cellsToHide(table.cells, new Set([...table.hidden, ...keys])) };
}

/** The same number of contacts under the same key of one channel: the same cell, in whichever tables. */
function sharedName(cell: TableCell): string | null {
  return cell.channel === null ? null : `${cell.key} ${cell.contacts}`;
}

/** What one table hides of the shared cells all hide; hiding only grows, so this comes to rest. */
function agreed(tables: readonly Tables[]): readonly Tables[] {
  const hiddenNames = new Set(
    tables.flatMap(({ cells, hidden }) => {
      return cells.filter(({ key }) => hidden.has(key)).map(sharedName);
    }),
  );
  const isBehind = ({ key }: TableCell, name: string | null, { hidden }: Tables): boolean =>
    name !== null && hiddenNames.has(name) && !hidden.has(key);
  const behind = tables.map((table) => {
    return table.cells.filter((cell) => isBehind(cell, sharedName(cell), table)).map(({ key }) => key);
  });
  if (behind.every((keys) => keys.length === 0)) return tables;
  return agreed(tables.map((table, index) => hideMore(table, new Set(behind[index]))));
}

/** Table by table: hides as much as is needed for no cell of few to be worked out across those so far. */
function withoutCrossings(tables: readonly Tables[]): readonly Tables[] {
  let safe: readonly Tables[] = [];
  for (const table of tables) {
    const choices = [
      [...safe, table],
      [...safe, hideAll(table, ['whole', 'channel'])],
      [...safe, hideAll(table, [])],
      [...safe, table].map((one) => hideAll(one, ['whole', 'channel'])),
    ];
    const nothingShown = [...safe, table].map((one) => hideAll(one, []));
    safe = choices.find((choice) => !isCrossed(choice)) ?? nothingShown;
  }
  return safe;
}

function hideAll(table: Tables, shown: readonly TableCell['by'][]): Tables {
  const keys = table.cells.filter(({ by }) => !shown.includes(by)).map(({ key }) => key);
  return { ...table, hidden: new Set([...table.hidden, ...keys]) };
}

/** Whether the tables together determine a cell of few. One table alone never does. */
function isCrossed(tables: readonly Tables[]): boolean {
  if (tables.length < 2) return false;
  const name = (cell: TableCell, table: Tables): string =>
    sharedName(cell) ?? `${tables.indexOf(table)} ${cell.key}`;
  const shown = new Set(
    tables.flatMap((table) => {
      return table.cells.filter(({ key }) => !table.hidden.has(key)).map((cell) => name(cell, table));
    }),
  );
  const isUnknown = (unknown: string): boolean => !shown.has(unknown);
  const determined = determinedBy(tables.flatMap((table) => equationsOf(table, name, isUnknown)));
  return tables.some((table) =>
    table.cells.some((cell) => {
      const unknown = name(cell, table);
      return cell.isFew && (shown.has(unknown) || determined.has(unknown));
    }),
  );
}

/** At every node what flows in flows out. */
function equationsOf(
  table: Tables,
  name: (cell: TableCell, table: Tables) => string,
  isUnknown: (name: string) => boolean,
): readonly Equation[] {
  const nodes = new Map<string, Map<string, number>>();
  const add = (node: string, unknown: string, coefficient: number): void => {
    const equation = nodes.get(node) ?? new Map<string, number>();
    equation.set(unknown, (equation.get(unknown) ?? 0) + coefficient);
    nodes.set(node, equation);
  };
  for (const cell of table.cells) {
    const unknown = name(cell, table);
    if (!isUnknown(unknown)) continue;
    add(cell.from, unknown, -1);
    add(cell.to, unknown, 1);
  }
  return [...nodes.values()];
}

import { groupKey } from '../group.js';
import { determinedBy, type Equation } from './determined.js';
import type { OverlapCells } from './overlap-cells.js';
import type { Arc, TableCell } from './table-cells.js';

/** Rules that count the same contacts in every cell, and so hide the same ones. */
export interface Table {
  readonly id: string;
  readonly cells: readonly TableCell[];
  /** Rules and parts of rules. */
  readonly rules: readonly string[];
  /** The overlaps whose contacts they judge; none where the result does not tell. */
  readonly overlaps: readonly OverlapCells[];
  readonly hidden: ReadonlySet<string>;
}

/**
 * The contacts of a cell by name: two cells of one key have the same name exactly where they hold the
 * contacts of the same overlaps, and so the same contacts.
 */
export function nameOf(key: string, { id, overlaps }: Pick<Table, 'id' | 'overlaps'>): string {
  const holders = overlaps.filter(({ arcs }) => arcs.has(key));
  return holders.length === 0 ? alone(key, id) : together(key, holders);
}

function alone(key: string, table: string): string {
  return `${key} of table ${table}`;
}

function together(key: string, overlaps: readonly OverlapCells[]): string {
  return `${key} of ${overlaps.map(({ id }) => id).join('+')}`;
}

/** What the balance tells of all contacts, whichever rules judge them: how many, and how many cases. */
export interface Totals {
  readonly overlaps: readonly OverlapCells[];
}

const keysOfTotals = [groupKey({ by: 'whole' }), groupKey({ by: 'channel', channel: 'case' })];

/**
 * Whether what the tables show, with the number of all contacts where `totals` are shown, determines a
 * cell of few in any of them. Each overlap's contacts flow through a network of their own; a cell is the
 * sum over the overlaps that the rule judges. So every sum and difference of rules that a reader could
 * know of is among these equations.
 */
export function isCrossed(tables: readonly Table[], totals: Totals | null): boolean {
  const few = new Set(tables.flatMap((table) => fewIn(table).map(({ key }) => nameOf(key, table))));
  if (few.size === 0) return false;
  const known = new Set(
    tables.flatMap((table) => {
      return table.cells.filter(({ key }) => !table.hidden.has(key)).map(({ key }) => nameOf(key, table));
    }),
  );
  const ofAll = totals?.overlaps ?? [];
  for (const key of ofAll.length === 0 ? [] : keysOfTotals)
    known.add(nameOf(key, { id: '', overlaps: ofAll }));
  if ([...few].some((name) => known.has(name))) return true;
  const equations = [
    ...tables.flatMap(({ id, cells, overlaps }) => {
      return overlaps.length > 0 ? [] : flowOf(cells, (key) => alone(key, id));
    }),
    ...sumsOf(tables, totals),
  ];
  const unknown = equations.map((equation) => without(equation, known));
  return determinedBy(unknown, (name) => few.has(name)).size > 0;
}

export function fewIn({ cells }: Pick<Table, 'cells'>): readonly TableCell[] {
  return cells.filter(({ isFew }) => isFew);
}

/** The flow of each overlap's contacts, and every cell of several overlaps as the sum of theirs. */
function sumsOf(tables: readonly Table[], totals: Totals | null): readonly Equation[] {
  const concerned = new Set([...tables.flatMap(({ overlaps }) => overlaps), ...(totals?.overlaps ?? [])]);
  const sums = new Map<string, Equation>();
  const addSum = (key: string, overlaps: readonly OverlapCells[]): void => {
    const holders = overlaps.filter(({ arcs }) => arcs.has(key));
    if (holders.length < 2) return;
    const name = together(key, holders);
    const parts = holders.map((overlap): [string, number] => [together(key, [overlap]), -1]);
    sums.set(name, new Map([[name, 1], ...parts]));
  };
  for (const { cells, overlaps } of tables) for (const { key } of cells) addSum(key, overlaps);
  for (const key of keysOfTotals) addSum(key, totals?.overlaps ?? []);
  const flows = [...concerned].flatMap((overlap) =>
    flowOf([...overlap.arcs.values()], (key) => together(key, [overlap])),
  );
  return [...flows, ...sums.values()];
}

/** At every node what flows in flows out. */
export function flowOf(arcs: readonly Arc[], name: (key: string) => string): readonly Equation[] {
  const nodes = new Map<string, Map<string, number>>();
  const add = (node: string, unknown: string, coefficient: number): void => {
    const equation = nodes.get(node) ?? new Map<string, number>();
    nodes.set(node, equation.set(unknown, (equation.get(unknown) ?? 0) + coefficient));
  };
  for (const { key, from, to } of arcs) {
    add(from, name(key), -1);
    add(to, name(key), 1);
  }
  return [...nodes.values()];
}

function without(equation: Equation, known: ReadonlySet<string>): Equation {
  return new Map([...equation].filter(([unknown]) => !known.has(unknown)));
}

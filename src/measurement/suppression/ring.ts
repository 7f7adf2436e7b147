import { within } from '../counts.js';
import { cheapestPath, type Path, type Way } from './cheapest-path.js';
import type { TableCell } from './table-cells.js';

/** One count of every cell, and the least and most that a reader can take a hidden cell's count to be. */
export interface Question {
  readonly countOf: (cell: TableCell) => number;
  readonly least: (cell: TableCell) => number;
  readonly most: (cell: TableCell) => number;
  /** Cells that may be hidden to keep this count unknown. */
  readonly mayHide: (cell: TableCell) => boolean;
}

/** The whole is hidden to protect another cell only where nothing else does. */
const COST_OF_THE_WHOLE = 1e12;

/** The cells of one rule's tables, and which of them begin or end at each node. */
export interface Network {
  readonly cells: ReadonlyMap<string, TableCell>;
  readonly at: ReadonlyMap<string, readonly TableCell[]>;
}

/** A network that cells are added to. */
export interface GrowingNetwork extends Network {
  readonly add: (cell: TableCell) => void;
}

export function networkOf(some: Iterable<TableCell>): GrowingNetwork {
  const cells = new Map<string, TableCell>();
  const at = new Map<string, TableCell[]>();
  const add = (cell: TableCell): void => {
    if (cells.has(cell.key)) return;
    cells.set(cell.key, cell);
    within(at, cell.from, emptyList).push(cell);
    within(at, cell.to, emptyList).push(cell);
  };
  for (const cell of some) add(cell);
  return { cells, at, add };
}

function emptyList(): TableCell[] {
  return [];
}

export interface Search {
  readonly network: Network;
  /** Those of its cells that are hidden. */
  readonly hidden: Network;
  readonly question: Question;
}

/**
 * The other cells of the cheapest ring in which the cell has one more, or one less, whichever costs
 * less: along a cell that can have one more, against a cell that can have one less. Null where there is
 * none. Mostly a ring is hidden already, so that is looked for first, among hidden cells alone: of it nothing
 * is left to hide.
 */
export function cheapestRing(cell: TableCell, search: Search): readonly TableCell[] | null {
  return isInHiddenRing(cell, search) ? [] : ringThrough(cell, search);
}

function isInHiddenRing(cell: TableCell, { hidden, question }: Search): boolean {
  if (canGrow(cell, question) && isReached(cell.to, cell.from, { cell, hidden, question })) return true;
  return canShrink(cell, question) && isReached(cell.from, cell.to, { cell, hidden, question });
}

/** Whether hidden cells but for the one asked about lead from one node to the other. */
function isReached(
  start: string,
  goal: string,
  { cell, hidden, question }: Omit<Search, 'network'> & { readonly cell: TableCell },
): boolean {
  const seen = new Set([start]);
  // A set is walked on over what is put in meanwhile.
  for (const node of seen) {
    if (node === goal) return true;
    for (const other of hidden.at.get(node) ?? []) {
      if (other !== cell && isOpenFrom(node, other, question))
        seen.add(other.from === node ? other.to : other.from);
    }
  }
  return false;
}

function ringThrough(cell: TableCell, search: Search): readonly TableCell[] | null {
  const { hidden, question } = search;
  const mayPass = (other: TableCell): boolean =>
    other !== cell && (hidden.cells.has(other.key) || question.mayHide(other));
  const from = (node: string): readonly Way<TableCell>[] => waysFrom(node, search, mayPass);
  const more = canGrow(cell, question) ? cheapestPath(cell.to, cell.from, from) : null;
  if (more?.cost === 0) return more.labels;
  const fewer = canShrink(cell, question) ? cheapestPath(cell.from, cell.to, from) : null;
  return cheaper(more, fewer)?.labels ?? null;
}

function cheaper(first: Path<TableCell> | null, second: Path<TableCell> | null): Path<TableCell> | null {
  if (first === null || second === null) return first ?? second;
  return second.cost < first.cost ? second : first;
}

function waysFrom(
  node: string,
  { network, hidden, question }: Search,
  mayPass: (cell: TableCell) => boolean,
): readonly Way<TableCell>[] {
  const ways: Way<TableCell>[] = [];
  for (const cell of network.at.get(node) ?? []) {
    if (!mayPass(cell) || !isOpenFrom(node, cell, question)) continue;
    const cost = hidden.cells.has(cell.key) ? 0 : costOf(cell);
    ways.push({ to: cell.from === node ? cell.to : cell.from, cost, label: cell });
  }
  return ways;
}

/** Along a cell its count grows, against it the count shrinks. */
function isOpenFrom(node: string, cell: TableCell, question: Question): boolean {
  return cell.from === node ? canGrow(cell, question) : canShrink(cell, question);
}

function costOf(cell: TableCell): number {
  return cell.by === 'whole' ? COST_OF_THE_WHOLE : cell.contacts;
}

function canGrow(cell: TableCell, { countOf, most }: Question): boolean {
  return countOf(cell) + 1 <= most(cell);
}

function canShrink(cell: TableCell, { countOf, least }: Question): boolean {
  return countOf(cell) - 1 >= least(cell);
}

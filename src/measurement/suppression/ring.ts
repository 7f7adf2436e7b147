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

export function networkOf(cells: readonly TableCell[]): Network {
  const at = new Map<string, TableCell[]>();
  for (const cell of cells) {
    for (const node of [cell.from, cell.to]) {
      const others = at.get(node);
      if (others === undefined) at.set(node, [cell]);
      else others.push(cell);
    }
  }
  return { cells: new Map(cells.map((cell) => [cell.key, cell])), at };
}

export interface Search {
  readonly network: Network;
  readonly hidden: ReadonlySet<string>;
  readonly question: Question;
}

/**
 * The other cells of the cheapest ring in which the cell has one more, or one less, whichever costs
 * less: along a cell that can have one more, against a cell that can have one less. Null where there is
 * none. Mostly a ring is hidden already, so that is looked for first, among hidden cells alone: of it nothing
 * is left to hide.
 */
export function cheapestRing(cell: TableCell, search: Search): readonly TableCell[] | null {
  const { hidden, question } = search;
  const isHidden = ({ key }: TableCell): boolean => hidden.has(key);
  if (ringThrough(cell, search, isHidden) !== null) return [];
  return ringThrough(cell, search, (other) => isHidden(other) || question.mayHide(other));
}

function ringThrough(
  cell: TableCell,
  search: Search,
  mayPass: (cell: TableCell) => boolean,
): readonly TableCell[] | null {
  const { question } = search;
  const from = (node: string): readonly Way<TableCell>[] =>
    waysFrom(node, search, (other) => other !== cell && mayPass(other));
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
    if (!mayPass(cell)) continue;
    const isAlong = cell.from === node;
    if (isAlong ? !canGrow(cell, question) : !canShrink(cell, question)) continue;
    const cost = hidden.has(cell.key) ? 0 : costOf(cell);
    ways.push({ to: isAlong ? cell.to : cell.from, cost, label: cell });
  }
  return ways;
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

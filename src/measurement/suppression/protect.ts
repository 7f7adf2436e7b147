import { within } from '../counts.js';
import { groupKey } from '../group.js';
import { cheapestRing, type GrowingNetwork, type Network, networkOf, type Question } from './ring.js';
import { FEWEST_SHOWN, type TableCell } from './table-cells.js';

const small: ReadonlySet<TableCell['by']> = new Set([
  ...(['unit', 'unit-channel', 'week', 'week-channel'] as const),
  ...(['unit-part', 'slot', 'slot-channel'] as const),
]);

/**
 * The keys of cells to hide, given those that are hidden already and safely, and those that must be: enough further cells that no hidden one can be
 * worked out from what is left. A count of a hidden cell is unknown if there is a ring of hidden cells
 * through it along which the count could be one more here and one less there without any published sum
 * noticing; so for each cell the cheapest such ring is closed, a cell costing its contacts. Rings are
 * sought
 * - in departures and met contacts of every reading, and in late, unanswered and pending ones, where no count
 *   falls below 0, so that the share stays unknown also to one who sees that what is left over is 0; units and
 *   weeks are hidden for it before channels and kinds, the whole never, and nothing where a larger cell that is
 *   shown, and holds this one or each of its parts, has none of them: it says so of all its parts;
 * - in contacts, where a reader knows that a cell of few has 1 to 4 and any other hidden one at least 5.
 * A ring in contacts is one in every other count too, as far as sums go. Hiding more never opens a ring,
 * so this comes to rest, and the same tables always hide the same cells.
 */
export function cellsToHide(
  cells: readonly TableCell[],
  already: ReadonlySet<string>,
  mustHide: ReadonlySet<string>,
): ReadonlySet<string> {
  let open = cells.filter(({ key }) => mustHide.has(key) && !already.has(key));
  const network = networkOf(cells);
  const parts = finestParts(cells);
  const hidden = networkOf([...cells.filter(({ key }) => already.has(key)), ...open]);
  for (let before = -1; before !== hidden.cells.size; ) {
    before = hidden.cells.size;
    open = open.filter((cell) => !closeRings(cell, { network, hidden, parts }));
  }
  return new Set([...already, ...hidden.cells.keys()]);
}

interface Protection {
  readonly network: Network;
  readonly hidden: GrowingNetwork;
  /** By key of a cell. */
  readonly parts: ReadonlyMap<string, readonly TableCell[]>;
}

/** Adds to the hidden cells what the questions about one of them need; true where nothing is left to ask. */
function closeRings(cell: TableCell, { network, hidden, parts }: Protection): boolean {
  const close = (question: Question): boolean => {
    const ring = cheapestRing(cell, { network, hidden, question });
    for (const other of ring ?? []) hidden.add(other);
    return ring !== null;
  };
  const closeCounts = (counts: 'shareCounts' | 'outcomeCounts'): readonly boolean[] =>
    [...cell[counts].keys()].map((index) => {
      const countOf = (other: TableCell): number => other[counts][index] ?? 0;
      const saysNone = (key: string): boolean => {
        const holder = hidden.cells.has(key) ? undefined : network.cells.get(key);
        return holder !== undefined && countOf(holder) === 0;
      };
      const isTold = isToldNone(cell, parts.get(cell.key) ?? [], saysNone);
      return !isTold && (close(countsFrom0(countOf, isSmall)) || close(countsFrom0(countOf, isPart)));
    });
  return [
    ...closeCounts('shareCounts'),
    ...closeCounts('outcomeCounts'),
    close(contacts),
    close(sumsOnly),
  ].every((isClosed) => isClosed);
}

/** Whether a larger cell that is shown says that the cell has none, or such cells say so of all its parts. */
function isToldNone(
  cell: TableCell,
  parts: readonly TableCell[],
  saysNone: (holder: string) => boolean,
): boolean {
  const isTold = ({ within }: TableCell): boolean => saysNone(wholeKey) || within.some(saysNone);
  return isTold(cell) || (parts.length > 0 && parts.every(isTold));
}

const wholeKey = groupKey({ by: 'whole' });

/** By key of every larger cell: the channels of its units and weeks. */
function finestParts(cells: readonly TableCell[]): ReadonlyMap<string, readonly TableCell[]> {
  const parts = new Map<string, TableCell[]>();
  for (const cell of cells) {
    if (cell.by !== 'unit-channel' && cell.by !== 'week-channel') continue;
    for (const key of cell.within) within(parts, key, (): TableCell[] => []).push(cell);
  }
  return parts;
}

function isSmall({ by }: TableCell): boolean {
  return small.has(by);
}

function isPart({ by }: TableCell): boolean {
  return by !== 'whole';
}

function countsFrom0(countOf: Question['countOf'], mayHide: Question['mayHide']): Question {
  return {
    countOf,
    least: () => 0,
    most: () => Number.POSITIVE_INFINITY,
    mayHide,
  };
}

const contacts: Question = {
  countOf: (cell) => cell.contacts,
  least: (cell) => (cell.isFew ? 1 : FEWEST_SHOWN),
  most: (cell) => (cell.contacts < FEWEST_SHOWN ? FEWEST_SHOWN - 1 : Number.POSITIVE_INFINITY),
  mayHide: () => true,
};

/** For the rare tables in which no ring keeps within those bounds: one that the sums at least leave open. */
const sumsOnly: Question = {
  countOf: () => 0,
  least: () => Number.NEGATIVE_INFINITY,
  most: () => Number.POSITIVE_INFINITY,
  mayHide: () => true,
};

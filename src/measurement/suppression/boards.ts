import type { RuleFigures } from '../../model/rule-figures.js';
import { groupKey } from '../group.js';
import { flowOf } from './crossing.js';
import { determinedBy, type Equation } from './determined.js';
import { FEWEST_SHOWN, isFew, type TableCell } from './table-cells.js';

/** A board as the sum of its units. */
interface Board {
  readonly key: string;
  readonly units: readonly TableCell[];
}

/** Which unit answers to which board, for the rules of one set of tables; none where no unit has a board. */
export function boardsOf(
  { readings: [{ boards, units }] }: RuleFigures,
  cells: readonly TableCell[],
): readonly Board[] {
  const unitCells = new Map(cells.filter(({ by }) => by === 'unit').map((cell) => [cell.key, cell]));
  return boards.map(({ board }) => ({
    key: groupKey({ by: 'board', board }),
    units: units
      .filter((unit) => unit.board === board)
      .flatMap(({ unit }) => unitCells.get(groupKey({ by: 'unit', unit })) ?? []),
  }));
}

/** Of few contacts, or of few judged ones in some reading. */
export function isFewBoard({ units }: Board): boolean {
  const contacts = units.reduce((sum, unit) => sum + unit.contacts, 0);
  const [first] = units;
  const judged = (first?.shareCounts ?? []).map((_, place) => {
    return units.reduce((sum, { shareCounts }) => sum + (shareCounts[place] ?? 0), 0);
  });
  const isFewJudged = judged.some(
    (count, place) => place % 2 === 0 && isFew(count + (judged[place + 1] ?? 0)),
  );
  return contacts < FEWEST_SHOWN || isFewJudged;
}

/** Of these boards, those whose contacts can be added up from the cells that are shown. */
export function knownBoards(
  boards: readonly Board[],
  cells: readonly TableCell[],
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set(boards.map(({ key }) => key));
  const flows = flowOf(cells, (key) => key).map(
    (sum) => new Map([...sum].filter(([key]) => hidden.has(key))),
  );
  const sums = boards.map(({ key, units }): Equation => {
    const ofUnits = units
      .filter((unit) => hidden.has(unit.key))
      .map((unit): [string, number] => [unit.key, -1]);
    return new Map([[key, 1], ...ofUnits]);
  });
  return determinedBy([...flows, ...sums], (unknown) => names.has(unknown));
}

/**
 * A unit to hide so that a board of few is not what its other cells leave over: the smallest that is shown and
 * belongs to another board. Null where no board of few is known, and where there is no such unit.
 */
export function unitBesideFewBoard(
  boards: readonly Board[],
  cells: readonly TableCell[],
  hidden: ReadonlySet<string>,
): string | null {
  const few = boards.filter(isFewBoard);
  if (few.length === 0) return null;
  const known = knownBoards(few, cells, hidden);
  if (known.size === 0) return null;
  const beside = boards
    .filter(({ key }) => !known.has(key))
    .flatMap(({ units }) => units)
    .filter(({ key }) => !hidden.has(key));
  const [first, ...rest] = beside;
  if (first === undefined) return null;
  return rest.reduce((least, unit) => (unit.contacts < least.contacts ? unit : least), first).key;
}

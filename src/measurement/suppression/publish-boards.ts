import type { RuleFigures } from '../../model/rule-figures.js';
import { boardsOf, isFewBoard, knownBoards } from './boards.js';
import type { HiddenCells } from './hidden-cells.js';
import { tableCells } from './table-cells.js';

/**
 * The hidden cells of a rule with the boards that are hidden too: a board is shown where its contacts can be added
 * up from the cells that are shown, and so tells nothing that was not told, and is not of few.
 */
export function withBoards(figures: RuleFigures, { few, ownFew, hidden }: HiddenCells): HiddenCells {
  const cells = tableCells(figures);
  const boards = boardsOf(figures, cells);
  const known = knownBoards(boards, cells, hidden);
  const fewBoards = new Set(boards.filter(isFewBoard).map(({ key }) => key));
  const hiddenBoards = boards.map(({ key }) => key).filter((key) => fewBoards.has(key) || !known.has(key));
  return {
    few,
    ownFew: new Set([...ownFew, ...fewBoards]),
    hidden: new Set([...hidden, ...hiddenBoards]),
  };
}

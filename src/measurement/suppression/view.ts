import type { Cell, OneSided } from '../../model/cell.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import type { Group } from '../group.js';
import type { HiddenCells } from './hidden-cells.js';

/** What is hidden of a result, for each thing that would tell of it. */
export interface View {
  readonly rules: readonly RuleFigures[];
  /** Whether the number of all contacts is shown. */
  readonly showsTotals: boolean;
  /** Whether times of arrival and patterns are told of a rule: of each contact under one rule only. */
  readonly tellsPatterns: (rule: string) => boolean;
  readonly cellsOf: (rule: string) => HiddenCells;
  /** What makes a cell of a rule, or of a part of one, one-sided; null where nothing does. */
  readonly oneSidedIn: (rule: string, cell: Cell) => OneSided | null;
  readonly isShown: (rule: string, group: Group) => boolean;
  /** Under every rule that has the group. */
  readonly isShownInAll: (group: Group) => boolean;
}

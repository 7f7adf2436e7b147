import type { RuleFigures } from '../../model/rule-figures.js';
import { groupKey } from '../group.js';
import { flowOf } from './crossing.js';
import { determinedBy } from './determined.js';
import { bothParts, closingArcs, type PatternTables, patternCells, unitPartKey } from './pattern-cells.js';
import { cellsToHide } from './protect.js';
import { type TableCell, tableCells } from './table-cells.js';
import type { View } from './view.js';

/** By key; a part of a hidden unit is hidden whatever it holds. */
export interface HiddenParts {
  readonly few: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/**
 * What to hide in these tables; null where a hidden cell, here or in the rule's own tables, could be worked out all the
 * same. What the rule's own tables show and hide is settled: nothing more is hidden there.
 */
export function hiddenParts(tables: PatternTables, rule: RuleFigures, view: View): HiddenParts | null {
  const settled = view.cellsOf(rule.rule);
  const cells = patternCells(tables);
  const few = new Set(cells.filter(({ isFew }) => isFew).map(({ key }) => key));
  const ofHiddenUnits = hiddenUnits(tables, settled.hidden).flatMap((unit) =>
    bothParts.map((part) => unitPartKey(unit, part)),
  );
  const closing = closingCells(tables, rule).filter(({ key }) => settled.hidden.has(key));
  const mustHide = new Set([...few, ...ofHiddenUnits]);
  const hidden = new Set([
    ...cellsToHide([...cells, ...closing], settled.hidden, mustHide),
    ...ofHiddenUnits,
  ]);
  const own = tableCells(rule);
  const equations = [
    ...flowOf(own, (key) => key),
    ...flowOf([...cells, ...closingArcs(rule, tables)], (key) => key),
  ].map((sum) => new Map([...sum].filter(([key]) => hidden.has(key))));
  const isTold = determinedBy(equations, () => true).size > 0;
  return isTold ? null : { few, hidden };
}

function hiddenUnits({ pattern }: PatternTables, hidden: ReadonlySet<string>): readonly string[] {
  const units = pattern?.units.map(({ unit }) => unit) ?? [];
  return units.filter((unit) => hidden.has(groupKey({ by: 'unit', unit })));
}

/** The rule's own cells as arcs of this ring. */
function closingCells(tables: PatternTables, rule: RuleFigures): readonly TableCell[] {
  const own = new Map(tableCells(rule).map((cell) => [cell.key, cell]));
  return closingArcs(rule, tables).flatMap((arc) => {
    const cell = own.get(arc.key);
    return cell === undefined
      ? []
      : [{ ...cell, ...arc, within: [], shareCounts: cell.shareCounts.slice(0, 2), outcomeCounts: [] }];
  });
}

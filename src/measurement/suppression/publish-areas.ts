import type { AreaFigures, UnitCause } from '../../model/areas.js';
import type { HiddenCell } from '../../model/cell.js';
import type { PartCounts, PatternFigures } from '../../model/patterns.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { funnelCurve } from '../funnel.js';
import { largestOf } from '../patterns/areas.js';
import { isWholeTold } from './told-share.js';
import type { View } from './view.js';

/**
 * The units whose share is told, with what follows from what is shown of them: a pattern is named as a cause only where
 * both of its parts are. How many answers one person gave is not told, only that it is four of five.
 */
export function publishAreas(
  figures: RuleFigures,
  patterns: readonly PatternFigures<PartCounts | HiddenCell>[],
  view: View,
): AreaFigures | null {
  const {
    rule,
    areas,
    readings: [{ whole, units }],
  } = figures;
  if (areas === null || whole.share === null || !isWholeTold(figures, view)) return null;
  const told = units.filter(
    ({ unit, cell }) => view.isShown(rule, { by: 'unit', unit }) && view.oneSidedIn(rule, cell) === null,
  );
  const names = new Set(told.map(({ unit }) => unit));
  const shares = told.flatMap(({ cell }) => cell.share ?? []);
  return {
    ...areas,
    funnel: areas.funnel.length === 0 ? [] : funnelCurve(largestOf(shares), whole.share.value),
    units: areas.units
      .filter(({ unit }) => names.has(unit))
      .map((area) => ({
        ...area,
        causes: area.causes.filter((cause) => !isHiddenPattern(cause, patternParts(patterns, area.unit))),
        answering: null,
      })),
  };
}

/** By pattern, whether both parts of the unit are shown. */
function patternParts(
  patterns: readonly PatternFigures<PartCounts | HiddenCell>[],
  name: string,
): ReadonlyMap<UnitCause, boolean> {
  return new Map(
    patterns.map(({ pattern, units }) => {
      const parts = units.find(({ unit }) => unit === name);
      return [pattern, parts !== undefined && !('hidden' in parts.with) && !('hidden' in parts.without)];
    }),
  );
}

const patternCauses: ReadonlySet<UnitCause> = new Set(['after-weekend', 'handed-on', 'repeated']);

function isHiddenPattern(cause: UnitCause, shown: ReadonlyMap<UnitCause, boolean>): boolean {
  return patternCauses.has(cause) && shown.get(cause) !== true;
}

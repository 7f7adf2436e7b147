import type { AreaFigures, UnitCause } from '../../model/areas.js';
import type { HiddenCell } from '../../model/cell.js';
import type { PartCounts, PatternFigures } from '../../model/patterns.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { funnelCurve } from '../funnel.js';
import { largestOf } from '../patterns/areas.js';
import type { View } from './view.js';

/**
 * The units that are shown, with what follows from what is shown of them: a pattern is named as a cause only where
 * both of its parts are. How many answers one person gave is not told, only that it is four of five.
 */
export function publishAreas(
  { rule, areas, readings: [{ whole, units }] }: RuleFigures,
  patterns: readonly PatternFigures<PartCounts | HiddenCell>[],
  { isShown }: View,
): AreaFigures | null {
  if (areas === null || whole.share === null || !isShown(rule, { by: 'whole' })) return null;
  const isUnitShown = (unit: string): boolean => isShown(rule, { by: 'unit', unit });
  const shares = units.flatMap(({ unit, cell }) => (isUnitShown(unit) ? (cell.share ?? []) : []));
  return {
    ...areas,
    funnel: areas.funnel.length === 0 ? [] : funnelCurve(largestOf(shares), whole.share.value),
    units: areas.units
      .filter(({ unit }) => isUnitShown(unit))
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

import type { Overlap } from '../../model/result.js';
import { type Arc, arcOf } from './table-cells.js';

/** The cells that the contacts of one overlap stand in, with its place among the overlaps. */
export interface OverlapCells {
  readonly id: string;
  readonly rules: ReadonlySet<string>;
  readonly arcs: ReadonlyMap<string, Arc>;
}

export function overlapCells(overlaps: readonly Overlap[]): readonly OverlapCells[] {
  return overlaps.map((overlap, place) => ({
    id: String(place),
    rules: new Set(overlap.rules),
    arcs: new Map(arcsOf(overlap).map((arc) => [arc.key, arc])),
  }));
}

function arcsOf({ units, weeks }: Overlap): readonly Arc[] {
  return [
    arcOf({ by: 'whole' }),
    ...units.flatMap(({ unit, kind, channel }) => [
      arcOf({ by: 'kind', kind }),
      arcOf({ by: 'unit', unit }, kind),
      arcOf({ by: 'unit-channel', unit, channel }),
      arcOf({ by: 'channel', channel }),
    ]),
    ...weeks.flatMap(({ week, channel }) => {
      return [arcOf({ by: 'week', week }), arcOf({ by: 'week-channel', week, channel })];
    }),
  ];
}

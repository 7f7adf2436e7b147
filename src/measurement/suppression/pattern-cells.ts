import type { ArrivalFigures, ArrivalSlot } from '../../model/arrival.js';
import type { PartCounts, PatternFigures, PatternParts } from '../../model/patterns.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { groupKey } from '../group.js';
import { isWeekendArrival } from '../patterns/arrival-time.js';
import { isFew, type PatternCellSort, type TableCell } from './table-cells.js';

/**
 * The units divided by a pattern, the times of arrival, or both where the pattern is one of arrival: what is linked
 * by more than the units, the channels and the whole, which are settled already. The sums are the conservation of flow in
 *
 *     start → unit → part → (part's times → channel) → end → start
 *
 * as in the other tables.
 */
export interface PatternTables {
  readonly pattern: PatternFigures | null;
  readonly arrivals: ArrivalFigures | null;
}

export type Part = keyof PatternParts;

export const bothParts: readonly Part[] = ['with', 'without'];

export function unitPartKey(unit: string, part: Part): string {
  return JSON.stringify(['unit-part', part, unit]);
}

export function partKey(part: Part): string {
  return JSON.stringify(['part', part]);
}

export function slotKey({ weekday, band }: ArrivalSlot): string {
  return JSON.stringify(['slot', weekday, band]);
}

export function slotChannelKey({ weekday, band }: ArrivalSlot, channel: string): string {
  return JSON.stringify(['slot-channel', weekday, band, channel]);
}

/** The cells of these tables alone, those without contacts left out. */
export function patternCells({ pattern, arrivals }: PatternTables): readonly TableCell[] {
  const out = (part: Part): string => (arrivals === null ? 'end' : `times:${part}`);
  const ofPattern = (pattern?.units ?? []).flatMap((parts) =>
    bothParts.map((part) =>
      cellOf(parts[part], {
        ...{ by: 'unit-part', key: unitPartKey(parts.unit, part), within: [partKey(part)] },
        ...{ from: `unit:${parts.unit}`, to: `part:${part}` },
      }),
    ),
  );
  const parts = bothParts.flatMap((part) => {
    if (pattern === null) return [];
    const place = {
      by: 'part',
      key: partKey(part),
      within: [],
      from: `part:${part}`,
      to: out(part),
    } as const;
    return [cellOf(pattern.whole[part], place)];
  });
  const slots = (arrivals?.slots ?? []).flatMap((slot) =>
    slotCells(slot, pattern === null ? null : partOf(slot)),
  );
  return [...ofPattern, ...parts, ...slots].filter(({ contacts }) => contacts > 0);
}

function partOf({ weekday, band }: ArrivalSlot): Part {
  return isWeekendArrival({ weekday, hour: band?.from ?? null }) ? 'with' : 'without';
}

function slotCells(slot: ArrivalSlot, part: Part | null): readonly TableCell[] {
  const key = slotKey(slot);
  const from = part === null ? 'start' : `times:${part}`;
  return [
    cellOf(slot.counts, { by: 'slot', key, within: part === null ? [] : [partKey(part)], from, to: key }),
    ...slot.channels.map(({ channel, counts }) =>
      cellOf(counts, {
        ...{ by: 'slot-channel', key: slotChannelKey(slot, channel), within: [key] },
        ...{ from: key, to: `to:${channel}` },
      }),
    ),
  ];
}

type Place = Pick<TableCell, 'key' | 'within' | 'from' | 'to'> & { readonly by: PatternCellSort };

function cellOf({ contacts, judged, met }: PartCounts, place: Place): TableCell {
  const shareCounts = [judged - met, met];
  return { ...place, contacts, isFew: isFew(contacts) || isFew(judged), shareCounts, outcomeCounts: [] };
}

/** The cells of the rule's own tables that close the ring: its units, its channels and the whole. */
export function closingArcs({ readings: [main] }: RuleFigures, { pattern, arrivals }: PatternTables) {
  const units = pattern === null ? [] : main.units.map(({ unit }) => unit);
  const channels = arrivals === null ? [] : main.channels.map(({ channel }) => channel);
  return [
    ...units.map((unit) => ({ key: groupKey({ by: 'unit', unit }), from: 'start', to: `unit:${unit}` })),
    ...channels.map((channel) => {
      return { key: groupKey({ by: 'channel', channel }), from: `to:${channel}`, to: 'end' };
    }),
    { key: groupKey({ by: 'whole' }), from: 'end', to: 'start' },
  ];
}

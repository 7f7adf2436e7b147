import type { ArrivalFigures } from '../../model/arrival.js';
import type { HiddenCell } from '../../model/cell.js';
import type { PartCounts, PatternFigures } from '../../model/patterns.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { arrivalContrasts } from '../patterns/contrasts.js';
import { type PatternTables, partKey, slotChannelKey, slotKey, unitPartKey } from './pattern-cells.js';
import { type HiddenParts, hiddenParts } from './pattern-hiding.js';
import { isWholeTold } from './told-share.js';
import type { View } from './view.js';

type Shown = PartCounts | HiddenCell;

export interface PublishedPatterns {
  readonly arrivals: ArrivalFigures<Shown> | null;
  readonly patterns: readonly PatternFigures<Shown>[];
}

/**
 * Times of arrival and patterns of a rule that tells them and whose share is told, with cells of few hidden and
 * further ones that protect these. Times are told only where every channel is shown. A table that would give a
 * hidden cell away whatever else is hidden is left out.
 */
export function publishPatterns(rule: RuleFigures, view: View): PublishedPatterns {
  if (!view.tellsPatterns(rule.rule) || !isWholeTold(rule, view)) {
    return { arrivals: null, patterns: [] };
  }
  const channels = rule.readings[0].channels;
  const areChannelsShown = channels.every(({ channel }) =>
    view.isShown(rule.rule, { by: 'channel', channel }),
  );
  const arrivals = areChannelsShown ? rule.arrivals : null;
  const weekend = rule.patterns.find(({ pattern }) => pattern === 'after-weekend') ?? null;
  const others = rule.patterns.filter((pattern) => pattern !== weekend);
  const ofArrival = [
    { pattern: weekend, arrivals },
    { pattern: null, arrivals },
    { pattern: weekend, arrivals: null },
  ];
  const found = [
    firstSafe(ofArrival, rule, view),
    ...others.map((pattern) => firstSafe([{ pattern, arrivals: null }], rule, view)),
  ];
  return {
    arrivals: found.find((one) => one.arrivals !== null)?.arrivals ?? null,
    patterns: found.flatMap(({ pattern }) => (pattern === null ? [] : [pattern])),
  };
}

interface PublishedTables {
  readonly pattern: PatternFigures<Shown> | null;
  readonly arrivals: ArrivalFigures<Shown> | null;
}

/** The first choice of tables that can be shown. */
function firstSafe(choices: readonly PatternTables[], rule: RuleFigures, view: View): PublishedTables {
  for (const tables of choices) {
    const parts = hiddenParts(tables, rule, view);
    if (parts !== null) return publishTables(tables, parts);
  }
  return { pattern: null, arrivals: null };
}

function publishTables({ pattern, arrivals }: PatternTables, { few, hidden }: HiddenParts): PublishedTables {
  const show = (key: string, counts: PartCounts): Shown => {
    if (!hidden.has(key)) return counts;
    return { hidden: few.has(key) ? 'few' : 'protects' };
  };
  return {
    pattern: pattern === null ? null : publishPattern(pattern, show),
    arrivals: arrivals === null ? null : publishArrivals(arrivals, show),
  };
}

type Show = (key: string, counts: PartCounts) => Shown;

function publishPattern({ pattern, whole, units }: PatternFigures, show: Show): PatternFigures<Shown> {
  return {
    pattern,
    whole: {
      with: show(partKey('with'), whole.with),
      without: show(partKey('without'), whole.without),
    },
    units: units.map((parts) => ({
      unit: parts.unit,
      with: show(unitPartKey(parts.unit, 'with'), parts.with),
      without: show(unitPartKey(parts.unit, 'without'), parts.without),
    })),
  };
}

function publishArrivals({ bands, slots }: ArrivalFigures, show: Show): ArrivalFigures<Shown> {
  const shown = slots.map((slot) => ({
    ...slot,
    counts: show(slotKey(slot), slot.counts),
    channels: slot.channels.map(({ channel, counts }) => {
      return { channel, counts: show(slotChannelKey(slot, channel), counts) };
    }),
  }));
  return { bands, slots: shown, contrasts: arrivalContrasts(bands, shown) };
}

import { funnelCurve, funnelLimits, placedBy, tooFewIn } from '../../src/measurement/funnel.js';
import { arrivalContrasts } from '../../src/measurement/patterns/contrasts.js';
import type { AreaFigures, UnitCause } from '../../src/model/areas.js';
import type { ArrivalFigures, ArrivalSlot } from '../../src/model/arrival.js';
import type { Cell, HiddenCell } from '../../src/model/cell.js';
import type { Channel } from '../../src/model/event.js';
import type { PartCounts, PatternFigures } from '../../src/model/patterns.js';
import type { ReadingFigures } from '../../src/model/reading-figures.js';
import type { CurvePoint, ResponseCurve, ResponseCurveFigures } from '../../src/model/response-curve.js';
import type { PublishedResult } from '../../src/model/result.js';
import type { Share } from '../../src/model/share.js';

/*
 * What lies behind the figures of a published sample, made from its units and channels so that it agrees with them:
 * areas and limits as measured, curves and times of a made-up shape.
 */

type Reading = ReadingFigures<Cell | HiddenCell>;
type Patterns = Pick<PublishedResult['rules'][0], 'responseCurve' | 'arrivals' | 'patterns' | 'areas'>;

export function samplePatterns(reading: Reading): Patterns {
  return {
    responseCurve: curves(reading),
    arrivals: arrivals(reading),
    patterns: patterns(reading),
    areas: areas(reading),
  };
}

const HOUR = 3600;

function shown(cell: Cell | HiddenCell): Cell | null {
  return 'hidden' in cell ? null : cell;
}

function areas({ whole, units }: Reading): AreaFigures | null {
  const all = shown(whole)?.share ?? null;
  if (all === null) return null;
  const shares = units.flatMap(({ unit, cell }) => {
    const found = shown(cell);
    return found?.share ? [{ unit, cell: found, share: found.share }] : [];
  });
  const largest = Math.max(...shares.map(({ share }) => share.judged));
  return {
    improvementBelow: null,
    funnel: funnelCurve(largest, all.value),
    units: shares.map(({ unit, cell, share }, place) => ({
      unit,
      limits: funnelLimits(share.judged, all.value),
      placedBy: placedBy(share, all, null),
      tooFew: tooFewIn(share, all, null),
      departures: share.judged - share.met,
      shareOfDepartures: (share.judged - share.met) / (all.judged - all.met),
      wholeIfAsOthers: (all.met - share.met) / (all.judged - share.judged),
      causes: causesOf(cell, share, place),
      answering: null,
    })),
  };
}

/** Every fifth unit hangs on one person, every sixth on what came to the weekend. */
function causesOf({ late, unanswered }: Cell, share: Share, place: number): readonly UnitCause[] {
  const departures = share.judged - share.met;
  return [
    ...(unanswered * 3 >= departures * 2 && departures > 5 ? (['unanswered'] as const) : []),
    ...(late * 3 >= departures * 2 && departures > 5 ? (['late'] as const) : []),
    ...(place % 6 === 5 ? (['after-weekend'] as const) : []),
    ...(place % 5 === 2 ? (['one-person'] as const) : []),
  ];
}

function curves({ channels }: Reading): ResponseCurveFigures {
  return {
    whole: null,
    channels: channels.flatMap(({ channel, cell }) => {
      const found = shown(cell);
      if (found?.share == null) return [];
      const slow = channel === 'mail' ? 14 : 1;
      const own = curve(found.share, slow);
      return [{ channel, curves: { own, elapsed: { ...curve(found.share, slow * 1.4), limit: null } } }];
    }),
  };
}

/** Rises to the share at 36 hours and a little beyond. */
function curve({ value, judged }: Share, slow: number): ResponseCurve {
  const answered = (hours: number): number => Math.min(1, value * 1.04) * (1 - Math.exp(-hours / slow));
  const scale = value / answered(36);
  const points = Array.from({ length: 150 }, (_, step): CurvePoint => {
    const share = Math.min(1, answered(step * 0.9) * scale);
    const spread = 1.5 / Math.sqrt(judged);
    return {
      seconds: step * 0.9 * HOUR,
      answered: share,
      low: Math.max(0, share - spread),
      high: Math.min(1, share + spread),
    };
  });
  const at = points[40] ?? { seconds: 0, answered: 0, low: 0, high: 0 };
  const marks = [0, 12, 24, 36, 48, 72, 96, 120].map((hours) => ({
    seconds: hours * HOUR,
    waiting: Math.round(judged * (1 - Math.min(1, answered(hours) * scale))),
  }));
  return {
    contacts: judged,
    points,
    marks,
    limit: { ...at, seconds: 36 * HOUR, isDeadline: true },
  };
}

const bands = [8, 9, 10, 11, 12, 13, 14, 15, 16, 24].map((until, place, all) => ({
  from: all[place - 1] ?? 0,
  until,
}));

/** Mail by night and day, calls in office hours; after closing more departs. */
function arrivals({ channels }: Reading): ArrivalFigures<PartCounts | HiddenCell> {
  const slots = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
    bands.flatMap((band, place) => {
      const parts = channels.flatMap(({ channel, cell }) => {
        const counts = slotCounts(shown(cell), channel, { weekday, place });
        return counts === null ? [] : [{ channel, counts }];
      });
      return parts.length === 0 ? [] : [slotOf(weekday, band, parts)];
    }),
  );
  return { bands, slots, contrasts: arrivalContrasts(bands, slots) };
}

type Slot = ArrivalSlot<PartCounts | HiddenCell>;

function slotOf(weekday: number, band: Slot['band'], parts: Slot['channels']): Slot {
  const told = parts.flatMap(({ counts }) => ('hidden' in counts ? [] : [counts]));
  const sum = (of: (part: PartCounts) => number): number => told.reduce((all, part) => all + of(part), 0);
  const counts = { contacts: sum((p) => p.contacts), judged: sum((p) => p.judged), met: sum((p) => p.met) };
  return { weekday, band, channels: parts, counts: counts.judged < 5 ? { hidden: 'few' } : counts };
}

function slotCounts(
  cell: Cell | null,
  channel: Channel,
  { weekday, place }: { readonly weekday: number; readonly place: number },
): PartCounts | HiddenCell | null {
  const share = cell?.share ?? null;
  const isOpen = weekday < 5 && place > 0 && place < 9;
  if (share === null || (channel === 'phone' && !isOpen)) return null;
  const part = isOpen ? 0.02 : weekday < 5 ? 0.015 : 0.004;
  const judged = Math.round(share.judged * part * (1 + ((weekday * 3 + place * 5) % 4) / 10));
  if (judged < 5) return { hidden: 'few' };
  const departs = (1 - share.value) * (place === 9 ? 2 : 0.8);
  return { contacts: judged + 1, judged, met: judged - Math.round(judged * Math.min(1, departs)) };
}

function patterns({ units }: Reading): readonly PatternFigures<PartCounts | HiddenCell>[] {
  const names = ['after-weekend', 'handed-on', 'repeated'] as const;
  const hidden = { hidden: 'protects' } as const;
  const none = { contacts: 0, judged: 0, met: 0 };
  return names.map((pattern, which) => ({
    pattern,
    whole: { with: none, without: none },
    units: units.map(({ unit, cell }) => {
      const share = shown(cell)?.share ?? null;
      if (share === null) return { unit, with: hidden, without: hidden };
      const some = Math.ceil(share.judged / (4 + which));
      const met = Math.floor(some * share.value * 0.8);
      const others = { judged: share.judged - some, met: share.met - met };
      return {
        unit,
        with: { contacts: some, judged: some, met },
        without: { contacts: others.judged, ...others },
      };
    }),
  }));
}

import type { Answering, AreaFigures, UnitArea, UnitCause } from '../../model/areas.js';
import type { Cell } from '../../model/cell.js';
import type { PartCounts, PatternFigures, PatternParts } from '../../model/patterns.js';
import type { ReadingFigures, UnitGroup } from '../../model/reading-figures.js';
import type { Share } from '../../model/share.js';
import { differenceOf } from '../comparison/difference.js';
import { funnelCurve, funnelLimits, placedBy, tooFewIn } from '../funnel.js';
import { shareOf } from '../share.js';
import { isCompared, type Subject } from '../subject.js';
import type { ReadingTally } from '../tally.js';
import { answeringOf } from './answering.js';

/** Fewer departures, or judged contacts on either side of a pattern, tell nothing. */
const FEWEST = 5;
/** Answers that a unit must have given before one person can be said to carry them. */
const FEWEST_ANSWERS = 20;
const BY_ONE = 0.8;
const MOST_OF_THEM = 2 / 3;

/**
 * Every unit with judged contacts beside the whole under the main reading, and what to look at first in each; null
 * for a part of a rule, for an account, and where nothing was judged.
 */
export function areaFigures(
  subject: Subject,
  { whole, units }: ReadingFigures,
  { tally, patterns }: { readonly tally: ReadingTally; readonly patterns: readonly PatternFigures[] },
): AreaFigures | null {
  const { rule, part } = subject;
  if (part !== null || rule.kind === 'account' || whole.share === null) return null;
  const compared = isCompared(subject);
  const { improvementBelow } = rule;
  const areaOf = (unit: UnitGroup<Cell>, share: Share, all: Share): UnitArea => {
    const answering = answeringOf(tally.answerers, unit.unit);
    const departures = share.judged - share.met;
    const others = shareOf(all.met - share.met, all.judged - share.judged);
    return {
      unit: unit.unit,
      limits: compared ? funnelLimits(share.judged, all.value) : null,
      placedBy: compared ? placedBy(share, all, improvementBelow) : [],
      tooFew: compared ? tooFewIn(share, all, improvementBelow) : null,
      departures,
      shareOfDepartures: shareOf(departures, all.judged - all.met)?.value ?? null,
      wholeIfAsOthers: others?.value ?? null,
      causes: [
        ...kindOfDeparture(unit.cell),
        ...patterns.filter((pattern) => isWorse(pattern, unit.unit)).map(({ pattern }) => pattern),
        ...(isByOne(answering) ? (['one-person'] as const) : []),
      ],
      answering,
    };
  };
  const all = whole.share;
  const judged = units.flatMap((unit) =>
    unit.cell.share === null ? [] : [{ unit, share: unit.cell.share }],
  );
  return {
    improvementBelow: compared ? improvementBelow : null,
    funnel: compared ? funnelCurve(largestOf(judged.map(({ share }) => share)), all.value) : [],
    units: judged.map(({ unit, share }) => areaOf(unit, share, all)),
  };
}

export function largestOf(shares: readonly Share[]): number {
  return Math.max(0, ...shares.map(({ judged }) => judged));
}

function kindOfDeparture({ late, unanswered }: Cell): readonly UnitCause[] {
  const departures = late + unanswered;
  if (departures < FEWEST) return [];
  if (unanswered >= MOST_OF_THEM * departures) return ['unanswered'];
  return late >= MOST_OF_THEM * departures ? ['late'] : [];
}

function isWorse({ units }: PatternFigures, name: string): boolean {
  const parts = units.find(({ unit }) => unit === name);
  return parts !== undefined && isMetLess(parts);
}

/** Whether contacts with the pattern are clearly met less often than those without. */
function isMetLess(parts: PatternParts): boolean {
  const withIt = shareOfPart(parts.with);
  const without = shareOfPart(parts.without);
  return withIt !== null && without !== null && differenceOf(without, withIt).change === 'clear-down';
}

function shareOfPart({ met, judged }: PartCounts): Share | null {
  return judged < FEWEST ? null : shareOf(met, judged);
}

function isByOne(answering: Answering | null): boolean {
  if (answering === null || answering.answers < FEWEST_ANSWERS) return false;
  return answering.byOne >= BY_ONE * answering.answers;
}

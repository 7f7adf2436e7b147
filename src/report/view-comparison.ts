import type {
  Change,
  ChangeCell,
  ChangeFigures,
  ComparisonFigures,
  Difference,
  ReadingComparison,
  RuleComparison,
  TimesBeside,
} from '../model/comparison.js';
import type { ReadingReason, RuleReason } from '../model/comparison-reasons.js';
import type { Share } from '../model/share.js';
import { onSide, type Side } from './view-target.js';

/** Two shares of the side that the promise is told on, and what lies between them. */
export interface ToldChange {
  readonly earlier: Share;
  readonly present: Share;
  readonly difference: Difference;
}

/** What can be told of a promise's change under one reading. */
export type ChangeStory =
  | { readonly is: 'not-comparable'; readonly reasons: readonly (RuleReason | ReadingReason)[] }
  | { readonly is: 'hidden' }
  | { readonly is: 'not-judged' }
  /** The promise is of a time: no interval, so nothing is claimed. */
  | { readonly is: 'times'; readonly times: TimesBeside }
  | { readonly is: 'accounts' }
  | {
      readonly is: 'compared';
      readonly told: ToldChange;
      readonly figures: ChangeFigures;
      /** The number of units that both have, where the figures are of them alone; else null. */
      readonly commonUnits: number | null;
    };

/** The change of a cell on a side; why not, where it cannot be told. */
export function toldChange(cell: ChangeCell, side: Side): ToldChange | 'hidden' | 'not-judged' {
  if ('hidden' in cell) return 'hidden';
  const { earlier, present, difference } = cell;
  if (earlier === null || present === null || difference === null) return 'not-judged';
  return {
    earlier: onSide(earlier, side),
    present: onSide(present, side),
    difference: side === 'kept' ? difference : turned(difference),
  };
}

const turnedChange: Record<Change, Change> = {
  'clear-up': 'clear-down',
  'clear-down': 'clear-up',
  'no-clear-difference': 'no-clear-difference',
};

/** Where what departs is told, more in time is less that departs. */
function turned({ value, low, high, change }: Difference): Difference {
  return { value: -value, low: -high, high: -low, change: turnedChange[change] };
}

export function mainComparison({ readings }: RuleComparison): ReadingComparison | null {
  return readings.find(({ main }) => main) ?? null;
}

/** The story of a promise under one reading: of the units that both have, where some are new or gone. */
export function changeStory(
  { reasons, accounts }: RuleComparison,
  reading: ReadingComparison | null,
  side: Side,
): ChangeStory {
  if (accounts !== null) return { is: 'accounts' };
  if (reading === null || reading.reasons.length > 0)
    return { is: 'not-comparable', reasons: [...reasons, ...(reading?.reasons ?? [])] };
  const { figures } = reading;
  if (figures === null) return timesStory(reading);
  const { units, newUnits, vanishedUnits } = figures;
  if (units.length > 0 && newUnits.length + vanishedUnits.length > 0) {
    const told = toldChange(figures.commonUnits, side);
    if (typeof told !== 'string') return { is: 'compared', told, figures, commonUnits: units.length };
  }
  const told = toldChange(figures.whole, side);
  return typeof told === 'string' ? { is: told } : { is: 'compared', told, figures, commonUnits: null };
}

function timesStory({ times }: ReadingComparison): ChangeStory {
  if (times === null) return { is: 'not-judged' };
  return 'hidden' in times ? { is: 'hidden' } : { is: 'times', times };
}

export type ChangedUnit = ChangeFigures['units'][number];

/** Units by what became of them: clearly lower first, then clearly higher, then the others; hidden ones last. */
export function unitsByChange(units: readonly ChangedUnit[], side: Side): readonly ChangedUnit[] {
  return units
    .map((unit) => ({ unit, told: toldChange(unit.cell, side) }))
    .toSorted((a, b) => rank(a.told) - rank(b.told) || differenceIn(a.told) - differenceIn(b.told))
    .map(({ unit }) => unit);
}

const ranks: Record<Change, number> = { 'clear-down': 0, 'clear-up': 1, 'no-clear-difference': 2 };

function rank(told: ReturnType<typeof toldChange>): number {
  return typeof told === 'string' ? 3 : ranks[told.difference.change];
}

function differenceIn(told: ReturnType<typeof toldChange>): number {
  return typeof told === 'string' ? 0 : told.difference.value;
}

export function comparisonOf({ rules }: ComparisonFigures, rule: string): RuleComparison | null {
  return rules.find((one) => one.rule === rule) ?? null;
}

/** Steps of the axis of differences, and the longest axis that is drawn with each. */
const axisSteps: readonly (readonly [step: number, longest: number])[] = [
  [0.05, 0.11],
  [0.1, 0.61],
  [0.2, 2],
];

/** From the lowest interval end to the highest, and some way to both sides of 0, in whole steps so that 0 has a line. */
export function changeAxis(told: readonly ToldChange[]): { readonly start: number; readonly end: number } {
  const lowest = Math.min(-0.05, ...told.map(({ difference }) => difference.low));
  const highest = Math.max(0.05, ...told.map(({ difference }) => difference.high));
  const axes = axisSteps.map(([step, longest]) => ({
    ...{ start: Math.floor(lowest / step) * step, end: Math.ceil(highest / step) * step },
    longest,
  }));
  const fitting = axes.find(({ start, end, longest }) => end - start <= longest);
  return { start: fitting?.start ?? -1, end: fitting?.end ?? 1 };
}

import type { ScaleLinear } from 'd3-scale';
import type { MarkName } from '../document/inline.js';
import type { Axis, Drawing } from './drawing.js';

export interface WeekPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
  /** Some contacts of the week are not yet judged: the point is hollow and its line dotted. */
  readonly open: boolean;
}

export interface WeekSeries {
  readonly name: string;
  readonly mark: MarkName;
  /** One per week; null where nothing may or can be drawn. */
  readonly points: readonly (WeekPoint | null)[];
}

export interface WeekLines {
  readonly weeks: readonly { readonly name: string; readonly dates: string }[];
  readonly series: readonly WeekSeries[];
  /** Null where the promise has no target that stands on the axis. */
  readonly target: { readonly at: number; readonly text: string } | null;
  readonly axis: Axis;
}

export interface WeekPlan {
  readonly drawing: Drawing;
  readonly x: (week: number) => number;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** So many weeks that marks and intervals would lie on each other: bands and lines are drawn instead. */
  readonly dense: boolean;
}

/** Above the lines there is room for the target's name. */
export const linesTop = 30;

/** Intervals of two channels in the same week must not lie on each other. */
export function seriesOffset(chart: WeekLines, plan: WeekPlan, index: number): number {
  return plan.dense ? 0 : (index - (chart.series.length - 1) / 2) * 7;
}

export type PlacedPoint = WeekPoint & { readonly week: number };

export function placedPoints(series: WeekSeries): readonly PlacedPoint[] {
  return series.points.flatMap((point, week) => (point === null ? [] : [{ ...point, week }]));
}

import type { ScaleLinear } from 'd3-scale';
import type { MarkName } from '../document/inline.js';
import type { Axis, Drawing } from './drawing.js';

export interface CurveStep {
  readonly seconds: number;
  readonly answered: number;
  readonly low: number;
  readonly high: number;
}

export interface CurveLine {
  readonly name: string;
  readonly mark: MarkName;
  /** Where the curve rises; it starts at nothing. */
  readonly points: readonly CurveStep[];
  /** The share at the limit; null where none is drawn. */
  readonly atLimit: { readonly share: number; readonly text: string } | null;
  /** When half had an answer, with what is said of it, for the one line that is told of; else null. */
  readonly half: { readonly seconds: number; readonly text: string } | null;
  /** How many still waited, at each tick in order. */
  readonly waiting: readonly string[];
}

export interface CurveChart {
  readonly lines: readonly CurveLine[];
  readonly axis: Axis;
  /** Times along the bottom, from 0; what is not drawn of them is in the table. */
  readonly ticks: readonly { readonly seconds: number; readonly text: string }[];
  readonly across: string;
  /** Null where the limit is no fixed length on this clock. */
  readonly limit: { readonly seconds: number; readonly text: string } | null;
  readonly waitingTitle: string;
}

export interface CurvePlan {
  readonly drawing: Drawing;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The last time that is drawn. */
  readonly end: number;
}

/** From nothing, up where answers came, and on to the edge. */
export function drawnSteps({ points }: CurveLine, end: number): readonly CurveStep[] {
  const start: CurveStep = { seconds: 0, answered: 0, low: 0, high: 0 };
  const inside = [start, ...points.filter(({ seconds }) => seconds <= end)];
  return [...inside, { ...(inside.at(-1) ?? start), seconds: end }];
}

import type { Html } from '../markup.js';
import { type CurveChart, type CurveLine, type CurvePlan, drawnSteps } from './curve-plan.js';
import { label, straight } from './drawing.js';
import {
  around,
  type BlockSpot,
  drawBlock,
  type Label,
  labelPlaces,
  type Point,
  spotsAround,
  type TextBlock,
  textBlocks,
} from './label-places.js';
import { mark } from './marks.js';
import { textWidth } from './text-width.js';

/** The limit's name, each line's mark and share there, and when half had an answer. */
export function curveLabels(chart: CurveChart, plan: CurvePlan): readonly Html[] {
  const { limit } = chart;
  const isLimitDrawn = limit !== null && limit.seconds <= plan.end;
  const at = isLimitDrawn ? atLimit(chart.lines, plan.x(limit.seconds), plan) : [];
  return [
    ...chart.lines.flatMap((line) => halfGuide(line, plan)),
    ...at.map((value) => mark(value.line.mark, value.point)),
    ...(isLimitDrawn ? [limitName(limit, plan)] : []),
    ...texts(chart, at, plan),
  ];
}

interface LimitValue {
  readonly line: CurveLine;
  readonly text: string;
  readonly point: Point;
}

function atLimit(lines: readonly CurveLine[], x: number, { y }: CurvePlan): readonly LimitValue[] {
  return lines.flatMap((line) =>
    line.atLimit === null ? [] : [{ line, text: line.atLimit.text, point: { x, y: y(line.atLimit.share) } }],
  );
}

/** Over its line, and inside the drawing. */
function limitName(limit: NonNullable<CurveChart['limit']>, { drawing, x, top }: CurvePlan): Html {
  const width = textWidth(limit.text, drawing.textSize, true);
  const from = Math.min(Math.max(0, x(limit.seconds) - width / 2), drawing.width - width);
  return label({ x: from, y: top - 14, text: limit.text, look: 'bold' });
}

/** From the axis to the curve at one half, and down to the time. */
function halfGuide({ half }: CurveLine, { x, y, left, bottom, end }: CurvePlan): readonly Html[] {
  if (half === null || half.seconds > end) return [];
  const [across, level] = [x(half.seconds), y(0.5)];
  return [
    straight({ x1: left, y1: level, x2: across, y2: level }, 'guide'),
    straight({ x1: across, y1: level, x2: across, y2: bottom }, 'guide'),
  ];
}

/** Figures beside their points, clear of the curves where there is room. */
function texts(chart: CurveChart, values: readonly LimitValue[], plan: CurvePlan): readonly Html[] {
  const { drawing, x, y, left, right, top, bottom, end } = plan;
  const halves = chart.lines.flatMap(({ half }) => {
    if (half === null || half.seconds > end) return [];
    const blocks = textBlocks(half.text, [200, 90], { size: drawing.smallSize, bold: false });
    return [{ look: 'small halo', label: figureLabel({ x: x(half.seconds), y: y(0.5) }, blocks) }];
  });
  const shares = values.map(({ text, point }) => {
    const blocks = textBlocks(text, [100], { size: drawing.textSize, bold: true });
    return { look: 'bold halo', label: figureLabel(point, blocks) };
  });
  const wanted = [...shares, ...halves];
  const places = labelPlaces(
    wanted.map(({ label: one }) => one),
    {
      box: { left: left + 2, right, top, bottom: bottom - 2 },
      marks: values.map(({ point }) => around(point, 7)),
      lines: [...chart.lines.map((line) => corners(line, plan)), ...uprights(chart.limit, plan)],
    },
  );
  return places.flatMap((place, index) =>
    place === null ? [] : drawBlock(place, wanted[index]?.look ?? ''),
  );
}

function figureLabel(point: Point, blocks: readonly TextBlock[]): Label<BlockSpot> {
  return { point, isNeeded: true, spots: spotsAround(point, blocks, 9) };
}

/** The curve with its steps, as points of a line. */
function corners(line: CurveLine, { x, y, end }: CurvePlan): readonly Point[] {
  let level = y(0);
  return drawnSteps(line, end).flatMap(({ seconds, answered }) => {
    const step = [
      { x: x(seconds), y: level },
      { x: x(seconds), y: y(answered) },
    ];
    level = y(answered);
    return step;
  });
}

function uprights(limit: CurveChart['limit'], { x, top, bottom }: CurvePlan): readonly (readonly Point[])[] {
  if (limit === null) return [];
  const at = x(limit.seconds);
  return [
    [
      { x: at, y: top },
      { x: at, y: bottom },
    ],
  ];
}

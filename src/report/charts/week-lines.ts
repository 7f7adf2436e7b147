import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type Html, html } from '../markup.js';
import { axisTicks, type Drawing, type Drawn, label, straight } from './drawing.js';
import { mark, markColour } from './marks.js';
import { textWidth } from './text-width.js';
import { lineEnds, valueLabels } from './week-labels.js';
import {
  linesTop,
  type PlacedPoint,
  placedPoints,
  seriesOffset,
  type WeekLines,
  type WeekPlan,
  type WeekSeries,
} from './week-plan.js';

/** A line per channel over the weeks, each point with its interval, each line named where it ends. */
export function drawWeekLines(chart: WeekLines, drawing: Drawing): Drawn {
  const names = chart.series.map(({ name }) => textWidth(name, drawing.textSize, true));
  const left = 50;
  const right = drawing.width - Math.max(44, ...names) - 20;
  const bottom = drawing.narrow ? 250 : 236;
  const inset = drawing.narrow ? 14 : 22;
  const along = scaleLinear([0, Math.max(1, chart.weeks.length - 1)], [left + inset, right - inset]);
  const x = (week: number) => (chart.weeks.length === 1 ? (left + right) / 2 : along(week));
  const dense = (right - left) / Math.max(1, chart.weeks.length) < 17;
  const plan: WeekPlan = {
    dense,
    drawing,
    x,
    y: scaleLinear([chart.axis.start, chart.axis.end], [bottom, linesTop]),
    left,
    right,
    bottom,
  };
  return {
    height: bottom + 44,
    marks: [
      ...grid(chart, plan),
      ...chart.series.flatMap((series, index) => drawSeries(series, plan, seriesOffset(chart, plan, index))),
      ...valueLabels(chart, plan),
      ...lineEnds(chart, plan),
    ],
  };
}

function grid(chart: WeekLines, plan: WeekPlan): readonly Html[] {
  const { drawing, y, left, right } = plan;
  return [
    ...axisTicks(chart.axis, 0.51).map(
      ({ at, text }) =>
        html`${straight({ x1: left, y1: y(at), x2: right, y2: y(at) }, 'grid')}${label({ x: left - 8, y: y(at) + 5, text, anchor: 'end', look: 'muted small' })}`,
    ),
    ...targetLine(chart, plan),
    ...weekNames(chart, plan, drawing),
  ];
}

function targetLine({ target }: WeekLines, { y, left, right }: WeekPlan): readonly Html[] {
  if (target === null) return [];
  const at = y(target.at);
  return [
    straight({ x1: left, y1: at, x2: right, y2: at }, 'target'),
    label({ x: left, y: at - 8, text: target.text, look: 'muted halo' }),
  ];
}

/** Every week where there is room, else every second, third …; dates below only where they fit. */
function weekNames(chart: WeekLines, plan: WeekPlan, drawing: Drawing): readonly Html[] {
  const room = (plan.right - plan.left) / Math.max(1, chart.weeks.length);
  const widest = Math.max(...chart.weeks.map(({ name }) => textWidth(name, drawing.textSize, true)));
  const widestDates = Math.max(...chart.weeks.map(({ dates }) => textWidth(dates, drawing.smallSize)));
  const every = Math.max(1, Math.ceil((widest + 8) / room));
  const dates = every === 1 && widestDates + 6 <= room;
  return chart.weeks.flatMap((week, index) => {
    if (index % every !== 0) return [];
    const at = { x: plan.x(index), anchor: 'middle' } as const;
    const name = label({ ...at, y: plan.bottom + 21, text: week.name, look: 'bold' });
    return dates
      ? [name, label({ ...at, y: plan.bottom + 38, text: week.dates, look: 'muted small' })]
      : [name];
  });
}

function drawSeries(series: WeekSeries, plan: WeekPlan, shift: number): readonly Html[] {
  const points = placedPoints(series);
  const at = (point: PlacedPoint) => ({ x: plan.x(point.week) + shift, y: plan.y(point.value) });
  const marked = plan.dense ? points.filter((point) => point.open || isAlone(point, points)) : points;
  const dots = marked.map((point) => mark(series.mark, at(point), point.open));
  const colour = markColour(series.mark);
  return [...ranges(points, plan, { shift, colour }), ...strokes(points, at, colour), ...dots];
}

function isAlone(point: PlacedPoint, points: readonly PlacedPoint[]): boolean {
  return !points.some(({ week }) => Math.abs(week - point.week) === 1);
}

/** The intervals: an upright stroke per week, or a band where the weeks lie close. */
function ranges(
  points: readonly PlacedPoint[],
  { x, y, dense }: WeekPlan,
  { shift, colour }: { readonly shift: number; readonly colour: string },
): readonly Html[] {
  if (!dense) {
    return points.map(({ week, low, high }) =>
      straight({ x1: x(week) + shift, x2: x(week) + shift, y1: y(low), y2: y(high) }, `interval ${colour}`),
    );
  }
  const band = area<PlacedPoint>(
    ({ week }) => x(week),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).digits(1);
  return runs(points).map((run) => html`<path d="${band([...run])}" class="band ${colour}"/>`);
}

/** Points of weeks that follow on each other; a hidden week breaks the run. */
function runs(points: readonly PlacedPoint[]): readonly (readonly PlacedPoint[])[] {
  const found: PlacedPoint[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    if (run !== undefined && run.at(-1)?.week === point.week - 1) run.push(point);
    else found.push([point]);
  }
  return found;
}

/** The line from week to week, dotted where a week is still open. */
function strokes(
  points: readonly PlacedPoint[],
  at: (point: PlacedPoint) => { readonly x: number; readonly y: number },
  colour: string,
): readonly Html[] {
  const path = line<PlacedPoint>(
    (point) => at(point).x,
    (point) => at(point).y,
  ).digits(1);
  return runs(points).flatMap((run) =>
    run.slice(1).map((point, index) => {
      const before = run[index];
      const open = point.open || before?.open === true ? ' open' : '';
      return html`<path d="${path(before === undefined ? [point] : [before, point])}" class="stroke ${colour}${open}"/>`;
    }),
  );
}

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Html, html } from '../markup.js';
import { type Drawing, type Drawn, label, straight } from './drawing.js';
import { mark, markColour } from './marks.js';
import { textWidth } from './text-width.js';
import { endLabels, valueLabels } from './week-labels.js';
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
  const right = drawing.width - Math.max(44, ...names) - 16;
  const bottom = drawing.narrow ? 250 : 236;
  const inset = drawing.narrow ? 14 : 22;
  const along = scaleLinear([0, Math.max(1, chart.weeks.length - 1)], [left + inset, right - inset]);
  const x = (week: number) => (chart.weeks.length === 1 ? (left + right) / 2 : along(week));
  const plan: WeekPlan = {
    drawing,
    x,
    y: scaleLinear([chart.start, 1], [bottom, linesTop]),
    left,
    right,
    bottom,
  };
  return {
    height: bottom + 44,
    marks: [
      ...grid(chart, plan),
      ...chart.series.flatMap((series, index) => drawSeries(series, plan, seriesOffset(chart, index))),
      ...valueLabels(chart, plan),
      ...endLabels(chart, plan),
    ],
  };
}

function grid(chart: WeekLines, plan: WeekPlan): readonly Html[] {
  const { drawing, y, left, right } = plan;
  const step = 1 - chart.start > 0.51 ? 0.2 : 0.1;
  const count = Math.floor((1 - chart.start) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => 1 - index * step);
  const targetY = y(chart.target.at);
  return [
    ...ticks.map((tick) => {
      const text = `${Math.round(tick * 100)}\u00a0%`;
      return html`${straight({ x1: left, y1: y(tick), x2: right, y2: y(tick) }, 'grid')}${label({ x: left - 8, y: y(tick) + 5, text, anchor: 'end', look: 'muted small' })}`;
    }),
    straight({ x1: left, y1: targetY, x2: right, y2: targetY }, 'target'),
    label({ x: left, y: targetY - 8, text: chart.target.text, look: 'muted halo' }),
    ...weekNames(chart, plan, drawing),
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

function drawSeries(series: WeekSeries, { x, y }: WeekPlan, shift: number): readonly Html[] {
  const colour = markColour(series.mark);
  const points = placedPoints(series);
  const intervals = points.map((point) => {
    const at = x(point.week) + shift;
    return straight({ x1: at, x2: at, y1: y(point.low), y2: y(point.high) }, `interval ${colour}`);
  });
  const strokes = points.flatMap((point, index) => {
    const before = points[index - 1];
    if (before === undefined || before.week !== point.week - 1) return [];
    const path = line<PlacedPoint>(
      ({ week }) => x(week) + shift,
      ({ value }) => y(value),
    ).digits(1)([before, point]);
    return [html`<path d="${path}" class="stroke ${colour}${point.open || before.open ? ' open' : ''}"/>`];
  });
  const dots = points.map((point) =>
    mark(series.mark, { x: x(point.week) + shift, y: y(point.value) }, point.open),
  );
  return [...intervals, ...strokes, ...dots];
}

import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { type Html, html } from '../markup.js';
import { curveLabels } from './curve-labels.js';
import { type CurveChart, type CurveLine, type CurvePlan, type CurveStep, drawnSteps } from './curve-plan.js';
import { waitingRows } from './curve-waiting.js';
import { axisTicks, type Drawing, type Drawn, label, straight } from './drawing.js';
import { endLabels } from './end-labels.js';
import { markColour } from './marks.js';
import { textWidth } from './text-width.js';

/** Ticks of the narrow drawing: later times are left out. */
const narrowTicks = 7;

/** The share that had an answer as time goes on, a line for each channel, and how many still waited below. */
export function drawResponseCurve(chart: CurveChart, drawing: Drawing): Drawn {
  const names = chart.lines.map(({ name }) => textWidth(name, drawing.textSize, true));
  const ticks = drawing.narrow ? chart.ticks.slice(0, narrowTicks) : chart.ticks;
  const end = ticks.at(-1)?.seconds ?? 1;
  const left = 50;
  const right = drawing.width - Math.max(30, ...names) - 12;
  const [top, bottom] = [30, drawing.narrow ? 250 : 270];
  const plan: CurvePlan = {
    ...{ drawing, left, right, top, bottom, end },
    x: scaleLinear([0, end], [left, right]),
    y: scaleLinear([chart.axis.start, chart.axis.end], [bottom, top]),
  };
  const shown: CurveChart = { ...chart, ticks };
  const waiting = waitingRows(shown, plan);
  return {
    height: waiting.height,
    marks: [
      ...grid(shown, plan),
      ...chart.lines.flatMap((one) => drawLine(one, plan)),
      ...curveLabels(shown, plan),
      ...ends(chart, plan),
      ...waiting.marks,
    ],
  };
}

function grid(
  { axis, limit }: CurveChart,
  { x, y, left, right, top, bottom, end }: CurvePlan,
): readonly Html[] {
  const shares = axisTicks(axis, 0.5).map(
    ({ at, text }) =>
      html`${straight({ x1: left, y1: y(at), x2: right, y2: y(at) }, 'grid')}${label({ x: left - 8, y: y(at) + 5, text, anchor: 'end', look: 'muted small' })}`,
  );
  if (limit === null || limit.seconds > end) return shares;
  const at = x(limit.seconds);
  return [...shares, straight({ x1: at, y1: top - 8, x2: at, y2: bottom }, 'deadline')];
}

function drawLine(one: CurveLine, { x, y, end }: CurvePlan): readonly Html[] {
  const steps = [...drawnSteps(one, end)];
  const colour = markColour(one.mark);
  const path = line<CurveStep>(
    ({ seconds }) => x(seconds),
    ({ answered }) => y(answered),
  )
    .curve(curveStepAfter)
    .digits(1);
  const band = area<CurveStep>(
    ({ seconds }) => x(seconds),
    ({ low }) => y(low),
    ({ high }) => y(high),
  )
    .curve(curveStepAfter)
    .digits(1);
  return [
    html`<path d="${band(steps)}" class="band ${colour}"/>`,
    html`<path d="${path(steps)}" class="stroke ${colour}"/>`,
  ];
}

function ends({ lines }: CurveChart, { y, right, top, bottom, end }: CurvePlan): readonly Html[] {
  const named = lines.map((one) => {
    const last = drawnSteps(one, end).at(-1);
    return { name: one.name, value: '', y: y(last?.answered ?? 0) + 5 };
  });
  return endLabels(named, { x: right + 8, top: top + 5, bottom });
}

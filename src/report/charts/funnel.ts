import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type Html, html } from '../markup.js';
import { crossingsAdded, ends } from './cut-off.js';
import { axisTicks, type Drawing, type Drawn, label, straight } from './drawing.js';
import { funnelLabels } from './funnel-labels.js';
import type { Funnel, FunnelPlan, FunnelRange } from './funnel-plan.js';
import { drawKey } from './key.js';
import { mark } from './marks.js';

/** Units by how many were judged and their share, between the limits of chance around the whole. */
export function drawFunnel(funnel: Funnel, drawing: Drawing): Drawn {
  const { axis, limits } = funnel;
  const [left, right, top, bottom] = [50, drawing.width - 4, 14, drawing.narrow ? 330 : 370];
  const largest = limits.at(-1)?.judged ?? 1;
  const plan: FunnelPlan = {
    ...{ drawing, left, right, top, bottom },
    x: scaleLinear([0, largest], [left, right - 10]),
    y: scaleLinear([axis.start, axis.end], [bottom, top]),
  };
  const key = drawKey(funnel.key, drawing, bottom + 62);
  return {
    height: key.height,
    marks: [
      ...grid(funnel, plan),
      ...range(funnel, plan),
      ...funnel.units
        .toReversed()
        .map((unit) => mark(unit.mark, { x: plan.x(unit.judged), y: plan.y(unit.share) })),
      ...funnelLabels(funnel, plan),
      ...key.marks,
    ],
  };
}

function grid({ axis, across }: Funnel, { drawing, x, y, left, right, bottom }: FunnelPlan): readonly Html[] {
  const shares = axisTicks(axis, 0.61).map(
    ({ at, text }) =>
      html`${straight({ x1: left, y1: y(at), x2: right, y2: y(at) }, 'grid')}${label({ x: left - 8, y: y(at) + 5, text, anchor: 'end', look: 'muted small' })}`,
  );
  const counts = x.ticks(drawing.narrow ? 4 : 7).filter(Number.isInteger);
  const ticks = counts.map(
    (at) =>
      html`${straight({ x1: x(at), y1: bottom, x2: x(at), y2: bottom + 5 }, 'rule')}${label({ x: x(at), y: bottom + 21, text: across.count(at), anchor: 'middle', look: 'muted small' })}`,
  );
  return [
    ...shares,
    ...ticks,
    label({ x: right, y: bottom + 42, text: across.text, anchor: 'end', look: 'muted small' }),
  ];
}

/** The band of chance with its limits, cut off at the edge of the plot, and the line of the whole. */
function range({ axis, limits, whole }: Funnel, { x, y, left, right }: FunnelPlan): readonly Html[] {
  const cut = [...crossingsAdded(limits, [axis.start, axis.end])];
  const height = (share: number): number => y(Math.min(Math.max(share, axis.start), axis.end));
  const band = area<FunnelRange>(
    ({ judged }) => x(judged),
    ({ low95 }) => height(low95),
    ({ high95 }) => height(high95),
  ).digits(1);
  const strokes = ends.map((end) => {
    const path = line<FunnelRange>(
      ({ judged }) => x(judged),
      (one) => y(one[end]),
    )
      .defined((one) => axis.start <= one[end] && one[end] <= axis.end)
      .digits(1);
    return html`<path d="${path(cut) ?? ''}" class="${end.endsWith('998') ? 'limit-998' : 'limit-95'}"/>`;
  });
  return [
    html`<path d="${band(cut)}" class="funnel"/>`,
    ...strokes,
    straight({ x1: left, y1: y(whole.at), x2: right, y2: y(whole.at) }, 'reference'),
  ];
}

import { type Html, html } from '../markup.js';
import type { CurveChart, CurvePlan } from './curve-plan.js';
import { type Drawn, label, straight } from './drawing.js';
import { textWidth, wrapped } from './text-width.js';

/** The times along the bottom and, below them, how many of each line still waited then. */
export function waitingRows(chart: CurveChart, plan: CurvePlan): Drawn {
  const { drawing, left, bottom } = plan;
  const shown = ticksWithRoom(chart, plan);
  const from = drawing.narrow ? 0 : left;
  const across = wrapped(chart.across, drawing.smallSize, drawing.width - from);
  const title = bottom + 46 + 16 * across.length;
  const rows = chart.lines.map((line, index) => {
    const y = title + 18 * (index + 1);
    const counts = shown
      .filter((place) => place > 0)
      .map((place) =>
        label({
          ...{ x: plan.x(chart.ticks[place]?.seconds ?? 0), y, anchor: 'middle', look: 'small' },
          text: line.waiting[place] ?? '',
        }),
      );
    return html`${label({ x: 0, y, text: line.name, look: 'muted small' })}${counts}`;
  });
  return {
    height: title + 18 * chart.lines.length + 8,
    marks: [
      ...shown.map((place) => tick(chart, plan, place)),
      ...across.map((text, line) =>
        label({ x: from, y: bottom + 40 + line * 16, text, look: 'muted small' }),
      ),
      label({ x: 0, y: title, text: chart.waitingTitle, look: 'muted small' }),
      ...rows,
    ],
  };
}

function tick(chart: CurveChart, { x, bottom }: CurvePlan, place: number): Html {
  const at = chart.ticks[place] ?? { seconds: 0, text: '' };
  const isLimit = at.seconds === chart.limit?.seconds;
  return html`${straight({ x1: x(at.seconds), y1: bottom, x2: x(at.seconds), y2: bottom + 5 }, 'rule')}${label({ x: x(at.seconds), y: bottom + 21, text: at.text, anchor: 'middle', look: isLimit ? 'bold small' : 'muted small' })}`;
}

/** Which times are written: the limit first, then the ends, then those that lie clear of what is written. */
function ticksWithRoom({ lines, ticks, limit }: CurveChart, { drawing, x }: CurvePlan): readonly number[] {
  const halfWidth = (place: number): number => {
    const counts = place === 0 ? [] : lines.map(({ waiting }) => waiting[place] ?? '');
    const texts = [ticks[place]?.text ?? '', ...counts];
    return Math.max(...texts.map((text) => textWidth(text, drawing.smallSize, true))) / 2 + 2;
  };
  const places = ticks.map((_, place) => place);
  const isFirst = (place: number): boolean => ticks[place]?.seconds === limit?.seconds;
  const order = [...places.filter(isFirst), ...places.slice(0, 1), ...places.slice(-1), ...places];
  const kept: number[] = [];
  for (const place of order) {
    const at = x(ticks[place]?.seconds ?? 0);
    const collides = kept.some((other) => {
      const distance = Math.abs(x(ticks[other]?.seconds ?? 0) - at);
      return distance < halfWidth(place) + halfWidth(other);
    });
    if (!collides) kept.push(place);
  }
  return kept.sort((a, b) => a - b);
}

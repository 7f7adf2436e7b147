import type { Html } from '../markup.js';
import { label } from './drawing.js';
import { endLabels } from './end-labels.js';
import { type Area, overlaps } from './label-places.js';
import { textWidth } from './text-width.js';
import { linesTop, placedPoints, seriesOffset, type WeekLines, type WeekPlan } from './week-plan.js';

/** Points, intervals and the target's name, which no label may cover. */
function taken(chart: WeekLines, plan: WeekPlan): Area[] {
  const { x, y } = plan;
  const points = chart.series.flatMap((series, index) =>
    placedPoints(series).map((point) => {
      const at = x(point.week) + seriesOffset(chart, plan, index);
      return { left: at - 7, right: at + 7, top: y(point.high) - 2, bottom: y(point.low) + 2 };
    }),
  );
  return [...targetName(chart, plan), ...points];
}

function targetName({ target }: WeekLines, { y, left, drawing }: WeekPlan): readonly Area[] {
  if (target === null) return [];
  const at = y(target.at);
  return [{ left, right: left + textWidth(target.text, drawing.textSize), top: at - 22, bottom: at }];
}

/** The lowest and the first value of each line in figures, where they find room; the table has them all. */
export function valueLabels(chart: WeekLines, plan: WeekPlan): readonly Html[] {
  const { drawing, x, y } = plan;
  const areas = taken(chart, plan);
  return chart.series.flatMap((series, index) => {
    const points = placedPoints(series);
    const last = points.at(-1);
    const closed = points.filter((point) => !point.open && point !== last);
    const lowest = closed.toSorted((a, b) => a.value - b.value)[0];
    const wanted = new Set([lowest, closed[0]].filter((point) => point !== undefined));
    return [...wanted].flatMap((point) => {
      const at = { x: x(point.week) + seriesOffset(chart, plan, index), y: y(point.value) };
      const width = textWidth(point.text, drawing.textSize, true);
      const spot = [
        { x: at.x + 11, y: at.y + 18 },
        { x: at.x + 11, y: at.y - 8 },
        { x: at.x - 11 - width, y: at.y + 18 },
      ]
        .map((from) => ({
          ...from,
          area: { left: from.x - 2, right: from.x + width + 2, top: from.y - 12, bottom: from.y + 4 },
        }))
        .find(
          ({ area }) =>
            area.bottom < plan.bottom &&
            area.left > plan.left &&
            !areas.some((other) => overlaps(area, other)),
        );
      if (spot === undefined) return [];
      areas.push(spot.area);
      return [
        label({ x: spot.x, y: spot.y, text: point.text, look: point === lowest ? 'bold halo' : 'halo' }),
      ];
    });
  });
}

/** Name and last value beside the end of each line. */
export function lineEnds(chart: WeekLines, plan: WeekPlan): readonly Html[] {
  const ends = chart.series.flatMap((series) => {
    const last = placedPoints(series).at(-1);
    return last === undefined ? [] : [{ name: series.name, value: last.text, y: plan.y(last.value) }];
  });
  return endLabels(ends, { x: plan.right + 10, top: linesTop - 4, bottom: plan.bottom - 12 });
}

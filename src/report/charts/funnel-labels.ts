import type { Html } from '../markup.js';
import type { Funnel, FunnelPlan, FunnelRange, FunnelUnit } from './funnel-plan.js';
import {
  around,
  type BlockSpot,
  drawBlock,
  type Label,
  labelPlaces,
  type Obstacles,
  type Point,
  spotsAround,
  textBlocks,
} from './label-places.js';

/** The name of the whole's line, then those of the units, where they find room. */
export function funnelLabels(funnel: Funnel, plan: FunnelPlan): readonly Html[] {
  const named = funnel.units.filter(({ name }) => name !== null);
  const wanted = [wholeLabel(funnel, plan), ...named.map((unit) => unitLabel(unit, plan))];
  const looks = [
    'muted small halo',
    ...named.map(({ bold }) => (bold ? 'bold small halo' : 'muted small halo')),
  ];
  return labelPlaces(wanted, obstacles(funnel, plan)).flatMap((spot, index) =>
    spot === null ? [] : drawBlock(spot, looks[index] ?? ''),
  );
}

function obstacles(
  { units, limits, whole }: Funnel,
  { x, y, left, right, top, bottom }: FunnelPlan,
): Obstacles {
  const curve = (end: Exclude<keyof FunnelRange, 'judged'>): readonly Point[] =>
    limits.map((one) => ({ x: x(one.judged), y: y(one[end]) }));
  const level = y(whole.at);
  return {
    box: { left: left + 2, right, top: top - 12, bottom: bottom - 2 },
    marks: units.map((unit) => around({ x: x(unit.judged), y: y(unit.share) }, 7)),
    lines: [
      ...[curve('low998'), curve('low95'), curve('high95'), curve('high998')],
      [
        { x: left, y: level },
        { x: right, y: level },
      ],
    ],
  };
}

/** Along its own line, over or under it, from the right. */
function wholeLabel({ whole }: Funnel, { drawing, y, left, right }: FunnelPlan): Label<BlockSpot> {
  const level = y(whole.at);
  const free = right - left - 8;
  const blocks = textBlocks(whole.text, [free], { size: drawing.smallSize, bold: false });
  const spots = blocks.flatMap((block) =>
    [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((part) => {
      const from = right - 4 - block.width - part * (free - block.width);
      return [level - block.height - 3, level + 3].map((top) => ({
        ...{ left: from, right: from + block.width, top, bottom: top + block.height, block },
      }));
    }),
  );
  return { point: null, isNeeded: true, spots };
}

/** In one line where it is short enough, else in two or three. A unit that does not stand out is not worth a crossed limit. */
function unitLabel(
  { name, bold, judged, share }: FunnelUnit,
  { drawing, x, y }: FunnelPlan,
): Label<BlockSpot> {
  const widths = drawing.narrow ? [170, 130] : [270, 190, 130];
  const blocks = textBlocks(name ?? '', widths, { size: drawing.smallSize, bold });
  const point = { x: x(judged), y: y(share) };
  return { point, isNeeded: bold, spots: spotsAround(point, blocks, 10) };
}

import type { ScaleLinear } from 'd3-scale';
import type { Html } from '../markup.js';
import { type Drawing, type Drawn, label, straight } from './drawing.js';
import { textWidth } from './text-width.js';

/** A vertical line through all rows, named at the top. */
export interface UprightLine {
  readonly at: number;
  readonly text: string;
}

export interface Uprights {
  /** Null where the promise has no target that stands on the axis. */
  readonly target: UprightLine | null;
  readonly reference: UprightLine | null;
}

interface Plan {
  readonly drawing: Drawing;
  readonly scale: ScaleLinear<number, number>;
}

/** The lines' names: side by side where there is room, else the reference one line higher. */
export function uprightLabels(rows: Uprights, plan: Plan): Drawn {
  const { target, reference } = rows;
  if (target === null || reference === null) {
    const only = target === null ? reference : target;
    if (only === null) return { height: 8, marks: [] };
    return { height: 26, marks: [onlyLabel(only, plan, target === null ? 'muted' : 'bold')] };
  }
  const { drawing, scale } = plan;
  const targetWidth = textWidth(target.text, drawing.textSize, true);
  const targetEnd = Math.min(scale(target.at) + targetWidth / 2, drawing.width);
  const width = textWidth(reference.text, drawing.textSize);
  const isBeyond = reference.at > target.at;
  const wanted = scale(reference.at) + (isBeyond ? width : 0);
  const referenceEnd = Math.min(Math.max(wanted, width), drawing.width);
  const collides = referenceEnd > targetEnd - targetWidth - 14 && referenceEnd - width < targetEnd + 14;
  const targetBase = collides ? 32 : 14;
  return {
    height: targetBase + 12,
    marks: [
      label({ x: referenceEnd, y: 14, text: reference.text, anchor: 'end', look: 'muted' }),
      label({ x: targetEnd, y: targetBase, text: target.text, anchor: 'end', look: 'bold' }),
    ],
  };
}

/** The name of the only line, over it and inside the drawing. */
function onlyLabel({ at, text }: UprightLine, { drawing, scale }: Plan, look: string): Html {
  const width = textWidth(text, drawing.textSize, look === 'bold');
  const end = Math.min(Math.max(scale(at) + width / 2, width), drawing.width);
  return label({ x: end, y: 14, text, anchor: 'end', look });
}

export function uprights(
  rows: Uprights,
  { scale }: Plan,
  at: { heading: number; bottom: number },
): readonly Html[] {
  const upright = (line: UprightLine | null, top: number, look: string): readonly Html[] => {
    if (line === null) return [];
    const x = scale(line.at);
    return [straight({ x1: x, y1: top, x2: x, y2: at.bottom }, look)];
  };
  return [...upright(rows.target, at.heading - 6, 'target'), ...upright(rows.reference, 19, 'reference')];
}

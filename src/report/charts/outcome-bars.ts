import { scaleLinear } from 'd3-scale';
import { type Html, html } from '../markup.js';
import { box, type Drawing, type Drawn, label, labelWithNote, tenths } from './drawing.js';
import { textWidth } from './text-width.js';

export type OutcomePart = 'unanswered' | 'late' | 'met';

/** One bar: parts of a whole, in the order in which they are drawn. */
export interface OutcomeBar {
  readonly title: string;
  readonly note: string;
  readonly parts: readonly { readonly part: OutcomePart; readonly count: number; readonly text: string }[];
}

const keySize = 11;
const keyGap = 6;

/** Bars that fill the width, each part named under its bar; the first bar is the whole and stands out. */
export function drawOutcomeBars(bars: readonly OutcomeBar[], drawing: Drawing): Drawn {
  const stripes = `${drawing.id}-stripes`;
  const marks: Html[] = [stripePattern(stripes)];
  let top = 0;
  for (const [index, bar] of bars.entries()) {
    const drawn = drawBar(bar, { drawing, top, first: index === 0, stripes });
    marks.push(...drawn.marks);
    top = drawn.height;
  }
  return { height: top - 14, marks };
}

function stripePattern(id: string): Html {
  return html`<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" class="stripe"/></pattern></defs>`;
}

interface BarPlace {
  readonly drawing: Drawing;
  readonly top: number;
  readonly first: boolean;
  readonly stripes: string;
}

function drawBar(bar: OutcomeBar, place: BarPlace): Drawn {
  const { top, first } = place;
  const barTop = top + 23;
  const barHeight = first ? 26 : 18;
  const marks: Html[] = [
    labelWithNote({ x: 0, y: top + 15, text: bar.title, look: first ? 'large' : '' }, bar.note),
    ...pieces(bar, place, { y: barTop, height: barHeight }),
  ];
  const key = drawKey(bar, place, barTop + barHeight + 7);
  return { height: key.height + 17, marks: [...marks, ...key.marks] };
}

function pieces(bar: OutcomeBar, place: BarPlace, at: { y: number; height: number }): readonly Html[] {
  const total = bar.parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const shown = bar.parts.filter(({ count }) => count > 0);
  const gap = 1;
  const scale = scaleLinear([0, total], [0, place.drawing.width - gap * (shown.length - 1)]);
  let x = 0;
  return shown.map(({ part, count }) => {
    const piece = swatch(part, { x, width: scale(count), ...at }, place.stripes);
    x += scale(count) + gap;
    return piece;
  });
}

/** Late is never told by its colour alone: stripes lie over it. */
function swatch(
  part: OutcomePart,
  at: { x: number; y: number; width: number; height: number },
  stripes: string,
): Html {
  const piece = box(at, html`class="fill-${part}"`);
  return part === 'late' ? html`${piece}${box(at, html`fill="url(#${stripes})"`)}` : piece;
}

/** The parts in words, side by side, on a new line where they do not fit. */
function drawKey(bar: OutcomeBar, place: BarPlace, top: number): Drawn {
  const { drawing, first, stripes } = place;
  const marks: Html[] = [];
  let [x, y] = [0, top];
  for (const { part, text } of bar.parts) {
    const width = keySize + keyGap + textWidth(text, drawing.textSize, first);
    if (x > 0 && x + width > drawing.width) [x, y] = [0, y + 20];
    marks.push(swatch(part, { x, y, width: keySize, height: keySize }, stripes));
    marks.push(label({ x: x + keySize + keyGap, y: y + 10, text, look: first ? 'bold' : '' }));
    x += width + (drawing.narrow ? 12 : 26);
  }
  return { height: y + keySize, marks };
}

/** A single bar without text, beside a number that says the same. */
export function plainBar(share: number): Html {
  const width = Math.max(share * 100, share > 0 ? 0.8 : 0);
  return html`<svg class="plain-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${tenths(width)}" height="8" class="fill-met"/></svg>`;
}

import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import type { Channel } from '../../model/event.js';
import type { Standing } from '../../model/reading-figures.js';
import type { MarkName } from '../document/inline.js';
import { type Html, html } from '../markup.js';
import { tenths } from './drawing.js';

interface MarkStyle {
  readonly shape: SymbolType;
  readonly area: number;
  /** Which colour of the style sheet the mark and its interval take. */
  readonly colour: string;
  readonly hollow: boolean;
}

const styles: Record<MarkName, MarkStyle> = {
  dot: { shape: symbolCircle, area: 100, colour: 'met', hollow: false },
  ring: { shape: symbolCircle, area: 100, colour: 'met', hollow: true },
  diamond: { shape: symbolDiamond2, area: 105, colour: 'unanswered', hollow: false },
  triangle: { shape: symbolTriangle, area: 80, colour: 'watch', hollow: false },
  square: { shape: symbolSquare, area: 100, colour: 'watch', hollow: false },
  star: { shape: symbolTriangle, area: 80, colour: 'plain', hollow: false },
};

export const standingMarks: Record<Standing, MarkName> = {
  'improvement-area': 'diamond',
  watch: 'triangle',
  'as-whole': 'dot',
  above: 'ring',
};

export const channelMarks: Record<Channel, MarkName> = { mail: 'dot', phone: 'square', case: 'star' };

export function markColour(name: MarkName): string {
  return styles[name].colour;
}

function path(name: MarkName): string {
  const { shape, area } = styles[name];
  return symbol().type(shape).size(area).digits(2)() ?? '';
}

/** A mark of 11 to 13 units, its middle at x, y. */
export function mark(name: MarkName, at: { readonly x: number; readonly y: number }, hollow = false): Html {
  const style = styles[name];
  const look = hollow || style.hollow ? 'mark hollow' : 'mark';
  return html`<path d="${path(name)}" transform="translate(${tenths(at.x)} ${tenths(at.y)})" class="${look} ${style.colour}"/>`;
}

/** The mark alone, to stand before its word in a table or list. */
export function markIcon(name: MarkName): Html {
  return html`<svg class="icon" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">${mark(name, { x: 0, y: 0 })}</svg>`;
}

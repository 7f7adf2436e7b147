import { type Html, type HtmlValue, html } from '../markup.js';

/** One of the two drawings of a chart: 760 units wide for page and print, 350 for a phone. */
export interface Drawing {
  readonly narrow: boolean;
  readonly width: number;
  /** Size of ordinary chart text. */
  readonly textSize: number;
  readonly smallSize: number;
  /** Unique in the document; ids inside the drawing begin with it. */
  readonly id: string;
}

/** What a drawing function hands back: marks in a box of the drawing's width and this height. */
export interface Drawn {
  readonly height: number;
  readonly marks: readonly Html[];
}

export interface Chart {
  readonly title: string;
  /** The numbers in words, for those who do not see the drawing. */
  readonly description: string;
  readonly draw: (drawing: Drawing) => Drawn;
}

/** For a page, on screen or paper. */
export function wideDrawing(id: string): Drawing {
  return { narrow: false, width: 760, textSize: 14, smallSize: 13, id: `${id}-bred` };
}

/** For a phone. */
export function narrowDrawing(id: string): Drawing {
  return { narrow: true, width: 350, textSize: 13, smallSize: 12, id: `${id}-smal` };
}

/** The chart as an SVG element. Its classes get their colours and type from the writer's style sheet. */
export function drawnChart(chart: Chart, drawing: Drawing): Html {
  const { height, marks } = chart.draw(drawing);
  const { id, width } = drawing;
  const size = drawing.narrow ? 'narrow' : 'wide';
  return html`<svg class="chart ${size}" viewBox="0 0 ${width} ${tenths(height)}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${chart.title}</title><desc id="${id}-d">${chart.description}</desc>${marks}</svg>
`;
}

/** Coordinates to a tenth: the bytes stay few, and the same on every machine. */
export function tenths(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** Where an axis of shares, or of what lies between two, begins and ends, and how the language writes it. */
export interface Axis {
  readonly start: number;
  readonly end: number;
  readonly percent: (share: number) => string;
}

/** Shares at which the grid has lines, from the end down to the start; see `axisStep` for `longest`. */
export function axisTicks(
  { start, end, percent }: Axis,
  longest: number,
): readonly { readonly at: number; readonly text: string }[] {
  const step = axisStep(end - start, longest);
  const count = Math.floor((end - start) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = end - index * step;
    return { at, text: percent(Math.round(at * 100) / 100) };
  });
}

/** Between two lines of a grid of shares; `longest` is the length that still has room for every ten per cent. */
function axisStep(length: number, longest: number): number {
  if (length > longest) return 0.2;
  return length > 0.11 ? 0.1 : 0.05;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Classes of the style sheet: `bold`, `muted`, `small`, `large`, `halo`. */
  readonly look?: string;
}

export function label({ x, y, text, anchor = 'start', look = '' }: Label): Html {
  return html`<text x="${tenths(x)}" y="${tenths(y)}"${look !== '' && html` class="${look}"`}${anchor !== 'start' && html` text-anchor="${anchor}"`}>${text}</text>`;
}

/** A bold text with a muted one after it: the browser sets them apart, whatever its font. */
export function labelWithNote({ x, y, text, look = '' }: Label, note: string): Html {
  return html`<text x="${tenths(x)}" y="${tenths(y)}"${look !== '' && html` class="${look}"`}><tspan class="bold">${text}</tspan>${note !== '' && html`<tspan dx="10" class="muted">${note}</tspan>`}</text>`;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function straight({ x1, y1, x2, y2 }: Line, look: string): Html {
  return html`<line x1="${tenths(x1)}" y1="${tenths(y1)}" x2="${tenths(x2)}" y2="${tenths(y2)}" class="${look}"/>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function box({ x, y, width, height }: Box, look: HtmlValue): Html {
  return html`<rect x="${tenths(x)}" y="${tenths(y)}" width="${tenths(width)}" height="${tenths(height)}" ${look}/>`;
}

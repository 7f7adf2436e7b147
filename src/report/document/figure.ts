import type { Drawing, Drawn } from '../charts/drawing.js';
import type { Table } from './table.js';

/** One drawing of a figure: all of it, or as much as a page holds. */
export interface FigurePart {
  /** The numbers in words, for those who do not see the drawing. */
  readonly description: string;
  /** Draws it as wide as asked: a writer asks for the widths that it can show. */
  readonly draw: (drawing: Drawing) => Drawn;
}

export interface Figure {
  readonly kind: 'figure';
  /** Unique in the document. */
  readonly id: string;
  /** Counted through the whole document. */
  readonly number: number;
  /** Of its heading: 4 under a promise's own heading. */
  readonly level: 3 | 4;
  /** The finding, not the subject. */
  readonly title: string;
  /** What is drawn. */
  readonly sub: string;
  /** In the order in which they stand below each other; a page may end between them. */
  readonly parts: readonly FigurePart[];
  /** How to read it. */
  readonly reading: string;
  /** The table behind it, or a sentence saying where that stands. */
  readonly behind: Table | { readonly kind: 'link'; readonly text: string; readonly to: string };
}

type Told = Omit<Figure, 'kind' | 'parts'>;

/** A figure of one drawing. */
export function figure({ description, draw, ...told }: Told & FigurePart): Figure {
  return figureInParts({ ...told, parts: [{ description, draw }] });
}

/** A figure that may be longer than a page. */
export function figureInParts(told: Omit<Figure, 'kind'>): Figure {
  return { kind: 'figure', ...told };
}

import { type Html, html } from '../markup.js';
import { label } from './drawing.js';

/** The end of a line, and what stands beside it. */
export interface LineEnd {
  readonly name: string;
  /** Empty where the name is enough. */
  readonly value: string;
  readonly y: number;
}

export interface EndPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The name, and below it the value, beside the end of each line, pushed apart where lines end close together. */
export function endLabels(ends: readonly LineEnd[], { x, top, bottom }: EndPlace): readonly Html[] {
  let free = top;
  const spots = ends
    .toSorted((a, b) => a.y - b.y)
    .map((end) => {
      const at = Math.max(end.y, free);
      free = at + (end.value === '' ? 19 : 36);
      return { ...end, at };
    });
  const over = Math.max(0, (spots.at(-1)?.at ?? 0) - bottom);
  return spots.map(
    ({ name, value, at }) =>
      html`${label({ x, y: at - over, text: name, look: 'bold' })}${value !== '' && label({ x, y: at - over + 17, text: value })}`,
  );
}

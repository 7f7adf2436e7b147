import type { Words } from '../words/words.js';
import { type Paint, paintFor } from './paint.js';

/** What is known of the terminal, and the language to speak to it in. */
export interface Drawing {
  /** Columns of its window. */
  readonly width: number;
  readonly color: boolean;
  readonly words: Words;
}

/** What lines are drawn on. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
  readonly words: Words;
}

const widest = 200;

/** Lines are never wider than a person reads, nor narrower than `narrowest` columns. */
export function screenOf({ width, color, words }: Drawing, narrowest = 60): Screen {
  const columns = Math.min(widest, Math.max(narrowest, Math.floor(width)));
  return { width: columns, paint: paintFor(color), words };
}

/** The blocks with an empty line between them, in characters that every terminal has. */
export function screenText(blocks: readonly (readonly string[])[]): string {
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return `${text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '')}\n`;
}

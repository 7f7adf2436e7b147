import type { Drawing } from './calendar-text.js';
import { paintFor } from './paint.js';
import { terminalText, wrapped } from './terminal-text.js';

/** Writes the lines of a page. */
export interface Page {
  readonly width: number;
  /** Text of a user's own file may hold anything: what a terminal cannot show stands as its code. */
  readonly say: (text: string, depth?: number) => readonly string[];
}

export function pageOf({ width: asked, color }: Drawing) {
  const width = Math.min(200, Math.max(80, Math.floor(asked)));
  return {
    width,
    paint: paintFor(color),
    say: (text: string, depth = 1) => {
      const margin = '  '.repeat(depth);
      return wrapped(terminalText(text.replace(/[ \t\r\n]+/g, ' ').trim()), width, margin, margin);
    },
  };
}

export function pageText(blocks: readonly (readonly string[])[]): string {
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return `${text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '')}\n`;
}

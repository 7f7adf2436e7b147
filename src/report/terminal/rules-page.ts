import { type Drawing, type Screen, screenOf } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** Writes the lines of a page. */
export interface Page extends Screen {
  /** Text of a user's own file may hold anything: what a terminal cannot show stands as its code. */
  readonly say: (text: string, depth?: number) => readonly string[];
}

/** `narrowest`: for pages of nothing but sentences, which fit any window. */
export function pageOf(drawing: Drawing, narrowest?: number): Page {
  const screen = screenOf(drawing, narrowest);
  return {
    ...screen,
    say: (text: string, depth = 1) => {
      const margin = '  '.repeat(depth);
      return wrapped(terminalText(text.replace(/[ \t\r\n]+/g, ' ').trim()), screen.width, margin, margin);
    },
  };
}

import { Chalk, type ChalkInstance } from 'chalk';
import type { Standing } from '../../model/reading-figures.js';

/** Colour for what words and marks already say; without colour every function leaves the text alone. */
export interface Paint {
  readonly strong: ChalkInstance;
  readonly faint: ChalkInstance;
  readonly met: ChalkInstance;
  readonly late: ChalkInstance;
  readonly unanswered: ChalkInstance;
}

/** An instance of its own: chalk's shared one looks at the terminal, and not at `NO_COLOR`. */
export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    met: chalk.blue,
    late: chalk.yellow,
    unanswered: chalk.magenta,
  };
}

export const standingMarks: Record<Standing, string> = {
  'improvement-area': '◆',
  watch: '▲',
  'as-whole': '',
  above: '',
};

import { setImmediate as nextTurn } from 'node:timers/promises';

/** Some hundredths of a second of work. */
const ROWS_PER_TURN = 4096;

/** Long work that gives way now and then, so that whoever interrupts it is heard at once. */
export interface Turns {
  /** Counts a row; true where the work should give way before it goes on. */
  readonly isOver: () => boolean;
  readonly next: () => Promise<void>;
}

export function createTurns(): Turns {
  let rows = 0;
  return {
    isOver() {
      rows += 1;
      return rows % ROWS_PER_TURN === 0;
    },
    next: () => nextTurn(),
  };
}

import { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import { type PhaseState, progressLine } from '../../report/terminal/progress-line.js';
import type { Words } from '../../report/words/words.js';
import type { Terminal } from '../terminal.js';
import type { Listener } from './progress-listener.js';

/**
 * A bar on standard error for the phase at hand; it is gone when the phase is. The work pauses only now and then, and
 * a run may be killed, so that no handler of a signal can be counted on: the cursor is never hidden and no mode of the
 * terminal is changed, and there is nothing to restore.
 */
export function progressBar(terminal: Terminal, words: Words): Listener {
  const { liveWidth, seconds } = terminal;
  let state: PhaseState | null = null;
  let began = seconds();
  const bar = new SingleBar({
    // A full line would make some terminals go on to the next.
    format: () =>
      state === null ? '' : progressLine({ ...state, seconds: seconds() - began }, liveWidth() - 1, words),
    stream: streamTo(terminal),
    clearOnComplete: true,
    linewrap: true,
    fps: 10,
  });
  return {
    progress: {
      phase(phase, size) {
        bar.stop();
        state = { phase, size, done: 0, rows: 0, seconds: 0, part: '' };
        began = seconds();
        bar.start(size, 0);
      },
      part(part) {
        if (state === null) return;
        state = { ...state, part };
        bar.update(state.done);
      },
      advance(amount, rows = 0) {
        if (state === null) return;
        state = { ...state, done: state.done + amount, rows: state.rows + rows };
        bar.update(state.done);
      },
      fileRead: () => undefined,
    },
    note: () => undefined,
    end: () => bar.stop(),
  };
}

/** Standard error as the bar wants it: all that is drawn goes through the terminal's own door. */
function streamTo({ err, liveWidth }: Terminal): Writable {
  const stream = new Writable({
    decodeStrings: false,
    write(text, _encoding, done) {
      err(String(text));
      done();
    },
  });
  return Object.defineProperties(stream, {
    isTTY: { value: true },
    columns: { get: liveWidth },
  });
}

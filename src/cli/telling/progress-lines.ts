import { publishName } from '../../measurement/suppression/publish-names.js';
import { fileLines } from '../../report/terminal/verbose-text.js';
import type { Words } from '../../report/words/words.js';
import { sayLines, type Terminal } from '../terminal.js';
import type { Listener } from './progress-listener.js';

/** What is done, a line at a time as it is done, with the time that it took. */
export function progressLines(terminal: Terminal, words: Words): Listener {
  const { verboseWords } = words.progress;
  let began: number | null = null;

  function endPhase(): void {
    if (began !== null) sayLines(terminal, [`  ${verboseWords.ends(terminal.seconds() - began)}`]);
    began = null;
  }

  return {
    progress: {
      phase(phase, size) {
        endPhase();
        began = terminal.seconds();
        sayLines(terminal, [verboseWords.begins(phase, size)]);
      },
      part: () => undefined,
      advance: () => undefined,
      fileRead: (file, by) =>
        sayLines(terminal, fileLines({ ...file, file: publishName(file.file) }, by, words)),
    },
    note(lines) {
      endPhase();
      if (lines.length > 0) sayLines(terminal, lines);
    },
    end: endPhase,
  };
}

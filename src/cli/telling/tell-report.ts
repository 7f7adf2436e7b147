import { auditJson } from '../../report/json/outputs/audit-output.js';
import type { FigureInput, OutputFile } from '../../report/reporter.js';
import { terminalSummary } from '../../report/terminal/terminal.js';
import { languages } from '../../report/words/words.js';
import type { Terminal } from '../terminal.js';
import { standardOutput } from '../writing/standard-output.js';

interface WrittenReport {
  readonly input: Pick<FigureInput, 'published' | 'gates' | 'language'>;
  readonly files: readonly OutputFile[];
  /** The folder, as it is named to the user. */
  readonly folder: string;
}

interface Manner {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly color: boolean;
}

/** What was found and written, for the reader of the screen or for a program. */
export function tellReport(
  { input, files, folder }: WrittenReport,
  manner: Manner,
  terminal: Terminal,
): void {
  if (manner.quiet) return;
  const { published, gates, language } = input;
  const names = files.map(({ name }) => name).sort();
  const personal = files.filter(({ isPrivate }) => isPrivate).map(({ name }) => name);
  const listed = folder === standardOutput ? [] : names;
  const { width } = terminal;
  const color = terminal.color && manner.color;
  const words = languages[language];
  terminal.out(
    manner.json
      ? auditJson(published, { verdicts: gates, out: folder, files: names })
      : terminalSummary({
          published,
          outFolder: folder,
          files: listed,
          made: names,
          personal,
          width,
          color,
          words,
        }),
  );
}

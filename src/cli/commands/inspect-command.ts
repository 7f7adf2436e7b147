import { CommanderError } from 'commander';
import { inspect } from '../../audit/inspection/inspect.js';
import { inspectJson } from '../../report/json/outputs/inspect-output.js';
import { inspectionText } from '../../report/terminal/inspection-text.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { inspectOptionsSchema } from '../options/inspect-options-schema.js';
import { findProject } from '../project/find-project.js';
import { inspectJobOf } from '../reading/inspect-job.js';
import { showingProgress } from '../telling/progress.js';
import { settingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';

interface InspectRequest {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `inspect`: what each file is and what was understood of it; nothing is measured, nothing written. */
export async function runInspect({ files, options, terminal }: InspectRequest): Promise<void> {
  const checked = inspectOptionsSchema.parse(options);
  const job = await inspectJobOf(files, checked, terminal.cwd);
  const words = languages[job.language];
  const inspection = await showingProgress({ manner: checked, terminal, words }, ({ progress, note }) => {
    const { project } = findProject(checked.project, terminal.cwd);
    note(settingLines(settingsOf(checked, project), words));
    return inspect(job, progress);
  });
  const { width } = terminal;
  const color = terminal.color && checked.color;
  terminal.out(
    checked.json ? inspectJson(inspection, words) : inspectionText(inspection, { width, color, words }),
  );
  if (inspection.files.some((file) => file.understood || file.isTable)) return;
  // All is said on standard output; only the exit code is left to tell that nothing could be read.
  throw new CommanderError(2, 'inspect', 'no file could be read');
}

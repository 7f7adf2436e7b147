import { isAbsolute, join, relative } from 'node:path';
import { hasFailed } from '../../measurement/gates/gate-verdicts.js';
import { publishRejected } from '../../measurement/suppression/publish-names.js';
import { annotations } from '../../report/github/annotations.js';
import type { FigureInput, ReportInput } from '../../report/reporter.js';
import { gateText } from '../../report/terminal/gate-text.js';
import { languages } from '../../report/words/words.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import type { Terminal } from '../terminal.js';

/** Says on standard error which requirements did not hold, quiet or not, and gives the exit code. */
export function tellGates(
  { gates, published, language }: Pick<FigureInput, 'gates' | 'published' | 'language'>,
  { err, width }: Pick<Terminal, 'err' | 'width'>,
): ExitCode {
  if (!hasFailed(gates)) return exitCodes.done;
  err(gateText(gates, published, { words: languages[language], width }));
  return exitCodes.gateFailed;
}

/** `--format github`: what was found, for GitHub's runner alone. `folder` is what the inputs' paths are relative to. */
export function tellAnnotations(
  report: ReportInput,
  folder: string,
  { out, cwd }: Pick<Terminal, 'out' | 'cwd'>,
): void {
  const pathOf = (file: string): string => repositoryPath(isAbsolute(file) ? file : join(folder, file), cwd);
  out(annotations({ ...report, rejected: report.rejected.map(publishRejected) }, pathOf));
}

/** GitHub finds files from the folder of the run, and knows one mark between folders. */
function repositoryPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}

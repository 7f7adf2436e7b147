import { audit } from '../../audit/audit.js';
import { userError } from '../../errors/errors.js';
import { browserLines, settingLines, writtenLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import type { ExitCode } from '../exit-codes.js';
import { tellAnnotations, tellGates } from '../gates/tell-gates.js';
import { type AuditOptions, auditOptionsSchema } from '../options/audit-options-schema.js';
import { type AuditSettings, auditSettings, usualChoices } from '../options/audit-settings.js';
import { jobOf } from '../reading/read-job.js';
import { showingProgress } from '../telling/progress.js';
import { tellLeft } from '../telling/tell-left.js';
import { tellReport } from '../telling/tell-report.js';
import { settingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';
import { withThreads } from '../threads/with-threads.js';
import { filesOf, printingBrowser, writersOf } from '../writing/report-files.js';
import { besideFile, isToStandardOutput, writingToStandardOutput } from '../writing/standard-output.js';
import { type WriteReport, writingTo } from '../writing/write-output.js';
import { sizesIn, sizesOf } from '../writing/written-sizes.js';

export interface AuditRequest {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `audit`: settle what is asked for, read, judge, write the report folder, tell what was found. */
export async function runAudit({ files, options, terminal }: AuditRequest): Promise<ExitCode> {
  const checked = auditOptionsSchema.parse(options);
  const settings = auditSettings(files, checked, terminal.cwd);
  requireLists(checked, settings);
  const { folder, shown } = settings.out;
  const isPiped = isToStandardOutput(shown, settings);
  const browser = printingBrowser(settings.formats, terminal);
  const inFolder = settings.formats.length === 0 ? withoutFolder : writingTo;
  const keeping = isPiped ? writingToStandardOutput(terminal) : inFolder;
  const words = languages[settings.language];
  const { report, written } = await showingProgress({ manner: checked, terminal, words }, (listener) =>
    keeping(folder, async (write) => {
      const { progress, note } = listener;
      note([
        ...settingLines(settingsOf(checked, settings.project, usualChoices), words),
        ...browserLines(browser, words),
      ]);
      const job = await jobOf(settings);
      const plan = { formats: settings.formats, workers: checked.workers, threads: terminal.threads };
      const { report, written } = await withThreads(plan, async (beside) => {
        const report = await audit(job, progress);
        const writers = writersOf(settings.formats, { ...terminal, beside });
        return { report, written: await filesOf(report, writers, progress) };
      });
      write(written);
      note(writtenLines(shown, isPiped ? sizesOf(written) : sizesIn(folder, written), words));
      return { report, written };
    }),
  );
  if (settings.annotates) tellAnnotations(report, settings.folder, terminal);
  else {
    const reader = isPiped ? besideFile(terminal) : terminal;
    tellReport({ input: report, files: written, folder: shown }, checked, reader);
  }
  if (!isPiped) tellLeft({ place: folder, shown, files: written }, { quiet: checked.quiet, words }, terminal);
  return tellGates(report, terminal);
}

/** How persons are named shows in the lists of contacts alone: without one, the wish is a slip. */
function requireLists(
  { keyFile, includePersonalData }: AuditOptions,
  { formats }: Pick<AuditSettings, 'formats'>,
): void {
  if (formats.includes('xlsx') || formats.includes('csv')) return;
  if (includePersonalData) throw userError('names-need-lists', { option: '--include-personal-data' });
  if (keyFile !== undefined) throw userError('names-need-lists', { option: `--key-file ${keyFile}` });
}

/** Annotations alone leave no files, and need no folder. */
async function withoutFolder<Value>(
  _folder: string,
  work: (write: WriteReport) => Promise<Value>,
): Promise<Value> {
  return work(() => undefined);
}

import { audit } from '../audit/audit.js';
import type { OutputFile, ReportInput } from '../report/reporter.js';
import { reporters } from '../report/reporters.js';
import { terminalSummary } from '../report/terminal/terminal.js';
import { auditOptionsSchema } from './audit-options.js';
import { type AuditSettings, auditSettings } from './audit-settings.js';
import { jsonSummary } from './json-summary.js';
import { words } from './language.js';
import { jobOf } from './read-job.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

export interface AuditRequest {
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `audit`: settle what is asked for, read, judge, write the report folder, tell what was found. */
export async function runAudit({ files, options, terminal }: AuditRequest): Promise<void> {
  const checked = auditOptionsSchema.parse(options);
  const settings = auditSettings(files, checked, terminal.cwd);
  const report = await audit(await jobOf(settings));
  const outputs = await writeReports(report, settings);
  writeOutput(outputs, settings.out.folder);
  const names = outputs.map(({ name }) => name).sort();
  if (checked.quiet) return;
  if (checked.json) terminal.out(jsonSummary(report.published, settings.out.shown, names));
  else {
    const { width } = terminal;
    const color = terminal.color && checked.color;
    terminal.out(
      terminalSummary({
        published: report.published,
        outFolder: settings.out.shown,
        files: names,
        width,
        color,
        words,
      }),
    );
  }
}

async function writeReports(report: ReportInput, settings: AuditSettings): Promise<readonly OutputFile[]> {
  const outputs: OutputFile[] = [];
  for (const format of settings.formats) outputs.push(...(await reporters[format](report)));
  return outputs;
}

import { audit } from '../audit/audit.js';
import { auditOptionsSchema } from './audit-options.js';
import { auditSettings } from './audit-settings.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { jobOf } from './read-job.js';
import { filesOf, reportersOf } from './report-files.js';
import { tellReport } from './tell-report.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

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
  const { folder, shown } = settings.out;
  const asked = reportersOf(settings.formats, terminal);
  const report = await audit(await jobOf(settings));
  const written = await filesOf(report, asked);
  writeOutput(written, folder);
  tellReport({ input: report, files: written, folder: shown }, checked, terminal);
  return exitCodes.done;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditJob } from '../../src/audit/job.js';
import { auditOptionsSchema } from '../../src/cli/options/audit-options-schema.js';
import { auditSettings } from '../../src/cli/options/audit-settings.js';
import { jobOf } from '../../src/cli/reading/read-job.js';
import { putSmallLindasa } from '../small-lindasa.js';

/** Of Lindåsa, first days of a mailbox and a switchboard, with what else was asked for. */
export async function smallJob(asked: object = {}): Promise<AuditJob> {
  const folder = mkdtempSync(join(tmpdir(), 'delar-'));
  try {
    putSmallLindasa(folder);
    const options = auditOptionsSchema.parse({ project: 'servicematning.yaml', ...asked });
    const logs = ['loggar/epost-bibliotek.csv', 'loggar/vaxel-cdr.csv'];
    return await jobOf(auditSettings(logs, options, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

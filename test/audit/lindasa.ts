import { fileURLToPath } from 'node:url';
import type { AuditJob } from '../../src/audit/job.js';
import { auditOptionsSchema } from '../../src/cli/options/audit-options-schema.js';
import { auditSettings } from '../../src/cli/options/audit-settings.js';
import { jobOf } from '../../src/cli/reading/read-job.js';

export const lindasaFolder = fileURLToPath(new URL('../../fixtures/lindasa/', import.meta.url));

/** The measurement of the invented municipality, as its project file describes it. */
export async function lindasaJob(): Promise<AuditJob> {
  const options = auditOptionsSchema.parse({ project: `${lindasaFolder}servicematning.yaml` });
  return jobOf(auditSettings([], options, lindasaFolder));
}

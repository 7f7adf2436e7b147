import { fileURLToPath } from 'node:url';
import { defaultOut } from '../options/audit-settings.js';
import { packageFolder } from '../package-file.js';
import type { Terminal } from '../terminal.js';
import { runAudit } from './audit-command.js';

const project = fileURLToPath(new URL('fixtures/lindasa/servicematning.yaml', packageFolder));

/**
 * `demo`: the whole measurement on the invented municipality that comes with the program. The report goes to the
 * folder that the user stands in: the program's own may be read-only.
 */
export async function runDemo(options: object, terminal: Terminal): Promise<void> {
  await runAudit({ files: [], options: { out: defaultOut, ...options, project }, terminal });
}

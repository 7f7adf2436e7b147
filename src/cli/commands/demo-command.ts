import { fileURLToPath } from 'node:url';
import type { Terminal } from '../terminal.js';
import { runAudit } from './audit-command.js';

const project = fileURLToPath(new URL('../../../fixtures/lindasa/servicematning.yaml', import.meta.url));

/** `demo`: the whole measurement on the invented municipality that comes with the program. */
export async function runDemo(options: object, terminal: Terminal): Promise<void> {
  await runAudit({ files: [], options: { ...options, project }, terminal });
}

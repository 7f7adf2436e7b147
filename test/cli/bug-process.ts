import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runProcess } from '../../src/cli/run-process.js';

// A process in which, while it works, a promise that nobody waits for breaks, with what no report of it may show.
const folder = join(tmpdir(), `servicematning-bug-${process.pid}`);
process.argv.splice(2, process.argv.length, 'demo', '--out', folder);
setTimeout(() => {
  void Promise.reject(new Error('Anna Ek, anna@hem.example: "Trasig lykta"'));
}, 300);
await runProcess(process);

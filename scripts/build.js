// Compiles src/ to dist/, copies the rule sets and their template, which are data, beside the compiled code, and puts it
// together in few files in dist/program.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import process from 'node:process';
import { putTogether } from './put-together.js';

rmSync('dist', { recursive: true, force: true });
const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
cpSync('src/rules/sets', 'dist/rules/sets', { recursive: true });
cpSync('src/rules/template.yaml', 'dist/rules/template.yaml');
await putTogether(['dist/cli/start.js', 'dist/cli/document-thread.js', 'dist/index.js'], 'dist/program');

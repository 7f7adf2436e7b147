// Compiles src/ to dist/, copies the rule sets and their template, which are data, beside the compiled code, and puts it
// together in few files in dist/program: to open hundreds one by one takes longer than to read what stands in them.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import process from 'node:process';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
cpSync('src/rules/sets', 'dist/rules/sets', { recursive: true });
cpSync('src/rules/template.yaml', 'dist/rules/template.yaml');
await build({
  entryPoints: ['dist/cli/start.js', 'dist/cli/document-thread.js', 'dist/index.js'],
  entryNames: '[name]',
  outdir: 'dist/program',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
});

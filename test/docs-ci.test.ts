import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { exitCodes } from '../src/cli/exit-codes.js';
import { askedFormats } from '../src/cli/writing/formats.js';
import { inTown } from './cli/gate-town.js';

/* The jobs of docs/ci.md: their shape is that of the systems, and their steps run as they stand on a small town. */

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const [github, gitlab, ...others] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, block = '']): unknown => parse(block, { strict: true }),
);

const step = z.union([
  z.strictObject({
    uses: z.string().regex(/^actions\/[\w-]+@v\d+$/),
    if: z.string().optional(),
    with: z.object({}).loose().optional(),
  }),
  z.strictObject({ name: z.string(), if: z.string().optional(), run: z.string() }),
]);

const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({ push: z.strictObject({ paths: z.array(z.string()) }) }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  jobs: z.record(z.string(), z.strictObject({ 'runs-on': z.string(), steps: z.array(step) })),
});

const pipeline = z.strictObject({
  servicematning: z.strictObject({
    image: z.string(),
    rules: z.array(z.strictObject({ changes: z.array(z.string()) })),
    script: z.array(z.string()),
    artifacts: z.strictObject({
      when: z.literal('always'),
      paths: z.array(z.string()),
      reports: z.strictObject({ junit: z.string() }),
    }),
  }),
});

interface Ran {
  readonly code: number;
  readonly out: string;
}

const hooks = JSON.stringify(new URL('typescript-hooks.js', import.meta.url).href);
const register = `data:text/javascript,import{register}from"node:module";register(${encodeURIComponent(hooks)})`;
const program = fileURLToPath(new URL('cli/main-process.ts', import.meta.url));

/** An `npx` that runs the program itself, as its package would. */
function installNpx(folder: string): string {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const script = `#!/bin/sh
[ "$1 $2" = "--yes servicematning" ] || { echo "unexpected: $*" >&2; exit 99; }
shift 2
exec "${process.execPath}" --no-warnings --import '${register}' "${program}" "$@"
`;
  writeFileSync(join(bin, 'npx'), script);
  chmodSync(join(bin, 'npx'), 0o755);
  return bin;
}

/** Runs a step as a runner does: in a shell that stops at the first command that fails. */
function runStep(command: string, folder: string, bin: string): Ran {
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  };
  try {
    return {
      code: 0,
      out: execFileSync('sh', ['-e', '-c', command], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const failed = z.object({ status: z.number(), stdout: z.string() }).parse(error);
    return { code: failed.status, out: failed.stdout };
  }
}

describe('docs/ci.md', () => {
  it('has the two jobs, of a shape that the systems read', () => {
    expect(others).toEqual([]);
    workflow.parse(github);
    pipeline.parse(gitlab);
  });

  it('tells every exit code and format', () => {
    const told = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(exitCodes));
    const named = [...page.matchAll(/--format ([\w,]+)/g)].flatMap(([, list = '']) => list.split(','));
    expect(named.filter((name) => !askedFormats.some((format) => format === name))).toEqual([]);
  });

  it('runs the steps for GitHub: annotations alone on standard output, the report in the summary', async () => {
    const steps = Object.values(workflow.parse(github).jobs).flatMap(({ steps: all }) => all);
    const commands = steps.flatMap((one) => ('run' in one ? [one.run] : []));
    await inTown(async (folder) => {
      const bin = installNpx(folder);
      const [measure, summary] = commands.map((command) => runStep(command, folder, bin));
      expect([measure?.code, summary?.code]).toEqual([1, 0]);
      for (const line of measure?.out.trimEnd().split('\n') ?? [])
        expect(line).toMatch(/^::(?:error|warning|notice) /);
      expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('# Servicemätning');
      const kept = steps.flatMap((one) =>
        'uses' in one ? String(one.with?.['path'] ?? '').split('\n') : [],
      );
      expect(kept.filter((path) => path !== '' && !existsSync(join(folder, path)))).toEqual([]);
    });
  }, 120_000);

  it('leaves no summary where the run could not begin, and does not fail once more for it', async () => {
    const steps = Object.values(workflow.parse(github).jobs).flatMap(({ steps: all }) => all);
    const [, summary = ''] = steps.flatMap((one) => ('run' in one ? [one.run] : []));
    await inTown(async (folder) => {
      expect(runStep(summary, folder, installNpx(folder)).code).toBe(0);
      expect(existsSync(join(folder, 'summary.md'))).toBe(false);
    });
  }, 60_000);

  it('runs the steps for GitLab, and writes all that the job keeps', async () => {
    const { script, artifacts } = pipeline.parse(gitlab).servicematning;
    await inTown(async (folder) => {
      const bin = installNpx(folder);
      const codes = script.map((command) => runStep(command, folder, bin).code);
      expect(codes).toEqual([1]);
      const written = readdirSync(join(folder, 'rapport')).map((name) => `rapport/${name}`);
      expect(written.sort()).toEqual([...artifacts.paths, artifacts.reports.junit].sort());
    });
  }, 120_000);
});

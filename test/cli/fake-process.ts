import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';
import type { HostProcess } from '../../src/cli/terminal.js';

export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line as a new user would, in `cwd`, and gives what it said. */
export async function run(argv: readonly string[], cwd: string, env: HostProcess['env'] = {}): Promise<Run> {
  const said = { out: '', err: '' };
  const exitCode = await main({
    argv: ['node', 'servicematning', ...argv],
    env,
    cwd: () => cwd,
    stdout: {
      isTTY: false,
      write: (text) => {
        said.out += text;
      },
    },
    stderr: {
      write: (text) => {
        said.err += text;
      },
    },
  });
  return { exitCode, ...said };
}

/** A folder of the test's own, removed afterwards. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'servicematning-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

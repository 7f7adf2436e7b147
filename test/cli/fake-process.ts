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
  return runSeen(argv, cwd, { env, outIsScreen: false, errIsScreen: false });
}

/** What a program is run in. */
export interface Surroundings {
  readonly env: HostProcess['env'];
  readonly outIsScreen: boolean;
  readonly errIsScreen: boolean;
  readonly columns?: number;
}

/** The same where its streams are screens. A second goes by each time that the clock is looked at. */
export async function runSeen(
  argv: readonly string[],
  cwd: string,
  { env, outIsScreen, errIsScreen, columns = 80 }: Surroundings,
): Promise<Run> {
  let seconds = 0;
  const said = { out: '', err: '' };
  const exitCode = await main({
    argv: ['node', 'servicematning', ...argv],
    env,
    cwd: () => cwd,
    uptime: () => {
      seconds += 1;
      return seconds;
    },
    stdout: {
      isTTY: outIsScreen,
      columns,
      write: (text) => {
        said.out += text;
      },
    },
    stderr: {
      isTTY: errIsScreen,
      columns,
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

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Debian's own, which sees Debian's packages. */
const python = '/usr/bin/python3';
const script = fileURLToPath(new URL('../../deploy/dask/measure.py', import.meta.url));

/** Installed where the slow tests run as root on Debian; else only looked for. */
export function hasDask(): boolean {
  if (imports()) return true;
  if (process.env['SLOW'] !== '1' || process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['install', '-y', 'python3-distributed'], { stdio: 'ignore' });
  return imports();
}

function imports(): boolean {
  return spawnSync(python, ['-c', 'import distributed']).status === 0;
}

export interface Cluster {
  readonly address: string;
  /** Ends a worker as a machine that loses its power does, and what it runs with it. */
  readonly kill: (worker: string) => void;
  readonly stop: () => void;
}

/** A scheduler and its workers on loopback, each worker with one thread; a worker's name is in its environment. */
export async function startCluster(workers: readonly string[]): Promise<Cluster> {
  const port = await freePort();
  const address = `tcp://127.0.0.1:${port}`;
  const scheduler = start([
    ...['distributed.cli.dask_scheduler', '--host', '127.0.0.1'],
    ...['--port', String(port), '--dashboard-address', '127.0.0.1:0'],
  ]);
  const running = new Map(
    workers.map((name) => [
      name,
      start(
        ['distributed.cli.dask_worker', address, '--no-nanny', '--nthreads', '1', '--no-dashboard'],
        name,
      ),
    ]),
  );
  return {
    address,
    kill: (worker) => endGroup(running.get(worker)),
    stop: () => [...running.values(), scheduler].forEach(endGroup),
  };
}

function start([module = '', ...args]: readonly string[], worker = ''): ChildProcess {
  const env = { ...process.env, WORKER: worker };
  return spawn(python, ['-m', module, ...args], { detached: true, stdio: 'ignore', env });
}

function endGroup(child: ChildProcess | undefined): void {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

export interface Measured {
  readonly code: number | null;
  readonly said: string;
}

/** Runs deploy/dask/measure.py to its end. */
export async function runMeasure(args: readonly string[]): Promise<Measured> {
  const child = spawn(python, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += String(text);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said };
}

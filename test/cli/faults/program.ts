import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** What happens to the program, and at which call of node:fs; see preload.js. */
export interface Fault {
  readonly calls: readonly string[];
  /** Part of the path that is called with. */
  readonly file: string;
  /** Which of these calls, from 1. */
  readonly at: number;
  readonly strike: string;
  readonly target?: string;
}

interface Run {
  readonly cwd: string;
  readonly fault?: Fault;
  /** What time it is, and what goes by at each look; see clock.js. */
  readonly clock?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Lines of a shell, in which `"$@"` is the program. */
  readonly shell?: string;
  readonly uid?: number;
  /** Called with the running program. */
  readonly meanwhile?: (
    kill: (signal: NodeJS.Signals) => void,
    child: ChildProcessByStdio<null, Readable, Readable>,
  ) => void;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const programFile = fileURLToPath(new URL('../../../bin/servicematning.js', import.meta.url));
const deathsFile = fileURLToPath(new URL('killed-everywhere.js', import.meta.url));
const writingOnFile = fileURLToPath(new URL('writing-on.js', import.meta.url));
const preload = new URL('preload.js', import.meta.url).href;
const wrongClock = new URL('clock.js', import.meta.url).href;

/** The built program in a process of its own. */
export async function program(args: readonly string[], how: Run): Promise<Ended> {
  return started([programFile, ...args], how);
}

/** What every death while a report is written leaves in `folder`, as killed-everywhere.js prints it. */
export async function killedEverywhere(folder: string, beside: string): Promise<Ended> {
  return started([deathsFile, folder, beside], { cwd: folder });
}

/** One report after another, written to `ut` in a folder until it is killed, which it is some milliseconds after it began. */
export async function killedWriting(folder: string, milliseconds: number): Promise<Ended> {
  const meanwhile: Run['meanwhile'] = (kill, child) =>
    child.stdout.once('data', () => setTimeout(() => kill('SIGKILL'), milliseconds));
  return started([writingOnFile, join(folder, 'ut')], { cwd: folder, meanwhile });
}

function started(args: readonly string[], how: Run): Promise<Ended> {
  const { cwd, fault, clock, env, shell, uid, meanwhile } = how;
  const faulty = fault === undefined ? [] : ['--import', preload];
  const timed = clock === undefined ? [] : ['--import', wrongClock];
  const words = [process.execPath, '--no-warnings', ...faulty, ...timed, ...args];
  const [command = '', ...others] = shell === undefined ? words : ['bash', '-c', shell, 'bash', ...words];
  const child = spawn(command, others, {
    cwd,
    env: {
      ...(env ?? process.env),
      ...(fault === undefined ? {} : { FAULT: JSON.stringify(fault) }),
      ...(clock === undefined ? {} : { CLOCK: clock }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  meanwhile?.((signal) => child.kill(signal), child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}

const log = `Datum;Tid;Från;Till;Ämne
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan
2018-10-08;12:00:00;kund@ort.example;anna@hem.example;SV: Altan
`;

/** A few thousand of them fill more than is read at once. */
function otherMail(number: number): string {
  const subject = `Ärende ${number} om ${'gatan '.repeat(100)}`;
  return `2018-10-09;10:00:00;person${number}@hem.example;kund@ort.example;${subject}\n`;
}

/** A folder to measure in: one mail with its answer, and as many more as are asked for. */
export function makeTown(folder: string, more = 0): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const others = Array.from({ length: more }, (_, number) => otherMail(number));
  writeFileSync(join(folder, 'mejl.csv'), log + others.join(''));
  writeFileSync(join(folder, 'enheter.csv'), 'enhet;värde\nKundcenter;kund@ort.example\n');
}

export const measured: readonly string[] = [
  ...['--rules', 'norberg', '--period', '2018-W41', '--organisation', 'enheter.csv'],
  ...['--own-domain', 'ort.example'],
];

export const audit: readonly string[] = [
  ...['audit', 'mejl.csv', ...measured],
  ...['--format', 'csv,json', '--out', 'ut'],
];

/** All that lies in a folder, by name; folders end with a slash. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) =>
      entry.isFile() ? [entry.name, readFileSync(join(folder, entry.name), 'utf8')] : [`${entry.name}/`, ''],
    ),
  );
}

/** A user who is not root, to whom a folder's rights mean something. */
export function nobody(): { readonly uid?: number } {
  return process.getuid?.() === 0 ? { uid: 65_534 } : {};
}

import type { Threads } from './threads/threads.js';

/** What a command needs of the process that runs it; tests give their own. */
export interface Terminal {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: HostProcess['env'];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A file's content on standard output. */
  readonly bytes: (content: Uint8Array) => void;
  /** Columns of the window; 80 where the output is no terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Whether standard error is a screen on which a line may be drawn over and over. */
  readonly drawsLive: boolean;
  /** Columns of that screen now: its window may change while a command works. */
  readonly liveWidth: () => number;
  /** Columns of the window that standard error is shown in; null where it goes elsewhere. */
  readonly errorWidth: number | null;
  readonly errorColor: boolean;
  /** Seconds since the program began. */
  readonly seconds: () => number;
  /** Null where there can be none. */
  readonly threads: Threads | null;
}

/** The part of `process` that is used. */
export interface HostProcess {
  readonly argv: readonly string[];
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdout: HostStream;
  readonly stderr: HostStream;
  cwd(): string;
  uptime(): number;
}

interface HostStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(content: string | Uint8Array): unknown;
}

const defaultWidth = 80;

export function terminalOf(host: HostProcess, threads: Threads | null = null): Terminal {
  const isTerminal = host.stdout.isTTY === true;
  return {
    argv: host.argv.slice(2),
    cwd: host.cwd(),
    env: host.env,
    out: (text) => void host.stdout.write(text),
    err: (text) => void host.stderr.write(text),
    bytes: (content) => void host.stdout.write(content),
    width: isTerminal ? (host.stdout.columns ?? defaultWidth) : defaultWidth,
    color: showsColor(host.stdout, host.env),
    drawsLive: host.stderr.isTTY === true && !isAutomatic(host.env) && host.env['TERM'] !== 'dumb',
    liveWidth: () => host.stderr.columns ?? defaultWidth,
    errorWidth: host.stderr.isTTY === true ? (host.stderr.columns ?? defaultWidth) : null,
    errorColor: showsColor(host.stderr, host.env),
    seconds: () => host.uptime(),
    threads,
  };
}

/** As https://no-color.org and https://force-color.org ask; left to itself, a screen that can show it. */
function showsColor({ isTTY }: HostStream, env: HostProcess['env']): boolean {
  const { NO_COLOR: none = '', FORCE_COLOR: forced = '', TERM: kind } = env;
  if (none !== '') return false;
  if (forced !== '') return !['0', 'false'].includes(forced);
  return isTTY === true && kind !== 'dumb';
}

/** Where machines build and test, a terminal may be seen by nobody, and every line drawn over is kept in a log. */
function isAutomatic({ CI: ci = '' }: HostProcess['env']): boolean {
  return !['', '0', 'false'].includes(ci);
}

/** Lines of a person's language on standard error, in characters that every terminal has. */
export function sayLines({ err }: Pick<Terminal, 'err'>, lines: readonly string[]): void {
  err(`${lines.join('\n').replaceAll('\u00a0', ' ')}\n`);
}

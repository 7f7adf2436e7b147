/** What a command needs of the process that runs it; tests give their own. */
export interface Terminal {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: HostProcess['env'];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the window; 80 where the output is no terminal. */
  readonly width: number;
  readonly color: boolean;
}

/** The part of `process` that is used. */
export interface HostProcess {
  readonly argv: readonly string[];
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdout: HostStream;
  readonly stderr: Pick<HostStream, 'write'>;
  cwd(): string;
}

interface HostStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const defaultWidth = 80;

export function terminalOf(host: HostProcess): Terminal {
  const isTerminal = host.stdout.isTTY === true;
  const noColor = host.env['NO_COLOR'];
  return {
    argv: host.argv.slice(2),
    cwd: host.cwd(),
    env: host.env,
    out: (text) => void host.stdout.write(text),
    err: (text) => void host.stderr.write(text),
    width: isTerminal ? (host.stdout.columns ?? defaultWidth) : defaultWidth,
    color: isTerminal && (noColor === undefined || noColor === ''),
  };
}

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const hooks = JSON.stringify(new URL('typescript-hooks.js', import.meta.url).href);
const register = `data:text/javascript,import{register}from"node:module";register(${encodeURIComponent(hooks)})`;

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs node in a process of its own, as on a machine in that zone. Throws where it fails. */
export async function runNode(args: readonly string[], zone: string): Promise<Said> {
  const { SLOW: _slow, ...env } = process.env;
  const options = { cwd: root, env: { ...env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 };
  return run(process.execPath, ['--no-warnings', ...args], options);
}

/** Runs a TypeScript file; what it imports as `servicematning` are the sources. */
export async function runTypeScript(path: string, zone: string): Promise<Said> {
  return runNode(['--import', register, path], zone);
}

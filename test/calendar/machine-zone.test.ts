import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(60_000);

const script = fileURLToPath(new URL('machine-zone-dump.ts', import.meta.url));
const hooks = JSON.stringify(new URL('typescript-hooks.js', import.meta.url).href);
const register = `data:text/javascript,import{register}from"node:module";register(${encodeURIComponent(hooks)})`;

/** What the calendar says on a machine in that time zone: the machine's own midnight first, then the rest. */
function dumpIn(zone: string): readonly string[] {
  const options = {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  } as const;
  return execFileSync(process.execPath, ['--no-warnings', '--import', register, script], options).split('\n');
}

describe('the machine’s own time zone', () => {
  it('changes nothing', () => {
    const [midnightInStJohns, ...inStJohns] = dumpIn('America/St_Johns');
    const [midnightInUtc, ...inUtc] = dumpIn('UTC');
    expect(midnightInStJohns).toBe('local midnight here: 2018-01-01T03:30:00.000Z');
    expect(midnightInUtc).toBe('local midnight here: 2018-01-01T00:00:00.000Z');
    expect(inUtc.length).toBeGreaterThan(2000);
    expect(inStJohns).toEqual(inUtc);
  });
});

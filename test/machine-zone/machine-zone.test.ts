import { fileURLToPath } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';
import { isSlow } from '../calendar/calendars.js';
import { runNode, runTypeScript } from '../plain-node.js';

jest.setTimeout(600_000);

/** What a script says on a machine in that time zone: the machine's own midnight first, then the rest. */
async function dumpIn(zone: string, script: string): Promise<readonly string[]> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return (await runTypeScript(path, zone)).stdout.split('\n');
}

describe('the machine’s own time zone', () => {
  it.each([
    ['the calendar', 'calendar-dump.ts'],
    ['a whole audit: reading, pairing, judging, reports', 'audit-dump.ts'],
  ])('changes nothing in %s', async (_what, script) => {
    const dumps = await Promise.all(['America/St_Johns', 'UTC'].map((zone) => dumpIn(zone, script)));
    const [[midnightInStJohns, ...inStJohns] = [], [midnightInUtc, ...inUtc] = []] = dumps;
    expect(midnightInStJohns).toBe('local midnight here: 2018-01-01T03:30:00.000Z');
    expect(midnightInUtc).toBe('local midnight here: 2018-01-01T00:00:00.000Z');
    expect(inUtc.length).toBeGreaterThan(2000);
    expect(inStJohns).toEqual(inUtc);
  });

  const slowly = isSlow ? it : it.skip;
  slowly.each(['America/St_Johns', 'UTC'])('lets every test of time pass in %s', async (zone) => {
    const jestPath = 'node_modules/jest/bin/jest.js';
    const rooms = ['calendar', 'pairing', 'rules', 'parsers', 'measurement', 'audit'];
    const folders = rooms.map((room) => `test/${room}/`);
    const { stderr } = await runNode(['--experimental-vm-modules', jestPath, '--ci', ...folders], zone);
    expect(stderr).toMatch(/Tests:.* passed/);
    // Jest also says of itself that it has failed, where a worker takes long to end.
    expect(stderr).not.toMatch(/^FAIL|Tests:.* failed/m);
  });
});

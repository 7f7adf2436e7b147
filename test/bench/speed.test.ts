import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Measured, medianRun, type Results, type Run } from '../../bench/speed/measured.js';
import { pageOf } from '../../bench/speed/page.js';
import { targetsOf } from '../../bench/speed/targets.js';
import { runNode } from '../plain-node.js';

const run: Run = { seconds: 1, processorSeconds: 1, peakMegabytes: 100, rows: 10, phases: {} };

function measured(name: string, median: Partial<Run>, rows = 1_000_000): Measured {
  return { name, log: 'mail', rows, megabytes: 200, median: { ...run, ...median }, why: null };
}

function results(those: readonly Measured[], growth: readonly Measured[] = []): Results {
  const machine = { processor: 'one', cores: 2, memoryGigabytes: 8, node: 'v20' };
  return { machine, rounds: 1, measured: [...those], growth: [...growth] };
}

const fast = measured('audit', {
  ...{ seconds: 7, peakMegabytes: 600, phases: { pairing: 1, judging: 1 } },
  contactList: { lines: 800_000, seconds: 2, megabytes: 100 },
});
const [stream, arrays] = [
  measured('csv-parse, stream', { seconds: 12 }),
  measured('csv-parse, arrays', { seconds: 10 }),
];
const ten = measured('audit', { seconds: 78, peakMegabytes: 1000 }, 10_000_000);

describe('the targets of the bench', () => {
  it.each([
    ['against the faster form of csv-parse', 'mail / csv-parse', [fast, stream, arrays], [0.7, true]],
    ['one form of it is enough', 'mail / csv-parse', [fast, stream], [7 / 12, true]],
    [
      'one that is missed is said to be',
      'mail / udsv',
      [fast, measured('udsv', { seconds: 5 })],
      [1.4, false],
    ],
    ['what was not measured is not met', 'mail / udsv', [fast], [null, null]],
    ['pairing and judging of the whole', 'pairing', [fast], [2 / 7, true]],
    ['lines per second', 'kontakter.csv', [fast], [400_000, true]],
    ['memory, at the limit', 'peak memory at 1 000', [fast], [600, true]],
    ['memory of another size is no answer', 'peak memory at 10 000', [fast], [null, null]],
  ] as const)('%s', (_case, named, those, [value, isMet]) => {
    const target = targetsOf(results(those)).find(({ what }) => what.includes(named));
    expect(target?.value ?? null).toBe(value);
    expect(target?.isMet).toBe(isMet);
  });

  it('growth is told between the two sizes', () => {
    const target = targetsOf(results([fast], [ten])).find(({ what }) => what.startsWith('time at'));
    expect(target).toMatchObject({ isMet: false, shown: '11.14' });
  });
});

describe('medians', () => {
  it('are taken of each number by itself', () => {
    const runs = [3, 1, 2].map((seconds) => ({ ...run, seconds, peakMegabytes: 10 - seconds }));
    expect(medianRun([{ ...run, seconds: 9, peakMegabytes: 1 }, ...runs.slice(0, 2)])).toMatchObject({
      seconds: 3,
      peakMegabytes: 7,
    });
  });
});

describe('the page of results', () => {
  it('says why a contender was skipped', () => {
    const skipped: Measured = { ...fast, name: 'udsv', median: null, why: 'udsv is not installed' };
    expect(pageOf(results([fast, skipped]))).toContain('| udsv | skipped: udsv is not installed |');
  });
});

describe('npm run bench', () => {
  it('measures a small log, and says which peers are not installed', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-peers-'));
    try {
      const sizes = ['--mail-rows', '2000', '--phone-legs', '0', '--excel-rows', '0', '--rounds', '1'];
      const only = ['--only', 'csv-parse,newline,udsv,papaparse,DuckDB,audit', '--peers', empty];
      const { stdout } = await runNode(['bench/speed/run.js', ...sizes, ...only], 'UTC');
      expect(stdout).toContain('`mejl.csv`: 2000 rows');
      expect(stdout.match(/^\| audit \| \d+\.\d\d \|/gm)).toHaveLength(1);
      expect(stdout.match(/^\| csv-parse, (stream|arrays) \| \d/gm)).toHaveLength(2);
      for (const peer of ['udsv', 'papaparse', '@duckdb/node-api']) {
        expect(stdout).toContain(`skipped: ${peer} is not installed`);
      }
      expect(stdout).toMatch(/^\| audit of mail \/ csv-parse alone \| ≤ 0.7 \| \d/m);
      expect(stdout).toMatch(/^`kontakter.csv`: \d+ lines/m);
    } finally {
      rmSync(empty, { recursive: true });
    }
  }, 180_000);
});

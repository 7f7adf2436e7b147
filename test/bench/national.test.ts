import { describe, expect, it } from '@jest/globals';
import type { Measured, Results, Run } from '../../bench/speed/measured.js';
import { loadOf, type Prices, pricesOf, wallSeconds } from '../../bench/speed/national.js';
import { nationalTables } from '../../scripts/docs/national-page.js';

const prices: Prices = {
  ...{ perRun: 10, perMailRow: 2e-5, perPhoneLeg: 1e-5, splitPerRow: 1e-5, tallyPerRow: 3e-5 },
  ...{ mergePerPart: 0.5, bytesPerMailRow: 200, bytesPerPhoneLeg: 250, partBytesPerRow: 400 },
  ...{ bytesPerTally: 100_000, rowsPerPart: 1_000_000, peakMegabytes: 600 },
};
const country = { municipalities: 2, inhabitants: 100_000, mailRows: 20, phoneLegs: 10 };

describe('the sums of a country', () => {
  it('are rows times prices, and a run for each municipality', () => {
    const load = loadOf(country, prices);
    expect(load).toMatchObject({ mailRows: 2_000_000, phoneLegs: 1_000_000, parts: 4 });
    expect(load.logBytes).toBe(2_000_000 * 200 + 1_000_000 * 250);
    expect(load.auditSeconds).toBeCloseTo(2 * 10 + 40 + 10);
    expect(load.splitSeconds).toBeCloseTo(30);
    expect(load.tallySeconds).toBeCloseTo(90);
    expect(load.mergeSeconds).toBe(2);
    expect([load.partBytes, load.tallyBytes]).toEqual([1.2e9, 400_000]);
  });

  it('double with the rows, but for what each run costs', () => {
    const [once, twice] = [country, { ...country, inhabitants: 200_000 }].map((one) => loadOf(one, prices));
    expect((twice?.auditSeconds ?? 0) - 20).toBeCloseTo(2 * ((once?.auditSeconds ?? 0) - 20));
    expect(twice?.partBytes).toBe(2 * (once?.partBytes ?? 0));
  });

  it.each([
    [1, 30 + 90 + 2],
    [2, 20 + 45 + 2],
    [10, 20 + 9 + 2],
  ])('on %i cores wait for the largest municipality to be split', (cores, seconds) => {
    const whole = loadOf(country, prices);
    expect(wallSeconds(whole, { ...whole, splitSeconds: 20 }, cores)).toBeCloseTo(seconds);
  });
});

const run: Run = { seconds: 10, processorSeconds: 12, peakMegabytes: 500, rows: 1000, phases: {} };

function measured(log: Measured['log'], name: string, median: Partial<Run>): Measured {
  return { log, name, rows: 1000, megabytes: 0.2, median: { ...run, ...median }, why: null };
}

const audit = { phases: { startup: 1, reading: 5, docx: 4 } };
const all: Results = {
  machine: { processor: 'one', cores: 2, memoryGigabytes: 8, node: 'v20' },
  rounds: 1,
  growth: [],
  measured: [
    measured('mail', 'audit', audit),
    measured('phone', 'audit', audit),
    measured('mail', 'in parts', {
      parts: {
        ...{ count: 4, megabytes: 0.4, tallyMegabytes: 0.8 },
        processorSeconds: { split: 2, tally: 8, merge: 4 },
      },
    }),
  ],
};

describe('the prices', () => {
  it('are those of the bench; what does not grow with the log is paid once a run', () => {
    expect(pricesOf(all)).toMatchObject({
      ...{ perRun: 6, perMailRow: 0.006, perPhoneLeg: 0.006, splitPerRow: 0.002, tallyPerRow: 0.008 },
      ...{ mergePerPart: 1, bytesPerMailRow: 200, partBytesPerRow: 400, bytesPerTally: 200_000 },
      ...{ rowsPerPart: 1000, peakMegabytes: 500 },
    });
  });

  it('are none where the bench did not measure them all', () => {
    expect(pricesOf({ ...all, measured: all.measured.slice(0, 2) })).toBeNull();
  });
});

describe('the tables of docs/national.md', () => {
  it('tell rows, hours and bytes with their units', () => {
    const page = nationalTables(prices);
    expect(page).toContain('| all | 10,600,000 | 212,000,000 | 106,000,000 | 69 GB |');
    expect(page).toContain('| the middle one | 16,000 | 320,000 | 160,000 |');
    expect(page).toContain('| shuffle | – | parts to the storage, and from it to the workers | 2 × 130 GB |');
    expect(page).toContain('| 2 | 1.8 |');
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { stopCounting } from './counted-work.js';
import { fuzz } from './fuzz.js';
import { targetNames } from './targets.js';

afterAll(stopCounting);

/** So many files of each kind; `npm run fuzz` tries more. */
const CASES = 5;
const SEED = 20_181_008;

describe('whatever a file holds, it is read whole or refused by name', () => {
  it.each(targetNames)('%s', async (name) => {
    const { tried, broken } = await fuzz(name, SEED, CASES);
    expect(broken.map(({ why }) => why)).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(CASES);
  });
});

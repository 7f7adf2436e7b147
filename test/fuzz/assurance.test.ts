import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../plain-node.js';
import { damageNames } from './damages.js';
import { nastyTexts, swellings } from './nasty-texts.js';
import { archiveSeeds, logSeeds, ruleSetSeeds } from './seeds.js';
import { targetNames } from './targets.js';

const page = readFileSync(join(root, 'docs/assurance.md'), 'utf8');
const [, section = ''] = /\n## In\n([\s\S]*?)\n## /.exec(page) ?? [];

describe('the page on assurance', () => {
  it('names tests that exist, at least one in each row of its tables', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`test/'));
    const named = rows.map((row) =>
      [...row.matchAll(/`(test\/[\w/.-]+\.ts)`/g)].map(([, path = '']) => path),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((paths) => paths.length === 0)).toEqual([]);
    expect(named.flat().filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each([
    ['doors', targetNames.length],
    ['kinds of damage', damageNames.length],
    ['nasty texts', Object.keys(nastyTexts).length],
    ['swollen ones', swellings.length],
    ['logs', logSeeds().length],
    ['archives', archiveSeeds().length],
    ['rule sets', ruleSetSeeds().length],
  ])('counts its %s as they are: %i', (what, count) => {
    expect(section.replaceAll('\n', ' ')).toContain(`${count} ${what}`);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pages } from '../scripts/docs/pages.js';

describe('generated pages are in step with the program', () => {
  it.each(Object.entries(pages))('docs/%s: else run npm run docs:generate', (name, page) => {
    const written = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
    expect(written).toBe(page());
  });
});

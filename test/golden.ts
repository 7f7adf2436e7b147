import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** Rewrites every golden of a run: the diff is then what the reader of the output will see change. */
const rewrites = process.env['UPDATE_GOLDENS'] === '1';

/** Compares a text with the file beside the test, and says how to rewrite it. */
export function expectGolden(text: string, test: string, name: string): void {
  const file = new URL(name, test);
  if (rewrites) writeFileSync(file, text);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const hint = `\nIf the change is meant: UPDATE_GOLDENS=1 npm run jest ${new URL(test).pathname.replace(/.*\/test\//, 'test/')}\n`;
  expect(text + hint).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

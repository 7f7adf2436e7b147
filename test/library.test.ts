import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root, runTypeScript } from './plain-node.js';

describe('the library', () => {
  it('does what the example in the README says', async () => {
    const section = /\n## As a library\n([\s\S]*?)\n## /.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )?.[1];
    const example = /```ts\n([\s\S]*?)```/.exec(section ?? '')?.[1];
    const printed = /```text\n([\s\S]*?)```/.exec(section ?? '')?.[1];
    if (example === undefined || printed === undefined) throw new Error('no example');
    const folder = mkdtempSync(join(tmpdir(), 'servicematning-'));
    try {
      const file = join(folder, 'example.ts');
      writeFileSync(file, example);
      expect((await runTypeScript(file, 'America/St_Johns')).stdout).toBe(printed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root, runTypeScript } from './plain-node.js';

const page = readFileSync(join(root, 'docs/adding-a-format.md'), 'utf8');

function block(language: string): string {
  const [found, ...others] = [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))];
  if (found?.[1] === undefined || others.length > 0) throw new Error(`not one block of ${language}`);
  return found[1];
}

/** As it would be in the folder of the case registers. */
const parser = block('ts')
  .replaceAll(" from './", ` from '${root}src/parsers/cases/`)
  .replaceAll(" from '../", ` from '${root}src/parsers/`)
  .replaceAll(".js';", ".ts';");

/** Reads a file as the format and prints what became of each row. */
const program = `
import { bytesInMemory } from '${root}src/parsers/log-bytes.ts';
import { readLogs } from '${root}src/parsers/read-logs.ts';
import { tuba } from './tuba.ts';

const settings = { zone: null, sheet: null, direction: null, mailbox: null, columns: null, dateOrder: null };
const bytes = new TextEncoder().encode(${JSON.stringify(block('csv'))});
const { events, rejected } = await readLogs([{ file: 'tuba.csv', bytes: bytesInMemory(bytes), format: tuba, ...settings }]);
for (const event of events) {
  if (event.channel !== 'case') continue;
  const times = Object.entries(event.times).flatMap(([name, at]) =>
    at === null ? [] : [name + ' ' + new Date(at.start).toISOString()],
  );
  console.log(event.caseId + ' ' + event.unit + ': ' + times.join(', '));
}
for (const { source, reason, column } of rejected) {
  console.log('row ' + source.row + ' rejected: ' + reason + ' (' + column + ')');
}
`;

/** The project's own strictness; a path into the sources may end as they do. */
const settings = {
  extends: join(root, 'tsconfig.json'),
  compilerOptions: { allowImportingTsExtensions: true, typeRoots: [join(root, 'node_modules/@types')] },
  include: ['*.ts'],
};

function compile(folder: string): string {
  const compiler = join(root, 'node_modules/.bin/tsc');
  try {
    return execFileSync(compiler, ['--project', folder], { encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

describe('the page on adding a format', () => {
  it('shows a parser that compiles, and reads what the page says it reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'servicematning-'));
    try {
      writeFileSync(join(folder, 'tuba.ts'), parser);
      writeFileSync(join(folder, 'read-tuba.ts'), program);
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      expect(compile(folder)).toBe('');
      expect((await runTypeScript(join(folder, 'read-tuba.ts'), 'UTC')).stdout).toBe(block('text'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('names every kind of column', () => {
    const source = readFileSync(join(root, 'src/parsers/column.ts'), 'utf8');
    const kinds = [...source.matchAll(/^export function (\w+)/gm)].flatMap(([, name]) => name ?? []);
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });
});

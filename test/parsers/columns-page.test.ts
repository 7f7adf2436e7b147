import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readProject } from '../../src/cli/project/project.js';
import { allParsers, parsers } from '../../src/parsers/parsers.js';
import { expectGolden } from '../golden.js';

const page = '../../docs/columns.md';
const heading = '## Fields of each format\n';

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function tableOfFields(): string {
  const rows = allParsers.map(({ name, columns }) => {
    const fields = Object.keys(columns).map((field) => `\`${field}\``);
    return `| \`${name}\` | ${fields.join(', ')} |`;
  });
  return ['| format | fields |', '|---|---|', ...rows].join('\n');
}

describe('the pages on columns and registers', () => {
  it('list the fields of every format', () => {
    const [before = ''] = textOf(page).split(heading);
    expectGolden(`${before}${heading}\n${tableOfFields()}\n`, import.meta.url, page);
  });

  it('show a project file that is read', () => {
    const [, example = ''] = textOf(page).match(/```yaml\n([\s\S]*?)```/) ?? [];
    const project = readProject(`rules: norberg\n${example}`, 'columns.md');
    expect(project.inputs).toEqual(
      parse(example).inputs.map((one: object) => ({ ...one, files: ['register/*.xlsx'] })),
    );
  });

  it('explain every field of a register', () => {
    const text = textOf('../../docs/case-registers.md');
    const fields = Object.keys(parsers['register-swedish'].columns);
    expect(fields.filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });

  it('tell of every format of cases', () => {
    const text = textOf('../../docs/case-registers.md');
    const names = allParsers.filter(({ channel }) => channel === 'case').map(({ name }) => name);
    expect(names.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

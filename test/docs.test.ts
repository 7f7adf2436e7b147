import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readProject } from '../src/cli/project.js';
import { checkRuleSet } from '../src/rules/rule-set.js';
import { respondSchema } from '../src/rules/rule-set-schema.js';
import { run } from './cli/fake-process.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

describe('the docs', () => {
  it.each(pages)('%s names only paths that exist', (page) => {
    const named = [...textOf(page).matchAll(/`((?:src|test|docs|fixtures|bin)\/[\w./-]*)`/g)].flatMap(
      ([, path]) => path ?? [],
    );
    const linked = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].flatMap(
      ([, path]) => path ?? [],
    );
    const inPage = (path: string): string => join(root, page, '..', path);
    const missing = [
      ...named.filter((path) => !existsSync(join(root, path))),
      ...linked.filter((path) => !existsSync(inPage(path))),
    ];
    expect(missing).toEqual([]);
  });

  it('every project file in the README is read', () => {
    const blocks = [...textOf('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(
      ([, block]) => block ?? [],
    );
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(readProject(block, 'README.md').rules).toBe('norberg');
  });

  it('the README names only options that some command has', async () => {
    const commands = ['audit', 'explain', 'calendar', 'plan', 'rules list', 'rules check', 'rules new'];
    const helps = await Promise.all(commands.map((name) => run([...name.split(' '), '--help'], root)));
    const out = helps.map((help) => help.out).join('\n');
    const options = [...textOf('README.md').matchAll(/\s(--[a-z-]+)\b/g)].flatMap(
      ([, option]) => option ?? [],
    );
    expect(options.length).toBeGreaterThan(4);
    expect(options.filter((option) => !out.includes(option))).toEqual([]);
  });
});

const ruleExamples = [...textOf('docs/rules.md').matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(
  ([, block]) => block ?? [],
);

/** An example that is a part of a rule or of a set stands in the first, whole one. */
function wholeExample(example: string): object {
  const part = parse(example) ?? {};
  const whole = parse(ruleExamples[0] ?? '');
  const isOfRule = Object.keys(part).every((key) => Object.hasOwn(respondSchema.shape, key));
  if (!isOfRule) return { ...whole, ...part };
  return { ...whole, rules: [{ ...whole.rules[0], ...part }] };
}

describe('the page for rule authors', () => {
  it.each(ruleExamples)('%s is a rule set, or a part of one', (example) => {
    expect(checkRuleSet(JSON.stringify(wholeExample(example)))).toMatchObject({ ok: true });
  });

  it('names every key of a rule and of its calendar', () => {
    const page = textOf('docs/rules.md');
    expect(Object.keys(respondSchema.shape).filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readInputFormat } from '../src/cli/project/input-format.js';
import { inputFormatSchema } from '../src/cli/project/input-format-schema.js';
import { readProject } from '../src/cli/project/project.js';
import { readCorrections } from '../src/parsers/lists/corrections.js';
import { kindSchemas } from '../src/rules/language/rule-schema.js';
import { ruleSetSchema } from '../src/rules/language/rule-set-schema.js';
import { scopeSchema } from '../src/rules/language/scope-schema.js';
import { checkRuleSet } from '../src/rules/rule-set.js';
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

  it('the corrections in the README are read', async () => {
    const lines = /```csv\n([\s\S]*?)```/.exec(textOf('README.md'))?.[1] ?? '';
    const bytes = new TextEncoder().encode(lines);
    const { lines: corrections } = await readCorrections({ file: 'README.md', bytes });
    expect(corrections).toMatchObject([
      { kind: 'answered', by: 'phone' },
      { kind: 'no-answer-needed', by: null },
    ]);
  });

  it('the README names only options that some command has', async () => {
    const commands = [
      'audit',
      'inspect',
      'init',
      'explain',
      'calendar',
      'plan',
      'sample',
      'quality',
      'report',
      'split',
      'tally',
      'merge',
      'rules list',
      'rules check',
      'rules new',
    ];
    const helps = await Promise.all(commands.map((name) => run([...name.split(' '), '--help'], root)));
    const out = helps.map((help) => help.out).join('\n');
    const options = [...textOf('README.md').matchAll(/\s(--[a-z-]+)\b/g)].flatMap(
      ([, option]) => option ?? [],
    );
    expect(options.length).toBeGreaterThan(4);
    expect(options.filter((option) => !out.includes(option))).toEqual([]);
  });
});

describe('the page on formats of one’s own', () => {
  const examples = [...textOf('docs/unknown-format.md').matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(
    ([, block]) => block ?? [],
  );

  it.each(examples)('%s is a project file, or describes a format', (example) => {
    const isProject = Object.hasOwn(parse(example), 'rules');
    expect(isProject ? readProject(example, 'x.yaml') : readInputFormat(example, 'x.yaml')).toBeDefined();
  });

  it('names every key and field of a described format', () => {
    const page = textOf('docs/unknown-format.md');
    const keys = inputFormatSchema.options.flatMap((option) => [
      ...Object.keys(option.shape),
      ...(option.shape.channel.value === 'case' ? [] : Object.keys(option.shape.columns.shape)),
    ]);
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

const ruleExamples = [...textOf('docs/rules.md').matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(
  ([, block]) => block ?? [],
);

const wholeSet = parse(ruleExamples.find((example) => example.includes('Exempelstad')) ?? '');
const ruleKeys = new Set(Object.values(kindSchemas).flatMap(({ shape }) => Object.keys(shape)));

/** An example that is a part of a rule, or of a set, stands in a whole one. */
function wholeExample(example: string): object {
  const part = parse(example) ?? {};
  if ('municipality' in part) return part;
  const isOfRule = Object.keys(part).every((key) => ruleKeys.has(key));
  return isOfRule ? { ...wholeSet, rules: [wholeRule(part)] } : { ...wholeSet, ...part };
}

function wholeRule(part: object): object {
  const rule = { id: 'ett', kind: 'respond', title: 'Svar', promise: 'Alla får svar.', channels: ['mail'] };
  const hasTime = 'kind' in part || 'within' in part || 'steps' in part || 'alternatives' in part;
  return { ...rule, ...(hasTime ? {} : { within: '2 working days' }), ...part };
}

describe('the page for rule authors', () => {
  it('has examples of every kind', () => {
    const kinds = ruleExamples.flatMap((example) => parse(example)?.kind ?? []);
    expect([...new Set(['respond', ...kinds])].sort()).toEqual(Object.keys(kindSchemas).sort());
  });

  it.each(ruleExamples)('%s is a rule set, or a part of one', (example) => {
    const checked = checkRuleSet(JSON.stringify(wholeExample(example)));
    expect(checked.ok ? [] : checked.mistakes).toEqual([]);
  });

  it('names every key of a set, of a rule and of its scope', () => {
    const page = textOf('docs/rules.md');
    const keys = [...ruleKeys, ...Object.keys(scopeSchema.shape), ...Object.keys(ruleSetSchema.shape)];
    expect(keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`\`${key}:`))).toEqual([]);
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { readInputFormat } from '../../../src/cli/project/input-format.js';
import { readProject } from '../../../src/cli/project/project.js';
import { UserError } from '../../../src/errors/errors.js';
import { readOrganisation } from '../../../src/parsers/lists/organisation.js';
import { readRuleSet } from '../../../src/rules/rule-set.js';
import { stopCounting, takeSteps } from '../counted-work.js';

afterAll(stopCounting);

/** Every reader of YAML. */
const readers = {
  'rule set': (text: string) => readRuleSet(text, 'egen.yaml'),
  'project file': (text: string) => readProject(text, 'egen.yaml'),
  'input format': (text: string) => readInputFormat(text, 'egen.yaml'),
  'organisation table': (text: string) => readOrganisation({ file: 'egen.yaml', bytes: Buffer.from(text) }),
} satisfies { readonly [name: string]: (text: string) => unknown };

async function refusalOf(read: (text: string) => unknown, text: string): Promise<UserError> {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const doublings = Array.from(
  { length: 40 },
  (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
);

const bombs: readonly (readonly [string, string])[] = [
  ['lists in lists', '['.repeat(20_000)],
  ['closed lists in lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['mappings in mappings', '{a: '.repeat(20_000)],
  ['dashes', '- '.repeat(20_000)],
  ['keys of keys', '? '.repeat(20_000)],
  ['colons', 'a: '.repeat(20_000)],
  ['levels by indentation', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  [
    'a mapping of more keys than anybody writes',
    Array.from({ length: 30_000 }, (_, key) => `k${key}: 1`).join('\n'),
  ],
  ['aliases that double', ['a0: &a0 x', ...doublings].join('\n')],
  ['aliases of nothing', `rules: [${'*a,'.repeat(20_000)}]`],
  ['an alias of itself', 'rules: &a [*a]'],
  ['a mapping that is merged with itself', 'rules: &a\n  <<: *a\n'],
  ['a tag of another language', 'rules: { a: !!js/function "function () { return 1 }" }'],
  ['a tag of a type', 'rules: !!python/object/apply:os.system [ls]'],
  ['a million quotes', `rules: ${'"'.repeat(100_000)}`],
  ['NUL and marks of direction', 'rules: "\\0 \\u202E"\n\0: 1'],
];

describe.each(Object.entries(readers))('a hostile %s', (_, read) => {
  it.each(bombs)('of %s is refused by name and place, with little work', async (_bomb, text) => {
    takeSteps();
    const refusal = await refusalOf(read, text);
    expect(takeSteps()).toBeLessThan(2_000_000 + 300 * text.length);
    expect(refusal.place.file).toBe('egen.yaml');
    expect(refusal.words('en').message).toContain('egen.yaml');
  });
});

const prototypes = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

describe.each(prototypes)('the key %s', (key) => {
  it.each([
    ['in a rule set', 'rule set', `${key}: { polluted: true }\nid: x\n`],
    ['in a rule', 'rule set', `rules: [{ id: x, kind: ${key}, ${key}: 1, within: 2 ${key} }]\n`],
    ['in a project file', 'project file', `rules: norberg\n${key}: { polluted: true }\n`],
    ['in a part of a project file', 'project file', `rules: norberg\nphone: { ${key}: 1 }\n`],
    [
      'among opening hours',
      'project file',
      `rules: norberg\ncalendar: { hours: { ${key}: "08:00-16:00" } }\n`,
    ],
    ['as a channel', 'input format', `channel: ${key}\ncolumns: { ${key}: x }\n`],
    [
      'as a field',
      'input format',
      `channel: phone\ncolumns: { ${key}: x }\nchoices: { ${key}: { ${key}: x } }\n`,
    ],
    ['in an organisation table', 'organisation table', `- { ${key}: x }\n`],
  ] as const)('%s is an unknown word', async (_, reader, text) => {
    const refusal = await refusalOf(readers[reader], text);
    expect(refusal.place.file).toBe('egen.yaml');
    expect(`${refusal.message}${refusal.words('en').message}`).not.toMatch(/native code|\[object/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('in a list of one’s own names is told, or a name like any other', () => {
    const text = `rules: norberg\ninputFormats: { ${key}: { channel: mail, columns: { time: T, sender: F, recipients: M } } }\n`;
    if (key === '__proto__') {
      expect(() => readProject(text, 'egen.yaml')).toThrow('__proto__');
      return;
    }
    expect(Object.keys(readProject(text, 'egen.yaml').inputFormats ?? {})).toEqual([key]);
  });
});

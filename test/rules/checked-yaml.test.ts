import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { UserError } from '../../src/errors/errors.js';
import { told } from '../../src/errors/mistakes.js';
import { checkYaml, type FurtherCheck, readCheckedYaml } from '../../src/rules/checked-yaml.js';

const schema = z.strictObject({ title: z.string(), amount: z.number() });
const nothing: FurtherCheck = () => [];
const noAmount: FurtherCheck = () => [{ path: ['amount'], message: told(({ rules }) => rules.fromMissed()) }];

function places(text: string, furtherCheck: FurtherCheck): readonly string[] {
  const checked = checkYaml(text, schema, furtherCheck);
  return checked.ok ? [] : checked.mistakes.map(({ line, column }) => `${line}:${column}`);
}

describe('a file in YAML', () => {
  it('is what it holds where nothing is wrong with it', () => {
    const text = 'title: Löfte\namount: 3\n';
    expect(checkYaml(text, schema, nothing)).toEqual({ ok: true, value: { title: 'Löfte', amount: 3 } });
  });

  it.each([
    ['a value of another type', 'title: Löfte\namount: tre\n', nothing, ['2:1']],
    ['what only the further check sees', 'title: Löfte\namount: 3\n', noAmount, ['2:1']],
    ['both', 'title: 3\namount: 3\n', noAmount, ['1:1', '2:1']],
    ['a key twice', 'title: A\ntitle: B\namount: 3\n', nothing, ['2:1']],
  ])('is refused for %s', (_case, text, furtherCheck, expected) => {
    expect(places(text, furtherCheck)).toEqual(expected);
  });

  it('is refused as a whole, with the place of its first mistake', () => {
    const read = () =>
      readCheckedYaml('title: 3\namount: 3\n', { file: 'egen.yaml', schema, furtherCheck: noAmount });
    const failure = (() => {
      try {
        return read();
      } catch (error) {
        return error;
      }
    })();
    if (!(failure instanceof UserError)) throw new Error('the file was read');
    expect(failure.place).toEqual({ file: 'egen.yaml', line: 1, column: 1 });
    expect(failure.message).toMatch(/egen\.yaml:1:1: [\s\S]*egen\.yaml:2:1: /);
    expect(failure.advice).toContain('Siffrorna efter filnamnet är rad och kolumn.');
  });
});

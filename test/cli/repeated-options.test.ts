import { describe, expect, it } from '@jest/globals';
import { lindasaFolder } from '../audit/lindasa.js';
import { run } from './fake-process.js';

const ends = ['--log-end', 'mail=2018-11-12T16:00', '--log-end'];

describe('an option that stands twice', () => {
  it.each([
    ['is refused where it takes one value', ['audit', '--rules', 'norberg', '--rules', 'nacka'], '--rules <'],
    ['is refused of a command below another', ['rules', 'list', '--lang', 'sv', '--lang', 'sv'], '--lang <'],
    ['is refused as the end of one log', ['audit', ...ends, 'mail=2018-11-12T17:00'], '--log-end mail=…'],
  ])('%s', async (_, argv, option) => {
    const { exitCode, out, err } = await run(argv, lindasaFolder);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(`Fel [repeated-option]: Valet ${option}`);
  });

  it.each([
    ['where it may be repeated', ['--own-domain', 'a.example', '--own-domain', 'b.example']],
    ['as the ends of two logs', [...ends, 'phone=2018-11-12T17:00']],
  ])('is taken %s', async (_, options) => {
    const { err } = await run(['audit', ...options, '--rules', 'saknas.yaml'], lindasaFolder);
    expect(err).not.toContain('repeated-option');
    expect(err).toContain('saknas.yaml');
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { inFolder, type Run, run } from './fake-process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const summerClosing = `rules: norberg
municipality: Lindåsa kommun
calendar:
  closed: [2018-11-12..2018-11-16]
`;

function plan(options: readonly string[], project?: string): Promise<Run> {
  return inFolder((folder) => {
    if (project !== undefined) writeFileSync(join(folder, 'servicematning.yaml'), project);
    return run(['plan', ...options], folder);
  });
}

async function planOf(options: readonly string[], project?: string) {
  const { exitCode, out, err } = await plan([...options, '--json'], project);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out);
}

describe('the plan of exports', () => {
  it('is as its golden at 80 columns', async () => {
    const { exitCode, out, err } = await plan(['2018-W41..2018-W45', '--rules', 'norberg']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const lines = out.split('\n').filter((line) => !line.includes('https://'));
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expectGolden(out, import.meta.url, 'plan-2018.golden.txt');
  });

  it('tells a machine the dates of every export', async () => {
    const { channels } = await planOf(['2018-W41..2018-W45', '--rules', 'norberg']);
    const [mail] = channels;
    expect(mail).toMatchObject({ channel: 'mail', firstDay: '2018-09-08', lastDay: '2018-11-30' });
    const [quick, historical] = mail.systems;
    expect(quick).toMatchObject({ system: 'exchange-trace', mostDays: 10, purgedFrom: '2018-12-07' });
    expect(quick.exports).toHaveLength(9);
    expect(quick.exports[0]).toEqual({
      ...{ from: '2018-09-08', until: '2018-09-16', takeFrom: '2018-09-17', takeBefore: '2018-12-07' },
    });
    expect(historical.exports).toEqual([
      { from: '2018-09-08', until: '2018-11-30', takeFrom: '2018-12-02', takeBefore: '2018-12-07' },
    ]);
  });

  it('follows the municipality’s own closed days', async () => {
    const closed = await planOf(['2018-W41..2018-W45'], summerClosing);
    expect(closed.municipality).toBe('Lindåsa kommun');
    expect(closed.channels[0].lastDay).toBe('2018-12-07');
    const elsewhere = await planOf(['2018-W41..2018-W45', '--rules', 'norberg']);
    expect(elsewhere.channels[0].lastDay).toBe('2018-11-30');
  });

  it('has every key in its page', async () => {
    const page = readFileSync(join(root, 'docs/calendar-and-plan.md'), 'utf8');
    const keys = keysOf(await planOf(['2018-W41', '--rules', 'norberg']));
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

const expired = `id: gammal
municipality: Ort
title: Gammalt löfte
source: { document: Garanti }
readingNote: Bara en tolkning.
rules:
  - id: svar
    kind: respond
    title: Svar
    promise: Svar inom två arbetsdagar.
    channels: [mail]
    within: 36 hours
    readings: [{ id: clock, main: true, title: alla timmar }]
    validUntil: 2017-12-31
`;

describe('refusals', () => {
  it.each([
    ['no period', []],
    ['a period that cannot be read', ['vecka 41', '--rules', 'norberg']],
    ['no rule set', ['2018']],
    ['a rule set that does not exist', ['2018', '--rules', 'norbreg']],
    ['a rule set that is not in force', ['2018', '--rules', 'gammal.yaml']],
    ['a folder in place of a project file', ['2018', '--project', 'mapp']],
    ['an unknown option', ['2018', '--rules', 'norberg', '--format', 'json']],
  ])('%s', async (_, options) => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'mapp'));
      writeFileSync(join(folder, 'gammal.yaml'), expired);
      const { exitCode, out, err } = await run(['plan', ...options], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toMatchSnapshot();
    });
  });
});

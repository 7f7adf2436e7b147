import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createProgram } from '../../src/cli/program.js';
import { terminalOf } from '../../src/cli/terminal.js';
import { lindasaFolder } from '../audit/lindasa.js';
import { pathsOf } from './command-paths.js';
import { inFolder, type Run, run, runSeen } from './fake-process.js';
import { fillForm, inTown } from './review-town.js';

const folder = mkdtempSync(join(tmpdir(), 'tyst-'));

async function done(argv: readonly string[], cwd: string): Promise<void> {
  expect(await run(argv, cwd)).toEqual({ exitCode: 0, out: '', err: '' });
}

/** A town with a report, a form that is filled in, an earlier measurement and a rule set of its own. */
beforeAll(async () => {
  await inTown(async (town) => {
    await done(['audit', '--format', 'csv,json', '--quiet'], town);
    await done(['sample', '--size', '12', '--seed', '7', '--include-personal-data', '--quiet'], town);
    await fillForm(join(town, 'granskning.xlsx'), () => ({
      Bemötande: 4,
      Tydlighet: 4,
      Enkelhet: 4,
      'Svarar på frågan': 'ja',
      'Kräver ej svar': 'nej',
    }));
    cpSync(join(lindasaFolder, 'tidigare'), join(town, 'tidigare'), { recursive: true });
    await done(['tally', '--out', 'del-1.json', '--quiet'], town);
    await done(['rules', 'new', '--out', 'regler.yaml', '--quiet'], town);
    writeFileSync(join(town, 'fel.yaml'), 'id: fel\n');
    cpSync(town, folder, { recursive: true });
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

type Line = readonly [command: string, argv: readonly string[]];

/** Commands that write files: what they say is beside that. */
const writers: readonly (readonly [...Line, written: string])[] = [
  ['audit', ['audit', '--format', 'csv', '--out', 'ut'], 'ut/kontakter.csv'],
  ['report', ['report', 'rapport/resultat.json', '--format', 'json', '--out', 'ut'], 'ut/resultat.json'],
  ['init', ['init', 'mejl.csv', '--out', 'ut'], 'ut/servicematning.yaml'],
  ['sample', ['sample', '--size', '3', '--include-personal-data', '--out', 'ny.xlsx'], 'ny.xlsx'],
  ['split', ['split', '--partitions', '2', '--out', 'ut'], 'ut/part-1.ndjson'],
  ['tally', ['tally', '--out', 'ny.json'], 'ny.json'],
  ['merge', ['merge', 'del-*.json', '--out', 'ut'], 'ut/resultat.json'],
  ['rules new', ['rules', 'new', '--out', 'ny.yaml'], 'ny.yaml'],
];

/** Commands whose answer is what they say. */
const answers: readonly Line[] = [
  ['inspect', ['inspect']],
  ['explain', ['explain', 'E-20181008-0001']],
  ['explain', ['explain', '--from', '2018-10-12 15:00']],
  ['explain', ['explain', 'E-20181008-0001', '--result', 'rapport']],
  ['calendar', ['calendar', '2018-W44']],
  ['plan', ['plan', '2018-10']],
  ['quality', ['quality', 'granskning.xlsx']],
  ['compare', ['compare', 'tidigare/resultat.json', 'rapport/resultat.json']],
  ['rules list', ['rules', 'list']],
  ['rules show', ['rules', 'show', 'regler.yaml']],
];

/** Commands that look for what is wrong, where all is well and where it is not, and what they find there. */
const checks: readonly (readonly [...Line, wrong: readonly string[], found: RegExp])[] = [
  [
    'doctor',
    ['doctor'],
    ['doctor', '--organisation', 'saknas.csv'],
    /^Projektet\n {2}Saknas\/fel +saknas\.csv/,
  ],
  ['rules check', ['rules', 'check', 'regler.yaml'], ['rules', 'check', 'fel.yaml'], /Fel \[/],
];

/** Of these nothing more is to be said than of others. */
const alike: Readonly<Record<string, string>> = {
  demo: 'is audit, with a project of its own',
  rules: 'names its commands',
};

const readsNoFile = ['rules list', 'rules new'];

/** What the line says where both of its streams are screens, in a copy of the town, and whether a file is there. */
function said(argv: readonly string[], written = 'mejl.csv'): Promise<Run & { readonly isWritten: boolean }> {
  return inFolder(async (copy) => {
    cpSync(folder, copy, { recursive: true });
    const surroundings = { env: { CI: 'true', NO_COLOR: '1' }, outIsScreen: true, errIsScreen: true };
    const seen = await runSeen(argv, copy, surroundings);
    return { ...seen, isWritten: existsSync(join(copy, written)) };
  });
}

const all: readonly Line[] = [...writers, ...answers, ...checks].map(([command, argv]) => [command, argv]);

it('every command is looked at', () => {
  const host = { argv: [], env: {}, cwd: () => '.', uptime: () => 0 };
  const stream = { write: () => undefined };
  const program = createProgram(terminalOf({ ...host, stdout: stream, stderr: stream }), () => undefined);
  const names = pathsOf(program).map((path) => path.join(' '));
  const looked = [...all.map(([command]) => command), ...Object.keys(alike)];
  expect(names.filter((name) => name !== '' && !looked.includes(name))).toEqual([]);
});

describe('--quiet', () => {
  it.each(writers)('%s writes, and says nothing', async (_, argv, written) => {
    const loud = await said(argv, written);
    expect(loud.out + loud.err).not.toBe('');
    const quiet = await said([...argv, '--quiet'], written);
    expect(quiet).toEqual({ exitCode: 0, out: '', err: '', isWritten: true });
    expect(await said([...argv, '--quiet', '--json'], written)).toMatchObject({ out: '', err: '' });
  });

  it.each(answers)('%s gives its answer (%j), and says nothing else', async (_, argv) => {
    const { exitCode, out } = await said(argv);
    expect({ exitCode, isAnswered: out !== '' }).toEqual({ exitCode: 0, isAnswered: true });
    expect(await said([...argv, '--quiet'])).toMatchObject({ exitCode: 0, out, err: '' });
  });

  it.each(checks)('%s tells nothing but what is wrong', async (_, argv, wrong, found) => {
    expect((await said(argv)).out).not.toBe('');
    expect(await said([...argv, '--quiet'])).toMatchObject({ exitCode: 0, out: '', err: '' });
    const quiet = await said([...wrong, '--quiet']);
    expect([quiet.exitCode, quiet.out + quiet.err]).toEqual([2, expect.stringMatching(found)]);
    expect(quiet.out).not.toContain('Klart');
  });

  it.each(all)('%s (%j) tells what it does not understand', async (_, argv) => {
    const { exitCode, err } = await said([...argv, '--quiet', '--lang', 'norska']);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('Fel [unknown-language]')]);
  });
});

describe('--verbose', () => {
  const readers = all.filter(([command]) => !readsNoFile.includes(command));

  it.each(readers)('%s (%j) tells what it reads or goes by, beside its answer', async (_, argv) => {
    const { out } = await said(argv);
    const told = await said([...argv, '--verbose']);
    expect([told.exitCode, told.err]).toEqual([
      0,
      expect.stringMatching(/^(?:Inställningar\n {2}--|Läst: \S|Skriver \d)/m),
    ]);
    expect(told.out).toBe(out);
  });

  it.each(readers)('%s (%j) cannot be quiet too', async (_, argv) => {
    const { exitCode, out, err, isWritten } = await said([...argv, '--quiet', '--verbose'], 'ut');
    expect({ exitCode, out, isWritten }).toEqual({ exitCode: 2, out: '', isWritten: false });
    expect(err).toContain('quiet-and-verbose');
  });

  it.each(all.filter(([command]) => readsNoFile.includes(command)))(
    '%s has no such option',
    async (_, argv) => {
      expect(await said([...argv, '--verbose'])).toMatchObject({ exitCode: 2, out: '' });
    },
  );
});

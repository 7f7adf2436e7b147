import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cleanUps } from '../../src/cli/interrupt.js';
import { showingProgress } from '../../src/cli/telling/progress.js';
import { terminalOf } from '../../src/cli/terminal.js';
import { languages } from '../../src/report/words/words.js';
import { expectGolden } from '../golden.js';
import { inFolder, type Run, runSeen, type Surroundings } from './fake-process.js';
import { screenOf } from './screen.js';

const log = `Datum;Tid;Från;Till;Ämne;Riktning;anna@hem.example
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan;In;
2018-10-08;12:00:00;kund@ort.example;anna@hem.example;SV: Altan;Ut;
2018-10-09;10:00:00;bo@hem.example;kund@ort.example;Staket;In;
`;
const project = `rules: norberg
period: 2018-10-08..2018-10-09
inputs:
  - { files: mejl.csv }
organisation: enheter.csv
ownDomains: ort.example
`;
const table =
  'enhet;organisationsform;nämnd;typ;värde;mäts\nKundcenter;förvaltning;KS;e-post;kund@ort.example;ja\n';

const screen: Surroundings = { env: {}, outIsScreen: false, errIsScreen: true };
const nowhere: Surroundings = { env: {}, outIsScreen: false, errIsScreen: false };

interface Seen extends Run {
  /** The files of the report, by name. */
  readonly files: ReadonlyMap<string, string>;
}

async function seen(argv: readonly string[], surroundings: Surroundings, logs = log): Promise<Seen> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'mejl.csv'), logs);
    writeFileSync(join(folder, 'enheter.csv'), table);
    writeFileSync(join(folder, 'servicematning.yaml'), project);
    const said = await runSeen(argv, folder, surroundings);
    const isWritten = readdirSync(folder).includes('rapport');
    const names = isWritten ? readdirSync(join(folder, 'rapport')) : [];
    const files = names.map((name) => [name, readFileSync(join(folder, 'rapport', name), 'latin1')] as const);
    return { ...said, files: new Map(files) };
  });
}

const audit = ['audit', '--format', 'csv,json'];

describe('a bar while a command works', () => {
  it('is drawn for every phase on a screen, and gone at the end', async () => {
    const { err, exitCode } = await seen(audit, screen);
    expect(exitCode).toBe(0);
    for (const phase of ['Läser', 'Parar ihop', 'Bedömer', 'Skriver']) expect(err).toContain(phase);
    expect(screenOf(err).trim()).toBe('');
  });

  it('changes nothing of what is said and written', async () => {
    const [drawn, silent, told] = [
      await seen(audit, screen),
      await seen(audit, nowhere),
      await seen([...audit, '--verbose'], nowhere),
    ];
    expect(drawn.out).toBe(silent.out);
    expect(told.out).toBe(silent.out);
    expect(drawn.files).toEqual(silent.files);
    expect(told.files).toEqual(silent.files);
    expect([...silent.files.keys()]).toContain('kontakter.csv');
  });

  it.each<[string, readonly string[]]>([
    ['audit', audit],
    ['inspect', ['inspect', 'mejl.csv']],
    ['init', ['init', 'mejl.csv', '--out', 'ny']],
    ['explain', ['explain', 'E-20181008-0001']],
    ['sample', ['sample', '--include-personal-data', '--size', '1']],
    ['doctor', ['doctor']],
  ])('is shown by %s', async (_, argv) => {
    const { err, exitCode } = await seen(argv, screen);
    expect([exitCode, err]).toEqual([0, expect.stringContaining('Läser')]);
    expect(screenOf(err).trim()).toBe('');
    expect(await seen(argv, nowhere)).toMatchObject({ exitCode: 0, err: '' });
  });

  it.each<[string, readonly string[], Surroundings]>([
    ['where standard error is no screen', audit, { ...nowhere, outIsScreen: true }],
    ['with --quiet', [...audit, '--quiet'], screen],
    ['in CI', audit, { ...screen, env: { CI: 'true' } }],
    ['on a terminal that only prints', audit, { ...screen, env: { TERM: 'dumb' } }],
  ])('is not drawn %s', async (_, argv, surroundings) => {
    expect(await seen(argv, surroundings)).toMatchObject({ exitCode: 0, err: '' });
  });

  it('leaves the screen to the error that ends the work', async () => {
    const { err, exitCode } = await seen(audit, screen, log.replace('2018-10-09;10', 'igår;10'));
    expect(exitCode).toBe(2);
    expect(err).toContain('Läser');
    expect(screenOf(err).trim()).toMatch(/^Fel \[too-many-rejected\]/);
  });

  it('speaks English', async () => {
    const { err } = await seen([...audit, '--lang', 'en'], screen);
    for (const phase of ['Reading', 'Pairing', 'Assessing', 'Writing']) expect(err).toContain(phase);
  });
});

describe('an interrupted run', () => {
  it('leaves a clean line, and a terminal whose cursor was never hidden', async () => {
    let err = '';
    const terminal = terminalOf({
      argv: [],
      env: {},
      cwd: () => '.',
      uptime: () => 0,
      stdout: { write: () => undefined },
      stderr: {
        isTTY: true,
        columns: 80,
        write: (text) => {
          err += text;
        },
      },
    });
    const before = cleanUps.size;
    const audience = { manner: { quiet: false, verbose: false }, terminal, words: languages.sv };
    await showingProgress(audience, async ({ progress }) => {
      progress.phase('pairing', 10);
      expect(screenOf(err)).toContain('Parar ihop');
      for (const cleanUp of cleanUps) cleanUp();
      expect(screenOf(err).trim()).toBe('');
    });
    expect(cleanUps.size).toBe(before);
    expect(err).not.toContain('[?');
  });
});

describe('--verbose', () => {
  it('tells what is done, and where each choice was made', async () => {
    const { err, exitCode } = await seen(['audit', '--format', 'csv', '--verbose'], nowhere);
    expect(exitCode).toBe(0);
    expectGolden(err, import.meta.url, 'verbose.golden.txt');
  });

  it('tells lines and draws nothing on a screen too', async () => {
    const { err } = await seen([...audit, '--verbose'], screen);
    expect(screenOf(err)).toBe(err);
  });

  it('tells nothing of a person', async () => {
    const { err } = await seen([...audit, '--verbose'], nowhere);
    expect(err).not.toContain('anna@hem');
    expect(err).toContain('a***@h***.example');
  });

  it.each(['inspect', 'explain', 'init', 'sample'])('is heard by %s', async (command) => {
    const { inspect, explain, init, sample } = {
      inspect: ['inspect', 'mejl.csv'],
      explain: ['explain', 'E-20181008-0001'],
      init: ['init', 'mejl.csv', '--out', 'ny'],
      sample: ['sample', '--include-personal-data', '--size', '1'],
    };
    const argv = [inspect, explain, init, sample].find(([name]) => name === command) ?? [];
    const { err } = await seen([...argv, '--verbose'], nowhere);
    expect(err).toContain('mejl.csv: mail-swedish (e-post)');
  });
});

describe('--quiet', () => {
  it('says nothing where all is well', async () => {
    const { out, err, files } = await seen([...audit, '--quiet'], { ...screen, outIsScreen: true });
    expect([out, err]).toEqual(['', '']);
    expect(files.size).toBeGreaterThan(0);
  });

  it('says what went wrong', async () => {
    const { err, exitCode } = await seen([...audit, '--quiet', '--period', 'igår'], nowhere);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('Fel [')]);
  });

  it('cannot be asked for with --verbose', async () => {
    const { err, exitCode, files } = await seen([...audit, '--quiet', '--verbose'], nowhere);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('quiet-and-verbose')]);
    expect(files.size).toBe(0);
  });
});

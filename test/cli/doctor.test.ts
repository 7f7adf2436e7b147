import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { installationChecks, type Machine } from '../../src/cli/doctor/doctor-installation.js';
import type { CheckCode, CheckStatus } from '../../src/model/diagnosis.js';
import { doctorOutput } from '../../src/report/json/outputs/doctor-output.js';
import { languages } from '../../src/report/words/words.js';
import { lindasaFolder } from '../audit/lindasa.js';
import { inFolder, type Run, run } from './fake-process.js';

const log = `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan;In
2018-10-12;12:00:00;kund@ort.example;anna@hem.example;SV: Altan;Ut
`;
const broken = Array.from(
  { length: 3 },
  () => 'i förrgår;kl tre;anna@hem.example;kund@ort.example;Brygga;In\n',
);
const table =
  'enhet;organisationsform;nämnd;typ;värde;mäts\nKundcenter;förvaltning;KS;e-post;kund@ort.example;ja\n';
const project = `rules: norberg
period: 2018-W41
inputs: [{ files: mejl.csv }]
organisation: enheter.csv
ownDomains: ort.example
`;

interface Told {
  readonly code: CheckCode;
  readonly status: CheckStatus;
  readonly file: string | null;
  readonly found: string;
  readonly advice: readonly string[];
}

/** What `doctor --json` tells in a folder of a small measurement in which `changes` were made; null takes a file away. */
async function told(
  changes: { readonly [name: string]: string | null } = {},
  argv: readonly string[] = [],
): Promise<{ readonly run: Run; readonly checks: readonly Told[] }> {
  return inFolder(async (folder) => {
    const files = { 'mejl.csv': log, 'enheter.csv': table, 'servicematning.yaml': project, ...changes };
    for (const [name, text] of Object.entries(files))
      if (text !== null) writeFileSync(join(folder, name), text);
    const before = readdirSync(folder);
    const answer = await run(['doctor', ...argv, '--json'], folder, { LANG: 'sv_SE.UTF-8' });
    expect(answer.err).toBe('');
    expect(readdirSync(folder)).toEqual(before);
    const { checks, canAudit } = doctorOutput.schema.parse(JSON.parse(answer.out));
    expect(answer.exitCode).toBe(canAudit ? 0 : 2);
    return { run: answer, checks };
  });
}

describe('doctor in a folder', () => {
  it('finds that an audit can run, which then does', async () => {
    const { run: answer, checks } = await told();
    expect(answer.exitCode).toBe(0);
    expect(checks.filter(({ status }) => status === 'missing')).toEqual([]);
    expect(checks.map(({ code }) => code)).toEqual(expect.arrayContaining(['rules', 'settings', 'file']));
  });

  it.each<[string, { readonly [name: string]: string | null }, CheckCode, RegExp]>([
    [
      'a project file with mistakes, all of them',
      { 'servicematning.yaml': 'rules: norberg\nperiodd: 2018\nlang: eng\n' },
      'project-file',
      /:2:\d+[\s\S]*:3:\d+/,
    ],
    ['no rules where there is no project file', { 'servicematning.yaml': null }, 'rules', /Regelverket/],
    [
      'a rule set that is none',
      { 'servicematning.yaml': project.replace('norberg', 'norbreg') },
      'rules',
      /norbreg/,
    ],
    ['a period that is none', { 'servicematning.yaml': project.replace('W41', 'V41x') }, 'period', /V41x/],
    ['no organisation table', { 'enheter.csv': null }, 'organisation', /enheter\.csv/],
    ['a log that is not there', { 'mejl.csv': null }, 'file', /mejl\.csv/],
    ['a log that is none', { 'mejl.csv': 'Hej!\n' }, 'file', /mejl\.csv/],
    [
      'too many rows that cannot be read',
      { 'mejl.csv': log + broken.join('') },
      'files',
      /Fler än 1 procent av raderna/,
    ],
    [
      'logs of another time',
      { 'servicematning.yaml': project.replace('W41', 'W20') },
      'files',
      /mätperioden/,
    ],
    [
      'no own domain',
      { 'servicematning.yaml': project.replace(/ownDomains.*\n/, '') },
      'settings',
      /kommunens egna/,
    ],
    [
      'an earlier result that is not there',
      { 'servicematning.yaml': `${project}earlier: förra.json\n` },
      'earlier',
      /förra\.json/,
    ],
    [
      'corrections that are not there',
      { 'servicematning.yaml': `${project}corrections: r.csv\n` },
      'corrections',
      /r\.csv/,
    ],
    [
      'corrections that cannot be used',
      {
        'servicematning.yaml': `${project}corrections: r.csv\n`,
        'r.csv':
          'kontakt;mottagen;rättelse;orsak;signatur;datum\nE-20181008-0001;2018-10-08;ingen kontakt;;LÅ;2018-11-20\n',
      },
      'corrections',
      /r\.csv:2, orsak: saknas/,
    ],
  ])('finds %s', async (_, changes, code, found) => {
    const { run: answer, checks } = await told(changes);
    const wrong = checks.filter(({ status }) => status === 'missing');
    expect(answer.exitCode).toBe(2);
    expect(wrong.map((check) => check.code)).toContain(code);
    expect(wrong.map((check) => check.found).join('\n')).toMatch(found);
    for (const check of wrong) expect(check.found).not.toBe('');
  });

  it.each<[string, string | null]>([
    ['is not there', null],
    ['cannot be read', 'enhet;typ\nKundcenter;e-post\n'],
  ])('counts a table that %s once, and looks at the logs all the same', async (_, text) => {
    const { checks } = await told({ 'enheter.csv': text });
    const missing = checks.filter(({ status }) => status === 'missing');
    expect(missing.map(({ code }) => code)).toEqual(['organisation']);
    const ofLog = ({ file }: Told) => file === 'mejl.csv';
    expect(checks.filter(ofLog)).toEqual((await told()).checks.filter(ofLog));
  });

  it('sees a log that ends before the period does, and that another goes on', async () => {
    const ends = log.replace('2018-10-12', '2018-10-10');
    const rest = log.replace('2018-10-08', '2018-10-11').replaceAll('Altan', 'Staket');
    const two = project.replace('mejl.csv', '[mejl.csv, rest.csv]');
    const [short, whole] = [
      await told({ 'mejl.csv': ends }),
      await told({ 'mejl.csv': ends, 'rest.csv': rest, 'servicematning.yaml': two }),
    ];
    const file = (checks: readonly Told[]) => checks.find((check) => check.file === 'mejl.csv');
    expect(file(short.checks)?.advice.join()).toMatch(/2\sarbetsdagar i mätperioden ligger utanför/);
    expect(file(whole.checks)?.found).toContain('täcker tillsammans');
  });

  it('takes files and options from the command line', async () => {
    const options = ['--rules', 'norberg', '--period', '2018-W41', '--organisation', 'enheter.csv'];
    const { run: answer } = await told({ 'servicematning.yaml': null }, [
      'mejl.csv',
      ...options,
      ...['--own-domain', 'ort.example'],
    ]);
    expect(answer.exitCode).toBe(0);
  });

  it('sees that the report cannot be written', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'servicematning.yaml'), project);
      writeFileSync(join(folder, 'fil'), '');
      mkdirSync(join(folder, 'låst'));
      chmodSync(join(folder, 'låst'), 0o555);
      const { out } = await run(['doctor', '--out', 'låst/rapport'], folder);
      // Whoever runs the tests as root may write anywhere.
      expect(out).toMatch(process.getuid?.() === 0 ? /låst\/rapport går att/ : /låst\/rapport går inte/);
    });
  });

  it.each([
    ['sv', /Programmet[\s\S]*Projektet[\s\S]*Loggarna[\s\S]*En mätning kan köras/],
    ['en', /The program[\s\S]*The project[\s\S]*The logs[\s\S]*An audit can run/],
  ])('tells it of the demo in %s', async (language, expected) => {
    const { exitCode, out, err } = await run(['doctor', '--lang', language], lindasaFolder);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(expected);
  });
});

const machine: Machine = {
  env: { LANG: 'sv_SE.UTF-8', SERVICEMATNING_BROWSER: process.execPath },
  platform: 'linux',
  nodeVersion: '20.19.4',
  temporaryFolder: '/',
};

async function statuses(changes: Partial<Machine>): Promise<{ readonly [code: string]: CheckStatus }> {
  const reader = { language: 'sv', words: languages.sv } as const;
  const checks = await installationChecks({ ...machine, ...changes }, reader);
  return Object.fromEntries(checks.map(({ code, status }) => [code, status]));
}

describe('doctor on a machine', () => {
  it('finds all in order', async () => {
    expect(new Set(Object.values(await statuses({})))).toEqual(new Set(['ok']));
  });

  it.each<[string, Partial<Machine>, { readonly [code: string]: CheckStatus }]>([
    ['an old Node.js', { nodeVersion: '20.18.1' }, { node: 'missing' }],
    ['a newer Node.js', { nodeVersion: '22.1.0' }, { node: 'ok' }],
    ['no browser', { env: { LANG: 'C.UTF-8', SERVICEMATNING_BROWSER: '/inget' } }, { browser: 'look-over' }],
    ['a terminal that says nothing', { env: {} }, { encoding: 'look-over' }],
    [
      'a terminal of Latin letters',
      { env: { LC_ALL: 'sv_SE.ISO8859-1', LANG: 'C.UTF-8' } },
      { encoding: 'look-over' },
    ],
    ['Windows, where the code page is told of', { platform: 'win32' }, { encoding: 'ok' }],
    ['no temporary folder', { temporaryFolder: '/finns/inte' }, { 'temporary-folder': 'look-over' }],
  ])('finds %s', async (_, changes, expected) => {
    expect(await statuses(changes)).toMatchObject(expected);
  });

  it('says in Windows what to type', async () => {
    const reader = { language: 'sv', words: languages.sv } as const;
    const checks = await installationChecks({ ...machine, platform: 'win32' }, reader);
    expect(checks.find(({ code }) => code === 'encoding')?.advice.join()).toContain('chcp 65001');
  });
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { main } from '../../src/cli/main.js';
import { refuseReadingTwice } from '../../src/cli/reading/standard-input.js';
import { run } from './fake-process.js';
import { complaints } from './json-validator.js';
import { inTown } from './review-town.js';

/** What a command wrote as bytes on standard output, and what it said beside them. */
async function piped(argv: readonly string[], cwd: string) {
  const chunks: Uint8Array[] = [];
  let err = '';
  const exitCode = await main({
    argv: ['node', 'servicematning', ...argv],
    env: {},
    cwd: () => cwd,
    uptime: () => 0,
    stdout: { write: (chunk) => chunks.push(Buffer.from(chunk)) },
    stderr: {
      write: (chunk) => {
        err += chunk;
      },
    },
  });
  return { exitCode, bytes: Buffer.concat(chunks), err };
}

const audit = ['audit', '--out', '-', '--report-date', '2018-11-12'];

describe('--out - writes one file on standard output', () => {
  it.each([
    ['json', 'resultat.json'],
    ['xlsx', 'underlag.xlsx'],
    ['markdown', 'rapport.md'],
  ])('audit --format %s: the bytes that a folder gets', async (format, name) => {
    await inTown(async (folder) => {
      const date = ['--report-date', '2018-11-12'];
      await run(['audit', '--format', format, '--out', 'rapport', ...date], folder);
      const before = readdirSync(folder).sort();
      const { exitCode, bytes, err } = await piped([...audit, '--format', format], folder);
      expect(exitCode).toBe(0);
      expect(bytes.equals(readFileSync(join(folder, 'rapport', name)))).toBe(true);
      expect(err).toContain('Orts kommun');
      expect(readdirSync(folder).sort()).toEqual(before);
    });
  });

  it('says the summary beside it as JSON too, and nothing with --quiet', async () => {
    await inTown(async (folder) => {
      const json = await piped([...audit, '--format', 'html', '--json'], folder);
      expect(json.bytes.toString()).toMatch(/^<!doctype html>/i);
      expect(complaints('audit', JSON.parse(json.err))).toEqual([]);
      expect(JSON.parse(json.err)).toMatchObject({ out: '-', files: ['rapport.html'] });
      const quiet = await piped([...audit, '--format', 'html', '--quiet'], folder);
      expect({ ...quiet, bytes: quiet.bytes.length > 0 }).toEqual({ exitCode: 0, bytes: true, err: '' });
    });
  });

  it('report, sample, tally and rules new do the same', async () => {
    await inTown(async (folder) => {
      await run(['audit', '--format', 'json,html', '--out', 'rapport'], folder);
      const report = await piped(
        ['report', 'rapport/resultat.json', '--format', 'html', '--out', '-'],
        folder,
      );
      expect(report.bytes.equals(readFileSync(join(folder, 'rapport/rapport.html')))).toBe(true);
      const draw = ['sample', '--include-personal-data', '--size', '20', '--out'];
      await run([...draw, 'formulär.xlsx'], folder);
      const form = await piped([...draw, '-'], folder);
      expect(form.bytes.equals(readFileSync(join(folder, 'formulär.xlsx')))).toBe(true);
      expect(form.err).not.toBe('');
      await run(['tally', '--out', 'del.json'], folder);
      const part = await piped(['tally', '--out', '-'], folder);
      expect(part.bytes.equals(readFileSync(join(folder, 'del.json')))).toBe(true);
      expect(part.err).toContain('-');
      const template = await piped(['rules', 'new', '--out', '-'], folder);
      expect(template.bytes.toString()).toBe((await run(['rules', 'new'], folder)).out);
      expect(existsSync(join(folder, '-'))).toBe(false);
    });
  });

  it.each([
    ['two formats', ['audit', '--format', 'html,json', '--out', '-'], 'one-file-for-standard-output'],
    ['the usual formats', ['audit', '--out', '-'], 'one-file-for-standard-output'],
    ['csv, which is three files', ['audit', '--format', 'csv', '--out', '-'], 'one-file-for-standard-output'],
    ['annotations', ['audit', '--format', 'github', '--out', '-'], 'one-file-for-standard-output'],
    ['all parts of split', ['split', '--out', '-'], 'folder-needed'],
    [
      'annotations beside',
      ['audit', '--format', 'github,html', '--out', '-'],
      'one-file-for-standard-output',
    ],
    [
      'two of report',
      ['report', 'r.json', '--format', 'html,docx', '--out', '-'],
      'one-file-for-standard-output',
    ],
    ['init', ['init', 'mejl.csv', '--out', '-'], 'folder-needed'],
  ])('refuses %s', async (_, argv, code) => {
    await inTown(async (folder) => {
      const { exitCode, out, err } = await run(argv, folder);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toContain(`[${code}]`);
    });
  });
});

const hooks = JSON.stringify(new URL('../typescript-hooks.js', import.meta.url).href);
const register = `data:text/javascript,import{register}from"node:module";register(${encodeURIComponent(hooks)})`;
const script = fileURLToPath(new URL('main-process.ts', import.meta.url));

/** The same in a process of its own, with `input` on its standard input. */
function fed(argv: readonly string[], input: Uint8Array | string, cwd: string) {
  const args = ['--no-warnings', '--import', register, script, ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, input });
  return { exitCode: status, out: stdout.toString(), err: stderr.toString() };
}

async function asWorkbook(csv: string): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const rows = csv.trim().split('\n');
  workbook.addWorksheet('Logg').addRows(rows.map((row) => row.split(';')));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('- is standard input for whatever is read', () => {
  it.each([
    ['an archive', async (csv: string) => zipSync({ 'mejl.csv': strToU8(csv) })],
    ['a workbook', asWorkbook],
  ])(
    '%s',
    async (_, make) => {
      await inTown(async (folder) => {
        const csv = readFileSync(join(folder, 'mejl.csv'), 'utf8');
        const argv = ['audit', '-', '--format', 'json', '--out', '-', '--json'];
        const { exitCode, out } = fed(argv, await make(csv), folder);
        expect(exitCode).toBe(0);
        expect(JSON.parse(out).inputs[0].file).toMatch(/^stdin/);
      });
    },
    60_000,
  );

  it('the other files of every command', async () => {
    await inTown(async (folder) => {
      await run(['audit', '--format', 'json,csv', '--out', 'rapport'], folder);
      const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
      const result = read('rapport/resultat.json');
      mkdirSync(join(folder, 'igen'));
      copyFileSync(join(folder, 'mejl.csv'), join(folder, 'igen/mejl.csv'));
      copyFileSync(join(folder, 'enheter.csv'), join(folder, 'igen/enheter.csv'));
      const rules = (await run(['rules', 'new'], folder)).out;
      const cases: readonly (readonly [argv: string, input: string, cwd?: string])[] = [
        ['inspect -', read('mejl.csv')],
        ['report - --format html --out ut', result],
        ['compare rapport/resultat.json -', result],
        ['rules check -', rules],
        ['audit --organisation - --format json --out mått', read('enheter.csv')],
        ['audit --project - --format json --out ut', read('servicematning.yaml'), 'igen'],
      ];
      for (const [argv, input, cwd = ''] of cases) {
        const { exitCode, err } = fed([...argv.split(' '), '--json'], input, join(folder, cwd));
        expect({ argv, exitCode, err }).toEqual({ argv, exitCode: 0, err: '' });
      }
    });
  }, 120_000);

  it.each([
    ['two logs', ['audit', '-', '-']],
    ['a log and a list', ['audit', '-', '--organisation', '-']],
    ['a log and a list, joined', ['audit', '-', '--organisation=-']],
    ['both results', ['compare', '-', '-']],
    ['both forms', ['quality', '-', '-']],
  ])('is refused for %s', async (_, argv) => {
    await inTown(async (folder) => {
      const { exitCode, out, err } = await run([...argv, '--json'], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(JSON.parse(err).error.code).toBe('standard-input-twice');
    });
  });

  it('may stand for one file where standard output is the other', () => {
    expect(() => refuseReadingTwice(['audit', '-', '--out', '-'])).not.toThrow();
    expect(() => refuseReadingTwice(['audit', '-', '--out=-'])).not.toThrow();
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dealtFormats } from '../../src/cli/threads/dealt-formats.js';
import { mistakeOf, writtenMistake } from '../../src/cli/threads/written-mistake.js';
import type { WrittenFormat } from '../../src/cli/writing/formats.js';
import { userError } from '../../src/errors/errors.js';
import type { PublishedFormat } from '../../src/report/reporter.js';
import { inFolder, run } from './fake-process.js';
import { manyMails } from './faults/many-mails.js';
import { audit, type Ended, type Fault, makeTown, program } from './faults/program.js';

const patience = 300_000;
/** Where some persons were answered and one was not, with the result of it and the counts. */
const town = mkdtempSync(join(tmpdir(), 'trådar-'));
const inTown = audit.slice(1, audit.indexOf('--format'));

beforeAll(async () => {
  makeTown(town);
  const unanswered = '2018-10-09;10:00:00;sist@hem.example;kund@ort.example;Hur?\n';
  writeFileSync(join(town, 'mejl.csv'), `${manyMails(30)}${unanswered}`);
  for (const argv of [
    ['audit', ...inTown, '--format', 'json', '--out', '.', '--quiet'],
    ['tally', ...inTown, '--out', 'del.json', '--quiet'],
  ])
    expect(await run(argv, town)).toEqual({ exitCode: 0, out: '', err: '' });
}, patience);
afterAll(() => rmSync(town, { recursive: true }));

/** What a command says, and what it leaves in a folder of its own. */
async function outcomeOf(argv: readonly string[], workers: number): Promise<Ended & { files: unknown }> {
  const out = join(town, 'ut');
  rmSync(out, { recursive: true, force: true });
  const ended = await program([...argv, '--out', 'ut', '--workers', String(workers)], { cwd: town });
  const files = readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString('base64')]);
  return { ...ended, files };
}

describe('the same bytes however many threads there are', () => {
  it.each<[files: number, argv: readonly string[]]>([
    [9, ['audit', ...inTown, '--format', 'html,docx,xlsx,json,csv,junit,markdown']],
    [2, ['report', 'resultat.json', '--format', 'html,markdown', '--lang', 'en']],
    [2, ['merge', 'del.json', '--format', 'html,json']],
  ])(
    '%i files of %j',
    async (files, argv) => {
      const one = await outcomeOf(argv, 1);
      expect(one).toMatchObject({ code: 0, err: '', files: { length: files } });
      for (const workers of [2, 8]) expect(await outcomeOf(argv, workers)).toEqual(one);
    },
    patience,
  );
});

describe('which documents a thread writes', () => {
  it.each<[WrittenFormat[], threads: number, PublishedFormat[][]]>([
    [['html', 'docx', 'xlsx', 'csv', 'markdown'], 0, []],
    [['html', 'docx', 'xlsx', 'csv', 'markdown'], 1, [['docx', 'html', 'markdown']]],
    [['html', 'docx', 'xlsx', 'csv', 'markdown'], 2, [['docx'], ['html', 'markdown']]],
    [['html', 'docx', 'xlsx', 'csv', 'markdown'], 7, [['docx'], ['html'], ['markdown']]],
    [['pdf', 'json'], 1, [['html']]],
    [['json', 'csv', 'junit', 'xlsx'], 7, []],
    [[], 7, []],
  ])('%j in %i', (formats, threads, dealt) => {
    expect(dealtFormats(formats, threads)).toEqual(dealt);
  });
});

describe('--workers', () => {
  it.each(['0', '-1', '1,5', 'två', ''])('"%s" is refused', async (found) => {
    const { exitCode, err } = await run(['report', 'resultat.json', '--workers', found], town);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('ett heltal som är minst 1')]);
  });
});

/** What is opened where the drawer of Word's pictures is made ready. */
const inDrawer = { calls: ['readFileSync'], file: 'index_bg.wasm', at: 1 };
const byReport = ['report', 'resultat.json', '--format', 'html,docx', '--out', 'ut'];

/** How a report ends to which something happens while it is written, and what it leaves. */
async function struck(strike: string, workers: number): Promise<Ended & { crash: unknown }> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'resultat.json'), readFileSync(join(town, 'resultat.json')));
    const fault: Fault = { ...inDrawer, strike };
    const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=200' };
    const ended = await program([...byReport, '--workers', String(workers)], { cwd: folder, env, fault });
    const left = readdirSync(folder).filter((name) => name !== 'resultat.json');
    expect(left).toEqual(ended.code === 70 ? ['servicematning-fel.json'] : []);
    const crash =
      ended.code === 70 ? JSON.parse(readFileSync(join(folder, 'servicematning-fel.json'), 'utf8')) : null;
    return { ...ended, err: ended.err.replaceAll(folder, ''), crash };
  });
}

describe('what happens in a thread', () => {
  it('a bug is told as one anywhere else, with the place in the program', async () => {
    const [one, two] = [await struck('EIO', 1), await struck('EIO', 2)];
    expect(two).toMatchObject({ code: 70, out: '', err: one.err });
    const places = [expect.stringMatching(/drawer|docx-/)];
    const errors = [{ name: 'Error', code: 'EIO', at: expect.arrayContaining(places) }];
    for (const { crash } of [one, two]) expect(crash).toMatchObject({ errors });
  }, 60_000);

  it('a part of the program that cannot be opened is told as anywhere else', async () => {
    const one = await struck('EMFILE', 1);
    expect(one).toMatchObject({ code: 2, err: expect.stringContaining('program-not-loaded') });
    expect(await struck('EMFILE', 2)).toEqual(one);
  }, 60_000);

  it.each([
    ['it ends by itself', 'leave', 'thread-ended'],
    ['its memory runs out', 'fill', 'too-little-memory'],
  ])(
    '%s: that is told, and nothing is left',
    async (_, strike, code) => {
      const ended = await struck(strike, 2);
      expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`Fel [${code}]`) });
    },
    60_000,
  );

  it.each(['SIGINT', 'SIGTERM'])(
    '%s ends it with the run',
    async (signal) => {
      const ended = await struck(signal, 2);
      expect(ended).toMatchObject({ code: null, signal, err: expect.stringContaining('interrupted') });
    },
    60_000,
  );

  it('does not keep a run from ending that fails meanwhile', async () => {
    const argv = ['merge', 'resultat.json', '--format', 'docx', '--workers', '2', '--out', 'ut'];
    expect(await program(argv, { cwd: town })).toMatchObject({ code: 2, out: '' });
  }, 60_000);
});

describe('a mistake that a thread finds', () => {
  it('says the same in every language when it has been handed over', () => {
    const mistake = userError('template-unusable', { file: 'mall.docx', mistake: 'damaged' }, { line: 2 });
    const given = mistakeOf(structuredClone(writtenMistake(mistake)));
    expect(given).toMatchObject({ code: mistake.code, place: mistake.place, message: mistake.message });
    for (const language of ['sv', 'en'] as const)
      expect(given.words(language)).toEqual(mistake.words(language));
  });
});

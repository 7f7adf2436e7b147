import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { helpWords } from '../../src/report/words/help-words.js';
import type { Language } from '../../src/report/words/words.js';
import { putSmallLindasa } from '../small-lindasa.js';
import { commandLine } from './command-line.js';
import { inFolder, type Run, run } from './fake-process.js';
import { fillForm } from './review-town.js';

const folder = mkdtempSync(join(tmpdir(), 'exempel-'));
const town = join(folder, 'lindasa');
/** Logs and nothing else, as a user of the front page has them. */
const logs = join(folder, 'bara loggar');

async function done(argv: readonly string[]): Promise<void> {
  expect(await run([...argv, '--quiet'], town)).toEqual({ exitCode: 0, out: '', err: '' });
}

/** The demo's folder with few logs, and all that its owner has when each of the commands has been of use. */
beforeAll(async () => {
  putSmallLindasa(town);
  for (const name of ['Master', 'epost-norra-asen', 'epost-v41-43', 'epost-v44-45'])
    rmSync(join(town, 'loggar', `${name}.csv`));
  cpSync(join(town, 'loggar'), join(logs, 'loggar'), { recursive: true });
  await done(['audit', '--format', 'json']);
  cpSync(join(town, 'tidigare/resultat.json'), join(town, '2017.json'));
  cpSync(join(town, 'rapport/resultat.json'), join(town, '2018.json'));
  await done(['sample', '--include-personal-data', '--size', '6']);
  await fillForm(join(town, 'granskning.xlsx'), () => ({
    ...{ Bemötande: 4, Tydlighet: 3, Enkelhet: 5, 'Svarar på frågan': 'ja', 'Kräver ej svar': 'nej' },
  }));
  await done(['split', '--partitions', '2']);
  for (const part of ['1', '2'])
    await done(['tally', `delar/part-${part}.ndjson`, '--out', `del-${part}.json`]);
  for (const name of ['regler.yaml', 'rules.yaml']) await done(['rules', 'new', '--out', name]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a line makes, where its folder must not have it already. */
const made: readonly (readonly [line: RegExp, file: string])[] = [
  [/ sample --unanswered/, 'granskning-obesvarade.xlsx'],
  [/ sample /, 'granskning.xlsx'],
  [/ split --partitions/, 'delar'],
  [/ tally .* del-1\.json/, 'del-1.json'],
  [/ rules new --out regler/, 'regler.yaml'],
  [/ rules new --out rules/, 'rules.yaml'],
];

/** Lines that are run elsewhere, where they need more than this folder has. */
const elsewhere: readonly (readonly [line: RegExp, why: string])[] = [
  [/^servicematning demo/, 'always measures the whole municipality, as demo.test.ts has it do'],
];

/** Runs a line of the help in a copy of the folder that it is written for. */
async function runLine(line: string, source: string, language: Language): Promise<Run & { made: boolean }> {
  return inFolder(async (copy) => {
    cpSync(source, copy, { recursive: true });
    const file = made.find(([of]) => of.test(line))?.[1] ?? null;
    if (file !== null) rmSync(join(copy, file), { recursive: true, force: true });
    const argv = commandLine(line).slice(1);
    const ended = await run(argv.includes('--lang') ? argv : [...argv, '--lang', language], copy);
    return { ...ended, made: file === null || existsSync(join(copy, file)) };
  });
}

const isHere = (line: string) => !elsewhere.some(([of]) => of.test(line));
const shownIn = (language: Language) =>
  Object.values(helpWords[language].commandHelp).flatMap(({ examples }): readonly string[] =>
    examples.map(([line]) => line),
  );

const english = new Set(shownIn('en').filter(isHere));
/** What both helps show is run in English: Swedish is what most other tests hear. */
const swedish = new Set(shownIn('sv').filter((line) => isHere(line) && !english.has(line)));

describe('an example of the help', () => {
  it.each([
    ...[...swedish].map((line) => [line, 'sv'] as const),
    ...[...english].map((line) => [line, 'en'] as const),
  ])('%s does what it says (%s)', async (line, language) => {
    const { out, err, ...ended } = await runLine(line, town, language);
    expect({ ...ended, out, err }).toEqual({ exitCode: 0, made: true, out, err });
    expect(out + err).not.toBe('');
  });

  it.each(
    [
      ...new Set([...helpWords.sv.frontPage.tries, ...helpWords.en.frontPage.tries].map(([line]) => line)),
    ].filter(isHere),
  )('%s, of the front page, does so where there are logs and nothing else', async (line) => {
    expect(await runLine(line, logs, 'sv')).toMatchObject({ exitCode: 0, err: '' });
  });

  it.each(elsewhere)('%s is left to others, because it %s', (line) => {
    expect(shownIn('sv').filter((shown) => line.test(shown)).length).toBeGreaterThan(0);
  });
});

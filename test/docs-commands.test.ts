import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findBrowser } from '../src/cli/writing/find-browser.js';
import { inFolder, run } from './cli/fake-process.js';
import { furnish, workByHand } from './docs-folder.js';
import { type CommandLine, commandLines, fencesOf, shownCommands } from './docs-shell.js';

/*
 * Every command that the pages name is run on the invented municipality's files, so that none is shown which does
 * not work. Commands of `sh` blocks must succeed; those of `console` blocks must print what the page shows.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const fences = pages.flatMap((page) => fencesOf(page, readFileSync(join(root, page), 'utf8')));

/** What a block may be of, and what becomes of it. Of another language it would be shown and never tried. */
const languages: ReadonlyMap<string, string> = new Map([
  ['sh', 'run below'],
  ['console', 'run below, and what it prints is compared'],
  ['yaml', 'read by test/docs.test.ts, or by the test of the page'],
  ['csv', 'read by test/docs.test.ts'],
  ['ts', 'run by the test of the page'],
  ['json', 'a part of a file, which the page explains'],
  ['text', 'what stands beside its command, or a drawing'],
  ['', 'a drawing'],
  ['powershell', 'runs in Exchange, of which there is none here'],
]);

/** Commands that are not run here, by how they begin, each with the reason. */
const notRun: readonly (readonly [beginning: string, why: string])[] = [
  ['npm run ', 'runs the whole house: that the script is there is checked below'],
  ['npm test', 'runs this test'],
  ['npm ci', 'fetches packages; CI begins with it'],
  ['npm install', 'fetches packages; test/package.test.ts installs the packed file'],
  ['npx ', 'test/package.test.ts runs the packed file so'],
  ['UPDATE_GOLDENS=1 ', 'rewrites what the tests compare with'],
];

function isNotRun({ words }: CommandLine): boolean {
  const line = `${words.join(' ')} `;
  return notRun.some(([beginning]) => line.startsWith(beginning));
}

/** Where no browser is installed, a report is written without its PDF. */
function withoutBrowser(words: readonly string[]): readonly string[] {
  try {
    findBrowser(process.env);
    return words;
  } catch {
    return words.map((word) => word.replace(/,pdf\b|\bpdf,/, ''));
  }
}

async function runLine({ words, into }: CommandLine, folder: string): Promise<string> {
  const [program = '', ...argv] = words[0] === 'node' ? words.slice(1) : words;
  expect(['servicematning', 'bin/servicematning.js']).toContain(program);
  await workByHand(words, folder);
  const { exitCode, out, err } = await run(withoutBrowser(argv), folder, process.env);
  if (into !== null) writeFileSync(join(folder, into), out);
  return exitCode === 0 ? '' : `${words.join(' ')}\n${err}`;
}

/** Names a contact or corrects one, or sets a limit that the whole town keeps. */
function needsAll(word: string): boolean {
  return /^[ETC]-\d{8}-\d+$|^rättelser|^--fail-under$/.test(word);
}

const measured = mkdtempSync(join(tmpdir(), 'rapport-'));
beforeAll(async () => {
  const project = join(root, 'fixtures', 'lindasa', 'servicematning.yaml');
  const { exitCode } = await run(
    ['audit', '--project', project, '--format', 'json,csv,docx', '--out', 'rapport'],
    measured,
  );
  expect(exitCode).toBe(0);
}, 600_000);
afterAll(() => rmSync(measured, { recursive: true }));

const blocks = fences
  .filter(({ language }) => language === 'sh')
  .map(({ page, text }) => [page, commandLines(text).filter((line) => !isNotRun(line))] as const)
  .filter(([, lines]) => lines.length > 0)
  .map(([page, lines]) => [page, lines[0]?.words.join(' '), lines] as const);

describe('the commands of the pages', () => {
  it.each(blocks)(
    '%s: %s',
    async (_page, _first, lines) => {
      await inFolder(async (folder) => {
        furnish(
          folder,
          join(measured, 'rapport'),
          lines.some(({ words }) => words.some(needsAll)),
        );
        for (const line of lines) expect(await runLine(line, folder)).toBe('');
      });
    },
    600_000,
  );

  it('are of a language that something is done with', () => {
    const strange = fences.filter(({ language }) => !languages.has(language));
    expect(strange.map(({ page, language }) => `${page}: ${language}`)).toEqual([]);
  });

  it('are left out for no reason that no page has use for', () => {
    const lines = fences
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => commandLines(text).map(({ words }) => `${words.join(' ')} `));
    const idle = notRun.filter(([beginning]) => !lines.some((line) => line.startsWith(beginning)));
    expect(idle).toEqual([]);
  });

  it('name scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = fences.flatMap(({ text }) =>
      [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name = '') => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

const shown = fences
  .filter(({ language }) => language === 'console')
  .flatMap(({ page, text }) => shownCommands(text).map((one) => ({ page, ...one })))
  .map(({ page, command, output }) => [page, command.words.join(' '), command, output] as const);

describe('what the pages show of the terminal', () => {
  it.each(shown)('%s: %s', async (_page, _line, { words }, output) => {
    expect(words[0]).toBe('servicematning');
    await inFolder(async (folder) => {
      symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'));
      const { out, err } = await run(words.slice(1), folder);
      expect(out + err).toBe(output);
    });
  });

  it('is shown as commands after $', () => {
    const broken = fences.filter(({ language, text }) => language === 'console' && !text.startsWith('$ '));
    expect(broken.map(({ page }) => page)).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapped } from '../../src/report/terminal/terminal-text.js';
import { lindasaFolder } from '../audit/lindasa.js';
import '../fixed-seed.js';
import { putSmallLindasa } from '../small-lindasa.js';
import { type Run, run, runSeen } from './fake-process.js';
import { fillForm } from './review-town.js';
import { nameLine } from './shared-work.js';

const folder = mkdtempSync(join(tmpdir(), 'bredd-'));
const result = join(folder, 'rapport');
const earlier = 'tidigare/resultat.json';
const widths = [60, 80, 120, 200];

const small = join(folder, 'små loggar');
const personal = '--include-personal-data';

beforeAll(async () => {
  putSmallLindasa(small);
  for (const argv of [
    ['audit', '--format', 'json,csv', '--out', result],
    ['sample', '--size', '20', personal, '--out', 'svar.xlsx'],
    ['sample', '--unanswered', '--size', '8', personal, '--out', 'obesvarade.xlsx'],
    ['rules', 'new', '--out', 'regler.yaml'],
  ]) {
    nameLine(argv.join(' '));
    expect(await run([...argv, '--quiet'], small)).toEqual({ exitCode: 0, out: '', err: '' });
  }
  const rules = readFileSync(join(small, 'regler.yaml'), 'utf8');
  writeFileSync(join(small, 'regler.yaml'), rules.replace('# validUntil: 2099', 'validUntil: 2024'));
  // One row is left half filled.
  await fillForm(join(small, 'svar.xlsx'), (number) => ({
    ...{ Bemötande: 4, Tydlighet: 3, Enkelhet: 5, 'Svarar på frågan': number === 1 ? null : 'ja' },
    'Kräver ej svar': 'nej',
  }));
  await fillForm(join(small, 'obesvarade.xlsx'), (number) => ({
    ...{ 'Behöver kontakten svar': number === 2 ? 'nej' : 'ja', 'Besvarad på annat sätt': 'nej' },
  }));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every command that says something on a screen, on the demo. */
const commands: readonly (readonly string[])[] = [
  ['audit', '--format', 'csv', '--out', join(folder, 'mätning'), '--fail-under', '99', '--strict'],
  ['init', '--out', 'ny'],
  ['sample', '--size', '20', personal, '--out', 'urval.xlsx'],
  ['quality', 'svar.xlsx', 'obesvarade.xlsx'],
  ['inspect'],
  ['doctor'],
  ['explain', 'E-20181012-0001'],
  ['explain', 'T-20181008-0002', '--result', result],
  ['explain', '--from', '2018-10-12 15:00'],
  ['calendar', '2018'],
  ['calendar', '2018-W44'],
  ['plan', '2018-W41..2018-W45'],
  ['rules', 'list'],
  ['rules', 'show', 'norberg'],
  ['rules', 'show', 'nacka'],
  ['rules', 'check', 'regler.yaml'],
  ['rules', 'new', '--out', 'nya-regler.yaml'],
  ['compare', earlier, join(result, 'resultat.json')],
  ['report', join(result, 'resultat.json'), '--format', 'json', '--out', join(folder, 'igen')],
  ['rules', 'show', 'norbreg'],
];

function seen(argv: readonly string[], columns: number): Promise<Run> {
  // A bar that is drawn over and over is no line; a mistake is.
  const errIsScreen = argv.includes('norbreg') || argv.includes('new');
  const surroundings = { env: { NO_COLOR: '1' }, outIsScreen: true, errIsScreen, columns };
  nameLine(argv.join(' '));
  for (const written of ['ny', 'nya-regler.yaml', 'urval.xlsx'])
    rmSync(join(small, written), { recursive: true, force: true });
  return runSeen(argv, small, surroundings);
}

/** Lines that stick out, but for a single word that cannot be broken. */
function tooLong(text: string, width: number): readonly string[] {
  return text.split('\n').filter((line) => line.length > width && line.trim().includes(' '));
}

describe('on a screen of any width', () => {
  for (const language of ['sv', 'en'])
    it.each(commands.map((argv) => [argv.slice(0, 2).join(' '), argv] as const))(
      `nothing of %s sticks out, in ${language}`,
      async (_, argv) => {
        for (const width of widths) {
          const { out, err } = await seen([...argv, '--lang', language], width);
          expect({ width, lines: tooLong(`${out}\n${err}`, width) }).toEqual({ width, lines: [] });
          expect(out.length + err.length).toBeGreaterThan(100);
        }
      },
      120_000,
    );

  it('text is broken only where the next word finds no room, and no word is lost', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, 'x'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 60 }), (words, width) => {
        const lines = wrapped(words.join(' '), width, '', '  ');
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words);
        for (const [index, line] of lines.entries()) {
          expect(line.length).toBeLessThanOrEqual(width);
          const [next] = (lines[index + 1] ?? '').trim().split(' ');
          if (next) expect(line.length + 1 + next.length).toBeGreaterThan(width);
        }
      }),
    );
  });
});

const colour = '\u001b[';

describe('colour', () => {
  const argv = ['rules', 'show', 'norberg'];
  const screen = { env: {}, outIsScreen: true, errIsScreen: true };
  const file = { ...screen, outIsScreen: false };

  it.each([
    ['is shown on a screen', argv, screen, true],
    ['is left out with NO_COLOR', argv, { ...screen, env: { NO_COLOR: '1' } }, false],
    ['is kept with an empty NO_COLOR', argv, { ...screen, env: { NO_COLOR: '' } }, true],
    ['is left out with --no-color', [...argv, '--no-color'], screen, false],
    ['is left out where the output is no screen', argv, file, false],
    ['is forced into a file by FORCE_COLOR', argv, { ...file, env: { FORCE_COLOR: '1' } }, true],
    ['is forced by any word', argv, { ...file, env: { FORCE_COLOR: 'true' } }, true],
    ['is not forced by an empty FORCE_COLOR', argv, { ...file, env: { FORCE_COLOR: '' } }, false],
    ['is left out with FORCE_COLOR=0', argv, { ...screen, env: { FORCE_COLOR: '0' } }, false],
    ['is left out with FORCE_COLOR=false', argv, { ...screen, env: { FORCE_COLOR: 'false' } }, false],
    ['NO_COLOR is heard first', argv, { ...screen, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
    [
      '--no-color is heard before both',
      [...argv, '--no-color'],
      { ...screen, env: { FORCE_COLOR: '1' } },
      false,
    ],
    ['is left out on a terminal that only prints', argv, { ...screen, env: { TERM: 'dumb' } }, false],
    ['is forced there too', argv, { ...screen, env: { TERM: 'dumb', FORCE_COLOR: '1' } }, true],
    ['is never in JSON', [...argv, '--json'], { ...screen, env: { FORCE_COLOR: '1' } }, false],
  ] as const)('%s', async (_, line, surroundings, isColoured) => {
    const { out } = await runSeen(line, lindasaFolder, surroundings);
    expect(out.includes(colour)).toBe(isColoured);
  });

  it.each(
    commands.filter(
      ([name = '', sub]) =>
        ['calendar', 'plan', 'rules', 'compare', 'report', 'quality'].includes(name) && sub !== 'new',
    ),
  )(
    'of %s %s is left out with --no-color',
    async (...parts) => {
      const { out, err } = await runSeen([...parts, '--no-color'], small, {
        ...screen,
        errIsScreen: false,
      });
      expect(err).not.toContain('--no-color');
      expect(out).not.toContain(colour);
    },
    60_000,
  );
});

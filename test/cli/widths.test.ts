import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapped } from '../../src/report/terminal/terminal-text.js';
import { lindasaFolder } from '../audit/lindasa.js';
import '../fixed-seed.js';
import { putSmallLindasa } from '../small-lindasa.js';
import { type Run, run, runSeen } from './fake-process.js';

const folder = mkdtempSync(join(tmpdir(), 'bredd-'));
const result = join(folder, 'rapport');
const earlier = 'tidigare/resultat.json';
const widths = [60, 80, 120, 200];

const small = join(folder, 'små loggar');

beforeAll(async () => {
  putSmallLindasa(small);
  const { exitCode } = await run(['audit', '--format', 'json,csv', '--out', result], small);
  expect(exitCode).toBe(0);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every command that says something on a screen, on the demo. */
const commands: readonly (readonly string[])[] = [
  ['inspect'],
  ['doctor'],
  ['explain', 'E-20181012-0001', '--result', result],
  ['explain', '--from', '2018-10-12 15:00'],
  ['calendar', '2018'],
  ['calendar', '2018-W44'],
  ['plan', '2018-W41..2018-W45'],
  ['rules', 'list'],
  ['rules', 'show', 'norberg'],
  ['rules', 'show', 'nacka'],
  ['compare', earlier, join(result, 'resultat.json')],
  ['report', join(result, 'resultat.json'), '--format', 'json', '--out', join(folder, 'igen')],
  ['rules', 'show', 'norbreg'],
];

function seen(argv: readonly string[], columns: number): Promise<Run> {
  // A bar that is drawn over and over is no line; a mistake is.
  const errIsScreen = argv.includes('norbreg');
  const surroundings = { env: { NO_COLOR: '1' }, outIsScreen: true, errIsScreen, columns };
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

  it.each([
    ['is shown on a screen', argv, screen, true],
    ['is left out with NO_COLOR', argv, { ...screen, env: { NO_COLOR: '1' } }, false],
    ['is kept with an empty NO_COLOR', argv, { ...screen, env: { NO_COLOR: '' } }, true],
    ['is left out with --no-color', [...argv, '--no-color'], screen, false],
    ['is left out where the output is no screen', argv, { ...screen, outIsScreen: false }, false],
    ['is not forced into a file', argv, { ...screen, outIsScreen: false, env: { FORCE_COLOR: '1' } }, false],
  ] as const)('%s', async (_, line, surroundings, isColoured) => {
    const { out } = await runSeen(line, lindasaFolder, surroundings);
    expect(out.includes(colour)).toBe(isColoured);
  });

  it.each(
    commands.filter(([name = '']) => ['calendar', 'plan', 'rules', 'compare', 'report'].includes(name)),
  )(
    'of %s %s is left out with --no-color',
    async (...parts) => {
      const { out, err } = await runSeen([...parts, '--no-color'], lindasaFolder, {
        ...screen,
        errIsScreen: false,
      });
      expect(err).not.toContain('--no-color');
      expect(out).not.toContain(colour);
    },
    60_000,
  );
});

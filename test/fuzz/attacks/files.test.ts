import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { run } from '../../cli/fake-process.js';
import { inTown } from '../../cli/review-town.js';
import { stopCounting, takeSteps } from '../counted-work.js';

afterAll(stopCounting);

const quietly = ['--quiet', '--out', 'ut'];

function hasDevices(): boolean {
  return existsSync('/dev/zero') && existsSync('/dev/stdin');
}

/** What is no file, by the name that it goes by in the folder. */
const oddities: readonly (readonly [name: string, make: (path: string) => void])[] = [
  ['a device that never ends', (path) => symlinkSync('/dev/zero', path)],
  ['a device of chance', (path) => symlinkSync('/dev/urandom', path)],
  ['standard input under its name', (path) => symlinkSync('/dev/stdin', path)],
  ['a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path])],
  ['a link to itself', (path) => symlinkSync(path, path)],
  ['a link to the folder', (path) => symlinkSync('.', path)],
];

/** Every door that takes a file. */
const doors: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['a log', ['audit', 'x']],
  ['an organisation table', ['audit', '--organisation', 'x']],
  ['corrections', ['audit', '--corrections', 'x']],
  ['an earlier result', ['audit', '--earlier', 'x']],
  ['a rule set', ['audit', '--rules', './x']],
  ['a project file', ['audit', '--project', 'x']],
  ['a result', ['report', 'x']],
  ['a part', ['merge', 'x']],
];

describe.each(doors)('as %s', (_, argv) => {
  it.each(oddities)('%s is refused at once, and nothing is written', async (_odd, make) => {
    if (!hasDevices()) return;
    await inTown(async (folder) => {
      make(join(folder, 'x'));
      const before = readdirSync(folder);
      const done = await run([...argv, ...quietly], folder);
      expect([done.exitCode, done.err]).toEqual([2, expect.stringMatching(/\bx\b/)]);
      expect(readdirSync(folder)).toEqual(before);
    });
  });
});

describe('a folder of logs', () => {
  it('is not followed by links that lead around in it', async () => {
    await inTown(async (folder) => {
      symlinkSync('.', join(folder, 'runt'));
      takeSteps();
      const done = await run(['audit', '*/**/mejl.csv', ...quietly], folder);
      expect(takeSteps()).toBeLessThan(50_000_000);
      expect([0, 2]).toContain(done.exitCode);
    });
  });
});

interface Measured {
  readonly rules: readonly unknown[];
}

function resultIn(folder: string): Measured {
  return JSON.parse(readFileSync(join(folder, 'ut', 'resultat.json'), 'utf8'));
}

describe('a measurement', () => {
  it.each(['9999-12-31 23:59:59', '0000-01-01 00:00:00'])(
    'with a mail of %s lists that row, and judges the others as it did without',
    async (time) => {
      await inTown(async (folder) => {
        expect(await run(['audit', ...quietly], folder)).toMatchObject({ exitCode: 0, err: '' });
        const usual = resultIn(folder);
        appendFileSync(join(folder, 'mejl.csv'), `${time};annan@hem.example;bygg@ort.example;Sent ute\n`);
        takeSteps();
        const done = await run(['audit', '--max-rejected', '10', ...quietly], folder);
        expect(takeSteps()).toBeLessThan(100_000_000);
        expect(done.exitCode).toBe(0);
        expect(resultIn(folder).rules).toEqual(usual.rules);
        const rejected = readFileSync(join(folder, 'ut', 'avvisade-rader.csv'), 'utf8');
        expect(rejected.trim().split('\n')).toHaveLength(2);
      });
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'in which a unit, its board and a subject are called %s comes out as it does under another name',
    async (name) => {
      const measured = async (unit: string): Promise<string> =>
        inTown(async (folder) => {
          writeFileSync(
            join(folder, 'enheter.csv'),
            `enhet;nämnd;värde\n${unit};${unit}n;bygg@ort.example\nSkola;;skola@ort.example\nPark;;park@ort.example\n`,
          );
          const log = readFileSync(join(folder, 'mejl.csv'), 'utf8');
          writeFileSync(join(folder, 'mejl.csv'), log.replaceAll('Fråga om tomt', unit));
          const formats = 'html,xlsx,json,csv';
          expect(await run(['audit', '--format', formats, ...quietly], folder)).toMatchObject({
            exitCode: 0,
            err: '',
          });
          return JSON.stringify(resultIn(folder).rules).replaceAll(unit, 'Xyz');
        });
      expect(await measured(name)).toBe(await measured(`${name}x`));
    },
  );
});

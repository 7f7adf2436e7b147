import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { memoryFlags } from '../../src/cli/memory-flags.js';
import { askedMemory } from '../../src/cli/options/memory.js';
import { inFolder } from './fake-process.js';
import { manyMails } from './faults/many-mails.js';
import { audit, filesIn, makeTown, program } from './faults/program.js';

const inputs = ['enheter.csv', 'mejl.csv'];
/** What the engine counts in its limit beside what it was told. */
const megabytesForTheYoung = 48;
/** Too little for 24 000 mails: see what test/cli/faults-machine.test.ts tries. */
const little = { ...process.env, NODE_OPTIONS: '--max-old-space-size=60' };

describe('the memory that a command line asks for', () => {
  it.each<[string, readonly string[], number | null]>([
    ['none', ['audit', 'mejl.csv'], null],
    ['a word of its own', ['audit', '--memory', '8000'], 8000],
    ['after the sign', ['audit', '--memory=8000'], 8000],
    ['with its unit', ['audit', '--memory', '1500,5 MB'], 1500.5],
    ['said twice: the last', ['audit', '--memory', '1000', '--memory', '2000'], 2000],
    ['the least that can be run in', ['audit', '--memory', '100'], 100],
    ['less than can be run in', ['audit', '--memory', '99'], null],
    ['the name of a file', ['audit', '--', '--memory', '8000'], null],
    ['no number', ['audit', '--memory', 'mycket'], null],
    ['nothing', ['audit', '--memory'], null],
    ['none at all', ['audit', '--memory', '0'], null],
  ])('%s', (_, argv, megabytes) => {
    expect(askedMemory(argv)).toBe(megabytes);
  });
});

const growing = '--heap-growing-percent=50';

describe('what the engine is told', () => {
  it.each<[number, readonly string[]]>([
    [4, ['--max-old-space-size=4', '--initial-old-space-size=1', growing]],
    [1000, ['--max-old-space-size=1000', '--initial-old-space-size=250', growing]],
    [1024, ['--max-old-space-size=976', '--initial-old-space-size=244', growing, '--max-semi-space-size=32']],
    [
      8000,
      ['--max-old-space-size=7664', '--initial-old-space-size=1916', growing, '--max-semi-space-size=128'],
    ],
    [
      18_000,
      ['--max-old-space-size=17664', '--initial-old-space-size=4416', growing, '--max-semi-space-size=128'],
    ],
  ])('of %d MB', (megabytes, flags) => {
    expect(memoryFlags(megabytes)).toEqual(flags);
  });

  it.each([4, 1000, 1500, 8000])('%d MB are what it then may use', (megabytes) => {
    const limit = "process.stdout.write(String(require('node:v8').getHeapStatistics().heap_size_limit))";
    const told = execFileSync(process.execPath, [...memoryFlags(megabytes), '-e', limit], {
      encoding: 'utf8',
    });
    expect(Number(told) / 2 ** 20 - megabytesForTheYoung).toBe(megabytes);
  });
});

describe('audit --memory', () => {
  it('gives a run the memory that it would have lacked', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, 'mejl.csv'), manyMails(12_000));
      const enough = [...audit, '--memory', '1000'];
      expect(await program(enough, { cwd: folder, env: little })).toMatchObject({ code: 0, err: '' });
    });
  }, 180_000);

  it('writes the report that another run does', async () => {
    await inFolder(async (above) => {
      const [usual, given] = [join(above, 'usual'), join(above, 'given')];
      for (const folder of [usual, given]) makeTown(folder);
      expect(await program(audit, { cwd: usual })).toMatchObject({ code: 0, err: '' });
      expect(await program([...audit, '--memory', '500'], { cwd: given })).toMatchObject({
        code: 0,
        err: '',
      });
      expect(filesIn(join(given, 'ut'))).toEqual(filesIn(join(usual, 'ut')));
    });
  });

  it('that is too little for the program itself is told, and leaves nothing', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const { code, out, err } = await program([...audit, '--memory', '4'], { cwd: folder });
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(
        /^Fel \[bad-option\]: --memory ”4” .* antal MB, minst 100\.\nPlats: --memory\n.*\n.*--memory 8000\n$/,
      );
      expect(readdirSync(folder).sort()).toEqual(inputs);
    });
  });

  it('of the least that is taken can be run in', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      expect(await program([...audit, '--memory', '100'], { cwd: folder })).toMatchObject({
        code: 0,
        err: '',
      });
    });
  });

  const whereChildrenAreListed = existsSync('/proc/self/task') ? it : it.skip;
  whereChildrenAreListed('tells it where the system kills the process that does the work', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, 'mejl.csv'), manyMails(8000));
      const ended = await program([...audit, '--verbose', '--memory', '1000'], {
        cwd: folder,
        meanwhile: (_, child) =>
          child.stderr.once('data', () => {
            const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
            process.kill(Number(children.trim()), 'SIGKILL');
          }),
      });
      expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('Fel [too-little-memory]')]);
      expect(existsSync(join(folder, 'ut'))).toBe(false);
    });
  });

  it.each([
    ['a requirement that does not hold', ['--fail-under', '99', '--max-rejected', '100'], 1],
    ['a mistake', ['--rules', 'norbreg'], 2],
    ['memory that is no number', ['--memory', 'mycket'], 2],
  ])('ends as the run does: %s', async (_, options, code) => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(
        join(folder, 'mejl.csv'),
        `${manyMails(1)}2018-10-10;10:00:00;x@hem.example;kund@ort.example;Hur?\n2018-11-30;10:00:00;y@hem.example;kund@ort.example;Hur?\n`,
      );
      const ended = await program([...audit, '--memory', '1000', ...options], { cwd: folder });
      expect(ended).toMatchObject({ code, signal: null });
    });
  });

  it('is interrupted as a whole', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, 'mejl.csv'), manyMails(8000));
      const ended = await program([...audit, '--verbose', '--memory', '1000'], {
        cwd: folder,
        meanwhile: (strike, child) => child.stderr.once('data', () => strike('SIGTERM')),
      });
      expect([ended.signal, ended.err]).toEqual(['SIGTERM', expect.stringContaining('interrupted')]);
      expect(readdirSync(folder).sort()).toEqual(inputs);
    });
  });
});

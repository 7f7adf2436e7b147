import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { crashReport } from '../../src/cli/failures/crash-report.js';
import { explainFailure } from '../../src/cli/failures/failure.js';
import { writeCrashReport } from '../../src/cli/failures/write-crash-report.js';
import { terminalOf } from '../../src/cli/terminal.js';
import { runTypeScript } from '../plain-node.js';
import { inFolder } from './fake-process.js';

/** What must never leave the computer, in every form that an error has carried input in. */
const canaries = [
  'anna.ek@hem.example',
  'Anna Ek',
  '070-1740605',
  'Trasig lykta',
  '19121212-1212',
  'hemlig.csv',
];

const errors: readonly (readonly [name: string, error: unknown])[] = [
  ['in its message', new Error(`cannot read ${canaries.join(' of ')}`)],
  ['between quotation marks', new TypeError(canaries.map((one) => `'${one}' "${one}" \`${one}\``).join())],
  ['in lines that look like calls', new Error(`x\n    at ${canaries.join('\n    at ')} (Anna Ek:1:2)`)],
  ['in its name and code', Object.assign(new Error('x'), { name: canaries[1], code: canaries[0] })],
  ['in its cause', new Error('x', { cause: new Error(canaries.join(' '), { cause: canaries[0] }) })],
  ['in its stack', Object.assign(new Error('x'), { stack: `x\n    at f (/home/Anna Ek/hemlig.csv:1:2)` })],
  ['as a text', canaries.join(' ')],
  ['as an object', { mail: canaries[0] }],
];

describe('a crash report holds nothing of the input', () => {
  it.each(errors)('%s', (_, error) => {
    const argv = [
      'audit',
      'hemlig.csv',
      '--own-domain',
      'hem.example',
      '--out=Anna Ek',
      '--',
      '--hemlig.csv',
    ];
    const report = crashReport(error, argv);
    for (const canary of canaries) expect(report).not.toContain(canary);
    expect(report).not.toMatch(/Anna|Ek\b|hem\.example|hemlig|1740605|Trasig/);
  });
});

describe('a crash report says what helps', () => {
  it('where in the program, with paths of its own alone', () => {
    const report: { readonly errors: readonly { readonly at: readonly string[] }[] } = JSON.parse(
      crashReport(thrown(), []),
    );
    expect(report.errors[0]?.at[0]).toMatch(/^test\/cli\/crash-report\.test\.ts:\d+:\d+$/);
  });

  it('what the language said of it, and what was asked of the program', () => {
    const argv = ['audit', 'loggar/a.csv', '--rules', 'norberg', '--period=2018', '-q'];
    expect(JSON.parse(crashReport(thrown(), argv))).toMatchObject({
      program: expect.stringMatching(/^servicematning \d/),
      node: process.version,
      command: 'audit … --rules … --period=… -q',
      errors: [{ name: 'TypeError', message: 'Cannot read properties of null (reading …' }],
    });
  });

  it.each([
    [['rules', 'show', 'norberg'], 'rules show …'],
    [['explain', 'E-20181012-0042', '--within', '36 hours'], 'explain … --within …'],
    [['merge', 'del-1.json', '--workers', '2'], 'merge … --workers …'],
    [['anna@hem.example'], '…'],
  ])('names the command of %j and no value', (argv, command) => {
    expect(JSON.parse(crashReport(new Error('x'), argv))).toMatchObject({ command });
  });
});

describe('a crash report is written', () => {
  it('for its owner alone', async () => {
    await inFolder(async (folder) => {
      const path = writeCrashReport('one', folder);
      expect(path).toBe(join(folder, 'servicematning-fel.json'));
      expect(statSync(path ?? '').mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
    });
  });

  it('once for one bug, and beside the report of another', async () => {
    await inFolder(async (folder) => {
      for (const report of ['one', 'one', 'two', 'one', 'two']) writeCrashReport(report, folder);
      expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
        'two',
        'one',
      ]);
    });
  });

  it('into the temporary folder where the working folder takes no files', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'fil'), '');
      const report = `test ${process.pid} ${folder}`;
      const path = writeCrashReport(report, join(folder, 'fil'));
      expect(path?.startsWith(tmpdir())).toBe(true);
      rmSync(path ?? '');
    });
  });

  it('never over a folder of its name', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'servicematning-fel.json'));
      const path = writeCrashReport(`test ${folder}`, folder);
      expect(path).not.toBe(join(folder, 'servicematning-fel.json'));
      rmSync(path ?? '');
    });
  });
});

describe('a bug is told as one', () => {
  it.each([
    ['sv', 'Fel [bug]: Det här är ett fel i servicematning'],
    ['en', 'Error [bug]: This is a bug in servicematning'],
  ])('in %s, with exit code 70', async (language, said) => {
    await inFolder(async (folder) => {
      const run = fail(thrown(), ['audit', '--lang', language], folder);
      expect([run.exitCode, run.err.slice(0, said.length)]).toEqual([70, said]);
      expect(run.err).toContain(join(folder, 'servicematning-fel.json'));
      expect(run.err).not.toContain('anna');
    });
  });

  it('as JSON where that is asked for', async () => {
    await inFolder(async (folder) => {
      const { err } = fail(thrown(), ['audit', '--json'], folder);
      expect(JSON.parse(err)).toMatchObject({ schema: 'servicematning/error', error: { code: 'bug' } });
    });
  });
});

it('a promise that nobody waited for ends the process as a bug does', async () => {
  const failed: unknown = await runTypeScript('test/cli/bug-process.ts', 'UTC').catch((error) => error);
  expect(failed).toMatchObject({ code: 70, stderr: expect.stringMatching(/^Fel \[bug\]: /) });
  expect(failed).toMatchObject({ stderr: expect.not.stringMatching(/Anna|hem\.example|lykta/) });
  const file = /^Exempel: (.*)$/m.exec(String(Object(failed).stderr))?.[1] ?? '';
  expect(readFileSync(file, 'utf8')).not.toMatch(/Anna|hem\.example|lykta/);
  rmSync(file);
});

/** As the language itself throws it. */
function thrown(): unknown {
  const nothing: { readonly anna: string } = JSON.parse('null');
  try {
    return nothing.anna;
  } catch (error) {
    return error;
  }
}

function fail(error: unknown, argv: readonly string[], folder: string) {
  let err = '';
  const stream = { write: (text: string) => (err += text) };
  const host = {
    argv: ['', '', ...argv],
    env: {},
    cwd: () => folder,
    uptime: () => 0,
    stdout: stream,
    stderr: stream,
  };
  const exitCode = explainFailure(error, terminalOf(host));
  return { exitCode, err };
}

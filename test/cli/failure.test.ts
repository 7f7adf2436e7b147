import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { explainFailure } from '../../src/cli/failures/failure.js';
import { terminalOf } from '../../src/cli/terminal.js';
import { userError } from '../../src/errors/errors.js';
import { errorOutput } from '../../src/report/json/outputs/error-output.js';
import { inFolder, run } from './fake-process.js';

const screens = [
  ['narrow', 30, 60],
  ['of 80 columns', 80, 80],
  ['very wide', 400, 200],
] as const;

function tell(
  argv: readonly string[],
  { columns, env = {} }: { readonly columns?: number; readonly env?: object },
) {
  let err = '';
  const stderr = {
    isTTY: columns !== undefined,
    columns,
    write: (text: string) => {
      err += text;
    },
  };
  const host = {
    argv: ['', '', ...argv],
    env: { ...env },
    cwd: () => '/',
    uptime: () => 0,
    stdout: stderr,
    stderr,
  };
  const mistake = userError(
    'file-has-mistakes',
    {
      file: 'regler.yaml',
      mistakes: [
        {
          sv: 'regler.yaml:3:1: det här är en lång mening om ett fel, så lång att den inte får plats på en rad',
          en: 'regler.yaml:3:1: this is a long sentence about a mistake, too long for a row of a narrow screen',
        },
      ],
      place: 'row-and-column',
    },
    { file: 'regler.yaml', line: 3, column: 1 },
  );
  return { exitCode: explainFailure(mistake, terminalOf(host)), err };
}

describe('a mistake is told', () => {
  it.each(screens)('on a screen that is %s', (_, columns, width) => {
    const { err, exitCode } = tell([], { columns, env: { NO_COLOR: '1' } });
    expect(exitCode).toBe(2);
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(err).toContain('Fel [file-has-mistakes]: regler.yaml går inte att använda.');
    expect(err).toMatch(
      /\nPlats: regler\.yaml:3:1\nGör så här: Rätta[\s\S]*\nExempel: servicematning doctor\n$/,
    );
  });

  it('in whole lines where it goes to a file', () => {
    expect(tell([], {}).err).toContain('så lång att den inte får plats på en rad\n');
  });

  it.each([
    ['on a screen', [], {}, true],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['not with --no-color', ['--no-color'], {}, false],
    ['not on a terminal that only prints', [], { TERM: 'dumb' }, false],
    ['not with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
  ] as const)('in colour: %s', (_, argv, env, isColoured) => {
    expect(tell(argv, { columns: 80, env }).err.includes('\u001b[')).toBe(isColoured);
  });

  it('as JSON of the documented shape', () => {
    const { err } = tell(['--json', '--lang', 'en'], { columns: 60 });
    expect(errorOutput.schema.parse(JSON.parse(err))).toMatchObject({
      error: {
        code: 'file-has-mistakes',
        place: 'regler.yaml:3:1',
        example: 'servicematning doctor',
      },
    });
  });
});

describe('the language of a mistake', () => {
  it.each([
    ['is Swedish', [], null, 'Fel ['],
    ['is that of the option, before the command', ['--lang', 'en'], null, 'Error ['],
    ['is that of the option, after a value', ['--period', 'x', '--lang=en'], 'lang: sv', 'Error ['],
    ['is that of the project file', [], 'rules: norberg\nlang: en\n', 'Error ['],
    ['is that of a project file with mistakes', [], 'rules: [\nlang: "en"\n', 'Error ['],
    ['is Swedish where the project names another', [], 'lang: fi\n', 'Fel ['],
  ])('%s', async (_, argv, project, said) => {
    await inFolder(async (folder) => {
      if (project !== null) writeFileSync(join(folder, 'servicematning.yaml'), project);
      const { err } = await run(['audit', 'saknas.csv', ...argv], folder);
      expect(err.slice(0, said.length)).toBe(said);
    });
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, type Run, run } from './fake-process.js';

const swedishProject = 'rules: norberg\n';
const englishProject = 'rules: norberg\nlang: en\n';

function said(argv: readonly string[], project?: string): Promise<Run> {
  return inFolder((folder) => {
    if (project !== undefined) writeFileSync(join(folder, 'servicematning.yaml'), project);
    return run(argv, folder);
  });
}

describe('the language of a command', () => {
  it.each<[string, readonly string[], string | undefined, RegExp]>([
    ['is Swedish where nothing says otherwise', [], swedishProject, /arbetsdag/],
    ['is that of the project file', [], englishProject, /working day/],
    ['is that of the option', ['--lang', 'en'], swedishProject, /working day/],
    ['is that of the option before the project file', ['--lang', 'sv'], englishProject, /arbetsdag/],
    ['needs no project file', ['--lang', 'en'], undefined, /working day/],
  ])('%s', async (_, options, project, words) => {
    const { exitCode, out, err } = await said(['calendar', '2018-W44', ...options], project);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(words);
    expect(out).not.toContain('…');
  });

  it.each([
    ['eng', 'Menade du en?'],
    ['English', 'Menade du en?'],
    ['svensk', 'Menade du sv?'],
    ['fi', 'Välj bland sv, en.'],
  ])('--lang %s is refused: %s', async (found, hint) => {
    const { exitCode, out, err } = await said(['calendar', '2018-W44', '--lang', found]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(`--lang ”${found}” är inget språk som programmet talar.`);
    expect(err).toContain(hint);
  });

  it('of a project file is refused at its line', async () => {
    const { exitCode, err } = await said(['calendar', '2018-W44'], 'rules: norberg\nlang: eng\n');
    expect(exitCode).toBe(2);
    expect(err).toMatch(/servicematning\.yaml:2:\d+/);
  });
});

const commands: readonly (readonly [argv: readonly string[], english: RegExp])[] = [
  [['calendar', '2018'], /All Saints’ Day/],
  [['plan', '2018-W41..2018-W45', '--rules', 'norberg'], /export/i],
  [['rules', 'list'], /rule set/i],
  [['rules', 'show', 'norberg'], /promise/i],
  [['explain', '--from', '2018-10-12 15:00', '--rules', 'norberg'], /answer within 36\s+hours/],
];

describe('every command that says something takes --lang', () => {
  it.each(commands)('%j', async (argv, english) => {
    const [inEnglish, inSwedish] = [await said([...argv, '--lang', 'en']), await said(argv)];
    expect({ exitCode: inEnglish.exitCode, err: inEnglish.err }).toEqual({ exitCode: 0, err: '' });
    expect(inEnglish.out).toMatch(english);
    expect(inSwedish.out).not.toMatch(english);
  });

  it.each(['audit', 'compare', 'demo', 'init', 'inspect', 'quality', 'sample', 'rules check', 'rules new'])(
    '%s',
    async (command) => {
      const { exitCode, out } = await said([...command.split(' '), '--help']);
      expect(exitCode).toBe(0);
      expect(out).toMatch(/--lang <språk>/);
    },
  );
});

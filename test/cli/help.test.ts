import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.js';
import { terminalOf } from '../../src/cli/terminal.js';
import { askedFormats, ordinaryFormats } from '../../src/cli/writing/formats.js';
import { type HelpWords, helpWords } from '../../src/report/words/help-words.js';
import type { Language } from '../../src/report/words/words.js';
import { commandLine } from './command-line.js';
import { pathsOf } from './command-paths.js';
import { run } from './fake-process.js';
import { program as processOf } from './faults/program.js';

const lindasa = fileURLToPath(new URL('../../fixtures/lindasa', import.meta.url));
const spoken: readonly Language[] = ['sv', 'en'];
const widths = [60, 80, 120, 200];

/** The program in a window that is `width` columns wide, and what it says. */
function programOf(argv: readonly string[], width = 80): { program: Command; said: () => string } {
  let told = '';
  const write = (text: string) => {
    told += text;
  };
  const terminal = terminalOf({
    argv: ['node', 'servicematning', ...argv],
    env: {},
    cwd: () => lindasa,
    uptime: () => 0,
    stdout: { isTTY: true, columns: width, write },
    stderr: { write },
  });
  return { program: createProgram(terminal, () => {}), said: () => told };
}

/** What the program says to a line that asks for help, or to none. */
async function told(argv: readonly string[], width?: number): Promise<string> {
  const { program, said } = programOf(argv, width);
  await program.parseAsync([...argv], { from: 'user' }).catch((error: { readonly code: string }) => {
    expect(error.code).toBe('commander.helpDisplayed');
  });
  return said();
}

const paths = pathsOf(programOf([]).program);

/** The front page and all helps, in lines as the window breaks them. */
async function allHelp(language: Language, width?: number): Promise<readonly string[]> {
  const lines = [['--lang', language], ...paths.map((path) => [...path, '--help', '--lang', language])];
  const pages = await Promise.all(lines.map((argv) => told(argv, width)));
  return pages.flatMap((page) => page.split('\n'));
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Every text of the catalogue as the program shows it. */
function textsOf({ optionHelp, argumentHelp, ...others }: HelpWords): readonly string[] {
  const options = { ...optionHelp, format: optionHelp.format(askedFormats, ordinaryFormats) };
  const shownArguments = Object.values(argumentHelp).flatMap(([name, what]) => [
    name.replace(/[<>[\]]|\.\.\./g, ''),
    what,
  ]);
  return [...leaves(options), ...shownArguments, ...leaves(others)];
}

describe.each(spoken)('help in %s', (language) => {
  const words = helpWords[language];

  it('shows every text of its catalogue somewhere, and so has none that is not used', async () => {
    const shown = (await allHelp(language, 200)).join(' ').replace(/\s+/g, ' ').toLowerCase();
    const unused = textsOf(words).filter((text) => !shown.includes(text.toLowerCase()));
    expect(unused).toEqual([]);
  });

  it.each(widths)('fits into %d columns, and breaks no line that need not be', async (width) => {
    const lines = await allHelp(language, width);
    const isCommand = (line: string) => /^ {2}servicematning /.test(line);
    expect(lines.filter((line) => line.length > width && !isCommand(line))).toEqual([]);
    expect(brokenTooEarly(lines, width)).toEqual([]);
  });

  it('shows the front page where nothing is asked', async () => {
    const { exitCode, out, err } = await run(['--lang', language], lindasa);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out.match(/^ {2}servicematning/gm)).toHaveLength(3);
  });

  const examples = Object.values(words.commandHelp)
    .flatMap(({ examples: lines }): readonly (readonly [string, string])[] => lines)
    .concat(words.frontPage.tries)
    .map(([line]) => line);

  it.each(examples)('%s is understood', async (line) => {
    const argv = commandLine(line);
    expect(argv[0]).toBe('servicematning');
    expect(await commandRunBy(argv.slice(1))).toBe(pathIn(argv.slice(1)).join(' '));
  });
});

/** Lines that hold a single word's room more than they need, of texts that go on in the next line. */
function brokenTooEarly(lines: readonly string[], width: number): readonly string[] {
  return lines.filter((line, index) => {
    const next = lines[index + 1] ?? '';
    const isContinued = /^ {6,}\S/.test(next) && /^ {6,}\S/.test(line) && indentOf(next) === indentOf(line);
    const [word = ''] = next.trim().split(' ');
    return isContinued && !/[.)]$/.test(line) && line.length + 1 + word.length <= width;
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The words of a line that name its command. */
function pathIn(argv: readonly string[]): readonly string[] {
  return paths.findLast((path) => path.length > 0 && path.every((part, at) => argv[at] === part)) ?? [];
}

/** The command that would run, without running it. */
async function commandRunBy(argv: readonly string[]): Promise<string> {
  const { program } = programOf(argv);
  let ran = 'nothing';
  const replace = (command: Command, path: readonly string[]): void => {
    command.action(() => {
      ran = path.join(' ');
    });
    for (const sub of command.commands) replace(sub, [...path, sub.name()]);
  };
  replace(program, []);
  await program.parseAsync([...argv], { from: 'user' });
  return ran;
}

describe('the help of all languages', () => {
  it('names the same options', () => {
    const named = (words: HelpWords) =>
      leaves({ ...words.optionHelp, format: words.optionHelp.format(askedFormats, ordinaryFormats) })
        .flatMap((text) => /^--[a-z-]+/.exec(text) ?? [])
        .sort();
    expect(named(helpWords.en)).toEqual(named(helpWords.sv));
    expect(Object.keys(helpWords.en.optionHelp)).toEqual(Object.keys(helpWords.sv.optionHelp));
    expect(Object.keys(helpWords.en.commandHelp)).toEqual(Object.keys(helpWords.sv.commandHelp));
    expect(Object.keys(helpWords.en.argumentHelp)).toEqual(Object.keys(helpWords.sv.argumentHelp));
  });

  it.each([
    ['at the end', ['audit', '--help', '--lang', 'en']],
    ['before the command', ['--lang', 'en', 'audit', '--help']],
    ['with an equals sign', ['audit', '--lang=en', '--help']],
    ['of a question for help', ['help', 'audit', '--lang', 'en']],
  ])('--lang is heard %s', async (_, argv) => {
    expect((await run(argv, lindasa)).out).toContain('Usage: servicematning audit [options] [files...]');
  });

  it.each([[['rules']], [['help']], [['--help']]])('%j is answered, and no mistake', async (argv) => {
    const { exitCode, out, err } = await run(argv, lindasa);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('Kommandon:');
  });
});

/** A line that the program does not understand, and what helps in either language. */
const refused: readonly (readonly [argv: readonly string[], sv: RegExp, en: RegExp])[] = [
  [['aduit'], /inget kommando.*”aduit”.*Menade du audit\?/s, /no command.*“aduit”.*mean audit\?/s],
  [['aduit', '--period', '2018'], /”aduit”.*Menade du audit\?/s, /“aduit”.*mean audit\?/s],
  [['rules', 'lst'], /servicematning rules.*”lst”.*Menade du list\?/s, /servicematning rules.*mean list\?/s],
  [['help', 'aduit'], /”aduit”.*Menade du audit\?/s, /“aduit”.*mean audit\?/s],
  [['audit', '--perriod', '2018'], /--perriod.*Menade du --period\?/s, /--perriod.*mean --period\?/s],
  [['audit', '-q'], /inget val som heter -q/, /no option called -q/],
  [['audit', '--out'], /--out <mapp> saknar.*mapp för rapporten/s, /--out <folder> lacks.*folder for/s],
  [['audit', '--out', ''], /--out <mapp> saknar sitt värde/, /--out <folder> lacks/],
  [['audit', '--own-domain', ' , '], /--own-domain <domän> saknar/, /--own-domain <domain> lacks/],
  [
    ['audit', '--own-domain', 'ort.se', '--quality='],
    /--quality <formulär> saknar/,
    /--quality <form> lacks/,
  ],
  [['audit', '--fail-under', '90', '--fail-under', ''], /--fail-under .* saknar/, /--fail-under .* lacks/],
  [['calendar'], /<period> saknas \(år,.*servicematning calendar 2026/s, /<period> is missing \(year,/],
  [['compare', 'a.json'], /<nu> saknas/, /<now> is missing/],
  [['demo', 'mina', 'filer'], /”mina” är för mycket/, /“mina” is too much/],
];

describe('a line that is not understood', () => {
  it.each(refused)('%j', async (argv, swedish, english) => {
    for (const [language, expected] of [
      ['sv', swedish],
      ['en', english],
    ] as const) {
      const { exitCode, out, err } = await run(['--lang', language, ...argv], lindasa);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toMatch(expected);
    }
  });
});

describe('the help of a whole process, as people ask for it', () => {
  it.each([[['help']], [['help', 'audit']], [['rules', 'help']], [['help', 'rules']], [['--help']]])(
    '%j ends well, with nothing refused',
    async (argv) => {
      const { code, out, err } = await processOf(argv, { cwd: lindasa });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Skriv så: servicematning');
    },
  );

  it('of a command that there is not is refused', async () => {
    const { code, err } = await processOf(['help', 'aduit'], { cwd: lindasa });
    expect(code).toBe(2);
    expect(err).toContain('Menade du audit?');
  });
});

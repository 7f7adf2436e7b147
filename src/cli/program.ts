import { Command } from 'commander';
import { helpWords } from '../report/words/help-words.js';
import { addCommands } from './commands.js';
import type { ExitCode } from './exit-codes.js';
import { askedLanguage } from './help/asked-language.js';
import { commanderWords } from './help/commander-words.js';
import { refuseEmptyValues } from './help/empty-values.js';
import { frontPageText } from './help/front-page.js';
import { countingOptions } from './help/repeated-options.js';
import { usageError } from './help/usage-error.js';
import { readLanguage } from './options/language.js';
import { programVersion } from './program-version.js';
import type { Terminal } from './terminal.js';

/**
 * The program in the language that the command line asks for, with all its commands. A command that did its
 * work but must not end with 0 says so with `finish`.
 */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const words = helpWords[askedLanguage(terminal.argv)];
  const { helpFrame, optionHelp } = words;
  const program = new Command('servicematning')
    .description(helpFrame.program)
    .option(...optionHelp.lang, readLanguage)
    .version(programVersion(), ...helpFrame.version)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      // What is refused is told by whoever catches it.
      outputError: () => {},
    })
    .exitOverride((error) => {
      throw usageError(error, { command: program, example: 'servicematning --help' });
    })
    .action(() => terminal.out(frontPageText(words, terminal.width)));
  // The program finds its own options wherever they stand on the line, so that a command never sees this one.
  program.hook('preAction', (_, command) => {
    const { lang } = program.opts();
    if (lang !== undefined) command.setOptionValue('lang', lang);
    refuseRepeated(command);
    refuseEmptyValues(command);
  });
  addCommands(program, { terminal, finish, words });
  const refuseRepeated = countingOptions(program);
  commanderWords(program, words);
  return program;
}

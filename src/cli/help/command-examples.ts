import type { Command } from 'commander';
import { wrapped } from '../../report/terminal/terminal-text.js';
import type { HelpWords } from '../../report/words/help-words.js';

/** A command line, and what it does. */
export type Example = readonly [line: string, what: string];

interface Page {
  readonly width: number;
  readonly words: HelpWords;
}

/** Ends the help of a command with lines to try. */
export function addExamples(command: Command, examples: readonly Example[], { width, words }: Page): Command {
  const { examples: title, exampleFolder } = words.helpFrame;
  const lines = [
    '',
    title,
    ...examples.flatMap(([line, what]) => [`  ${line}`, ...wrapped(what, width, '      ', '      ')]),
    '',
    ...wrapped(exampleFolder, width, '', ''),
  ];
  return command.addHelpText('after', lines.join('\n'));
}

import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';

/** The words of an option. */
type Told = readonly [flags: string, what: string];

/** What `--json` gives of a command, and what `--quiet` leaves of what it says. */
interface Manner {
  readonly json: Told;
  readonly quiet: Told;
}

/** How a command speaks: the last options in the help of every command that reads files. */
export function mannerOptions(command: Command, manner: Manner, { optionHelp }: HelpWords): Command {
  return command
    .option(...manner.json)
    .option(...manner.quiet)
    .option(...optionHelp.verbose)
    .option(...optionHelp.noColor);
}

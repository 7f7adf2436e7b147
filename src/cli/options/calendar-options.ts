import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { mannerOptions } from './manner-options.js';

/** What the commands about a period share: whose calendar and promise hold. */
function periodOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.period)
    .option(...optionHelp.rules)
    .option(...optionHelp.project)
    .option(...optionHelp.lang);
}

/** The options of `calendar`, in the order of its help. */
export function calendarOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  periodOptions(command, words).option(...optionHelp.calendarFormat);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietAnswer }, words);
}

/** The options of `plan`, in the order of its help. */
export function planOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  periodOptions(command, words);
  return mannerOptions(command, { json: optionHelp.jsonPlan, quiet: optionHelp.quietAnswer }, words);
}

import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { mannerOptions } from './manner-options.js';

/** The options of `rules list`, which reads no file. */
export function rulesListOptions(command: Command, { optionHelp }: HelpWords): Command {
  return command
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonList)
    .option(...optionHelp.quietAnswer)
    .option(...optionHelp.noColor);
}

/** The options of `rules show`. */
export function rulesShowOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command.argument(...argumentHelp.ruleSet).option(...optionHelp.ownLang);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietAnswer }, words);
}

/** The options of `rules check`. */
export function rulesCheckOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command.argument(...argumentHelp.ruleFile).option(...optionHelp.ownLang);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietCheck }, words);
}

/** The options of `rules new`, which reads no file. */
export function rulesNewOptions(command: Command, { optionHelp }: HelpWords): Command {
  return command
    .option(...optionHelp.outRules)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonResult)
    .option(...optionHelp.quietWriting)
    .option(...optionHelp.noColor);
}

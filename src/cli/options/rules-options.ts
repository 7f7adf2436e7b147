import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';

/** The options of `rules list`. */
export function rulesListOptions(command: Command, { optionHelp }: HelpWords): Command {
  return command
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonList)
    .option(...optionHelp.noColor);
}

/** The options of `rules show`. */
export function rulesShowOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.ruleSet)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonResult)
    .option(...optionHelp.noColor);
}

/** The options of `rules check`. */
export function rulesCheckOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.ruleFile)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonResult);
}

/** The options of `rules new`. */
export function rulesNewOptions(command: Command, { optionHelp }: HelpWords): Command {
  return command
    .option(...optionHelp.outRules)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonResult);
}

import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { gather } from './gather.js';

/** The options of `inspect`, in the order of its help. */
export function inspectOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.logsToInspect)
    .option(...optionHelp.as)
    .option(...optionHelp.project)
    .option(...optionHelp.organisation)
    .option(...optionHelp.guessedDomain, gather)
    .option(...optionHelp.guessedNumber, gather)
    .option(...optionHelp.maxInputSize)
    .option(...optionHelp.lang)
    .option(...optionHelp.json)
    .option(...optionHelp.verbose)
    .option(...optionHelp.noColor);
}

/** The options of `init`, in the order of its help. */
export function initOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.logsToStartFrom)
    .option(...optionHelp.startingRules)
    .option(...optionHelp.outForStart)
    .option(...optionHelp.guessedDomain, gather)
    .option(...optionHelp.guessedNumber, gather)
    .option(...optionHelp.maxInputSize)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonResult)
    .option(...optionHelp.verbose)
    .option(...optionHelp.noColor);
}

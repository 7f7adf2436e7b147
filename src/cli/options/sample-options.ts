import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { inputOptions } from './audit-options.js';

/** The options of `sample`, in the order of its help. */
export function sampleOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  return inputOptions(command, words)
    .option(...optionHelp.unanswered)
    .option(...optionHelp.rule)
    .option(...optionHelp.size)
    .option(...optionHelp.per)
    .option(...optionHelp.seed)
    .option(...optionHelp.maxRejected)
    .option(...optionHelp.outForm)
    .option(...optionHelp.includePersonalData)
    .option(...optionHelp.jsonResult)
    .option(...optionHelp.verbose)
    .option(...optionHelp.noColor);
}

/** The options of `quality`, in the order of its help. */
export function qualityOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.forms)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonResult)
    .option(...optionHelp.noColor);
}

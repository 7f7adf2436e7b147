import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { inputOptions } from './audit-options.js';
import { mannerOptions } from './manner-options.js';

/** The options of `sample`, in the order of its help. */
export function sampleOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  inputOptions(command, words)
    .option(...optionHelp.unanswered)
    .option(...optionHelp.rule)
    .option(...optionHelp.size)
    .option(...optionHelp.per)
    .option(...optionHelp.seed)
    .option(...optionHelp.maxRejected)
    .option(...optionHelp.outForm)
    .option(...optionHelp.includePersonalData);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietWriting }, words);
}

/** The options of `quality`, in the order of its help. */
export function qualityOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command.argument(...argumentHelp.forms).option(...optionHelp.ownLang);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietAnswer }, words);
}

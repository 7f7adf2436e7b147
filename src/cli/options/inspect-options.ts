import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { gather } from './gather.js';
import { mannerOptions } from './manner-options.js';
import { readMemory } from './memory.js';

/** The options of `inspect`, in the order of its help. */
export function inspectOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command
    .argument(...argumentHelp.logsToInspect)
    .option(...optionHelp.as)
    .option(...optionHelp.project)
    .option(...optionHelp.organisation)
    .option(...optionHelp.guessedDomain, gather)
    .option(...optionHelp.guessedNumber, gather)
    .option(...optionHelp.maxInputSize)
    .option(...optionHelp.memory, readMemory)
    .option(...optionHelp.lang);
  return mannerOptions(command, { json: optionHelp.json, quiet: optionHelp.quietAnswer }, words);
}

/** The options of `init`, in the order of its help. */
export function initOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command
    .argument(...argumentHelp.logsToStartFrom)
    .option(...optionHelp.startingRules)
    .option(...optionHelp.outForStart)
    .option(...optionHelp.guessedDomain, gather)
    .option(...optionHelp.guessedNumber, gather)
    .option(...optionHelp.maxInputSize)
    .option(...optionHelp.memory, readMemory)
    .option(...optionHelp.ownLang);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietWriting }, words);
}

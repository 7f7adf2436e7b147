import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { figureFormats } from '../writing/formats.js';
import { inputOptions } from './audit-options.js';
import { gather, gatherWhole } from './gather.js';
import { mannerOptions } from './manner-options.js';
import { readWorkers } from './workers.js';

/** The options of `split`, in the order of its help. */
export function splitOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  inputOptions(command, words)
    .option(...optionHelp.partitions)
    .option(...optionHelp.outParts);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietWriting }, words);
}

/** The options of `tally`, in the order of its help. */
export function tallyOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  inputOptions(command, words)
    .option(...optionHelp.reportDate)
    .option(...optionHelp.keyFile)
    .option(...optionHelp.outTally);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietWriting }, words);
}

/** The options of `merge`, in the order of its help. */
export function mergeOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command
    .argument(...argumentHelp.parts)
    .option(...optionHelp.format(figureFormats, ['json']), gather)
    .option(...optionHelp.template)
    .option(...optionHelp.out)
    .option(...optionHelp.earlier)
    .option(...optionHelp.maxRejected)
    .option(...optionHelp.failUnder, gatherWhole)
    .option(...optionHelp.workers, readWorkers)
    .option(...optionHelp.ownLang);
  return mannerOptions(command, { json: optionHelp.json, quiet: optionHelp.quietWriting }, words);
}

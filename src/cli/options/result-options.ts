import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { figureFormats } from '../writing/formats.js';
import { gather } from './gather.js';
import { mannerOptions } from './manner-options.js';
import { readWorkers } from './workers.js';

/** The options of `compare`, in the order of its help. */
export function compareOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command
    .argument(...argumentHelp.earlier)
    .argument(...argumentHelp.present)
    .option(...optionHelp.ownLang);
  return mannerOptions(command, { json: optionHelp.jsonComparison, quiet: optionHelp.quietAnswer }, words);
}

/** The options of `report`, in the order of its help. */
export function reportOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  command
    .argument(...argumentHelp.result)
    .option(...optionHelp.format(figureFormats, ['html']), gather)
    .option(...optionHelp.template)
    .option(...optionHelp.outBesideResult)
    .option(...optionHelp.workers, readWorkers)
    .option(...optionHelp.ownLang);
  return mannerOptions(command, { json: optionHelp.json, quiet: optionHelp.quietWriting }, words);
}

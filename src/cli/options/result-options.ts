import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { figureFormats } from '../writing/formats.js';
import { gather } from './gather.js';

/** The options of `compare`, in the order of its help. */
export function compareOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.earlier)
    .argument(...argumentHelp.present)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.jsonComparison)
    .option(...optionHelp.noColor);
}

/** The options of `report`, in the order of its help. */
export function reportOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.result)
    .option(...optionHelp.format(figureFormats, ['html']), gather)
    .option(...optionHelp.template)
    .option(...optionHelp.outBesideResult)
    .option(...optionHelp.ownLang)
    .option(...optionHelp.json)
    .option(...optionHelp.quiet)
    .option(...optionHelp.verbose)
    .option(...optionHelp.noColor);
}

import type { Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';
import { askedFormats, ordinaryFormats } from '../writing/formats.js';
import { gather, gatherWhole } from './gather.js';
import { mannerOptions } from './manner-options.js';
import { readMemory } from './memory.js';
import { readWorkers } from './workers.js';

/** What a measurement is made from: files and options that name them, shared by the commands that read logs. */
export function inputOptions(command: Command, { argumentHelp, optionHelp }: HelpWords): Command {
  return command
    .argument(...argumentHelp.logs)
    .option(...optionHelp.project)
    .option(...optionHelp.rules)
    .option(...optionHelp.period)
    .option(...optionHelp.organisation)
    .option(...optionHelp.corrections)
    .option(...optionHelp.ownDomain, gather)
    .option(...optionHelp.ownNumber, gather)
    .option(...optionHelp.logEnd, gather)
    .option(...optionHelp.maxInputSize)
    .option(...optionHelp.memory, readMemory)
    .option(...optionHelp.lang);
}

/** The options of `audit`, in the order of its help. */
export function auditOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  inputOptions(command, words)
    .option(...optionHelp.format(askedFormats, ordinaryFormats), gather)
    .option(...optionHelp.template)
    .option(...optionHelp.out)
    .option(...optionHelp.reportDate)
    .option(...optionHelp.quality, gather)
    .option(...optionHelp.earlier)
    .option(...optionHelp.maxRejected)
    .option(...optionHelp.failUnder, gatherWhole)
    .option(...optionHelp.strict)
    .option(...optionHelp.keyFileForNames)
    .option(...optionHelp.showPersons)
    .option(...optionHelp.workers, readWorkers);
  return mannerOptions(command, optionHelp, words);
}

/** The options of `explain`: a contact, or an instant. */
export function explainOptions(command: Command, words: HelpWords): Command {
  const { argumentHelp, optionHelp } = words;
  inputOptions(command.argument(...argumentHelp.contact), words)
    .option(...optionHelp.resultFolder)
    .option(...optionHelp.from)
    .option(...optionHelp.within);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietAnswer }, words);
}

/** The options of `doctor`: those of the audit that may be in the way of one. */
export function doctorOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  inputOptions(command, words)
    .option(...optionHelp.out)
    .option(...optionHelp.quality, gather)
    .option(...optionHelp.earlier)
    .option(...optionHelp.maxRejected);
  return mannerOptions(command, { json: optionHelp.jsonResult, quiet: optionHelp.quietCheck }, words);
}

/** The options of `demo`, in the order of its help. */
export function demoOptions(command: Command, words: HelpWords): Command {
  const { optionHelp } = words;
  command
    .option(...optionHelp.out)
    .option(...optionHelp.workers, readWorkers)
    .option(...optionHelp.ownLang);
  return mannerOptions(command, optionHelp, words);
}

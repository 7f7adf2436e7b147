import type { Command, CommanderError, Option } from 'commander';
import { nearestWord } from '../../nearest-word.js';
import { refusal } from '../failures/refusal.js';

/** What a refused command line could have looked like; `example` is a line that the command understands. */
interface Refused {
  readonly command: Command;
  readonly example: string;
}

/**
 * What commander refuses, as a mistake of the user that is told like all others. Commander gives facts only in
 * its sentences, between quotation marks; what is not refused, such as a help that was shown, comes back as it is.
 */
export function usageError(error: CommanderError, { command, example }: Refused): Error {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const names = { command: nameOf(command), example };
  const [first = ''] = command.args;
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(first, command);
    case 'commander.unknownOption':
      return isSlip(first, command)
        ? unknownCommand(first, command)
        : unknownOption(quoted, { command, example });
    case 'commander.excessArguments': {
      if (isSlip(first, command)) return unknownCommand(first, command);
      const found = command.args[command.registeredArguments.length] ?? '';
      const hasOut = optionsOf(command).some(({ long }) => long === '--out');
      return refusal('superfluous-argument', { found, hasOut, ...names });
    }
    case 'commander.missingArgument': {
      const missing = command.registeredArguments.find((argument) => argument.name() === quoted);
      return refusal('missing-argument', {
        ...{ argument: `<${quoted}>`, meaning: missing?.description ?? '' },
        ...names,
      });
    }
    case 'commander.optionMissingArgument': {
      const description = optionsOf(command).find(({ flags }) => flags === quoted)?.description ?? '';
      return missingValue({ flags: quoted, description }, command);
    }
    case 'commander.help':
      return error.exitCode === 0 ? error : unknownCommand(command.args[1] ?? '', command);
    default:
      return error;
  }
}

/** An option that needs a value and has none. */
export function missingValue(
  { flags, description }: Pick<Option, 'flags' | 'description'>,
  command: Command,
): Error {
  return refusal('missing-value', { option: flags, meaning: description, command: nameOf(command) });
}

/** An option that takes one value and has several. */
export function repeatedOption({ flags }: Pick<Option, 'flags'>, command: Command): Error {
  return refusal('repeated-option', { option: flags, command: nameOf(command) });
}

/** Of a command that has commands, the first word names one of them or is a slip. */
function isSlip(first: string, command: Command): boolean {
  return command.commands.length > 0 && first !== '' && !first.startsWith('-');
}

function unknownCommand(found: string, command: Command): Error {
  const known = command.commands.map((sub) => sub.name());
  const nearest = nearestWord(found, known);
  return refusal('unknown-command', { found, command: nameOf(command), known, nearest });
}

function unknownOption(found: string, { command, example }: Refused): Error {
  const bare = found.replace(/^-+/, '');
  const known = optionsOf(command).flatMap(({ long }) => long?.replace(/^-+/, '') ?? []);
  const near = nearestWord(bare, ['help', ...known]);
  const nearest = near === null ? null : `--${near}`;
  const isFileName = /^-[^-].*\.\w+$/.test(found);
  return refusal('unknown-option', { found, command: nameOf(command), nearest, isFileName, example });
}

/** Its own and those of the commands above it. */
function optionsOf(command: Command | null): readonly Option[] {
  return command === null ? [] : [...command.options, ...optionsOf(command.parent)];
}

/** As it is written on the command line: `servicematning rules show`. */
function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

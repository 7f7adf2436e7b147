import type { Command, Option } from 'commander';
import { repeatedOption } from './usage-error.js';

/**
 * Counts how often each option stands on the line. What comes back throws a UserError where a command takes one value and
 * was given several: commander takes the last without a word.
 */
export function countingOptions(program: Command): (command: Command) => void {
  const given = new Map<Option, number>();
  for (const command of withCommands(program)) {
    for (const option of command.options)
      command.on(`option:${option.name()}`, () => given.set(option, (given.get(option) ?? 0) + 1));
  }
  return (command) => {
    const repeated = [program, command].flatMap((one) => one.options.filter((option) => isOne(option, one)));
    const found = repeated.find((option) => (given.get(option) ?? 0) > 1);
    if (found !== undefined) throw repeatedOption(found, command);
  };
}

function withCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withCommands)];
}

function isOne(option: Option, command: Command): boolean {
  return option.required && !Array.isArray(command.getOptionValue(option.attributeName()));
}

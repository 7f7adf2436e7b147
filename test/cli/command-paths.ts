import type { Command } from 'commander';

/** Every command and the commands below it, as they are written; the program itself first, as an empty path. */
export function pathsOf(command: Command, path: readonly string[] = []): readonly (readonly string[])[] {
  return [path, ...command.commands.flatMap((sub) => pathsOf(sub, [...path, sub.name()]))];
}

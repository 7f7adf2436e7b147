import type { Command } from 'commander';

/** The option of every command that says something; those that read a project file ask it otherwise. */
export function languageOption(command: Command, otherwise = 'annars projektfilens, eller sv'): Command {
  return command.option('--lang <språk>', `språk: sv (svenska) eller en (engelska) (${otherwise})`);
}

/** The same, of a command that reads no project file. */
export function ownLanguageOption(command: Command): Command {
  return languageOption(command, 'annars sv');
}

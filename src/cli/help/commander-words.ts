import type { Argument, Command } from 'commander';
import type { HelpWords } from '../../report/words/help-words.js';

/** Where the description of an option would get fewer columns than this, it is not broken into lines. */
const narrowestDescription = 20;

/** Commander speaks English; its titles are said in the language of `words`, here and in its commands. */
export function commanderWords(command: Command, words: HelpWords): void {
  const { helpFrame } = words;
  const titles: { readonly [title: string]: string } = {
    'Usage:': helpFrame.usage,
    'Arguments:': helpFrame.arguments,
    'Options:': helpFrame.options,
    'Commands:': helpFrame.commands,
  };
  command.helpOption(...helpFrame.help).configureHelp({
    minWidthToWrap: narrowestDescription,
    styleTitle: (title) => titles[title] ?? title,
    commandDescription: (described) => capital(described.description()),
    subcommandTerm: (sub) => sub.name(),
  });
  const hasCommands = command.commands.length > 0;
  const parts = hasCommands ? [helpFrame.someCommand] : command.registeredArguments.map(argumentWord);
  command.usage([helpFrame.someOptions, ...parts].join(' '));
  if (hasCommands) command.helpCommand('help', helpFrame.helpCommand);
  for (const sub of command.commands) commanderWords(sub, words);
}

function argumentWord(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import type { Argument, Command } from 'commander';

const titles: { readonly [title: string]: string } = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
};

const failures: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'/m, 'Fel: det finns inget val som heter $1.'],
  [/^error: unknown command '(.*)'/m, 'Fel: det finns inget kommando som heter $1.'],
  [/^error: option '(.*)' argument missing/m, 'Fel: valet $1 behöver ett värde.'],
  [/^error: missing required argument '(.*)'/m, 'Fel: argumentet $1 saknas.'],
  [/^error: too many arguments.*$/m, 'Fel: för många argument.'],
  [/\(Did you mean (.*)\?\)/m, 'Menade du $1?'],
  [/\(Did you mean one of (.*)\?\)/m, 'Menade du något av $1?'],
];

function argumentWord(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Commander speaks English; its titles and refusals are said in Swedish, here and in its commands. */
export function commanderWords(command: Command): void {
  command
    .helpOption('-h, --help', 'visa hjälp')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (sub) => sub.name(),
    })
    .configureOutput({
      outputError: (text, write) =>
        write(
          `${failures.reduce((words, [pattern, swedish]) => words.replace(pattern, swedish), text).trimEnd()}\n` +
            'Gör så här: kör servicematning --help för att se kommandon och val.\n',
        ),
    });
  const hasCommands = command.commands.length > 0;
  command.usage(
    hasCommands ? '[val] [kommando]' : ['[val]', ...command.registeredArguments.map(argumentWord)].join(' '),
  );
  if (hasCommands) command.helpCommand('help [kommando]', 'visa hjälp för ett kommando');
  for (const sub of command.commands) commanderWords(sub);
}

import type { Command } from 'commander';
import { ownLanguageOption } from './language-option.js';

/** `rules` and the commands under it, in the order of its help. */
export interface RulesCommands {
  readonly list: Command;
  readonly show: Command;
  readonly check: Command;
  readonly create: Command;
}

export function rulesCommands(command: Command): RulesCommands {
  command.description('visa, kontrollera och skriv regelverk');
  return {
    list: ownLanguageOption(command.command('list'))
      .description('visa de medföljande regelverken')
      .option('--json', 'skriv listan som JSON')
      .option('--no-color', 'skriv utan färg'),
    show: ownLanguageOption(command.command('show'))
      .description('visa vad ett regelverk lovar, hur det räknas och vilka uppgifter det behöver')
      .argument('<id|fil>', 'ett medföljande regelverk, till exempel norberg, eller en egen fil')
      .option('--no-color', 'skriv utan färg'),
    check: ownLanguageOption(command.command('check'))
      .description('kontrollera ett regelverk och visa alla fel med rad och kolumn')
      .argument('<fil>', 'regelverkets fil, till exempel regler.yaml')
      .option('--json', 'skriv resultatet som JSON'),
    create: ownLanguageOption(command.command('new'))
      .description('skriv en mall med förklaringar, att utgå från')
      .option('--out <fil>', 'skriv i en ny fil, till exempel regler.yaml (annars på skärmen)'),
  };
}

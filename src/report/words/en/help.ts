/* What `--help` says in English, apart from all other words so that it is shown at once. */
export { argumentHelp } from './help-arguments.js';
export { commandHelp } from './help-commands.js';
export { optionHelp } from './help-options.js';

/** What stands around the commands' own texts. */
export const helpFrame = {
  program:
    'Audits whether a municipality answers in time: reads mail and phone logs and writes the report of the measurement.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  examples: 'Examples:',
  exampleFolder:
    'The examples can be run in the folder fixtures/lindasa, where the program’s invented municipality lies.',
  someOptions: '[options]',
  someCommand: '[command]',
  version: ['-V, --version', 'show the version'],
  help: ['-h, --help', 'show help'],
  helpCommand: 'show the help of a command',
} as const;

/** What the program says when it is started with nothing else. */
export const frontPage = {
  about:
    'servicematning audits whether a municipality answers its citizens in time. The program reads mail and phone logs, judges every contact by the municipality’s promise and writes a report. Nothing is sent anywhere.',
  tryTitle: 'Try:',
  tries: [
    [
      'servicematning demo',
      'See a whole measurement of an invented municipality. The report is put in the folder rapport.',
    ],
    [
      'servicematning inspect loggar/*.csv',
      'See what the program understands of your logs. Nothing is changed.',
    ],
    ['servicematning init loggar/*.csv', 'Write a project file and an organisation table to fill in.'],
  ],
  more: 'All commands are shown with servicematning --help. Does something not work? Run servicematning doctor.',
} as const;

/* What `--help` says in Swedish, apart from all other words so that it is shown at once. */
export { argumentHelp } from './help-arguments.js';
export { commandHelp } from './help-commands.js';
export { optionHelp } from './help-options.js';

/** What stands around the commands' own texts. */
export const helpFrame = {
  program:
    'Granskar om en kommun svarar i tid: läser e-post- och telefonloggar och skriver servicemätningens rapport.',
  usage: 'Skriv så:',
  arguments: 'Argument:',
  options: 'Val:',
  commands: 'Kommandon:',
  examples: 'Exempel:',
  exampleFolder: 'Exemplen går att köra i mappen fixtures/lindasa, där programmets påhittade kommun ligger.',
  someOptions: '[val]',
  someCommand: '[kommando]',
  version: ['-V, --version', 'visa versionen'],
  help: ['-h, --help', 'visa hjälp'],
  helpCommand: 'visa hjälp för ett kommando',
} as const;

/** What the program says when it is started with nothing else. */
export const frontPage = {
  about:
    'servicematning granskar om en kommun svarar sina invånare i tid. Programmet läser e-post- och telefonloggar, bedömer varje kontakt mot kommunens löfte och skriver en rapport. Inget skickas någonstans.',
  tryTitle: 'Prova:',
  tries: [
    ['servicematning demo', 'Se en hel mätning av en påhittad kommun. Rapporten hamnar i mappen rapport.'],
    ['servicematning inspect loggar/*.csv', 'Se vad programmet förstår av era loggar. Inget ändras.'],
    ['servicematning init loggar/*.csv', 'Skriv en projektfil och en organisationstabell att fylla i.'],
  ],
  more: 'Alla kommandon visas med servicematning --help. Något som krånglar? Kör servicematning doctor.',
} as const;

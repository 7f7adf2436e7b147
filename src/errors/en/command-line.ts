import type { WordsOf } from '../error-words.js';
import type { CommandLineFacts } from '../facts/command-line.js';

export const commandLine: WordsOf<CommandLineFacts> = {
  'unknown-command': ({ found, command, known, nearest }) => ({
    message: `${command} has no command called “${found}”.${meant(nearest)}`,
    advice: `Choose among ${known.join(', ')}. ${command} --help says what they do.`,
    example: `${command} ${nearest ?? known[0] ?? '--help'}`,
  }),
  'unknown-option': ({ found, command, nearest, isFileName, example }) => ({
    message: `${command} has no option called ${found}.${meant(nearest)}`,
    advice: isFileName
      ? `If it is a file, write ./${found}. ${command} --help shows all options.`
      : `${command} --help shows all options.`,
    example,
  }),
  'missing-argument': ({ argument, meaning, command, example }) => ({
    message: `${command} must know more: ${argument} is missing (${meaning}).`,
    advice: `Write it after the command. ${command} --help says more.`,
    example,
  }),
  'missing-value': ({ option, meaning, command }) => ({
    message: `The option ${option} lacks its value: ${meaning}.`,
    advice: `Write the value after the option. ${command} --help shows all options.`,
    example: option,
  }),
  'repeated-option': ({ option, command }) => ({
    message: `The option ${option} stands several times, but takes one value.`,
    advice: `Leave the value that holds. ${command} --help shows all options.`,
    example: `${command} --help`,
  }),
  'superfluous-argument': ({ found, command, hasOut, example }) => ({
    message: `“${found}” is too much: ${command} does not need it.`,
    advice: `Take it away${hasOut ? `, or write --out ${found} if it is to be written there` : ''}. Put quotation marks around names that hold spaces. ${command} --help says more.`,
    example,
  }),
};

function meant(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}

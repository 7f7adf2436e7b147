import type { WordsOf } from '../error-words.js';
import type { CommandLineFacts } from '../facts/command-line.js';

export const commandLine: WordsOf<CommandLineFacts> = {
  'unknown-command': ({ found, command, known, nearest }) => ({
    message: `${command} har inget kommando som heter ”${found}”.${meant(nearest)}`,
    advice: `Välj bland ${known.join(', ')}. ${command} --help säger vad de gör.`,
    example: `${command} ${nearest ?? known[0] ?? '--help'}`,
  }),
  'unknown-option': ({ found, command, nearest, isFileName, example }) => ({
    message: `${command} har inget val som heter ${found}.${meant(nearest)}`,
    advice: isFileName
      ? `Är det en fil: skriv ./${found}. ${command} --help visar alla val.`
      : `${command} --help visar alla val.`,
    example,
  }),
  'missing-argument': ({ argument, meaning, command, example }) => ({
    message: `${command} behöver veta mer: ${argument} saknas (${meaning}).`,
    advice: `Skriv det efter kommandot. ${command} --help säger mer.`,
    example,
  }),
  'missing-value': ({ option, meaning, command }) => ({
    message: `Valet ${option} saknar sitt värde: ${meaning}.`,
    advice: `Skriv värdet efter valet. ${command} --help visar alla val.`,
    example: option,
  }),
  'repeated-option': ({ option, command }) => ({
    message: `Valet ${option} står flera gånger, men tar ett enda värde.`,
    advice: `Låt det värde som gäller stå kvar. ${command} --help visar alla val.`,
    example: `${command} --help`,
  }),
  'superfluous-argument': ({ found, command, hasOut, example }) => ({
    message: `”${found}” är för mycket: ${command} behöver det inte.`,
    advice: `Ta bort det${hasOut ? `, eller skriv --out ${found} om det ska skrivas dit` : ''}. Sätt citattecken om namn som innehåller mellanslag. ${command} --help säger mer.`,
    example,
  }),
};

function meant(nearest: string | null): string {
  return nearest === null ? '' : ` Menade du ${nearest}?`;
}

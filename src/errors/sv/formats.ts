import type { WordsOf } from '../error-words.js';
import type { FormatFacts, NamedFormat } from '../facts/formats.js';
import { firstColumn, inputLine } from '../input-line.js';
import { shellWord } from '../shell-word.js';
import { formatTitle } from './format-titles.js';
import { foundHeaders } from './found-headers.js';
import { namingAdvice, namingReasons, unusableLogs } from './refused-files.js';

export const formats: WordsOf<FormatFacts> = {
  'unknown-format-name': ({ found, known, nearest }) => ({
    message: `Formatet ”${found}” finns inte. ${nearest === null ? `De som finns är: ${known.join(', ')}.` : `Menade du ${nearest}?`}`,
    advice:
      'Rätta formatets namn, i projektfilen eller efter --as. Eller ta bort det, så att formatet känns igen av sig självt.',
    example: `format: ${nearest ?? known[0] ?? ''}`,
  }),
  'unknown-format': ({ file, header, nearest, known }) => ({
    message: `${file} är ingen logg som känns igen. ${foundHeaders(header)}${
      nearest === null
        ? unfitting(known)
        : ` Närmast är formatet ”${formatTitle(nearest.format)}”, men där saknas kolumnen ${nearest.missing.map(anyOf).join(' och kolumnen ')}.`
    }`,
    advice: `Kontrollera att det är rätt fil och att rubrikraden är med. Är den det: kör servicematning inspect ${shellWord(file)}, som föreslår hur filen kan beskrivas i projektfilen. Eller ta ut loggen igen med de kolumner som saknas.${besideLogs(file)}`,
    example: `servicematning inspect ${shellWord(file)}`,
  }),
  'several-formats': ({ file, formats }) => ({
    message: `${file} kan läsas på mer än ett sätt: ${formats.map(nameAndTitle).join(' eller ')}.`,
    advice: `Välj med ”format” under ”inputs” i projektfilen, till exempel format: ${usableNames(formats)[0] ?? ''}.`,
    example: `format: ${usableNames(formats)[0] ?? ''}`,
    inputLines: usableNames(formats).map((name, index) => `${index === 0 ? '' : '# eller '}format: ${name}`),
  }),
  'format-must-be-named': ({ file, format, why, needsMailbox }) => ({
    message: `${file} ser ut att ha formatet ”${formatTitle(format)}”. ${namingReasons[why]}`,
    advice: `${namingAdvice[why]} format: ${format.name}${needsMailbox ? ' och mailbox: brevlådans adress' : ''} vid filen under ”inputs” i projektfilen.`,
    example: `format: ${format.name}`,
    inputLines: [`format: ${format.name}`, ...(needsMailbox ? ['mailbox: info@kommunen.se'] : [])],
  }),
  'useless-input-key': ({ file, format, key }) => ({
    message: `${uselessKeys[key](file, formatTitle(format))}. Projektfilen har ”${key}” vid den.`,
    advice: `Ta bort ”${key}” där under ”inputs”. Gäller det andra filer på samma rad: skriv dem för sig, utan den här.`,
    example: `- files: ${JSON.stringify(file)}`,
  }),
  'missing-mailbox': ({ file, format }) => ({
    message: `${file} har formatet ”${formatTitle(format)}”. Den säger inte vilken brevlåda den är tagen ur.`,
    advice: 'Skriv brevlådans adress vid filen under ”inputs” i projektfilen.',
    example: 'mailbox: info@kommunen.se',
  }),
  'unusable-log': ({ file, format, why }) => ({
    message: `${file} är av slaget ”${formatTitle(format)}”. ${unusableLogs[why][0]}`,
    advice: unusableLogs[why][1],
    example: 'servicematning inspect loggar/mejl.csv',
  }),
  'header-not-found': ({ file, lacking, header, mended }) => ({
    message: `${file} saknar kolumner som projektfilen pekar ut: ${lacking
      .map(
        ({ field, headers, nearest }) =>
          `${anyOf(headers)} för fältet ${field}${nearest === null ? '' : ` (menade du ”${nearest}”?)`}`,
      )
      .join(', ')}. ${foundHeaders(header)}`,
    advice:
      'Rätta ”columns” eller ”skip” i projektfilen, eller i filen som beskriver formatet. Skriv rubrikerna som de står i loggen.',
    example: inputLine(mended ?? firstColumn(lacking, 'Avsändare')),
    ...(mended === null ? {} : { inputLines: [inputLine(mended)] }),
  }),
  'other-delimiter': ({ file, delimiter }) => ({
    message: `${file} har inte ${delimiter === '\t' ? 'tabb' : `”${delimiter}”`} mellan kolumnerna, som beskrivningen av formatet säger.`,
    advice:
      'Rätta ”delimiter” i beskrivningen, eller ta bort raden: semikolon, komma, tabb och lodstreck hittas av sig själva.',
    example: 'delimiter: ";"',
  }),
};

/** Why a file has no use for what is said of it. */
const uselessKeys: {
  readonly [key in 'sheet' | 'mailbox']: (file: string, format: string) => string;
} = {
  sheet: (file) => `${file} är ingen Excelfil och har inga blad`,
  mailbox: (file, format) => `${file} har formatet ”${format}”, där ingen brevlåda behöver sägas`,
};

/** In an archive the logs are named one by one where something else lies beside them. */
function besideLogs(file: string): string {
  const [archive, member] = file.split('!');
  return member === undefined
    ? ''
    : ` Är den ingen logg: nämn bara loggarna i arkivet, som files: ${archive}!mejl.csv.`;
}

function anyOf(headers: readonly string[]): string {
  return headers.map((header) => `”${header}”`).join(' eller ');
}

/** Thirty titles say less than their number. */
function unfitting(known: readonly NamedFormat[]): string {
  return known.length > 5
    ? ` Inget av de ${known.length} format som programmet känner igen passar.`
    : ` De format som provades är: ${known.map(formatTitle).join('; ')}.`;
}

function nameAndTitle(format: FormatFacts['several-formats']['formats'][number]): string {
  return format.isUsable ? `${format.name} (${formatTitle(format)})` : formatTitle(format);
}

function usableNames(formats: FormatFacts['several-formats']['formats']): readonly string[] {
  return formats.flatMap(({ name, isUsable }) => (isUsable ? [name] : []));
}

import type { WordsOf } from '../error-words.js';
import type { FormatFacts } from '../facts/formats.js';
import { foundHeaders } from './found-headers.js';
import { namingAdvice, namingReasons, unusableLogs } from './refused-files.js';

export const formats: WordsOf<FormatFacts> = {
  'unknown-format-name': ({ found, known }) => ({
    message: `Formatet ”${found}” finns inte. De som finns är: ${known.join(', ')}.`,
    advice: 'Rätta ”format” i projektfilen, eller ta bort det så att formatet känns igen av sig självt.',
    example: `format: ${known[0] ?? ''}`,
  }),
  'unknown-format': ({ file, header, nearest, known }) => ({
    message: `${file} är ingen logg som känns igen. ${foundHeaders(header)}${
      nearest === null
        ? unfitting(known)
        : ` Närmast är ${nearest.title}, men där saknas kolumnen ${nearest.missing.map(anyOf).join(' och kolumnen ')}.`
    }`,
    advice: `Kontrollera att det är rätt fil och att rubrikraden är med. Är den det: kör servicematning inspect ${file}, som föreslår hur filen kan beskrivas i projektfilen. Eller ta ut loggen igen med de kolumner som saknas.`,
    example: `servicematning inspect ${file}`,
  }),
  'several-formats': ({ file, formats }) => ({
    message: `${file} kan läsas på mer än ett sätt: ${formats.map(({ name, title }) => (name === undefined ? title : `${name} (${title})`)).join(' eller ')}.`,
    advice: `Välj med ”format” under ”inputs” i projektfilen, till exempel format: ${formats[0]?.name ?? ''}.`,
    example: `format: ${formats[0]?.name ?? ''}`,
    inputLines: formats.map(({ name = '' }, index) => `${index === 0 ? '' : '# eller '}format: ${name}`),
  }),
  'format-must-be-named': ({ file, format, title, why, needsMailbox }) => ({
    message: `${file} ser ut som ${title}. ${namingReasons[why]}`,
    advice: `${namingAdvice[why]} format: ${format}${needsMailbox ? ' och mailbox: brevlådans adress' : ''} vid filen under ”inputs” i projektfilen.`,
    example: `format: ${format}`,
    inputLines: [`format: ${format}`, ...(needsMailbox ? ['mailbox: info@kommunen.se'] : [])],
  }),
  'missing-mailbox': ({ file, title }) => ({
    message: `${file} är ${title}. Den säger inte vilken brevlåda den är tagen ur.`,
    advice: 'Skriv brevlådans adress vid filen under ”inputs” i projektfilen.',
    example: 'mailbox: info@kommunen.se',
  }),
  'unusable-log': ({ file, title, why }) => ({
    message: `${file} är ${title}. ${unusableLogs[why][0]}`,
    advice: unusableLogs[why][1],
    example: 'servicematning inspect loggar/mejl.csv',
  }),
  'header-not-found': ({ file, lacking, header }) => ({
    message: `${file} saknar kolumner som projektfilen pekar ut: ${lacking
      .map(
        ({ field, headers, nearest }) =>
          `${anyOf(headers)} för fältet ${field}${nearest === null ? '' : ` (menade du ”${nearest}”?)`}`,
      )
      .join(', ')}. ${foundHeaders(header)}`,
    advice:
      'Rätta ”columns” eller ”skip” i projektfilen, eller i filen som beskriver formatet. Skriv rubrikerna som de står i loggen.',
    example: `columns: { ${lacking[0]?.field ?? 'from'}: ${JSON.stringify(lacking[0]?.nearest ?? 'Avsändare')} }`,
  }),
  'other-delimiter': ({ file, delimiter }) => ({
    message: `${file} har inte ${delimiter === '\t' ? 'tabb' : `”${delimiter}”`} mellan kolumnerna, som beskrivningen av formatet säger.`,
    advice:
      'Rätta ”delimiter” i beskrivningen, eller ta bort raden: semikolon, komma, tabb och lodstreck hittas av sig själva.',
    example: 'delimiter: ";"',
  }),
};

function anyOf(headers: readonly string[]): string {
  return headers.map((header) => `”${header}”`).join(' eller ');
}

/** Thirty titles say less than their number. */
function unfitting(known: readonly string[]): string {
  return known.length > 5
    ? ` Inget av de ${known.length} format som programmet känner igen passar.`
    : ` De format som provades är: ${known.join('; ')}.`;
}

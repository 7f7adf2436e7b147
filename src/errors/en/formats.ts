import type { WordsOf } from '../error-words.js';
import type { FormatFacts, NamedFormat } from '../facts/formats.js';
import { firstColumn, inputLine } from '../input-line.js';
import { shellWord } from '../shell-word.js';
import { formatTitle } from './format-titles.js';
import { foundHeaders } from './found-headers.js';
import { namingAdvice, namingReasons, unusableLogs } from './refused-files.js';

export const formats: WordsOf<FormatFacts> = {
  'unknown-format-name': ({ found, known, nearest }) => ({
    message: `The format “${found}” does not exist. ${nearest === null ? `Those that exist are: ${known.join(', ')}.` : `Did you mean ${nearest}?`}`,
    advice:
      'Correct the name of the format, in the project file or after --as. Or take it away, so that the format is recognised by itself.',
    example: `format: ${nearest ?? known[0] ?? ''}`,
  }),
  'unknown-format': ({ file, header, nearest, known }) => ({
    message: `${file} is no log that is recognised. ${foundHeaders(header)}${
      nearest === null
        ? unfitting(known)
        : ` The nearest is the format “${formatTitle(nearest.format)}”, but the column ${nearest.missing.map(anyOf).join(' and the column ')} is missing.`
    }`,
    advice: `Check that it is the right file and that the header row is in it. If it is: run servicematning inspect ${shellWord(file)}, which proposes how the file can be described in the project file. Or export the log again with the columns that are missing.${besideLogs(file)}`,
    example: `servicematning inspect ${shellWord(file)}`,
  }),
  'several-formats': ({ file, formats }) => ({
    message: `${file} can be read in more than one way: ${formats.map(nameAndTitle).join(' or ')}.`,
    advice: 'Choose with “format” at the file under “inputs” in the project file.',
    example: `format: ${usableNames(formats)[0] ?? ''}`,
    inputLines: usableNames(formats).map((name, index) => `${index === 0 ? '' : '# or '}format: ${name}`),
  }),
  'format-must-be-named': ({ file, format, why, needsMailbox }) => ({
    message: `${file} looks like the format “${formatTitle(format)}”. ${namingReasons[why]}`,
    advice: `${namingAdvice[why]} format: ${format.name}${needsMailbox ? ' and mailbox: the address of the mailbox' : ''} at the file under “inputs” in the project file.`,
    example: `format: ${format.name}`,
    inputLines: [`format: ${format.name}`, ...(needsMailbox ? ['mailbox: info@kommunen.se'] : [])],
  }),
  'useless-input-key': ({ file, format, key }) => ({
    message: `${uselessKeys[key](file, formatTitle(format))}. The project file has “${key}” at it.`,
    advice: `Take “${key}” away there under “inputs”. If it is about other files of the same line: write them apart, without this one.`,
    example: `- files: ${JSON.stringify(file)}`,
  }),
  'missing-mailbox': ({ file, format }) => ({
    message: `${file} has the format “${formatTitle(format)}”. It does not say which mailbox it was taken from.`,
    advice: 'Write the address of the mailbox at the file under “inputs” in the project file.',
    example: 'mailbox: info@kommunen.se',
  }),
  'unusable-log': ({ file, format, why }) => ({
    message: `${file} is of the kind “${formatTitle(format)}”. ${unusableLogs[why][0]}`,
    advice: unusableLogs[why][1],
    example: 'servicematning inspect logs/mail.csv',
  }),
  'header-not-found': ({ file, lacking, header, mended }) => ({
    message: `${file} lacks columns that the project file points out: ${lacking
      .map(
        ({ field, headers, nearest }) =>
          `${anyOf(headers)} for the field ${field}${nearest === null ? '' : ` (did you mean “${nearest}”?)`}`,
      )
      .join(', ')}. ${foundHeaders(header)}`,
    advice:
      'Correct “columns” or “skip” in the project file, or in the file that describes the format. Write the headers as they stand in the log.',
    example: inputLine(mended ?? firstColumn(lacking, 'Sender')),
    ...(mended === null ? {} : { inputLines: [inputLine(mended)] }),
  }),
  'other-delimiter': ({ file, delimiter }) => ({
    message: `${file} does not have ${delimiter === '\t' ? 'a tab' : `“${delimiter}”`} between its columns, as the description of the format says.`,
    advice:
      'Correct “delimiter” in the description, or take the line away: semicolon, comma, tab and vertical bar are found by themselves.',
    example: 'delimiter: ";"',
  }),
};

/** Why a file has no use for what is said of it. */
const uselessKeys: {
  readonly [key in 'sheet' | 'mailbox']: (file: string, format: string) => string;
} = {
  sheet: (file) => `${file} is no Excel file and has no sheets`,
  mailbox: (file, format) => `${file} has the format “${format}”, which needs no mailbox to be said`,
};

/** In an archive the logs are named one by one where something else lies beside them. */
function besideLogs(file: string): string {
  const [archive, member] = file.split('!');
  return member === undefined
    ? ''
    : ` If it is no log: name only the logs of the archive, as files: ${archive}!mail.csv.`;
}

function anyOf(headers: readonly string[]): string {
  return headers.map((header) => `“${header}”`).join(' or ');
}

/** Thirty titles say less than their number. */
function unfitting(known: readonly NamedFormat[]): string {
  return known.length > 5
    ? ` None of the ${known.length} formats that the program recognises fits.`
    : ` The formats that were tried are: ${known.map(formatTitle).join('; ')}.`;
}

function nameAndTitle(format: FormatFacts['several-formats']['formats'][number]): string {
  return format.isUsable ? `${format.name} (${formatTitle(format)})` : formatTitle(format);
}

function usableNames(formats: FormatFacts['several-formats']['formats']): readonly string[] {
  return formats.flatMap(({ name, isUsable }) => (isUsable ? [name] : []));
}

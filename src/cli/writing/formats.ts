import { userError } from '../../errors/errors.js';
import { nearestWord } from '../../nearest-word.js';

/** All that can be written, in the order in which it is made. */
export const writtenFormats = ['html', 'docx', 'pdf', 'xlsx', 'json', 'csv', 'junit', 'markdown'] as const;

export type WrittenFormat = (typeof writtenFormats)[number];

/** All that can be asked for: files, and annotations, which are said and not written. */
export const askedFormats = [...writtenFormats, 'github'] as const;

export type AskedFormat = (typeof askedFormats)[number];

export function isWritten(format: AskedFormat): format is WrittenFormat {
  return format !== 'github';
}

/** Those that hold figures alone, so that they can be made from `resultat.json`. */
export const figureFormats = [
  'html',
  'docx',
  'pdf',
  'json',
  'junit',
  'markdown',
] as const satisfies readonly WrittenFormat[];

export type WrittenFigureFormat = (typeof figureFormats)[number];

/** What `audit` writes where nothing is asked for. */
export const ordinaryFormats: readonly WrittenFormat[] = ['html', 'xlsx', 'json', 'csv'];

/** What people call the files instead of by their ending. */
const nicknames: { readonly [name: string]: WrittenFormat } = {
  word: 'docx',
  excel: 'xlsx',
  md: 'markdown',
  xml: 'junit',
};

/** The formats of `--format`, each once; an unknown one is an error that names the nearest. */
export function readFormats(names: readonly string[]): readonly AskedFormat[] {
  const unknown = names.find((name) => !askedFormats.some((format) => format === name));
  if (unknown === undefined) return askedFormats.filter((format) => names.includes(format));
  const near = nearestWord(unknown, [...askedFormats, ...Object.keys(nicknames)]);
  const nearest = near === null ? null : (nicknames[near] ?? near);
  throw userError('unknown-output-format', { found: unknown, known: askedFormats, nearest });
}

/** The same of a command that has no logs: those that need the contacts are refused. */
export function readFigureFormats(names: readonly string[]): readonly WrittenFigureFormat[] {
  const asked = readFormats(names);
  const formats = figureFormats.filter((format) => asked.includes(format));
  const others = asked.filter((format) => !formats.some((figureFormat) => figureFormat === format));
  if (others.length === 0) return formats;
  throw userError('format-needs-logs', { formats: others, known: figureFormats });
}

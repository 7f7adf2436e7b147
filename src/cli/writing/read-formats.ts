import { userError } from '../../errors/errors.js';
import { nearestWord } from '../../nearest-word.js';
import {
  type AskedFormat,
  askedFormats,
  figureFormats,
  type WrittenFigureFormat,
  type WrittenFormat,
} from './formats.js';

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

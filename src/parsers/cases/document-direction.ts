import type { Column } from '../column.js';
import { normaliseName } from '../table/table.js';
import { isBlank } from './case-words.js';

/** Which way a document went. `unstated`: the register does not say; `unknown`: in a word that nobody has explained. */
export type DocumentDirection = 'incoming' | 'own' | 'unstated' | 'unknown';

/** Headers of what a document is, which may say which way it went: `Upprättad handling`, but also `Skrivelse`. */
export const documentKinds = [
  'Dokumentkategori',
  'Dokumenttyp',
  'Handlingstyp',
  'Dokumentslag',
  'Handlingsslag',
] as const;

const kinds: ReadonlySet<string> = new Set(documentKinds.map(normaliseName));

const own =
  /^(?:u|ut|utg|utgå(?:ende|ngen|nget|ngna|tt)|n|upprätta[dt]e?|egen|eget|egna|intern[at]?|out(?:going|bound)?|internal|skicka[dt]e?|sänt|expediera[dt]e?)(?![\p{L}\p{N}])/iu;
const incoming =
  /^(?:i|in|ink|inkom(?:mande|men|met|na)?|ingående|in(?:coming|bound)|received|mottag(?:en|et|na|ande)|ankom(?:mande|men|met|na)?)(?![\p{L}\p{N}])/iu;

function readDirection(cell: string): DocumentDirection {
  const plain = cell.trim();
  if (isBlank(plain)) return 'unstated';
  if (own.test(plain)) return 'own';
  return incoming.test(plain) ? 'incoming' : 'unknown';
}

function readKind(cell: string): DocumentDirection {
  const direction = readDirection(cell);
  return direction === 'unknown' ? 'unstated' : direction;
}

/** Whether the document of a row came in, or is the organisation's own. */
export function documentDirection(headers: readonly string[]): Column<DocumentDirection> {
  return {
    headers,
    isDate: false,
    read: (cell) => readDirection(cell ?? ''),
    readUnder: (header) => {
      const read = kinds.has(normaliseName(header)) ? readKind : readDirection;
      return (cell) => read(cell ?? '');
    },
  };
}

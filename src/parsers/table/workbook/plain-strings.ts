import type { ZipEntry } from '../zip.js';
import { decodeText, NotPlain, tagsOf, textsUpTo } from './plain-xml.js';

/** The strings that the cells of a workbook share, without space around them; null where one has no text. Throws NotPlain. */
export async function readStrings(entry: ZipEntry): Promise<readonly (string | null)[]> {
  const strings: (string | null)[] = [];
  let isBegun = false;
  let rest = '';
  for await (const piece of textsUpTo(entry, '</si>')) {
    if (rest !== '') throw new NotPlain('between strings');
    const from = isBegun ? 0 : beginning(piece);
    isBegun = true;
    rest = piece.slice(readItems(piece, from, strings));
  }
  if (!/^<\/sst>\s*$/.test(rest)) throw new NotPlain('after strings');
  return strings;
}

function beginning(piece: string): number {
  for (const { kind, name, end } of tagsOf(piece, [])) {
    if (kind === 'open' && name === 'sst') return end;
    break;
  }
  throw new NotPlain('no strings');
}

const TEXT = '<si><t>';
const SPACED_TEXT = '<si><t xml:space="preserve">';
const TEXT_END = '</t></si>';
const ITEM_END = '</si>';
/** A cell holds 32 767 characters; an item of runs may take some times as many, but not fill the memory. */
const LONGEST_ITEM = 1 << 18;

/** Adds the strings that stand there, and gives the place after the last. */
function readItems(piece: string, from: number, strings: (string | null)[]): number {
  let at = from;
  while (piece.startsWith('<si>', at)) {
    const start = startOfText(piece, at);
    const end = piece.indexOf('<', start);
    if (start > at && piece.startsWith(TEXT_END, end)) {
      strings.push(end === start ? null : decodeText(piece.slice(start, end)).trim());
      at = end + TEXT_END.length;
    } else {
      const itemEnd = piece.indexOf(ITEM_END, at) + ITEM_END.length;
      strings.push(readItem(piece.slice(at, itemEnd)));
      at = itemEnd;
    }
  }
  return at;
}

/** Where the text begins of an item that has one alone; else where the item begins. */
function startOfText(piece: string, at: number): number {
  if (piece.startsWith(TEXT, at)) return at + TEXT.length;
  return piece.startsWith(SPACED_TEXT, at) ? at + SPACED_TEXT.length : at;
}

const emptyItem = '<si><t/></si>';
const runsOnly =
  /^<si>(?:<r>(?:<rPr>(?:<(?![rt]\b|si\b)\w+(?: [^<>]*)?\/>)*<\/rPr>|<rPr\/>)?(?:<t\/>|<t(?: xml:space="preserve")?>[^<]*<\/t>)<\/r>)+<\/si>$/;
const runText = /<t(?: xml:space="preserve")?>([^<]*)/g;

/** The text of an item without any, or of runs that have looks of their own. */
function readItem(item: string): string | null {
  if (item === emptyItem) return null;
  if (item.length > LONGEST_ITEM) throw new NotPlain('too long a string');
  const tags = [...tagsOf(item, [])];
  if (tags.length === 0 || !runsOnly.test(item)) throw new NotPlain('string');
  return [...item.matchAll(runText)]
    .map(([, text = '']) => decodeText(text))
    .join('')
    .trim();
}

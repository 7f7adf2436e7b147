import { inflatePieces, type ZipEntry } from '../zip.js';

/** Something in a part of a workbook that our scanner does not know for sure; exceljs reads the workbook then. */
export class NotPlain extends Error {}

/** Bytes that stand between two end tags at the most: they are kept whole. */
export const LONGEST_PIECE = 1 << 24;

/**
 * The bytes of a part in pieces, each but the last of which ends with the end tag given, so that no letter is cut.
 * Throws NotPlain where the part is larger than it says.
 */
export async function* piecesUpTo(entry: ZipEntry, endTag: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let size = 0;
  for await (const fresh of inflatePieces(entry)) {
    size += fresh.length;
    if (size > entry.size) throw new NotPlain('larger than it says');
    const bytes = Buffer.concat([rest, fresh]);
    // Only what is new is searched, so that a part without any end tag takes no longer than others.
    const searchedFrom = Math.max(0, rest.length + 1 - endTag.length);
    const found = bytes.subarray(searchedFrom).lastIndexOf(endTag);
    const end = found < 0 ? 0 : searchedFrom + found + endTag.length;
    if (end > 0) yield bytes.subarray(0, end);
    rest = bytes.subarray(end);
    if (rest.length > LONGEST_PIECE) throw new NotPlain('too long a piece');
  }
  yield rest;
}

/** The same as text without its declaration. Throws NotPlain where `checkSigns` does. */
export async function* textsUpTo(entry: ZipEntry, endTag: string): AsyncGenerator<string> {
  let isBegun = false;
  for await (const piece of piecesUpTo(entry, endTag)) {
    const text = piece.toString();
    checkSigns(text);
    yield isBegun ? text : text.slice(endOfDeclaration(text));
    isBegun = true;
  }
}

const declaration =
  /^\uFEFF?(?:<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")? ?\?>\s*)?/;

/** Where the text of a part begins that may have a declaration. */
export function endOfDeclaration(text: string): number {
  return declaration.exec(text)?.[0].length ?? 0;
}

/** Line ends with CR count as LF alone, bytes that are no UTF-8 as a sign of their own; the others are forbidden. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsure = /[\0-\x08\x0b-\x1f\ufffd-\uffff]|\]\]>/;

/** Throws NotPlain where a text holds signs that XML does not allow or counts as others than they are. */
export function checkSigns(text: string): void {
  if (unsure.test(text)) throw new NotPlain('signs');
}

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
const numbered = /^#(?:(\d{1,7})|x([\da-fA-F]{1,6}))$/;

/** Text with its references seen through. Throws NotPlain where one is unknown. */
export function decodeText(xml: string): string {
  let decoded = '';
  let from = 0;
  for (let at = xml.indexOf('&'); at >= 0; at = xml.indexOf('&', from)) {
    const end = xml.indexOf(';', at);
    const name = xml.slice(at + 1, Math.max(at, end));
    decoded += xml.slice(from, at) + (named.get(name) ?? signOf(name));
    from = end + 1;
  }
  return from === 0 ? xml : decoded + xml.slice(from);
}

function signOf(name: string): string {
  const [, decimal, hexadecimal = ''] = numbered.exec(name) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (!isSign(code)) throw new NotPlain('reference');
  return String.fromCodePoint(code);
}

function isSign(code: number): boolean {
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands before it, its references seen through. */
  readonly text: string;
  /** Place after it. */
  readonly end: number;
}

const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;

/**
 * The tags of a text from a place on. `open` are the names of the elements that are open there, and is kept up to
 * date. Throws NotPlain at anything but tags and text, at text outside of elements, and where tags do not match.
 */
export function* tagsOf(xml: string, open: string[], from = 0): Generator<Tag> {
  let at = from;
  for (let start = xml.indexOf('<', at); start >= 0; start = xml.indexOf('<', at)) {
    tag.lastIndex = start;
    const [whole, slash, name = '', attributes = '', ending] = tag.exec(xml) ?? [];
    const isClosing = slash === '/';
    if (whole === undefined || (isClosing && (attributes !== '' || ending === '/')))
      throw new NotPlain('tag');
    const text = textWithin(xml.slice(at, start), open);
    at = start + whole.length;
    if (isClosing && open.pop() !== name) throw new NotPlain('unmatched tag');
    if (!isClosing && ending !== '/') open.push(name);
    const kind = isClosing ? 'close' : ending === '/' ? 'empty' : 'open';
    yield { kind, name, attributes: attributesOf(attributes), text, end: at };
    if (open.length === 0) break;
  }
  textWithin(xml.slice(at), open);
}

function textWithin(xml: string, open: readonly string[]): string {
  if (open.length === 0 && xml.trim() !== '') throw new NotPlain('outside of the document');
  return decodeText(xml);
}

const attribute = /([\w:.-]+)="([^"]*)"/g;

/** Attributes by name. Throws NotPlain where two have the same. */
export function attributesOf(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(attribute)) {
    if (attributes.has(name)) throw new NotPlain('attribute twice');
    attributes.set(name, decodeText(value.replace(/[\t\n]/g, ' ')));
  }
  return attributes;
}

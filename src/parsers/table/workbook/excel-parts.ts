import { crc32 } from 'node:zlib';
import { strToU8 } from 'fflate';
import { inflatePieces, type ZipArchive, type ZipEntry } from '../zip.js';
import type { Workbook } from './workbook-sheets.js';

export const stringsPart = 'xl/sharedStrings.xml';
export const formatsPart = 'xl/styles.xml';
const workbookParts = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', formatsPart, stringsPart];

/** Some programs write the names of parts in another case. */
export function partNamed({ entries }: ZipArchive, wanted: string): ZipEntry | undefined {
  return entries.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** The parts of a workbook that are looked at; macros, pictures and the rest are left alone. */
export function partsRead({ entries }: ZipArchive): readonly ZipEntry[] {
  const names = new Set(workbookParts.map((name) => name.toLowerCase()));
  return entries.filter(({ name }) => names.has(name.toLowerCase()) || /^xl\/worksheets\/[^/]+$/i.test(name));
}

/**
 * The cells of a workbook as an archive of its own, its parts in the order in which a stream can use them: the reader
 * would put sheets that come before their strings into temporary files, and logs hold personal data. Parts get the
 * names that the reader knows, and headers that tell their sizes, whatever program wrote the workbook.
 */
export async function* inReadingOrder(
  archive: ZipArchive,
  { sheets, is1904 }: Workbook,
): AsyncGenerator<Buffer> {
  const formats = partNamed(archive, formatsPart);
  const parts: readonly ZipEntry[] = [
    madePart('xl/_rels/workbook.xml.rels', '<Relationships/>'),
    madePart('xl/workbook.xml', `<workbook><workbookPr date1904="${is1904 ? 1 : 0}"/></workbook>`),
    ...(formats === undefined ? [] : [{ ...formats, name: formatsPart }]),
    { ...(partNamed(archive, stringsPart) ?? madePart(stringsPart, '<sst/>')), name: stringsPart },
    ...sheets.map(({ entry }, index) => ({ ...entry, name: `xl/worksheets/sheet${index + 1}.xml` })),
  ];
  for (const part of parts) {
    yield headerOf(part);
    yield* endingWithLetters(inflatePieces(part));
  }
}

function madePart(name: string, text: string): ZipEntry {
  const data = strToU8(text);
  return { name, data, size: data.length, crc: crc32(data), isDeflated: false, isSealed: false };
}

/** What stands before a part in an archive that holds it unpacked. */
function headerOf({ name, crc, size }: ZipEntry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(Math.min(size, 0xffffffff), 18);
  header.writeUInt32LE(Math.min(size, 0xffffffff), 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name, 'latin1')]);
}

/** The reader makes text of each piece by itself: a letter of which one piece has a part, and the next the rest, is lost. */
async function* endingWithLetters(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece]);
    const end = beginningOfLast(bytes);
    yield bytes.subarray(0, end);
    rest = bytes.subarray(end);
  }
  yield rest;
}

const LONGEST_LETTER = 4;

/** Where the last letter begins, of which there may be more to come. */
function beginningOfLast(bytes: Buffer): number {
  for (let back = 1; back <= LONGEST_LETTER; back += 1) {
    const byte = bytes.at(-back);
    if (byte === undefined || (byte & 0xc0) !== 0x80) return Math.max(0, bytes.length - back);
  }
  return bytes.length;
}

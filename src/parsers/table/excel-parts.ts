import { strFromU8, strToU8, zipSync } from 'fflate';
import { mostInflated } from '../input.js';
import { inflate, readZip, type ZipArchive } from './zip.js';

const PIECE = 1 << 16;

/** True where the workbook counts its days from 1904, as old ones from a Mac do. */
export function keeps1904(archive: ZipArchive): boolean {
  const workbook = archive.entries.find(({ name }) => name === 'xl/workbook.xml');
  const content = workbook === undefined ? null : inflate(workbook, mostInflated);
  return content !== null && /\bdate1904=["'](?:1|true)["']/.test(strFromU8(content));
}

const sharedStrings = 'xl/sharedStrings.xml';
const readingOrder = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml', sharedStrings];
const sheetName = /^xl\/worksheets\/sheet\d+\.xml$/;

/** Place of an entry in the order of reading; null for parts that hold no cells. */
export function partRank(name: string): number | null {
  const rank = readingOrder.indexOf(name);
  if (rank >= 0) return rank;
  return sheetName.test(name) ? readingOrder.length : null;
}

/**
 * The archive with its parts in the order in which a stream can use them. Otherwise the reader puts sheets
 * that come before their strings into temporary files, and logs hold personal data.
 */
export function* inReadingOrder(bytes: Uint8Array, archive: ZipArchive): Generator<Buffer> {
  const ranked = archive.entries.flatMap((entry) => {
    const rank = partRank(entry.name);
    return rank === null ? [] : [{ rank, part: bytes.subarray(entry.from, entry.until) }];
  });
  if (!archive.entries.some(({ name }) => name === sharedStrings)) {
    ranked.push({ rank: readingOrder.indexOf(sharedStrings), part: noSharedStrings() });
  }
  ranked.sort((one, other) => one.rank - other.rank);
  for (const part of [...ranked.map((one) => one.part), archive.tail]) {
    for (let at = 0; at < part.length; at += PIECE) {
      yield Buffer.from(part.buffer, part.byteOffset + at, Math.min(PIECE, part.length - at));
    }
  }
}

/** An empty list of strings, for workbooks that write their texts into the cells. */
function noSharedStrings(): Uint8Array {
  const bytes = zipSync({ [sharedStrings]: strToU8('<sst/>') }, { level: 0 });
  const end = readZip(bytes)?.entries[0]?.until ?? 0;
  return bytes.subarray(0, end);
}

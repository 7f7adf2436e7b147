import { crc32 } from 'node:zlib';
import { strToU8 } from 'fflate';
import type { Workbook } from './workbook-sheets.js';
import type { ZipArchive, ZipEntry } from './zip.js';

const PIECE = 1 << 16;
const sharedStrings = 'xl/sharedStrings.xml';
const styles = 'xl/styles.xml';
const workbookParts = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', styles, sharedStrings];

/** The parts of a workbook that are looked at; macros, pictures and the rest are left alone. */
export function partsRead({ entries }: ZipArchive): readonly ZipEntry[] {
  const names = new Set(workbookParts.map((name) => name.toLowerCase()));
  return entries.filter(({ name }) => names.has(name.toLowerCase()) || /^xl\/worksheets\/[^/]+$/i.test(name));
}

type Part = Pick<ZipEntry, 'name' | 'crc' | 'size' | 'data' | 'isDeflated'>;

/**
 * The cells of a workbook as an archive of its own, its parts in the order in which a stream can use them: the reader
 * would put sheets that come before their strings into temporary files, and logs hold personal data. Parts get the
 * names that the reader knows, and headers that tell their sizes, whatever program wrote the workbook.
 */
export function* inReadingOrder(archive: ZipArchive, { sheets, is1904 }: Workbook): Generator<Buffer> {
  const written = (name: string) =>
    archive.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const style = written(styles);
  const parts: readonly Part[] = [
    madePart('xl/_rels/workbook.xml.rels', '<Relationships/>'),
    madePart('xl/workbook.xml', `<workbook><workbookPr date1904="${is1904 ? 1 : 0}"/></workbook>`),
    ...(style === undefined ? [] : [{ ...style, name: styles }]),
    { ...(written(sharedStrings) ?? madePart(sharedStrings, '<sst/>')), name: sharedStrings },
    ...sheets.map(({ entry }, index) => ({ ...entry, name: `xl/worksheets/sheet${index + 1}.xml` })),
  ];
  for (const part of parts) {
    yield headerOf(part);
    for (let at = 0; at < part.data.length; at += PIECE) {
      yield Buffer.from(part.data.buffer, part.data.byteOffset + at, Math.min(PIECE, part.data.length - at));
    }
  }
}

function madePart(name: string, text: string): Part {
  const data = strToU8(text);
  return { name, data, size: data.length, crc: crc32(data), isDeflated: false };
}

/** What stands before the data of a part in an archive. */
function headerOf({ name, crc, size, data, isDeflated }: Part): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(isDeflated ? 8 : 0, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(Math.min(size, 0xffffffff), 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name, 'latin1')]);
}

import type { ZipArchive } from '../zip.js';
import { dangerOf } from './excel-danger.js';
import { formatsPart, partNamed, partsRead, stringsPart } from './excel-parts.js';
import type { SheetRows } from './excel-rows.js';
import { readFormats } from './plain-formats.js';
import { scanSheet } from './plain-sheet.js';
import { readStrings } from './plain-strings.js';
import { NotPlain } from './plain-xml.js';
import { readWorkbook, type Workbook } from './workbook-sheets.js';

/**
 * What a workbook says of its sheets, where the parts that the scanner will look through are all that could still be
 * dangerous: that it is not too large is known by the sizes, which the scanner holds them to. Throws where it is not.
 */
export async function readPlainWorkbook(archive: ZipArchive, mostBytes: number): Promise<Workbook> {
  const parts = partsRead(archive);
  const told = parts.filter(({ name }) => /workbook\.xml(?:\.rels)?$/i.test(name));
  const isTooLarge = parts.reduce((total, { size }) => total + size, 0) > mostBytes;
  if (isTooLarge || (await dangerOf(told, mostBytes)) !== null) throw new NotPlain('danger');
  const workbook = readWorkbook(archive);
  if (workbook.sheets.length === 0) throw new NotPlain('no sheets');
  const scanned = [
    partNamed(archive, formatsPart),
    partNamed(archive, stringsPart),
    ...workbook.sheets.map(({ entry }) => entry),
  ].filter((entry) => entry !== undefined);
  const known = new Set([...told, ...scanned]);
  if (known.size !== parts.length || !parts.every((part) => known.has(part))) throw new NotPlain('parts');
  return workbook;
}

/**
 * The rows of each sheet, read straight out of the text of its part, as exceljs would give them. Throws NotPlain
 * where a part holds anything that the scanner does not know for sure, another error where one is damaged.
 */
export async function* scanWorkbook(archive: ZipArchive, workbook: Workbook): AsyncGenerator<SheetRows> {
  const formats = partNamed(archive, formatsPart);
  if (formats === undefined) throw new NotPlain('no styles');
  const strings = partNamed(archive, stringsPart);
  const reading = {
    formats: await readFormats(formats),
    strings: strings === undefined ? [] : await readStrings(strings),
    is1904: workbook.is1904,
  };
  for (const { entry } of workbook.sheets) yield scanSheet(entry, reading);
}

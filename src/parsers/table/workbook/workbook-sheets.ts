import { strFromU8 } from 'fflate';
import { mostInflated } from '../../input.js';
import { inflate, type ZipArchive, type ZipEntry } from '../zip.js';

/** A sheet of a workbook, and the part of the archive that holds its cells. */
export interface WorkbookSheet {
  readonly name: string;
  readonly entry: ZipEntry;
}

export interface Workbook {
  /** In the order of the workbook; charts and macros are no sheets. */
  readonly sheets: readonly WorkbookSheet[];
  /** True where it counts its days from 1904, as old ones from a Mac do. */
  readonly is1904: boolean;
}

const folder = 'xl/';

/** What a workbook says of its sheets. Throws where a part that tells it is damaged. */
export function readWorkbook({ entries }: ZipArchive): Workbook {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const workbook = textOf(byName.get('xl/workbook.xml'));
  const relations = textOf(byName.get('xl/_rels/workbook.xml.rels'));
  const parts = new Map(
    elements(relations, 'Relationship')
      .filter((one) => attribute(one, 'Type').endsWith('/worksheet'))
      .map((one) => [attribute(one, 'Id'), byName.get(pathOf(attribute(one, 'Target')))]),
  );
  const sheets = new Map<ZipEntry, WorkbookSheet>();
  for (const one of elements(workbook, 'sheet')) {
    const entry = parts.get(attribute(one, '[\\w.-]+:id'));
    // A part is of one sheet: a million that name the same would be read a million times.
    if (entry !== undefined && !sheets.has(entry)) sheets.set(entry, { name: attribute(one, 'name'), entry });
  }
  return {
    sheets: [...sheets.values()],
    is1904: elements(workbook, 'workbookPr').some((one) => /^(?:1|true)$/.test(attribute(one, 'date1904'))),
  };
}

function textOf(entry: ZipEntry | undefined): string {
  const content = entry === undefined ? null : inflate(entry, mostInflated);
  return content === null ? '' : strFromU8(content);
}

/** Some programs write the whole path, others what stands after `xl/`. */
function pathOf(target: string): string {
  return (target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`).toLowerCase();
}

/** The attributes of all elements of a name. An element with a prefix is none: the cells' own would be unreadable. */
function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\s([^<>]*)>`, 'g'))].map(([, attributes = '']) => attributes);
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return plainText(found?.[1] ?? found?.[2] ?? '');
}

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

function plainText(xml: string): string {
  return xml.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

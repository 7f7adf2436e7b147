import type { ZipEntry } from '../zip.js';
import { type CellFormat, formatOf } from './excel-cell.js';
import { LONGEST_PIECE, NotPlain, type Tag, tagsOf, textsUpTo } from './plain-xml.js';

/** The formats of numbers that every workbook has without writing them, as exceljs knows them. */
const builtIn = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy "h":mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00 ;(#,##0.00)'],
  [40, '#,##0.00 ;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** How the cells of each style show their numbers, in the order of the styles. Throws NotPlain. */
export async function readFormats(entry: ZipEntry): Promise<readonly CellFormat[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  const lists: string[] = [];
  const open: string[] = [];
  for (const tag of tagsOf(await textOf(entry), open)) {
    if (tag.kind === 'close') continue;
    const place = (tag.kind === 'open' ? open : [...open, tag.name]).join('/');
    if (tag.name === 'numFmts' || tag.name === 'cellXfs') lists.push(place);
    if (place === 'styleSheet/numFmts/numFmt') codes.set(numberOf(tag, 'numFmtId'), codeOf(tag));
    if (place === 'styleSheet/cellXfs/xf') styles.push(numberOf(tag, 'numFmtId'));
  }
  if (open.length > 0 || !isOnce(lists)) throw new NotPlain('styles');
  return styles.map((id) => formatOf(id === 0 ? '' : codes.get(id) || (builtIn.get(id) ?? '')));
}

async function textOf(entry: ZipEntry): Promise<string> {
  if (entry.size > LONGEST_PIECE) throw new NotPlain('too many styles');
  let text = '';
  for await (const piece of textsUpTo(entry, '</styleSheet>')) text += piece;
  return text;
}

/** The styles of cells are there, and neither they nor the formats are listed twice or anywhere else. */
function isOnce(lists: readonly string[]): boolean {
  const [first, second = first, ...more] = lists.toSorted();
  if (more.length > 0 || first !== 'styleSheet/cellXfs') return false;
  return lists.length === 1 || second === 'styleSheet/numFmts';
}

function numberOf({ attributes }: Tag, name: string): number {
  const written = attributes.get(name) ?? '';
  if (!/^\d{1,9}$/.test(written)) throw new NotPlain(name);
  return Number(written);
}

/** exceljs takes the marks of escaped letters away. */
function codeOf({ attributes }: Tag): string {
  const code = attributes.get('formatCode');
  if (code === undefined) throw new NotPlain('formatCode');
  return code.replace(/\\(.)/g, '$1');
}

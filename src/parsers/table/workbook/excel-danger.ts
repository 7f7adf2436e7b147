import { inflatePieces, type ZipEntry } from '../zip.js';

/** Why a workbook is not read, though it is whole. `unread`: the reader would take some cells for others, or never end. */
export type ExcelDanger = 'too-large' | 'entities' | 'unread';

/**
 * No workbook of a log declares entities: they can unfold to more than fits in memory. Of text in several runs in the
 * cell itself the reader keeps the last run, and of a date that is written as text the year.
 */
const marks: readonly (readonly [mark: string, danger: ExcelDanger])[] = [
  ['<!DOCTYPE', 'entities'],
  ['<is><r>', 'unread'],
  ['<is><r ', 'unread'],
  [' t="d"', 'unread'],
];
const longest = Math.max(...marks.map(([mark]) => mark.length));

/**
 * What is dangerous about the parts of a workbook: that they unpack to more than `limit` bytes, of which no
 * more are ever unpacked, or hold what is not read as it stands. Throws where one is damaged.
 */
export async function dangerOf(entries: readonly ZipEntry[], limit: number): Promise<ExcelDanger | null> {
  if (entries.reduce((total, { size }) => total + size, 0) > limit) return 'too-large';
  let total = 0;
  for (const entry of entries) {
    const begun = total;
    let before = '';
    for await (const piece of inflatePieces(entry)) {
      total += piece.length;
      const seam = before + piece.toString('latin1', 0, longest);
      const found = marks.find(([mark]) => piece.includes(mark) || seam.includes(mark));
      if (found !== undefined) return found[1];
      if (total > limit) return 'too-large';
      before = seamEnd(before, piece);
    }
    // For a part with nothing in it the reader waits without end.
    if (total === begun) return 'unread';
  }
  return null;
}

/** The last characters so far, in which a mark may have begun. */
function seamEnd(earlier: string, bytes: Buffer): string {
  return (earlier + bytes.toString('latin1', Math.max(0, bytes.length - longest))).slice(1 - longest);
}

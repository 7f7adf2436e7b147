import { inflatePieces, type ZipEntry } from './zip.js';

/** Why a workbook is not read, though it is whole. */
export type ExcelDanger = 'too-large' | 'entities';

/** No workbook has one; what it declares can unfold to more than fits in memory. */
const declaration = '<!DOCTYPE';

/**
 * What is dangerous about the parts of a workbook: that they unpack to more than `limit` bytes, of which no
 * more are ever unpacked, or declare entities. Throws where one is damaged.
 */
export function dangerOf(entries: readonly ZipEntry[], limit: number): ExcelDanger | null {
  if (entries.reduce((total, { size }) => total + size, 0) > limit) return 'too-large';
  let danger: ExcelDanger | null = null;
  let total = 0;
  let before: { readonly entry: ZipEntry; readonly end: string } | null = null;
  inflatePieces(entries, (piece, entry) => {
    total += piece.length;
    if (total > limit) danger = 'too-large';
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const seam =
      (before?.entry === entry ? before.end : '') + bytes.toString('latin1', 0, declaration.length);
    if (bytes.includes(declaration) || seam.includes(declaration)) danger = 'entities';
    before = { entry, end: seamEnd(before?.entry === entry ? before.end : '', bytes) };
    return danger === null ? 'go-on' : 'enough';
  });
  return danger;
}

/** The last characters so far, in which a declaration may have begun. */
function seamEnd(earlier: string, bytes: Buffer): string {
  return (earlier + bytes.toString('latin1', Math.max(0, bytes.length - declaration.length))).slice(
    1 - declaration.length,
  );
}

import { emptyBlock, putByte, putText, takeBytes } from './byte-block.js';
import { type CsvColumn, inOne, piecesOf } from './csv-pieces.js';

/** What is written to a file at once. */
const blockLength = 1 << 16;
const LINE_END = 10;

/** A header line, then a line per row, each ended by LF, in blocks; made anew on every walk, never held whole. */
export function csvLines<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: () => Iterable<Row>,
): Iterable<Uint8Array> {
  return {
    *[Symbol.iterator]() {
      const writeLine = inOne(piecesOf(columns));
      const block = emptyBlock(2 * blockLength);
      putText(block, `${columns.map((column) => column.name).join(',')}\n`);
      for (const row of rows()) {
        writeLine(row, block);
        putByte(block, LINE_END);
        if (block.length >= blockLength) yield takeBytes(block);
      }
      yield takeBytes(block);
    },
  };
}

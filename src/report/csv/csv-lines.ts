import { Buffer } from 'node:buffer';
import type { ByteText } from './csv-field.js';
import { type CsvColumn, piecesOf } from './csv-pieces.js';

/** What is written to a file at once. */
const blockLength = 1 << 16;

/** A header line, then a line per row, each ended by LF, in blocks; made anew on every walk, never held whole. */
export function csvLines<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: () => Iterable<Row>,
): Iterable<Uint8Array> {
  return {
    *[Symbol.iterator]() {
      const [first = noField, ...others] = piecesOf(columns);
      let block: ByteText = `${columns.map((column) => column.name).join(',')}\n`;
      for (const row of rows()) {
        let line = first(row);
        for (const piece of others) line += `,${piece(row)}`;
        block += `${line}\n`;
        if (block.length < blockLength) continue;
        yield Buffer.from(block, 'latin1');
        block = '';
      }
      yield Buffer.from(block, 'latin1');
    },
  };
}

/** Of a table without columns. */
function noField(): ByteText {
  return '';
}

import type { RejectedRow } from '../model/log-reading.js';
import { RefusedCell } from './column.js';
import type { ReadingContext } from './context.js';
import type { OpenedFile } from './describe-file.js';
import { explainableWord } from './explainable-word.js';
import { callRow } from './folding/call-row.js';
import type { mailRowMaker } from './folding/mail-of-row.js';
import type { LogInput } from './input.js';
import type { EarlierRow } from './parser.js';
import { type CallFacts, type LogRow, type MailFacts, type Origin, sourceOf } from './row.js';
import { detached } from './table/cell-memory.js';
import type { CellReader } from './table/row-cells.js';
import type { TableRow } from './table/table.js';

interface RowAtHand {
  readonly row: TableRow;
  readonly opened: OpenedFile;
  readonly cells: CellReader;
  readonly context: ReadingContext;
  readonly earlier: EarlierRow;
  readonly origin: Origin;
  readonly mailRow: ReturnType<typeof mailRowMaker>;
  readonly direction: LogInput['direction'];
}

/** What a row says; or the cell, or the row, that cannot be read, and why. */
export function readRow(at: RowAtHand): LogRow | RejectedRow {
  const { row, cells, context, earlier, origin, mailRow, direction } = at;
  const { table, parser } = at.opened;
  const place = { origin, row: row.row };
  if (row.defect !== null)
    return {
      source: sourceOf(place),
      column: '',
      reason: row.defect,
      value: detached(row.cells.join(' | ')),
    };
  try {
    switch (parser.channel) {
      case 'mail':
        return mailRow(inDirection(parser.readRow(cells, context), direction), place.row);
      case 'phone':
        return callRow(inDirection(parser.readRow(cells, context, earlier), direction), place);
      case 'case':
        return Object.assign(parser.readRow(cells, context), { channel: 'case' as const }, place);
    }
  } catch (error) {
    if (!(error instanceof RefusedCell)) throw error;
    const { reason } = error;
    const column = cells.placeAtFault(error) ?? -1;
    const value = detached(row.cells[column] ?? '');
    const choice = explainableWord(at.opened, { reason, value, place: column });
    return { source: sourceOf(place), column: table.header[column] ?? '', reason, value, ...choice };
  }
}

/** The project file says it of the whole file; else each row may. */
function inDirection<Facts extends MailFacts | CallFacts>(
  facts: Facts,
  direction: LogInput['direction'],
): Facts {
  return direction === null ? facts : { ...facts, statedDirection: direction };
}

import type { IgnoreReason, InputFile, RejectedRow } from '../model/log-reading.js';
import { type Progress, type RecognisedBy, silentProgress } from '../progress.js';
import type { ReadingContext } from './context.js';
import { cutAt, isRecord } from './cut-at.js';
import { describeFile, type OpenedFile, spanOf } from './describe-file.js';
import { mailRowMaker } from './folding/mail-of-row.js';
import type { LogInput } from './input.js';
import { openLog } from './open-log.js';
import type { Parser, RowCells } from './parser.js';
import { createLookBack } from './phone/look-back.js';
import { readRow } from './read-row.js';
import { locateColumns, RECORDS_TO_SEARCH } from './recognise.js';
import type { LogRow } from './row.js';
import { findPassedOver } from './table/passed-over.js';
import { createCellReader } from './table/row-cells.js';
import { findSkipped } from './table/skipped-rows.js';
import type { TableRow } from './table/table.js';
import { createTurns } from './turns.js';
import { countUnknownEvents } from './unknown-events.js';
import { findDateOrder } from './values/date-order.js';

/** What the rows of one file say, before they are folded with those of other files. */
export interface FileReading {
  readonly file: InputFile;
  readonly parser: Parser;
  readonly zoneFrom: Clock['zoneFrom'];
  readonly rows: readonly LogRow[];
  readonly rejected: readonly RejectedRow[];
  readonly ignored: readonly IgnoreReason[];
}

interface Clock extends Pick<ReadingContext, 'zone' | 'dateOrder'> {
  /** Whether the zone is the format's own, the project file's, or measured by epochs in the file. */
  readonly zoneFrom: 'format' | 'stated' | 'measured';
}

/** Reads one file. Throws a UserError where the file as a whole cannot be used. */
export async function readFile(input: LogInput, progress: Progress = silentProgress): Promise<FileReading> {
  progress.part(input.file);
  const { table, family: parser } = await openLog(input);
  const places = locateColumns(parser, table.header);
  const dateColumns = [...places].filter(([column]) => column.isDate).map(([, place]) => place);
  const opened = { input, table, parser, places, dateColumns };
  const reading = await readRows(opened, findClock(opened), progress);
  progress.fileRead(reading.file, recognisedBy(input, reading.file));
  return reading;
}

function recognisedBy({ format, columns }: LogInput, { byDictionary }: InputFile): RecognisedBy {
  if (format !== null || columns !== null) return 'name';
  return byDictionary === true ? 'dictionary' : 'headers';
}

/** Zone and order of dates are settled before the first row is read. */
function findClock({ input, table, parser, places, dateColumns }: OpenedFile): Clock {
  const clock: Clock = {
    zone: input.zone ?? parser.zone,
    zoneFrom: input.zone === null ? 'format' : 'stated',
    dateOrder: input.dateOrder ?? parser.dateOrder ?? findDateOrder(table, dateColumns),
  };
  const context = { ...clock, mailbox: input.mailbox, noteClockChange: () => undefined };
  const cells = createCellReader({ header: table.header, places, parser }, context);
  function* rows() {
    for (const row of table.rows()) {
      if (row.defect !== null) continue;
      cells.load(row.cells);
      yield cells;
    }
  }
  const measured = parser.measureZone?.(rows(), context) ?? null;
  return measured === null ? clock : { ...clock, zone: measured, zoneFrom: 'measured' };
}

async function readRows(opened: OpenedFile, clock: Clock, progress: Progress): Promise<FileReading> {
  const { table, parser, places, dateColumns, input } = opened;
  const rows: LogRow[] = [];
  const rejected: RejectedRow[] = [];
  const ignored: IgnoreReason[] = [];
  const unknown = countUnknownEvents();
  const changes = countClockChanges();
  const context = { ...clock, mailbox: input.mailbox, ...queueOf(opened), noteClockChange: changes.note };
  const cells = createCellReader({ header: table.header, places, parser }, context);
  const passedOver = findPassedOver(table.header, dateColumns);
  const skipped = findSkipped(opened);
  const { earlier, note } = createLookBack(parser.channel === 'phone' && parser.looksBack === true);
  const { direction } = input;
  const origin = { file: table.file, sheet: table.sheet, format: parser.name, tellsWaits: false };
  const mailRow = mailRowMaker(origin);
  const turns = createTurns();
  const told = tellOfRows(progress, input.bytes.size);
  for (const row of table.rows(told.heard)) {
    told.addRow();
    if (turns.isOver()) await turns.next();
    cells.load(row.cells);
    const ignoredAs = passedOver(row) ?? skipped(row) ?? passedOverBy(parser, row, cells);
    if (ignoredAs !== null) {
      ignored.push(ignoredAs);
      if (ignoredAs === 'unknown-event' && parser.events) unknown.note(cells.get(parser.events));
      continue;
    }
    const read = readRow({ row, opened, cells, context, earlier, origin, mailRow, direction });
    note('reason' in read ? null : read);
    if ('reason' in read) rejected.push(read);
    else rows.push(read);
    origin.tellsWaits ||= tellsWait(read);
    changes.endRow('channel' in read);
  }
  told.end();
  const counts = { rows: rows.length + rejected.length + ignored.length, clockChangeRows: changes.total() };
  const cut = cutAt(table, parser, rows.length + rejected.length + ignored.filter(isRecord).length);
  return {
    file: describeFile(opened, clock, { ...counts, ...spanOf(rows), ...cut, ...unknown.total() }),
    parser,
    zoneFrom: clock.zoneFrom,
    rows,
    rejected,
    ignored,
  };
}

function tellsWait(read: LogRow | RejectedRow): boolean {
  return (
    'channel' in read && read.channel === 'phone' && read.outcome === 'answered' && read.waitSeconds !== null
  );
}

/** The queue that lines at the top of the file name. */
function queueOf({ table, parser }: OpenedFile): Pick<ReadingContext, 'queue'> {
  if (parser.channel !== 'phone' || parser.queueAbove === undefined) return {};
  for (const { row, cells } of table.rows()) {
    const queue = parser.queueAbove(cells);
    if (queue !== null) return { queue };
    if (row > RECORDS_TO_SEARCH) break;
  }
  return {};
}

/** Rows are told of with the block of bytes in which they stand; the rest of a file at its end. */
function tellOfRows(progress: Progress, bytes: number) {
  let rows = 0;
  let left = bytes;
  function heard(amount: number): void {
    progress.advance(amount, rows);
    left -= amount;
    rows = 0;
  }
  return {
    heard,
    addRow: () => {
      rows += 1;
    },
    end: () => heard(left),
  };
}

/** Rows that their own format knows to be no record; one that cannot be read is refused instead. */
function passedOverBy(parser: Parser, row: TableRow, cells: RowCells): IgnoreReason | null {
  return row.defect === null ? (parser.passesOver?.(cells) ?? null) : null;
}

/** Counts rows, not cells: a row may read its time more than once. */
function countClockChanges() {
  let isNoted = false;
  let rows = 0;
  return {
    note: () => {
      isNoted = true;
    },
    endRow: (isRead: boolean) => {
      if (isNoted && isRead) rows += 1;
      isNoted = false;
    },
    total: () => rows,
  };
}

import type { LogEvent } from '../model/event.js';
import type { InputFile, LogReading, RowCount } from '../model/log-reading.js';
import { compareEvents, compareTexts } from '../pairing/order.js';
import { type Progress, silentProgress } from '../progress.js';
import { foldCalls } from './folding/fold-calls.js';
import { foldCases } from './folding/fold-cases.js';
import { foldMails } from './folding/fold-mail.js';
import { findSharedRows } from './folding/shared-rows.js';
import { sortedByTime } from './folding/sorted-by-time.js';
import type { LogInput } from './input.js';
import { closeAll } from './log-bytes.js';
import { type FileReading, readFile } from './read-file.js';
import type { CallRow, CaseRow, LogRow, MailRow, Origin } from './row.js';
import { unpackedSize, unpackLogs } from './table/unpack-logs.js';

export type { LogInput } from './input.js';

/**
 * Reads log files into events, in order of time and content. Every data row is the first of an event,
 * folded into one, ignored or rejected, and counted as such. Throws a UserError where a file cannot be used.
 * However it ends, the files are closed.
 */
export async function readLogs(
  inputs: readonly LogInput[],
  progress: Progress = silentProgress,
): Promise<LogReading> {
  const readings: FileReading[] = [];
  try {
    progress.phase('reading', unpackedSize(inputs));
    for (const input of inputs) {
      for (const log of unpackLogs(input)) readings.push(await readFile(log, progress));
    }
  } finally {
    closeAll(inputs);
  }
  return foldReadings(eachOnce(readings, ({ file }) => file));
}

/** The events of files that were read one by one, and every row accounted for. */
export async function foldReadings(readings: readonly FileReading[]): Promise<LogReading> {
  const mails = await foldMails(rowsOf<MailRow>(readings, 'mail'));
  const calls = await foldCalls(rowsOf<CallRow>(readings, 'phone'));
  const cases = foldCases(rowsOf<CaseRow>(readings, 'case'));
  const events = joined<LogEvent>([mails.events, calls.events, cases.events]);
  return {
    files: readings.map((reading) => withIdsOfMany(reading, mails.idsOfMany)),
    events: sortedByTime(events, compareEvents),
    rejected: readings
      .flatMap((reading) => reading.rejected)
      .sort(
        (one, other) => compareTexts(one.source.file, other.source.file) || one.source.row - other.source.row,
      ),
    folded: countEach([mails.folded, calls.folded, cases.folded]),
    ignored: countEach([
      ...readings.map((reading) => reading.ignored),
      ...[mails.ignored, calls.ignored, cases.ignored],
    ]),
    sharedRows: findSharedRows(readings),
  };
}

function withIdsOfMany(
  { file, rows: [row] }: FileReading,
  idsOfMany: ReadonlyMap<Origin, number>,
): InputFile {
  const rowsOfOtherMails = row === undefined ? undefined : idsOfMany.get(row.origin);
  return rowsOfOtherMails === undefined ? file : { ...file, rowsOfOtherMails };
}

/** The rows of the files of one channel: what is in a file is all of one, as its first row shows. */
function rowsOf<Row extends LogRow>(
  readings: readonly FileReading[],
  channel: Row['channel'],
): readonly Row[] {
  const areOfChannel = (rows: readonly LogRow[]): rows is readonly Row[] => rows[0]?.channel === channel;
  return joined(readings.flatMap(({ rows }) => (areOfChannel(rows) ? [rows] : [])));
}

/** All in one list: the list itself where the others are empty. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const filled = lists.filter(({ length }) => length > 0);
  const [only] = filled;
  return only !== undefined && filled.length === 1 ? only : filled.flat();
}

/**
 * A file that was read twice is still one file, and so is a sheet that was named once and found once: two readings
 * of it could not be told from n equal rows. The first stays.
 */
export function eachOnce<Log>(logs: readonly Log[], fileOf: (log: Log) => InputFile): readonly Log[] {
  const each = new Map<string, Log>();
  for (const log of logs) {
    const { file, sheet } = fileOf(log);
    const name = JSON.stringify([file, sheet]);
    if (!each.has(name)) each.set(name, log);
  }
  return [...each.values()];
}

/** Counts by reason, in the order of the reasons' names. */
function countEach(lists: readonly (readonly string[])[]): RowCount {
  const counts = new Map<string, number>();
  for (const reasons of lists) {
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => compareTexts(one, other)));
}

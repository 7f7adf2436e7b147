import { createHash } from 'node:crypto';
import { createCalendar } from '../../calendar/calendar.js';
import type { LogReading } from '../../model/log-reading.js';
import { caseNumbersIn } from '../../pairing/case-number.js';
import { type PlacedPart, partsOf } from '../../pairing/components.js';
import { caseNumbersFor, type MarksOf, marksFrom, unmarked } from '../../pairing/event-marks.js';
import { lookOver } from '../../pairing/first-pass.js';
import type { PairingOptions } from '../../pairing/options.js';
import { compareEvents } from '../../pairing/order.js';
import { place } from '../../pairing/place.js';
import type { Origin } from '../../parsers/row.js';
import { runWithPauses } from '../../pauses.js';
import { type Progress, silentProgress } from '../../progress.js';
import type { AuditJob } from '../job.js';
import { findLogEnds } from '../log-ends.js';
import { pairingOptions } from '../pairing-options.js';
import { readJobLogs } from '../read-job-logs.js';
import { decidedBy } from './decided-by.js';
import type { LogPart, PartEvent } from './log-part.js';
import { tablesOf } from './log-tables.js';

/** A part of the events of logs, and what only the whole shows of them. */
export interface CutEvents extends Pick<LogPart, 'caseNumbers'> {
  /** In which the events of all parts stand. */
  readonly tables: readonly Origin[];
  /** In canonical order within each channel; made anew whenever they are gone through, for there are millions. */
  readonly events: Iterable<PartEvent>;
}

/** A part before it is written. */
export interface CutPart extends CutEvents, Omit<LogPart, keyof CutEvents> {}

/**
 * Cuts logs into so many parts that can be judged apart: what has to do with each other is never in two of them. Each
 * part carries what only the whole shows (where logs end, mailings, machines, who answers for whom).
 */
export async function splitLogs(
  job: AuditJob,
  partitions: number,
  progress: Progress = silentProgress,
): Promise<readonly CutPart[]> {
  const options = pairingOptions(job, createCalendar(job.ruleSet.calendar));
  const reading = await readJobLogs(job, options.directory, progress);
  const cut = await runWithPauses(cutEvents(reading, options, partitions), progress);
  const decided = decidedBy(job);
  const inputs = reading.files.map(({ sha256, sheet }) => [sha256, sheet]);
  const split = createHash('sha256')
    .update(JSON.stringify([decided, partitions, inputs]))
    .digest('hex');
  const logEnd = findLogEnds(reading.events, job.declaredLogEnd);
  return cut.map((part, index) => ({
    part: { split, number: index + 1, of: partitions },
    ...{ decided, logEnd, ...part, ...accountOf(reading, index) },
  }));
}

export function* cutEvents(
  { events, files }: Pick<LogReading, 'events' | 'files'>,
  options: PairingOptions,
  partitions: number,
): Generator<void, readonly CutEvents[]> {
  const logs = yield* place(events.toSorted(compareEvents), options.directory);
  const whole = yield* lookOver(logs, options);
  const marksOf = marksFrom(whole);
  const registered = caseNumbersIn(logs.cases.map(({ event }) => event));
  const tables = tablesOf(events, files);
  return (yield* partsOf(logs, whole, partitions)).map((part) => ({
    tables,
    caseNumbers: caseNumbersFor(part, registered),
    events: { [Symbol.iterator]: () => eventsOf(part, marksOf) },
  }));
}

/** All rows but those that became events are accounted for in the first part. */
function accountOf(
  { files, rejected, folded, ignored, sharedRows }: LogReading,
  index: number,
): Pick<LogPart, 'files' | 'rejected' | 'folded' | 'ignored' | 'sharedRows'> {
  if (index > 0) return { files: [], rejected: [], folded: {}, ignored: {}, sharedRows: [] };
  const withoutValues = rejected.map(({ value: _, ...row }) => row);
  return { files, rejected: withoutValues, folded, ignored, sharedRows };
}

function* eventsOf({ mails, calls, cases, guests }: PlacedPart, marksOf: MarksOf): Generator<PartEvent> {
  for (const mail of mails) {
    const { id, event, row } = mail;
    const marks = marksOf.mail(mail);
    yield guests.has(row) ? { id, guest: true, event, marks } : { id, event, marks };
  }
  for (const call of calls) yield { id: call.id, event: call.event, marks: marksOf.call(call) };
  for (const { id, event } of cases) yield { id, event, marks: unmarked };
}

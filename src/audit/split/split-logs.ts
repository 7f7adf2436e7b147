import { createHash } from 'node:crypto';
import { createCalendar } from '../../calendar/calendar.js';
import type { LogEvent } from '../../model/event.js';
import type { LogReading } from '../../model/log-reading.js';
import { caseNumbersIn } from '../../pairing/case-number.js';
import { partsOf } from '../../pairing/components.js';
import { caseNumbersFor, type EventMarks, marksFrom, unmarked } from '../../pairing/event-marks.js';
import { lookOver, type WholeLog } from '../../pairing/first-pass.js';
import { isToMany } from '../../pairing/links.js';
import type { NumberedMail } from '../../pairing/mail-list.js';
import type { Numbered } from '../../pairing/numbered.js';
import type { PairingOptions } from '../../pairing/options.js';
import { compareEvents } from '../../pairing/order.js';
import { place } from '../../pairing/place.js';
import type { PlacedLogs } from '../../pairing/placed-logs.js';
import { readLogs } from '../../parsers/read-logs.js';
import { runWithPauses } from '../../pauses.js';
import { type Progress, silentProgress } from '../../progress.js';
import type { AuditJob } from '../job.js';
import { findLogEnds } from '../log-ends.js';
import { pairingOptions } from '../pairing-options.js';
import { decidedBy } from './decided-by.js';
import type { LogPart, PartEvent } from './log-part.js';

/** A part of the events of logs, and what only the whole shows of them. */
export type CutEvents = Pick<LogPart, 'caseNumbers' | 'events'>;

/**
 * Cuts logs into so many parts that can be judged apart: what has to do with each other is never in two of them. Each
 * part carries what only the whole shows (where logs end, mailings, machines, who answers for whom).
 */
export async function splitLogs(
  job: AuditJob,
  partitions: number,
  progress: Progress = silentProgress,
): Promise<readonly LogPart[]> {
  const reading = await readLogs(job.inputs, progress);
  const options = pairingOptions(job, createCalendar(job.ruleSet.calendar));
  const cut = await runWithPauses(cutEvents(reading.events, options, partitions), progress);
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
  events: readonly LogEvent[],
  options: PairingOptions,
  partitions: number,
): Generator<void, readonly CutEvents[]> {
  const logs = yield* place(events.toSorted(compareEvents), options.directory);
  const whole = yield* lookOver(logs, options);
  const told = new Set<LogEvent>();
  const registered = caseNumbersIn(logs.cases.map(({ event }) => event));
  return (yield* partsOf(logs, whole, partitions)).map((part) => ({
    caseNumbers: caseNumbersFor(part, registered),
    events: eventsOf(part, whole, told),
  }));
}

/** All rows but those that became events are accounted for in the first part. */
function accountOf(
  { files, rejected, folded, ignored, sharedRows }: LogReading,
  index: number,
): Pick<LogPart, 'files' | 'rejected' | 'folded' | 'ignored' | 'sharedRows'> {
  if (index > 0) return { files: [], rejected: [], folded: {}, ignored: {}, sharedRows: [] };
  const withoutValues = rejected.map(({ source, column, reason }) => ({ source, column, reason }));
  return { files, rejected: withoutValues, folded, ignored, sharedRows };
}

/**
 * A mailing, which alone is in several parts, is a guest in all but the first that it stands in: `told` are those that
 * have stood in one. All events of a log would be more than a set can hold.
 */
function eventsOf(
  { mails, calls, cases }: PlacedLogs,
  whole: WholeLog,
  told: Set<LogEvent>,
): readonly PartEvent[] {
  const marksOf = marksFrom(whole);
  const written = ({ id, event }: Numbered<LogEvent>, marks: EventMarks): PartEvent => ({ id, event, marks });
  const isGuest = (mail: NumberedMail): boolean => {
    if (!isToMany(mail, whole)) return false;
    const wasTold = told.has(mail.event);
    told.add(mail.event);
    return wasTold;
  };
  const writtenMail = (mail: NumberedMail): PartEvent => {
    const { id, event } = mail;
    const marks = marksOf.mail(mail);
    return isGuest(mail) ? { id, guest: true, event, marks } : { id, event, marks };
  };
  return [
    ...Array.from(mails, writtenMail),
    ...calls.map((call) => written(call, marksOf.call(call))),
    ...cases.map((entry) => written(entry, unmarked)),
  ];
}

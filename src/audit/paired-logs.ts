import { type Calendar, createCalendar } from '../calendar/calendar.js';
import type { Pairing } from '../model/contact.js';
import type { LogReading } from '../model/event.js';
import { pair } from '../pairing/pair.js';
import { readLogs } from '../parsers/read-logs.js';
import type { AuditJob } from './job.js';
import { findLogEnds, type LogEnds } from './log-ends.js';
import { pairingOptions } from './pairing-options.js';

/** The first half of the story: the logs read, their events paired to contacts. */
export interface PairedLogs {
  readonly calendar: Calendar;
  readonly reading: LogReading;
  readonly logEnds: LogEnds;
  readonly pairing: Pairing;
}

export async function readAndPair(job: AuditJob): Promise<PairedLogs> {
  const calendar = createCalendar(job.ruleSet.calendar);
  const reading = await readLogs(job.inputs);
  return {
    calendar,
    reading,
    logEnds: findLogEnds(reading.events, job.declaredLogEnd),
    pairing: pair(reading.events, pairingOptions(job, calendar)),
  };
}

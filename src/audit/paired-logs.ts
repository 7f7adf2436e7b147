import { type Calendar, createCalendar } from '../calendar/calendar.js';
import type { Pairing } from '../model/contact.js';
import type { LogReading } from '../model/log-reading.js';
import { correctPairing } from '../pairing/corrections.js';
import type { Directory } from '../pairing/directory.js';
import { pairWithPauses } from '../pairing/pair.js';
import { type Progress, silentProgress } from '../progress.js';
import type { AuditJob } from './job.js';
import { asOfLogEnds, findLogEnds, type LogEnds } from './log-ends.js';
import { pairingOptions } from './pairing-options.js';
import { readJobLogs } from './read-job-logs.js';

/** The first half of the story: the logs read, their events paired to contacts, and these corrected by hand. */
export interface PairedLogs {
  readonly calendar: Calendar;
  /** Who is who: the units of contacts are its own. */
  readonly directory: Directory;
  readonly reading: LogReading;
  readonly logEnds: LogEnds;
  readonly pairing: Pairing;
  /** As the logs alone have it; the same where nothing was corrected. */
  readonly uncorrected: Pairing;
}

export async function readAndPair(job: AuditJob, progress: Progress = silentProgress): Promise<PairedLogs> {
  const calendar = createCalendar(job.ruleSet.calendar);
  const options = pairingOptions(job, calendar);
  const reading = await readJobLogs(job, options.directory, progress);
  const logEnds = findLogEnds(reading.events, job.declaredLogEnd);
  const uncorrected = asOfLogEnds(await pairWithPauses(reading.events, options, progress), logEnds);
  const { corrections } = job;
  const { directory } = options;
  const pairing = corrections === null ? uncorrected : correctPairing(uncorrected, corrections, directory);
  return {
    ...{ calendar, directory },
    reading,
    logEnds,
    pairing,
    uncorrected,
  };
}

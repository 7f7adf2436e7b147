import { createCalendar } from '../../calendar/calendar.js';
import type { Pairing, PlacedEvent } from '../../model/contact.js';
import type { CorrectionLine } from '../../model/correction.js';
import type { LogEvent } from '../../model/event.js';
import { correctPairing } from '../../pairing/corrections.js';
import { wholeLogOf } from '../../pairing/event-marks.js';
import type { PairingOptions } from '../../pairing/options.js';
import { pairPlaced } from '../../pairing/pair.js';
import { placeAgain } from '../../pairing/place.js';
import { runWithPauses } from '../../pauses.js';
import { type Progress, silentProgress } from '../../progress.js';
import type { AuditJob } from '../job.js';
import { asOfLogEnds } from '../log-ends.js';
import type { PairedLogs } from '../paired-logs.js';
import { pairingOptions } from '../pairing-options.js';
import type { LogPart, PartEvent } from './log-part.js';

/** A part of split logs, paired and corrected as it would be in the whole. */
export async function pairLogPart(part: LogPart, job: AuditJob, progress: Progress): Promise<PairedLogs> {
  const calendar = createCalendar(job.ruleSet.calendar);
  const options = pairingOptions(job, calendar);
  const { directory } = options;
  const uncorrected = asOfLogEnds(
    await runWithPauses(pairCut(part, options, progress), progress),
    part.logEnd,
  );
  const { corrections } = job;
  return {
    ...{ calendar, directory },
    reading: {
      files: part.files,
      events: part.events.filter((one) => !isGuest(one)).map(({ event }) => event),
      rejected: part.rejected.map((row) => ({ ...row, value: '' })),
      ...{ folded: part.folded, ignored: part.ignored, sharedRows: part.sharedRows },
    },
    logEnds: part.logEnd,
    pairing:
      corrections === null
        ? uncorrected
        : correctPairing(
            uncorrected,
            { ...corrections, lines: linesAbout(uncorrected, corrections.lines) },
            directory,
          ),
    uncorrected,
  };
}

/** Lines about events of a part, and those that no part can make sense of. */
export function linesAbout({ events }: Pairing, lines: readonly CorrectionLine[]): readonly CorrectionLine[] {
  if (lines.length === 0) return lines;
  const ids = new Set(Array.from(events, ({ id }) => id));
  return lines.filter((line) => 'mistakes' in line || ids.has(line.contact));
}

/** The events of one part as they are paired in the whole, in steps; guests are told of where they belong. */
export function* pairCut(
  { events, caseNumbers }: Pick<LogPart, 'caseNumbers' | 'events'>,
  options: PairingOptions,
  progress: Progress = silentProgress,
): Generator<void, Pairing> {
  const { directory } = options;
  const whole = wholeLogOf(events, directory);
  const logs = yield* placeAgain(events, caseNumbers, directory);
  const pairing = yield* pairPlaced(logs, { whole, options, progress });
  const guests = new Set<LogEvent>(events.filter(isGuest).map(({ event }) => event));
  return { ...pairing, events: { [Symbol.iterator]: () => eventsBut(guests, pairing) } };
}

function* eventsBut(guests: ReadonlySet<LogEvent>, { events }: Pairing): Generator<PlacedEvent> {
  for (const placed of events) if (!guests.has(placed.event)) yield placed;
}

function isGuest({ guest }: PartEvent): boolean {
  return guest === true;
}

import type { Pairing } from '../../model/contact.js';
import type { RejectedRow } from '../../model/log-reading.js';
import { runWithPauses } from '../../pauses.js';
import { type Progress, silentProgress } from '../../progress.js';
import { correctionCounts } from '../corrections.js';
import { gatheredFacts } from '../gathered-facts.js';
import type { AuditJob } from '../job.js';
import { measuring } from '../measure.js';
import { readAndPair } from '../paired-logs.js';
import { isIn } from '../period.js';
import { shownExamples } from '../rejected.js';
import { resultOf } from '../result.js';
import type { LogPart } from '../split/log-part.js';
import { linesAbout, pairLogPart } from '../split/pair-log-part.js';
import { measuredWith } from './measured-with.js';
import type { TallyPart, WrittenRules } from './tally-part.js';
import { writtenCounts } from './written-counts.js';

export interface TallyRequest {
  readonly job: AuditJob;
  /** What the job's rule set was read from. */
  readonly rules: WrittenRules;
  /** A part of logs that were split; null: the job's own inputs are whole logs. */
  readonly logPart: LogPart | null;
}

/**
 * Reads, pairs and judges as `audit` does, and keeps the counts alone. What only all the parts can show (that
 * there are contacts in the period, that too much was rejected) is for whoever merges them.
 */
export async function tally(
  { job, rules, logPart }: TallyRequest,
  progress: Progress = silentProgress,
): Promise<TallyPart> {
  const logs =
    logPart === null ? await readAndPair(job, progress) : await pairLogPart(logPart, job, progress);
  const { key } = job;
  const { reading, pairing, uncorrected } = logs;
  const inPeriod = ({ contacts }: Pairing) => contacts.filter((contact) => isIn(job.period, contact));
  const contacts = inPeriod(pairing);
  const measured = await runWithPauses(measuring(contacts, job, { ...logs, progress }), progress);
  const before =
    job.corrections === null
      ? null
      : await runWithPauses(measuring(inPeriod(uncorrected), job, logs), progress);
  const reviews = { quality: null, unansweredSample: null };
  const gathered = gatheredFacts({ ...logs, ...measured, contacts, job });
  const result = resultOf({ ...logs, ...measured, contacts, job, gathered, corrections: null, reviews });
  const { rules: _rules, ...balance } = result.balance;
  return {
    measured: measuredWith(result, job, key),
    rules,
    part: logPart === null ? null : logPart.part,
    logEnd: logs.logEnds,
    inputs: reading.files,
    sharedRows: reading.sharedRows,
    rejected: reading.rejected.slice(0, shownExamples).map(withoutValue),
    balance,
    counts: writtenCounts(measured.counted, key),
    uncorrected: before === null ? null : writtenCounts(before.counted, key),
    corrected: correctionCounts(pairing, job.period),
    correctionRows: linesAbout(pairing, job.corrections?.lines ?? []).map(({ source }) => source.row),
    overlaps: result.overlaps,
    facts: gathered.facts,
    statedMunicipality: job.municipality,
    hasReviews: job.reviews.length > 0,
  };
}

/** What stood in a row that could not be used may be a person's. */
function withoutValue({ value: _, ...row }: RejectedRow): TallyPart['rejected'][number] {
  return row;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { assertBalanced } from '../measurement/assert-balanced.js';
import { gateVerdicts } from '../measurement/gates/gate-verdicts.js';
import { publish } from '../measurement/suppression/publish.js';
import { runWithPauses } from '../pauses.js';
import { type Progress, silentProgress } from '../progress.js';
import { asWritten } from '../report/json/json.js';
import type { ReportInput } from '../report/reporter.js';
import { withComparison } from './comparison.js';
import { correctionFigures } from './corrections.js';
import { gatheredFacts } from './gathered-facts.js';
import type { AuditJob } from './job.js';
import { measuring } from './measure.js';
import { readAndPair } from './paired-logs.js';
import { contactsIn } from './period.js';
import { personNames } from './person-names.js';
import { refuseTooManyRejected } from './rejected.js';
import { resultOf } from './result.js';
import { figuresOfReviews } from './reviews.js';

/**
 * The whole story: exports in, figures out. Each step knows nothing of the others; what each decides
 * stands in its own room. Throws a UserError where the job cannot give a measurement.
 */
export async function audit(job: AuditJob, progress: Progress = silentProgress): Promise<ReportInput> {
  const logs = await readAndPair(job, progress);
  refuseTooManyRejected(logs.reading, job);
  const contacts = contactsIn(job.period, logs.pairing, logs.reading);
  // Each step takes its time: between them, and within the longest, an interrupted run hears of it.
  await nextTurn();
  const measured = await runWithPauses(measuring(contacts, job, { ...logs, progress }), progress);
  const corrections = await runWithPauses(correctionFigures(measured.figures, job, logs), progress);
  const { mainVerdicts } = measured;
  const reviews = figuresOfReviews(job.reviews, {
    period: job.period,
    rules: job.ruleSet.rules,
    contacts,
    verdicts: mainVerdicts,
  });
  await nextTurn();
  const gathered = gatheredFacts({ ...logs, ...measured, contacts, job });
  const figures = resultOf({ ...logs, ...measured, contacts, job, gathered, corrections, reviews });
  assertBalanced(figures.balance);
  const result = asWritten(withComparison(figures, job.earlier));
  await nextTurn();
  const published = publish(result);
  return {
    result,
    published,
    gates: gateVerdicts(job.gates, { result, published }),
    verdicts: measured.verdicts,
    events: logs.pairing.events,
    rejected: logs.reading.rejected,
    persons: personNames(job),
    language: job.language,
    template: job.template,
  };
}

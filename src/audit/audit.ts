import { createCalendar } from '../calendar/calendar.js';
import { assertBalanced } from '../measurement/assert-balanced.js';
import { publish } from '../measurement/suppression/publish.js';
import { pair } from '../pairing/pair.js';
import { readLogs } from '../parsers/read-logs.js';
import type { ReportInput } from '../report/reporter.js';
import type { AuditJob } from './job.js';
import { findLogEnds } from './log-ends.js';
import { measure } from './measure.js';
import { pairingOptions } from './pairing-options.js';
import { contactsIn } from './period.js';
import { resultOf } from './result.js';

/**
 * The whole story: exports in, figures out. Each step knows nothing of the others; what each decides
 * stands in its own room. Throws a UserError where the job cannot give a measurement.
 */
export async function audit(job: AuditJob): Promise<ReportInput> {
  const calendar = createCalendar(job.ruleSet.calendar);
  const reading = await readLogs(job.inputs);
  const logEnds = findLogEnds(reading.events, job.declaredLogEnd);
  const pairing = pair(reading.events, pairingOptions(job, calendar));
  const contacts = contactsIn(job.period, pairing, reading);
  const measured = measure(contacts, job, { calendar, logEnds });
  const result = resultOf({ job, calendar, reading, logEnds, pairing, figures: measured.figures });
  assertBalanced(result.balance);
  return {
    result,
    published: publish(result),
    verdicts: measured.verdicts,
    events: pairing.events,
    rejected: reading.rejected,
  };
}

import type { Contact } from '../model/contact.js';
import { windowOf } from '../pairing/options.js';
import { type Progress, silentProgress } from '../progress.js';
import type { ContactExplanation, Explanation } from '../report/explain/explanation.js';
import { judgingWith } from '../rules/judge.js';
import { placingUnder } from '../rules/placing.js';
import { explainRule } from './explain-rule.js';
import type { AuditJob } from './job.js';
import { type PairedLogs, readAndPair } from './paired-logs.js';
import { isIn } from './period.js';
import { rejectedCandidates } from './rejected-candidates.js';

/**
 * How the verdict on one contact came about, or what became of an event that is none. Null where the logs
 * know no such id.
 */
export async function explain(
  id: string,
  job: AuditJob,
  progress: Progress = silentProgress,
): Promise<Explanation | null> {
  const logs = await readAndPair(job, progress);
  const contact = logs.pairing.contacts.find((one) => one.id === id);
  if (contact !== undefined) return explainContact(contact, job, logs);
  const event = [...logs.pairing.events].find((one) => one.id === id);
  return event === undefined ? null : { what: 'event', event };
}

function explainContact(
  contact: Contact,
  job: AuditJob,
  { calendar, logEnds, pairing }: PairedLogs,
): ContactExplanation {
  const judging = judgingWith(calendar, new Map(logEnds.map(({ channel, at }) => [channel, at])));
  const placesOf = placingUnder(job.ruleSet.rules);
  return {
    what: 'contact',
    contact,
    isInPeriod: isIn(job.period, contact),
    rules: placesOf(contact).map(({ rule, place }) => explainRule(contact, { rule, place }, judging)),
    logEnd: logEnds.find(({ channel }) => channel === contact.channel)?.at ?? null,
    counterpartWorkingDays: job.counterpartWorkingDays,
    rejected: rejectedCandidates(contact, pairing.events, {
      isInWindow: windowOf(calendar, job.counterpartWorkingDays),
      contacts: pairing.contacts,
    }),
  };
}

import { accountFor } from '../calendar/clock-account.js';
import { localDate } from '../calendar/zone.js';
import type { Contact, PlacedEvent } from '../model/contact.js';
import type { ContactExplanation, Explanation } from '../report/explain/explanation.js';
import { isInScope, judge } from '../rules/judge.js';
import type { AuditJob } from './job.js';
import { type PairedLogs, readAndPair } from './paired-logs.js';
import { isIn } from './period.js';

/**
 * How the verdict on one contact came about, or what became of an event that is none. Null where the logs
 * know no such id.
 */
export async function explain(id: string, job: AuditJob): Promise<Explanation | null> {
  const logs = await readAndPair(job);
  const contact = logs.pairing.contacts.find((one) => one.id === id);
  if (contact !== undefined) return explainContact(contact, job, logs);
  const event = logs.pairing.events.find((one) => one.id === id);
  return event === undefined ? null : { what: 'event', event };
}

function explainContact(
  contact: Contact,
  job: AuditJob,
  { calendar, logEnds, pairing }: PairedLogs,
): ContactExplanation {
  const judging = { calendar, logEnd: new Map(logEnds.map(({ channel, at }) => [channel, at])) };
  const rules = job.ruleSet.rules.filter((rule) => isInScope(contact, rule));
  return {
    what: 'contact',
    contact,
    isInPeriod: isIn(job.period, contact),
    rules: rules.map((rule) => {
      const verdicts = judge(contact, rule, judging);
      return {
        title: rule.title,
        verdicts,
        readings: rule.readings,
        account: accountFor(calendar, contact.receivedAt.start, rule.readings[0].limit),
      };
    }),
    logEnd: logEnds.find(({ channel }) => channel === contact.channel)?.at ?? null,
    rejected: rejectedCandidates(contact, pairing.events),
  };
}

/** For this many days after receipt whatever was exchanged with the same counterpart is shown. */
const candidateDays = 60;

/**
 * Everything else between the organisation and the contact's counterpart, from the day of receipt on:
 * what a reader would ask about, with what it was taken for instead.
 */
function rejectedCandidates(contact: Contact, events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const { counterpart, receivedAt } = contact;
  if (counterpart === null) return [];
  const first = localDate(receivedAt.start);
  const own = new Set([contact.event, ...contact.history.map(({ event }) => event)]);
  return events.filter(({ event, direction }) => {
    if (event.channel !== contact.channel || direction !== 'outgoing' || own.has(event)) return false;
    const date = localDate(event.at.start);
    const parties = event.channel === 'mail' ? event.recipients : event.to;
    return date >= first && date <= first + candidateDays && parties.includes(counterpart);
  });
}

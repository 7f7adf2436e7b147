import { localDate } from '../../../calendar/zone.js';
import type { Finding } from '../../../model/finding.js';
import { longDate } from './dates.js';
import { count, counted, listed } from './format.js';
import { formatTitle } from './format-titles.js';

export function unitEndsEarly({
  unit,
  of,
  direction,
  last,
  otherLast,
}: Extract<Finding, { code: 'unit-ends-early' }>): string {
  const [until, otherUntil] = [longDate(localDate(last)), longDate(localDate(otherLast))];
  const whose = of === 'unit' ? unit : `one of the mailboxes of ${unit}`;
  return direction === 'outgoing'
    ? `The log has no answers from ${whose} after ${until}, but questions up to ${otherUntil}. Answers may be missing from the export. Check that all sent emails are included.`
    : `The log has no questions to ${whose} after ${until}, but answers up to ${otherUntil}. Questions may be missing from the export. Check that all received emails are included.`;
}

const absentLogs = {
  mail: 'email log',
  phone: 'telephone log',
  case: 'log from a case register',
};

export function channelWithoutLog({
  channel,
  rules,
}: Extract<Finding, { code: 'channel-without-log' }>): string {
  const missing = `No ${absentLogs[channel]} was given to the measurement. The report therefore says nothing about that channel`;
  if (rules.length === 0) return `${missing}.`;
  return `${missing}, which is part of ${listed(rules.map((title) => `“${title}”`))}.`;
}

export function callsInTwoSystems({
  formats: [one, other],
  calls,
  ofCalls,
}: Extract<Finding, { code: 'calls-in-two-systems' }>): string {
  const some =
    calls === null || ofCalls === null
      ? 'Many incoming calls from known numbers'
      : `${count(calls)} of ${counted(ofCalls, 'incoming call', 'incoming calls')} from known numbers`;
  return `${some} in “${formatTitle({ name: one })}” (${one}) stand in “${formatTitle({ name: other })}” (${other}) too, within ten seconds. If they are the same calls they are counted twice.`;
}

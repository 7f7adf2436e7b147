import { localDate } from '../../../calendar/zone.js';
import type { Finding } from '../../../model/finding.js';
import { channelWords } from './codes.js';
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
  const whose = of === 'unit' ? unit : `en av brevlådorna hos ${unit}`;
  return direction === 'outgoing'
    ? `Loggen har inga svar från ${whose} efter ${until}, men frågor till ${otherUntil}. Svar kan saknas i uttaget. Kontrollera att alla skickade mejl är med.`
    : `Loggen har inga frågor till ${whose} efter ${until}, men svar till ${otherUntil}. Frågor kan saknas i uttaget. Kontrollera att alla mottagna mejl är med.`;
}

export function channelWithoutLog({
  channel,
  rules,
}: Extract<Finding, { code: 'channel-without-log' }>): string {
  const missing = `Ingen logg över ${channelWords[channel]} lämnades till mätningen. Rapporten säger därför inget om den kanalen`;
  if (rules.length === 0) return `${missing}.`;
  return `${missing}, som ingår i ${listed(rules.map((title) => `”${title}”`))}.`;
}

export function callsInTwoSystems({
  formats: [one, other],
  calls,
  ofCalls,
}: Extract<Finding, { code: 'calls-in-two-systems' }>): string {
  const some =
    calls === null || ofCalls === null
      ? 'Många inkommande samtal från kända nummer'
      : `${count(calls)} av ${counted(ofCalls, 'inkommande samtal', 'inkommande samtal')} från kända nummer`;
  return `${some} i ”${formatTitle({ name: one })}” (${one}) står inom tio sekunder också i ”${formatTitle({ name: other })}” (${other}). Är det samma samtal räknas de två gånger.`;
}

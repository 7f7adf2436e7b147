import type { ExceptionWhen, Severity } from '../../../model/rule.js';
import type { RuleFigures } from '../../../model/rule-figures.js';
import { dateRange, dayAndMonthOf, longDate } from './dates.js';
import { capital, limit, listed } from './format.js';

/** On what terms a promise holds: when, for what not, and how much a departure weighs. */

/** Null where a promise holds always. */
export function validityText({
  validFrom,
  validUntil,
}: Pick<RuleFigures, 'validFrom' | 'validUntil'>): string | null {
  if (validFrom === null && validUntil === null) return null;
  const from = validFrom === null ? [] : [`from ${longDate(validFrom)}`];
  const until = validUntil === null ? [] : [`up to and including ${longDate(validUntil)}`];
  return `${capital([...from, ...until].join(' '))}.`;
}

/** What is left out, or has another limit: `Summer, 15 June – 15 August (excluded).` */
export function exceptionsText({ exceptions }: Pick<RuleFigures, 'exceptions'>): string | null {
  if (exceptions.length === 0) return null;
  return `${capital(exceptions.map(exceptionWords).join('; '))}.`;
}

export function exceptionWords({ when, allowed }: RuleFigures['exceptions'][number]): string {
  const instead = allowed === null ? 'excluded' : `${limit(allowed)} instead`;
  return `${whenText(when)} (${instead})`;
}

function whenText(when: ExceptionWhen): string {
  switch (when.what) {
    case 'summer':
      return `summer, ${dayAndMonthOf(when.from)} – ${dayAndMonthOf(when.until)}`;
    case 'dates':
      return `what comes ${listed(when.ranges.map(datesText))}`;
    case 'weekend':
      return 'what comes on a day that is not a working day';
    case 'absence':
      return 'when an automatic reply says that the recipient is away';
    case 'extensive':
      return 'extensive requests';
  }
}

type DateRange = Extract<ExceptionWhen, { what: 'dates' }>['ranges'][number];

/** `on 12 October 2018`, `during 12–14 October 2018`. */
function datesText({ from, until }: DateRange): string {
  return `${from === until ? 'on' : 'during'} ${dateRange(from, until)}`;
}

/** Only what sets a promise apart is said: most weigh the same. */
export const severityText: Record<Severity, string | null> = {
  serious: 'Departures from this promise weigh most and stand first.',
  normal: null,
  minor: 'Departures from this promise weigh least and stand last.',
};

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
  const from = validFrom === null ? [] : [`från och med ${longDate(validFrom)}`];
  const until = validUntil === null ? [] : [`till och med ${longDate(validUntil)}`];
  return `${capital([...from, ...until].join(' '))}.`;
}

/** What is left out, or has another limit: `Sommaren, 15 juni–15 augusti (undantas).` */
export function exceptionsText({ exceptions }: Pick<RuleFigures, 'exceptions'>): string | null {
  if (exceptions.length === 0) return null;
  return `${capital(exceptions.map(exceptionWords).join('; '))}.`;
}

export function exceptionWords({ when, allowed }: RuleFigures['exceptions'][number]): string {
  const instead = allowed === null ? 'undantas' : `i stället ${limit(allowed)}`;
  return `${whenText(when)} (${instead})`;
}

function whenText(when: ExceptionWhen): string {
  switch (when.what) {
    case 'summer':
      return `sommaren, ${dayAndMonthOf(when.from)}–${dayAndMonthOf(when.until)}`;
    case 'dates':
      return `det som kommer ${listed(when.ranges.map(({ from, until }) => dateRange(from, until)))}`;
    case 'weekend':
      return 'det som kommer en dag som inte är arbetsdag';
    case 'absence':
      return 'när ett autosvar säger att mottagaren är borta';
    case 'extensive':
      return 'omfattande begäranden';
  }
}

/** Only what sets a promise apart is said: most weigh the same. */
export const severityText: Record<Severity, string | null> = {
  serious: 'Avvikelser från det här löftet väger tyngst och står först.',
  normal: null,
  minor: 'Avvikelser från det här löftet väger lättast och står sist.',
};

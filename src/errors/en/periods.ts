import type { WordsOf } from '../error-words.js';
import type { PeriodFacts, StatedPeriod } from '../facts/periods.js';
import { grouped } from './grouped.js';

export const periods: WordsOf<PeriodFacts> = {
  'period-unreadable': ({ period, found, stated }) => ({
    message: `The period “${period}” cannot be read: “${found}” is no year, month, week or date that exists.`,
    advice:
      'Write the period for instance like this: 2018-W41..2018-W45, 2018-10-08..2018-11-11, 2018-10 or 2018.',
    example: periodExample('2018-W41..2018-W45', stated),
  }),
  'period-reversed': ({ period, from, until, stated }) => ({
    message: `The period “${period}” ends before it begins: it would go from ${from} to ${until}.`,
    advice: 'Write the earliest day first.',
    example: periodExample('2018-10-08..2018-11-11', stated),
  }),
  'period-out-of-calendar': ({ period, first, last, stated }) => ({
    message: `The period “${period}” lies outside the years ${first}–${last}, which the calendar knows.`,
    advice: 'Check the year.',
    example: periodExample('2018-W41..2018-W45', stated),
  }),
  'period-without-data': ({ period, first, last, contacts }) => ({
    message: `No contact came in the measuring period ${period}. The logs reach from ${first} to ${last} and have ${contacts === 1 ? '1 contact' : `${grouped(contacts)} contacts`} outside the period.`,
    advice:
      'Give a period that the logs cover with --period, or export logs for the period to measure. If there are no contacts at all: check --own-domain and --organisation.',
    example: `--period ${first}..${last}`,
  }),
  'no-special-days': ({ period }) => ({
    message: `The period ${period} has no holidays, closed days or other special days, and a calendar file must not be empty.`,
    advice: 'Give a longer period, or another --format.',
    example: 'servicematning calendar 2026 --format ics',
  }),
  'no-rule-in-force': ({ period, ruleSet }) => ({
    message: `No promise of the rule set ${ruleSet} is in force in the period ${period}.`,
    advice: 'Check the period, and the dates in validFrom, validUntil and notInForce of the rule set.',
    example: 'validFrom: 2018-01-01',
  }),
};

const statedAs: { readonly [stated in StatedPeriod['stated']]: string } = {
  'in-project': 'period: ',
  option: '--period ',
  argument: '',
};

function periodExample(period: string, stated: StatedPeriod['stated']): string {
  return `${statedAs[stated]}${period}`;
}

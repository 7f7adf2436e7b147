import { durationsWith } from '../written-durations.js';
import { listWith, noBreak, numbersWith, ofHundred } from '../written-numbers.js';

/* Swedish figures: no-break spaces inside a number and before its unit, comma for decimals, a real minus. */

const numbers = numbersWith({
  thousands: noBreak,
  decimals: ',',
  percent: `${noBreak}%`,
  under: 'under ',
});

export const { count, decimal, percent, interval, points, counted } = numbers;

export const { duration, inUnitOf, limit } = durationsWith(
  {
    never: 'uppnås inte',
    atOnce: 'direkt',
    units: {
      second: ['sekund', 'sekunder'],
      minute: ['minut', 'minuter'],
      hour: ['timme', 'timmar'],
      day: ['dag', 'dagar'],
      week: ['vecka', 'veckor'],
      month: ['månad', 'månader'],
      'working day': ['arbetsdag', 'arbetsdagar'],
      'working week': ['arbetsvecka', 'arbetsveckor'],
      signal: ['signal', 'signaler'],
      transfer: ['vidarekoppling', 'vidarekopplingar'],
    },
    elapsedDay: ['dygn', 'dygn'],
    named: {
      'same working day': 'samma arbetsdag',
      'next working day': 'nästa arbetsdag',
      'first try': 'första försöket',
      'first contact': 'första kontakten',
      content: 'innehållet',
      account: 'redovisningen',
      '0 transfers': 'ingen vidarekoppling',
    },
  },
  numbers,
);

/** `86 av 100`: a share as a count of a hundred, for sentences. */
export function outOfHundred(share: number): string {
  return `${ofHundred(share)} av 100`;
}

const numerals = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** `tio arbetsdagar`, in a sentence: words up to twelve. */
export function workingDaysInWords(workingDays: number): string {
  const said = numerals[workingDays - 1] ?? count(workingDays);
  return `${said} ${workingDays === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
}

export const listed = listWith('och');

export { capital } from '../written-numbers.js';

import { durationsWith } from '../written-durations.js';
import { listWith, numbersWith, ofHundred } from '../written-numbers.js';

/* English figures: commas inside a number, a point for decimals, the per cent sign closed up, a real minus. */

const numbers = numbersWith({ thousands: ',', decimals: '.', percent: '%', under: 'under ' });

export const { count, decimal, percent, interval, points, counted } = numbers;

export const { duration, inUnitOf, limit } = durationsWith(
  {
    never: 'not reached',
    atOnce: 'at once',
    units: {
      second: ['second', 'seconds'],
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      'working day': ['working day', 'working days'],
      'working week': ['working week', 'working weeks'],
      signal: ['ring', 'rings'],
      transfer: ['transfer', 'transfers'],
    },
    elapsedDay: ['day', 'days'],
    named: {
      'same working day': 'the same working day',
      'next working day': 'the next working day',
      'first try': 'the first attempt',
      'first contact': 'the first contact',
      content: 'the content',
      account: 'the account',
      '0 transfers': 'no transfers',
    },
  },
  numbers,
);

/** `86 out of 100`: a share as a count of a hundred, for sentences. */
export function outOfHundred(share: number): string {
  return `${ofHundred(share)} out of 100`;
}

const numerals = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `ten working days`, in a sentence: words up to twelve. */
export function workingDaysInWords(workingDays: number): string {
  const said = numerals[workingDays - 1] ?? count(workingDays);
  return `${said} ${workingDays === 1 ? 'working day' : 'working days'}`;
}

export const listed = listWith('and');

export { capital } from '../written-numbers.js';

import type { CurveUnit, Noun, ToldHalf, ToldLine } from '../rule-words.js';
import type { WordedRule } from '../worded-rule.js';
import { capital, count, decimal, duration, limit, outOfHundred, percent } from './format.js';
import { someFeedback } from './phrases.js';

/* How long contacts waited: the response-time curve. */

const units: Record<CurveUnit, { readonly size: number; readonly name: string; readonly short: string }> = {
  seconds: { size: 1, name: 'seconds', short: 's' },
  minutes: { size: 60, name: 'minutes', short: 'min' },
  hours: { size: 3600, name: 'hours', short: 'h' },
  days: { size: 86_400, name: 'days', short: 'days' },
};

function within(seconds: number): string {
  return seconds < 1 ? duration(seconds) : `within ${duration(seconds)}`;
}

export const curveFigure = {
  title: ({ noun, isAnswered, half, waiting, isOfFew, isDeadline }: ToldHalf, told: WordedRule): string => {
    const { got } = told.phrases;
    if (!isAnswered) return `${noun.none} of ${noun.theMany} ${got}`;
    const first =
      half === null
        ? `Fewer than half of ${noun.theMany} ${got}`
        : `Half of ${noun.theMany} ${got} ${within(half)}`;
    if (waiting === null || waiting === 0) return first;
    const past = isDeadline ? 'the deadline' : limit(told.main.allowed);
    return `${first}, but ${isOfFew ? percent(waiting) : outOfHundred(waiting)} waited longer than ${past}`;
  },
  sub: ({ rule }: WordedRule) =>
    `Share that had received ${someFeedback(rule.feedback)} after a certain time (Kaplan–Meier), with a 95% band.`,
  across: (unit: CurveUnit, own: string | null) =>
    `${capital(units[unit].name)} since the contact came: ${own ?? 'elapsed time'}`,
  tick: (seconds: number, unit: CurveUnit, isNamed: boolean): string => {
    const value = seconds / units[unit].size;
    const text = decimal(value, Number.isInteger(value) ? 0 : 1);
    return isNamed ? `${text}\u00a0${units[unit].short}` : text;
  },
  limit: ({ main }: WordedRule, isDeadline: boolean) =>
    `${isDeadline ? 'deadline' : 'limit'} ${limit(main.allowed)}`,
  half: (noun: Noun, seconds: number) => `half of ${noun.theMany}: ${duration(seconds)}`,
  waiting: 'Still without an answer',
  reading: (isLimit: boolean, isDeadline: boolean): string =>
    [
      'The curve rises as contacts receive answers. Those that never received one are included all the way. The rows at the bottom show how many were still waiting and still followed.',
      ...(isLimit ? [] : ['The deadline is not marked, because its length differs from contact to contact.']),
      ...(isLimit && !isDeadline
        ? ['The deadline can fall later than the limit, when it moves to the next working day.']
        : []),
    ].join(' '),
  lineText: (name: string, { isAnswered, half, atLimit }: ToldLine): string => {
    if (!isAnswered) return `${name}: nobody received an answer.`;
    const first = half === null ? 'fewer than half received an answer' : `half ${within(half)}`;
    return `${name}: ${first}${atLimit === null ? '' : `, ${percent(atLimit)} at the limit`}.`;
  },
  waitingText: (name: string, counts: readonly (readonly [time: string, waiting: number])[]) =>
    `${name}, still without an answer: ${counts.map(([time, waiting]) => `${count(waiting)} after ${time}`).join(', ')}.`,
  table: 'Response times',
  tableNote: 'Contacts without an answer are included as waiting until the end of the log.',
  line: 'Channel and clock',
  followed: 'Followed',
  atLimit: (allowed: string) => `Answers after ${limit(allowed)}`,
  elapsed: 'elapsed time',
  waitingTable: 'How many were still waiting',
  time: 'Time',
};

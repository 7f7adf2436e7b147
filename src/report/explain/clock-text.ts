import type { ClockAccount, ClockStretch, CountedDay } from '../../calendar/clock-account.js';
import type { Instant } from '../../model/time.js';
import {
  clockChangeText,
  dayOffText,
  dayText,
  exactDuration,
  momentText,
  spanText,
  stillnessText,
} from '../words/explain-sv.js';

/** How a deadline came about, a line for each stretch in which the clock ran or stood still. */
export function clockLines(account: ClockAccount): readonly string[] {
  return [
    ...stretchLines(account.stretches),
    ...account.days.map(dayLine),
    ...account.clockChanges.map(({ date, hours }) => `Obs: ${clockChangeText(date, hours)}.`),
    ...movedLines(account),
    `Fristen går ut ${momentText(account.deadline)}.`,
  ];
}

function stretchLines(stretches: readonly ClockStretch[]): readonly string[] {
  const spans = stretches.map(spanText);
  const width = Math.max(0, ...spans.map((span) => span.length));
  let sum = 0;
  return stretches.map(({ still, ran }, index) => {
    sum += ran;
    const span = (spans[index] ?? '').padEnd(width);
    if (still !== null) return `${span}  står stilla: ${stillnessText(still)}`;
    const total = sum === ran ? '' : `, sammanlagt ${exactDuration(sum)}`;
    return `${span}  går ${exactDuration(ran)}${total}`;
  });
}

function dayLine({ date, number, status }: CountedDay, index: number): string {
  if (number !== null) return `${dayText(date)}  dag ${number}`;
  if (status.kind === 'working-day' && index === 0) return `${dayText(date)}  räknas inte: dagen då den kom`;
  return `${dayText(date)}  räknas inte: ${dayOffText(status)}`;
}

function movedLines({ movedFrom }: ClockAccount): readonly string[] {
  if (movedFrom === null) return [];
  return [`Tiden var slut ${momentText(movedFrom)}. Det är ingen arbetsdag, så fristen flyttas.`];
}

/** Where an answer stands against the deadline, with what was used and what was left or too much. */
export function answerLine(at: Instant, used: number, account: ClockAccount): string {
  const left = account.deadline - at;
  const distance = exactDuration(Math.abs(left));
  const side = left >= 0 ? `${distance} före fristen` : `${distance} efter fristen`;
  return `Svaret kom ${momentText(at)}, när ${exactDuration(used)} hade gått: ${side}.`;
}

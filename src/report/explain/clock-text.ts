import type { ClockAccount, ClockStretch, CountedDay } from '../../calendar/clock-account.js';
import type { HappeningKind } from '../../model/contact.js';
import type { Moment } from '../../model/time.js';
import {
  clockChangeText,
  dayOffText,
  dayText,
  exactDuration,
  knownText,
  momentText,
  spanText,
  stillnessText,
} from '../words/sv/explain.js';
import { answerName } from '../words/sv/explain-rule.js';

/**
 * How a deadline came about, a line for each stretch in which the clock ran or stood still. `firstDay` says
 * what the day on which it started was: of days, that one is never counted.
 */
export function clockLines(account: ClockAccount, firstDay = 'dagen då den kom'): readonly string[] {
  return [
    ...stretchLines(account.stretches),
    ...account.days.map((day, index, { length }) => dayLine(day, { index, length, firstDay })),
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

interface DayPlace {
  readonly index: number;
  readonly length: number;
  readonly firstDay: string;
}

function dayLine({ date, number, status }: CountedDay, { index, length, firstDay }: DayPlace): string {
  const day = dayText(date);
  if (number !== null) return `${day}  dag ${number}`;
  if (index === length - 1) return `${day}  sista dagen`;
  if (status.kind !== 'working-day') return `${day}  räknas inte: ${dayOffText(status)}`;
  // A working day that is neither counted nor the first: what comes after the cutoff counts as coming then.
  return index === 0 ? `${day}  räknas inte: ${firstDay}` : `${day}  räknas som ${firstDay}`;
}

function movedLines({ movedFrom }: ClockAccount): readonly string[] {
  if (movedFrom === null) return [];
  return [`Tiden var slut ${momentText(movedFrom)}. Det är ingen arbetsdag, så fristen flyttas.`];
}

interface Answered {
  readonly at: Moment;
  readonly what: HappeningKind;
  /** Milliseconds of the reading's own time. */
  readonly used: number;
}

/** Where an answer stands against the deadline, with what was used and what was left or too much. */
export function answerLine({ at, what, used }: Answered, { deadline }: ClockAccount): string {
  const left = deadline - at.start;
  const side = left >= 0 ? 'före fristen' : 'efter fristen';
  const came = `${answerName(what)} kom ${knownText(at)}`;
  if (at.precision === 'day') return `${came}: ${side}.`;
  return `${came}, när ${exactDuration(used)} hade gått: ${exactDuration(Math.abs(left))} ${side}.`;
}

/** An answer of which the log does not tell on which side of the deadline it came. */
export function unsureLine({ what, at }: Pick<Answered, 'what' | 'at'>): string {
  return `${answerName(what)} kom ${knownText(at)}.`;
}

/** One of the two times is wrong, and nothing tells which. */
export function negativeLine({ what, at }: Pick<Answered, 'what' | 'at'>): string {
  return `${answerName(what)} kom enligt loggen ${knownText(at)}, innan kontakten kom in. En av tiderna är fel, så kontakten bedöms inte.`;
}

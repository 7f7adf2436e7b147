import type { ClockAccount, ClockStretch, CountedDay } from '../../calendar/clock-account.js';
import type { HappeningKind } from '../../model/contact.js';
import type { Moment } from '../../model/time.js';
import type { Words } from '../words/words.js';

/**
 * How a deadline came about, a line for each stretch in which the clock ran or stood still. `firstDay` says
 * what the day on which it started was: of days, that one is never counted.
 */
export function clockLines(
  account: ClockAccount,
  words: Words,
  firstDay = words.explainLines.clockLineWords.dayItCame,
): readonly string[] {
  const { note, due } = words.explainLines.clockLineWords;
  const { clockChangeText, momentText } = words.explain;
  return [
    ...stretchLines(account.stretches, words),
    ...account.days.map((day, index, { length }) => dayLine(day, { index, length, firstDay }, words)),
    ...account.clockChanges.map(({ date, hours }) => note(clockChangeText(date, hours))),
    ...movedLines(account, words),
    due(momentText(account.deadline)),
  ];
}

function stretchLines(stretches: readonly ClockStretch[], words: Words): readonly string[] {
  const { exactDuration, spanText, stillnessText } = words.explain;
  const told = words.explainLines.clockLineWords;
  const spans = stretches.map(spanText);
  const width = Math.max(0, ...spans.map((span) => span.length));
  let sum = 0;
  return stretches.map(({ still, ran }, index) => {
    sum += ran;
    const span = (spans[index] ?? '').padEnd(width);
    if (still !== null) return `${span}  ${told.still(stillnessText(still))}`;
    const total = sum === ran ? '' : told.together(exactDuration(sum));
    return `${span}  ${told.runs(exactDuration(ran))}${total}`;
  });
}

interface DayPlace {
  readonly index: number;
  readonly length: number;
  readonly firstDay: string;
}

function dayLine(
  { date, number, status }: CountedDay,
  { index, length, firstDay }: DayPlace,
  { explain, explainLines }: Words,
): string {
  const told = explainLines.clockLineWords;
  const day = explain.dayText(date);
  if (number !== null) return `${day}  ${told.dayNumber(number)}`;
  if (index === length - 1) return `${day}  ${told.lastDay}`;
  if (status.kind !== 'working-day') return `${day}  ${told.notCounted(explain.dayOffText(status))}`;
  // A working day that is neither counted nor the first: what comes after the cutoff counts as coming then.
  return `${day}  ${index === 0 ? told.notCounted(firstDay) : told.countsAs(firstDay)}`;
}

function movedLines({ movedFrom }: ClockAccount, { explain, explainLines }: Words): readonly string[] {
  return movedFrom === null ? [] : [explainLines.clockLineWords.moved(explain.momentText(movedFrom))];
}

interface Answered {
  readonly at: Moment;
  readonly what: HappeningKind;
  /** Milliseconds of the reading's own time. */
  readonly used: number;
}

/** Where an answer stands against the deadline, with what was used and what was left or too much. */
export function answerLine({ at, what, used }: Answered, { deadline }: ClockAccount, words: Words): string {
  const told = words.explainLines.clockLineWords;
  const { exactDuration, knownText } = words.explain;
  const left = deadline - at.start;
  const side = left >= 0 ? told.before : told.after;
  const came = told.came(words.explainRule.answerName(what), knownText(at));
  if (at.precision === 'day') return `${came}: ${side}.`;
  return told.cameAfter(came, exactDuration(used), `${exactDuration(Math.abs(left))} ${side}`);
}

/** An answer of which the log does not tell on which side of the deadline it came. */
export function unsureLine({ what, at }: Pick<Answered, 'what' | 'at'>, words: Words): string {
  const { came } = words.explainLines.clockLineWords;
  return `${came(words.explainRule.answerName(what), words.explain.knownText(at))}.`;
}

/** One of the two times is wrong, and nothing tells which. */
export function negativeLine({ what, at }: Pick<Answered, 'what' | 'at'>, words: Words): string {
  const { cameTooSoon } = words.explainLines.clockLineWords;
  return cameTooSoon(words.explainRule.answerName(what), words.explain.knownText(at));
}

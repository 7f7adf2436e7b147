import type { CallEvent, MailEvent } from '../../model/event.js';
import type { OwnMark } from '../../model/inspection.js';
import { isWithinRange, type NumberRange } from '../../pairing/directory.js';
import { likelyMarks } from './likely-marks.js';
import { createTrafficCounter, type Passage, type TrafficCounter } from './traffic.js';

/**
 * The own domains that were stated, else those that are most likely: every mail of an organisation's log comes
 * from it or goes to it, so a few domains, each with much mail for its addresses, explain nearly all of it.
 */
export function domainMarks(mails: readonly MailEvent[], stated: readonly string[]): readonly OwnMark[] {
  const counter = createTrafficCounter(domainOf);
  for (const { sender, recipients, statedDirection } of mails)
    counter.add({ from: sender, to: recipients, stated: statedDirection });
  const isGuess = stated.length === 0;
  const domains = isGuess ? likelyMarks(counter, (domain) => domain) : stated;
  return domains.map((domain) =>
    flowOf(domain, isGuess, { counter, holds: (own) => own === domain || own.endsWith(`.${domain}`) }),
  );
}

/** The same of numbers, by their beginnings: calls between a queue or an extension and somebody need none. */
export function numberMarks(calls: readonly CallEvent[], stated: readonly NumberRange[]): readonly OwnMark[] {
  const counter = createTrafficCounter((party) => (publicNumber.test(party) ? party : null));
  for (const { from, to, statedDirection } of calls)
    counter.add({ from, to, stated: statedDirection ?? shownBy(from, to) });
  const isGuess = stated.length === 0;
  const ranges = isGuess ? likelyMarks(counter, seriesOf).map((from) => ({ from, until: null })) : stated;
  return ranges.map((range) => {
    const value = range.until === null ? range.from : `${range.from}..${range.until}`;
    return flowOf(value, isGuess, { counter, holds: (number) => isWithinRange(number, range) });
  });
}

/** A queue or an extension is inside, whoever is on the other side. */
function shownBy(from: string | null, to: readonly string[]): Passage['stated'] {
  if (isInside(from)) return 'outgoing';
  return to.some(isInside) ? 'incoming' : null;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const publicNumber = /^\+\d{8,}$/;
/** Series of an organisation are given out by the thousand. */
const SERIES = 3;

function seriesOf(number: string): string {
  return number.slice(0, -SERIES);
}

function isInside(party: string | null): boolean {
  return party !== null && !party.startsWith('+');
}

interface Flow {
  readonly counter: TrafficCounter;
  readonly holds: (side: string) => boolean;
}

/** What others sent to a mark's parties, and what these sent to others. */
function flowOf(value: string, isGuess: boolean, { counter, holds }: Flow): OwnMark {
  let received = 0;
  let sent = 0;
  for (const { from, to, count } of counter.traffic()) {
    const isFrom = from !== null && holds(from);
    if (!isFrom && to.some(holds)) received += count;
    if (isFrom && !to.every(holds)) sent += count;
  }
  return { value, isGuess, received, sent };
}

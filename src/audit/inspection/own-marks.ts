import type { CallEvent, MailEvent } from '../../model/event.js';
import type { OwnMark } from '../../model/inspection.js';
import { isWithinRange, type NumberRange } from '../../pairing/directory.js';

/** One side of a mail or call, and the mark by which it may be known as ours: a domain, or the beginning of a number. */
interface Party {
  readonly party: string;
  readonly mark: string;
}

interface Traffic {
  readonly from: Party | null;
  readonly to: readonly Party[];
  readonly stated: MailEvent['statedDirection'];
}

/**
 * The own domains that were stated, else those that are most likely: every mail of an organisation's log comes
 * from it or goes to it, so a few domains, each with much mail for its addresses, explain nearly all of it.
 */
export function domainMarks(mails: readonly MailEvent[], stated: readonly string[]): readonly OwnMark[] {
  const traffic = mails.map(({ sender, recipients, statedDirection }) => ({
    from: sender === null ? null : { party: sender, mark: domainOf(sender) },
    to: recipients.map((party) => ({ party, mark: domainOf(party) })),
    stated: statedDirection,
  }));
  const isGuess = stated.length === 0;
  const domains = isGuess ? guessed(traffic) : stated;
  return domains.map((domain) =>
    flowOf(domain, isGuess, { traffic, holds: (address) => isWithinDomain(address, domain) }),
  );
}

/** The same of numbers, by their beginnings: calls between a queue or an extension and somebody need none. */
export function numberMarks(calls: readonly CallEvent[], stated: readonly NumberRange[]): readonly OwnMark[] {
  const traffic = calls.map(({ from, to, statedDirection }) => ({
    from: from === null ? null : numbered(from),
    to: to.flatMap((party) => numbered(party) ?? []),
    stated: statedDirection ?? shownBy(from, to),
  }));
  const isGuess = stated.length === 0;
  const ranges = isGuess ? guessed(traffic).map((from) => ({ from, until: null })) : stated;
  return ranges.map((range) => {
    const value = range.until === null ? range.from : `${range.from}..${range.until}`;
    return flowOf(value, isGuess, { traffic, holds: (number) => isWithinRange(number, range) });
  });
}

function isWithinDomain(address: string, domain: string): boolean {
  const own = domainOf(address);
  return own === domain || own.endsWith(`.${domain}`);
}

/** A queue or an extension is inside, whoever is on the other side. */
function shownBy(from: string | null, to: readonly string[]): Traffic['stated'] {
  if (isInside(from)) return 'outgoing';
  return to.some(isInside) ? 'incoming' : null;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const publicNumber = /^\+\d{8,}$/;
/** Series of an organisation are given out by the thousand. */
const SERIES = 3;

function numbered(party: string): Party | null {
  return publicNumber.test(party) ? { party, mark: party.slice(0, -SERIES) } : null;
}

function isInside(party: string | null): boolean {
  return party !== null && !party.startsWith('+');
}

/** A mark that explains a smaller share than this of what is left over is somebody's outside. */
const LEAST_SHARE = 0.02;

function guessed(traffic: readonly Traffic[]): readonly string[] {
  const perParty = trafficPerParty(traffic);
  const own: string[] = [];
  let unexplained = traffic.map((one) => new Set(possible(one).map(({ mark }) => mark)));
  const all = unexplained.filter((marks) => marks.size > 0).length;
  for (;;) {
    unexplained = unexplained.filter((marks) => marks.size > 0 && !own.some((mark) => marks.has(mark)));
    const [best] = [...countMarks(unexplained)]
      .map(([mark, count]) => ({ mark, count, weight: count * (perParty.get(mark) ?? 1) }))
      .toSorted((one, other) => other.weight - one.weight || (one.mark < other.mark ? -1 : 1));
    if (best === undefined || best.count < Math.max(1, all * LEAST_SHARE)) break;
    own.push(best.mark);
  }
  return own;
}

/** The sides that can be ours, as the log itself says which way it went. */
function possible({ from, to, stated }: Traffic): readonly Party[] {
  const sender = from === null ? [] : [from];
  switch (stated) {
    case 'incoming':
      return to;
    case 'outgoing':
      return sender;
    case 'internal':
    case null:
      return [...sender, ...to];
  }
}

/** Few of ours get much each; the many outside get little each. */
function trafficPerParty(traffic: readonly Traffic[]): ReadonlyMap<string, number> {
  const parties = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { party, mark } of traffic.flatMap(possible)) {
    const known = parties.get(mark) ?? new Set();
    parties.set(mark, known.add(party));
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return new Map([...counts].map(([mark, count]) => [mark, count / (parties.get(mark)?.size ?? 1)]));
}

function countMarks(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mark of sets.flatMap((marks) => [...marks])) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

interface Flow {
  readonly traffic: readonly Traffic[];
  readonly holds: (party: string) => boolean;
}

/** What others sent to a mark's parties, and what these sent to others. */
function flowOf(value: string, isGuess: boolean, { traffic, holds }: Flow): OwnMark {
  const isOf = (party: Party | null) => party !== null && holds(party.party);
  return {
    value,
    isGuess,
    received: traffic.filter(({ from, to }) => to.some(isOf) && !isOf(from)).length,
    sent: traffic.filter(({ from, to }) => isOf(from) && !to.every(isOf)).length,
  };
}

import { type Counts, increase, sumOf } from '../../measurement/counts.js';
import { possible, type TrafficCounter } from './traffic.js';

/** A mark that explains a smaller share than this of what is left over is somebody's outside. */
const LEAST_SHARE = 0.02;

/** So many mails or calls, and the marks of the sides that can be ours. */
interface Marked {
  readonly marks: Iterable<string>;
  readonly count: number;
}

/** The marks that are most likely ours; `markOf` is that of a side. */
export function likelyMarks(counter: TrafficCounter, markOf: (side: string) => string): readonly string[] {
  const traffic = [...counter.traffic()].map((one) => ({
    marks: possible(one).map(markOf),
    count: one.count,
  }));
  const perParty = trafficPerParty(traffic, counter, markOf);
  const own: string[] = [];
  let unexplained = traffic
    .filter(({ marks }) => marks.length > 0)
    .map(({ marks, count }) => ({ marks: new Set(marks), count }));
  const all = sumOf(unexplained.map(({ count }) => count));
  for (;;) {
    const [best] = [...countMarks(unexplained)]
      .map(([mark, count]) => ({ mark, count, weight: count * (perParty.get(mark) ?? 1) }))
      .toSorted((one, other) => other.weight - one.weight || (one.mark < other.mark ? -1 : 1));
    if (best === undefined || best.count < Math.max(1, all * LEAST_SHARE)) break;
    own.push(best.mark);
    unexplained = unexplained.filter(({ marks }) => !marks.has(best.mark));
  }
  return own;
}

/** Few of ours get much each; the many outside get little each. */
function trafficPerParty(
  traffic: readonly Marked[],
  counter: TrafficCounter,
  markOf: (side: string) => string,
): ReadonlyMap<string, number> {
  const parties: Counts<string> = new Map();
  for (const [side, count] of counter.parties()) increase(parties, markOf(side), count);
  return new Map([...countMarks(traffic)].map(([mark, count]) => [mark, count / (parties.get(mark) ?? 1)]));
}

function countMarks(traffic: readonly Marked[]): Counts<string> {
  const counts: Counts<string> = new Map();
  for (const { marks, count } of traffic) for (const mark of marks) increase(counts, mark, count);
  return counts;
}

import type { WholeLog } from './first-pass.js';
import { linksOf, partyLink } from './links.js';
import type { PlacedLogs } from './placed-logs.js';

/**
 * The logs in so many parts that know nothing of each other. Events that share a link, or are joined by others that
 * do, stay together; an event without any goes by itself. A mailing of ours joins none of those who got it: it is told
 * in every part that has one of them.
 */
export function* partsOf(
  logs: PlacedLogs,
  whole: WholeLog,
  parts: number,
): Generator<void, readonly PlacedLogs[]> {
  if (parts <= 1) return [logs];
  const links = linksOf(logs, whole);
  const groups = createGroups();
  for (const mail of logs.mails) groups.join(links.mail(mail));
  for (const call of logs.calls) groups.join(links.call(call));
  for (const entry of logs.cases) groups.join(links.entry(entry));
  const partOf = dealer(groups, parts);
  const mails = logs.mails.map((mail) => {
    const { direction, counterparts } = mail.placement;
    const receivers = direction === 'outgoing' ? counterparts.map(partyLink).filter(groups.has) : [];
    const own = partOf(links.mail(mail));
    return { mail, parts: new Set([own, ...receivers.map((link) => partOf([link]))]) };
  });
  const calls = logs.calls.map((call) => ({ call, part: partOf(links.call(call)) }));
  const cases = logs.cases.map((entry) => ({ entry, part: partOf(links.entry(entry)) }));
  return Array.from({ length: parts }, (_, number) => ({
    mails: mails.flatMap((one) => (one.parts.has(number) ? one.mail : [])),
    calls: calls.flatMap(({ call, part }) => (part === number ? call : [])),
    cases: cases.flatMap(({ entry, part }) => (part === number ? entry : [])),
  }));
}

/** Links that lead to each other, however far around. */
interface Groups {
  join(links: readonly string[]): void;
  has(link: string): boolean;
  /** The link that stands for all of its group. */
  of(link: string): string;
}

function createGroups(): Groups {
  const towards = new Map<string, string>();
  function of(link: string): string {
    let end = link;
    for (let next = towards.get(end); next !== undefined && next !== end; next = towards.get(end)) end = next;
    for (let step = link; step !== end; ) {
      const next = towards.get(step) ?? end;
      towards.set(step, end);
      step = next;
    }
    return end;
  }
  return {
    join([first, ...others]) {
      if (first === undefined) return;
      const end = of(first);
      towards.set(end, end);
      for (const link of others) towards.set(of(link), end);
    },
    has: (link) => towards.has(link),
    of,
  };
}

/** Deals groups out to the parts in the order in which they are asked for. */
function dealer(groups: Groups, parts: number): (links: readonly string[]) => number {
  const dealt = new Map<string, number>();
  let next = 0;
  const deal = (): number => {
    next += 1;
    return (next - 1) % parts;
  };
  return ([link]) => {
    if (link === undefined) return deal();
    const group = groups.of(link);
    const part = dealt.get(group) ?? deal();
    dealt.set(group, part);
    return part;
  };
}

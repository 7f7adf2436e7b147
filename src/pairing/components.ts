import type { LogEvent } from '../model/event.js';
import { runsOf, type Sliceable } from '../pauses.js';
import type { WholeLog } from './first-pass.js';
import { isToMany, type Link, linksOf } from './links.js';
import type { Numbered } from './numbered.js';
import type { PlacedLogs } from './placed-logs.js';

/** What belongs together of logs. */
export interface PlacedPart extends PlacedLogs {
  /** Rows of mails that an earlier part has too. */
  readonly guests: ReadonlySet<number>;
}

/**
 * The logs in so many parts that know nothing of each other. Events that share a link, or are joined by others that
 * do, stay together; an event without any goes by itself. A mailing of ours joins none of those who got it: it is told
 * in every part that has one of them, and is a guest in all but the first.
 */
export function* partsOf(
  logs: PlacedLogs,
  whole: WholeLog,
  number: number,
): Generator<void, readonly PlacedPart[]> {
  if (number <= 1) return [{ ...logs, guests: new Set() }];
  const links = yield* linksOf(logs, whole);
  const groups = createGroups();
  const mailLinks = yield* joined(logs.mails, links.mail, groups);
  const callLinks = yield* joined(logs.calls, links.call, groups);
  const caseLinks = yield* joined(logs.cases, links.entry, groups);
  const parts = Array.from({ length: number }, emptyPart);
  const partOf = dealer(groups, parts);
  let place = 0;
  for (const run of runsOf(logs.mails)) {
    for (const mail of run) {
      const own = partOf(mailLinks[place] ?? nowhere);
      place += 1;
      if (!isToMany(mail, whole)) {
        own.mails.push(mail.row);
        continue;
      }
      const reached = mail.counterparts.map(links.party).filter(groups.has);
      tellIn(new Set([own, ...reached.map(partOf)]), mail.row, parts);
    }
    yield;
  }
  for (const [at, call] of logs.calls.entries()) partOf(callLinks[at] ?? nowhere).calls.push(call);
  for (const [at, entry] of logs.cases.entries()) partOf(caseLinks[at] ?? nowhere).cases.push(entry);
  return parts.map(({ mails, ...others }) => ({ mails: logs.mails.of(mails), ...others }));
}

/** A mailing is told in each of these. */
function tellIn(reached: ReadonlySet<Part>, mail: number, parts: readonly Part[]): void {
  const [first, ...others] = parts.filter((part) => reached.has(part));
  first?.mails.push(mail);
  for (const part of others) {
    part.mails.push(mail);
    part.guests.add(mail);
  }
}

interface Part {
  /** Their rows. */
  readonly mails: number[];
  readonly guests: Set<number>;
  readonly calls: PlacedLogs['calls'][number][];
  readonly cases: PlacedLogs['cases'][number][];
}

function emptyPart(): Part {
  return { mails: [], guests: new Set(), calls: [], cases: [] };
}

/** Joins what the links of each event lead to. Returns the first link of each, which leads to the others. */
function* joined<Placed extends Numbered<LogEvent>>(
  events: Sliceable<Placed>,
  linksOfEvent: (event: Placed) => readonly Link[],
  groups: Groups,
): Generator<void, Int32Array> {
  const firsts = new Int32Array(events.length);
  let place = 0;
  for (const run of runsOf(events)) {
    for (const event of run) {
      const links = linksOfEvent(event);
      groups.join(links);
      firsts[place] = links[0] ?? nowhere;
      place += 1;
    }
    yield;
  }
  return firsts;
}

/** Links that lead to each other, however far around. */
interface Groups {
  join(links: readonly Link[]): void;
  has(link: Link): boolean;
  /** The link that stands for all of its group. */
  of(link: Link): Link;
}

/** What a link leads to that is in no group. */
const nowhere = -1;

function createGroups(): Groups {
  let towards = new Int32Array(1024).fill(nowhere);
  function roomFor(link: Link): void {
    if (link < towards.length) return;
    const longer = new Int32Array(Math.max(link + 1, towards.length * 2)).fill(nowhere);
    longer.set(towards);
    towards = longer;
  }
  function next(link: Link): Link {
    const step = towards[link] ?? nowhere;
    return step === nowhere ? link : step;
  }
  function of(link: Link): Link {
    let end = link;
    while (next(end) !== end) end = next(end);
    for (let step = link; step !== end; ) {
      const after = next(step);
      towards[step] = end;
      step = after;
    }
    return end;
  }
  return {
    join(links) {
      const [first] = links;
      if (first === undefined) return;
      for (const link of links) roomFor(link);
      const end = of(first);
      for (const link of links) towards[of(link)] = end;
    },
    has: (link) => (towards[link] ?? nowhere) !== nowhere,
    of,
  };
}

/** Deals groups out to the parts in the order in which they are asked for. */
function dealer(groups: Groups, parts: readonly Part[]): (link: Link) => Part {
  const dealt = new Map<Link, Part>();
  let next = 0;
  const deal = (): Part => {
    const part = parts[next % parts.length] ?? emptyPart();
    next += 1;
    return part;
  };
  return (link) => {
    if (link === nowhere) return deal();
    const group = groups.of(link);
    const part = dealt.get(group) ?? deal();
    dealt.set(group, part);
    return part;
  };
}

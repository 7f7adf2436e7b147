import type { CallEvent, CallOutcome } from '../../model/event.js';
import type { Instant } from '../../model/time.js';
import type { CallRow, LegOutcome, StatedDirection } from '../row.js';
import { type CallTold, eventOfLegs } from './event-of-legs.js';
import { isFilled, type Legs } from './gather-calls.js';
import { SECOND, type Talk, talksOf } from './talks.js';
import type { United } from './unite-duplicates.js';

type CopiesOf = United<CallRow>['copiesOf'];

/** A call made of its legs, which come in canonical order; null where none of them says what became of it. */
export function callOf(legs: Legs, copiesOf: CopiesOf): CallEvent | null {
  const [primary] = legs;
  const rows = withoutMenus(legs);
  const talks = talksOf(rows);
  const last = talks.at(-1);
  const lost = last === undefined ? undefined : lostTransfer(last, rows);
  const sum = sumOf(rows);
  const outcome = lost === undefined ? outcomeOf(sum) : lostOutcome(lost);
  if (outcome === null) return null;
  const statedDirection = directionOf(rows);
  const decisive =
    outcome === 'answered' && talks[0] !== undefined ? talks[0].row : lastOver(rows, sum, outcome);
  const told = {
    at: primary.at,
    callId: primary.callId,
    from: callerOf(rows, statedDirection),
    to: partiesOf(rows),
    outcome,
    answeredBy: outcome === 'answered' ? (last?.answeredBy ?? null) : null,
    waitSeconds: waitUntil(decisive, primary.at.start),
    talkSeconds: secondsOf(talks),
    transfers: transfersOf(talks),
    statedDirection,
  };
  const places = withCopies(legs, copiesOf);
  return eventOfLegs(isWaitEmpty(told, legs) ? { ...told, isWaitEmpty: true } : told, places);
}

/** A cell says nothing of a wait where its column does of others. */
function isWaitEmpty({ outcome, waitSeconds }: CallTold, legs: Legs): boolean {
  return outcome === 'answered' && waitSeconds === null && legs.some(({ origin }) => origin.tellsWaits);
}

/** Every leg and its copies, the first leg at the head. */
function withCopies(legs: Legs, copiesOf: CopiesOf): Legs {
  if (legs.every((leg) => copiesOf(leg).length === 0)) return legs;
  const rows = legs.flatMap((leg) => [leg, ...copiesOf(leg)]);
  return isFilled(rows) ? rows : legs;
}

/** Whom the first leg of that direction names, of those that tell who called. */
function callerOf(rows: readonly CallRow[], direction: StatedDirection): string | null {
  const tells = (row: CallRow) => row.lacksCaller !== true;
  const caller = rows.find((row) => tells(row) && row.statedDirection === direction) ?? rows.find(tells);
  return caller?.from ?? null;
}

/** Those whom any leg was put to, each once; of a single one its own list, which it shares with others. */
function partiesOf(rows: readonly CallRow[]): readonly string[] {
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && only.to.length < 2) return only.to;
  const parties = new Set<string>();
  for (const { to } of rows) {
    for (const party of to) parties.add(party);
  }
  return [...parties];
}

/**
 * In a log of segments, what picked up without ringing and passed the caller on at once is a menu, whatever it
 * is called; a phone rings first.
 */
function withoutMenus(rows: readonly CallRow[]): readonly CallRow[] {
  if (rows.every((row) => row.segmentOf === undefined)) return rows;
  return rows.map((row) => {
    const { segmentOf, outcome, waitSeconds, endedAt } = row;
    if (segmentOf === undefined || outcome !== 'answered' || waitSeconds !== 0 || endedAt === null)
      return row;
    const goesOn = rows.some(
      (other) => other.at.start > row.at.start && Math.abs(other.at.start - endedAt) <= 2 * SECOND,
    );
    return goesOn ? { ...row, outcome: 'menu' } : row;
  });
}

/** Outcomes of a leg that leave the caller without anybody. */
const unheard: ReadonlySet<LegOutcome> = new Set<LegOutcome>(['voicemail', 'no-answer', 'busy', 'failed']);

/**
 * A leg that nobody answered, begun after the last answer and over when the call was: the answering party
 * handed the call on, and it went nowhere. A question to a colleague ends before the talk goes on.
 */
function lostTransfer(last: Talk, rows: readonly CallRow[]): CallRow | undefined {
  const end = (row: CallRow) => row.endedAt ?? Number.POSITIVE_INFINITY;
  return rows.findLast((row) => {
    if (!unheard.has(row.outcome)) return false;
    if (last.isHandedOn) return row.at.start >= last.startedAt && end(row) >= last.pickedUpAt;
    return row.at.start > last.pickedUpAt && end(row) >= (last.endedAt ?? 0) - SECOND;
  });
}

function lostOutcome({ outcome }: CallRow): CallOutcome | null {
  return outcome === 'failed' ? 'no-answer' : outcomeOf(outcome);
}

/** What says most of a call's end comes first: a menu or a failed attempt only counts where nothing else does. */
const outcomes: readonly LegOutcome[] = [
  'answered',
  'elsewhere',
  'voicemail',
  'no-answer',
  'busy',
  'failed',
  'menu',
];

const ranks: ReadonlyMap<LegOutcome, number> = new Map(outcomes.map((outcome, rank) => [outcome, rank]));

function sumOf(rows: readonly CallRow[]): LegOutcome {
  let least = outcomes.length;
  for (const { outcome } of rows) least = Math.min(least, ranks.get(outcome) ?? least);
  return outcomes[least] ?? 'unknown';
}

/** Taken elsewhere is answered, though the log does not say by whom. */
function outcomeOf(sum: LegOutcome): CallOutcome | null {
  if (sum === 'unknown') return null;
  return sum === 'elsewhere' ? 'answered' : sum;
}

/** A leg marked incoming decides: of what a call does afterwards, legs tell from the inside. */
function directionOf(rows: readonly CallRow[]): StatedDirection {
  let first: StatedDirection = null;
  for (const { statedDirection } of rows) {
    if (statedDirection === 'incoming') return statedDirection;
    first ??= statedDirection;
  }
  return first;
}

/** The leg with which waiting ended: the first picked up elsewhere or by a mailbox, else the last to be over. */
function lastOver(rows: readonly CallRow[], sum: LegOutcome, outcome: CallOutcome): CallRow | undefined {
  if (sum === 'elsewhere') return rows.find((row) => row.outcome === 'elsewhere');
  if (outcome === 'voicemail') return rows.find((row) => row.outcome === 'voicemail');
  let latest = Number.NEGATIVE_INFINITY;
  let last: CallRow | undefined;
  for (const row of rows) {
    const end = row.endedAt ?? row.at.start;
    if (end < latest) continue;
    latest = end;
    last = row;
  }
  return last;
}

function waitUntil(leg: CallRow | undefined, start: Instant): number | null {
  if (leg === undefined || leg.waitSeconds === null) return null;
  return Math.round((leg.at.start - start) / SECOND) + leg.waitSeconds;
}

function secondsOf(talks: readonly Talk[]): number | null {
  let sum: number | null = null;
  for (const { talkSeconds } of talks) sum = talkSeconds === null ? sum : (sum ?? 0) + talkSeconds;
  return sum;
}

/** Changes of the answering party, and a hand-over that no later leg tells of. */
function transfersOf(talks: readonly Talk[]): number {
  const changes = talks.filter((talk, index) => {
    const before = talks[index - 1];
    return before !== undefined && before.answeredBy !== talk.answeredBy;
  });
  return changes.length + (talks.at(-1)?.isHandedOn === true ? 1 : 0);
}

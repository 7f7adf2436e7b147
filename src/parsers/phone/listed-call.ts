import type { Moment } from '../../model/time.js';
import { type Column, RefusedCell } from '../column.js';
import type { RowCells } from '../parser.js';
import type { CallFacts, LegOutcome, StatedDirection } from '../row.js';
import type { CallStatus } from './call-statuses.js';

/** What a row of a list of calls tells, whatever its columns are called. */
export interface ListedCall {
  readonly at: Moment;
  readonly callId: string | null;
  readonly from: string | null;
  /** See `calledParties`. */
  readonly to: readonly string[];
  readonly status: CallStatus;
  readonly wait: number | null;
  readonly talk: number | null;
  /** The list has a column by which talk is known, whatever this row holds in it. */
  readonly tellsTalk: boolean;
  readonly agent: string | null;
  readonly statedDirection: StatedDirection;
}

/** Whom a call was put to, in order. Throws RefusedCell where the row names nobody, for the first column that it has. */
export function calledParties(
  { get, has }: RowCells,
  ...columns: readonly Column<string | null>[]
): readonly string[] {
  const to = [...new Set(columns.flatMap((column) => get(column) ?? []))];
  if (to.length === 0) throw new RefusedCell('missing-number', columns.find(has));
  return to;
}

const mailAddress = /^[^\s@]+@[^\s@]+$/;

/**
 * Who called. Throws RefusedCell for a mail address, unless the row says that staff called: it may be of a mail or a chat,
 * and somebody who is no number would be taken for one of ours.
 */
export function callerOf(
  { get }: RowCells,
  column: Column<string | null>,
  direction: StatedDirection,
): string | null {
  const from = get(column);
  const isStaff = direction === 'outgoing' || direction === 'internal';
  if (from !== null && !isStaff && mailAddress.test(from)) throw new RefusedCell('unknown-value', column);
  return from;
}

/** A call of which one row of a list tells all. Throws RefusedCell where it tells too little. */
export function callOfList(told: ListedCall): CallFacts {
  const { at, callId, from, to, wait, talk, status, statedDirection } = told;
  if (status === 'unstated' && talk === null && !told.tellsTalk) throw new RefusedCell('unknown-value');
  const outcome = outcomeOf(status, talk, statedDirection === 'outgoing');
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId,
    from,
    to,
    outcome,
    answeredBy: isAnswered ? (told.agent ?? to.at(-1) ?? null) : null,
    endedAt: wait === null ? null : at.start + (wait + (talk ?? 0)) * 1000,
    waitSeconds: wait,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: status === 'handed-on',
    statedDirection,
  };
}

/**
 * A call that was handed on counts as answered where somebody talked; where the row does not know, another must tell.
 * One whose caller ordered a call-back was not answered; the call-back itself, outgoing under the same word, is where it
 * got through.
 */
function outcomeOf(status: CallStatus, talk: number | null, isOutgoing: boolean): LegOutcome {
  const hasTalked = talk !== null && talk > 0;
  switch (status) {
    case 'unstated':
      return hasTalked ? 'answered' : 'no-answer';
    case 'handed-on':
      return handedOnOutcome(talk);
    case 'callback-ordered':
      return isOutgoing && hasTalked ? 'answered' : 'no-answer';
    case 'answered':
    case 'no-answer':
    case 'busy':
    case 'voicemail':
    case 'menu':
    case 'failed':
      return status;
  }
}

/** What came of a leg that was handed on, by the seconds of talk; null where they are not known. */
export function handedOnOutcome(talk: number | null): LegOutcome {
  if (talk === null) return 'unknown';
  return talk > 0 ? 'answered' : 'no-answer';
}

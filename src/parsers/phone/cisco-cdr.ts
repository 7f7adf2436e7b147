import { party, RefusedCell, seconds, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome } from '../row.js';
import { epochIfAny, epochSeconds } from './call-columns.js';

const columns = {
  time: epochSeconds('dateTimeOrigination'),
  connected: epochIfAny('dateTimeConnect'),
  ended: epochIfAny('dateTimeDisconnect'),
  duration: seconds('duration'),
  cluster: text('globalCallId_ClusterID'),
  manager: text('globalCallID_callManagerId'),
  call: text('globalCallID_callId'),
  from: party('callingPartyNumber'),
  dialled: party('originalCalledPartyNumber'),
  final: party('finalCalledPartyNumber'),
  huntPilot: party('huntPilotDN'),
  callerCause: text('origCause_value'),
  calledCause: text('destCause_value'),
  wasQueued: text('wasCallQueued'),
  queueWait: seconds('totalWaitTimeInQueue'),
  calledDevice: text('destDeviceName'),
};

/** Call detail records of Cisco Unified Communications Manager: one row per leg, times as epochs. */
export const ciscoCdr: CallParser = {
  name: 'cisco-cdr',
  channel: 'phone',
  zone: 'UTC',
  columns,
  needs: [
    [columns.time],
    [columns.connected],
    [columns.ended],
    [columns.call],
    [columns.from],
    [columns.dialled, columns.final],
  ],
  isAnother: () => false,
  passesOver: ({ get }) => {
    if (sqlType.test(get(columns.call))) return 'repeated-header';
    const isDialled = (get(columns.dialled) ?? get(columns.final)) !== null;
    return isDialled ? null : 'not-a-contact-row';
  },
  readRow: readLeg,
};

/** The row under the header names the columns' types in the database. */
const sqlType = /^(?:integer|int|bigint|varchar|uniqueidentifier|timestamp)\b/i;

function readLeg(cells: RowCells): CallFacts {
  const { get } = cells;
  const at = get(columns.time);
  const endedAt = get(columns.ended);
  const outcome = outcomeOf(cells);
  const { rang, waited } = waitOf(cells, at.start);
  const isAnswered = outcome === 'answered';
  const duration = get(columns.duration);
  const to = [
    ...new Set([columns.dialled, columns.huntPilot, columns.final].flatMap((column) => get(column) ?? [])),
  ];
  return {
    at,
    callId: [get(columns.cluster), get(columns.manager), get(columns.call)].join('-'),
    from: get(columns.from),
    to,
    outcome,
    answeredBy: isAnswered ? (get(columns.final) ?? to.at(-1) ?? null) : null,
    endedAt,
    waitSeconds: waited,
    talkSeconds: isAnswered && duration !== null ? Math.max(0, duration - ((waited ?? 0) - rang)) : null,
    isHandedOn: isSplit(cells),
    statedDirection: null,
  };
}

/**
 * A queue of the exchange's own may be what picked up: the queueing time then stands in a column of its own,
 * and the caller waited the longer of the two.
 */
function waitOf({ get }: RowCells, start: number): { readonly rang: number; readonly waited: number | null } {
  const end = get(columns.connected) ?? get(columns.ended);
  if (end === null) return { rang: 0, waited: null };
  const rang = Math.max(0, Math.round((end - start) / 1000));
  return { rang, waited: Math.max(rang, get(columns.queueWait) ?? 0) };
}

/** Mailboxes of Cisco Unity Connection have ports of this name unless somebody renamed them. */
const mailboxPort = /^CiscoUM/i;
const busy = '17';
/** Unallocated number, no route, wrong format, no circuit, network failure. */
const failures = new Set(['1', '2', '3', '22', '27', '28', '34', '38', '41', '42', '47']);

/** Never connected is never answered, and a call that ended at the hunt pilot was left by its caller. */
function outcomeOf(cells: RowCells): LegOutcome {
  const { get } = cells;
  if (get(columns.connected) !== null) {
    if (mailboxPort.test(get(columns.calledDevice))) return 'voicemail';
    const pilot = get(columns.huntPilot);
    const isLeftInQueue = isYes(get(columns.wasQueued)) && pilot !== null && get(columns.final) === pilot;
    return isLeftInQueue ? 'no-answer' : 'answered';
  }
  const causes = [get(columns.callerCause), get(columns.calledCause)];
  if (causes.includes(busy)) return 'busy';
  return causes.some((cause) => failures.has(cause)) ? 'failed' : 'no-answer';
}

function isYes(cell: string): boolean {
  if (cell === '' || cell === '0') return false;
  if (cell === '1') return true;
  throw new RefusedCell('unknown-value');
}

/** Cause of a leg that ended because its parties were joined with others: a transfer. */
const callSplit = '393216';

function isSplit({ get }: RowCells): boolean {
  return [get(columns.callerCause), get(columns.calledCause)].includes(callSplit);
}

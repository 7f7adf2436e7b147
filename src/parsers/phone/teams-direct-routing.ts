import { choice, instant, label, party, RefusedCell, seconds, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome, StatedDirection } from '../row.js';
import { directionOf } from '../values/directions.js';
import { instantIfEver } from './call-columns.js';

const columns = {
  time: instant('Invite time', 'inviteDateTime'),
  ended: instantIfEver('End time', 'endDateTime'),
  failed: instantIfEver('Failure time', 'failureDateTime'),
  duration: seconds('Duration (seconds)', 'Duration'),
  success: choice({ yes: true, no: false, true: true, false: false }, null, 'Success', 'successfulCall'),
  from: party('Caller Number'),
  dialled: party('Callee Number'),
  callType: text('Call type'),
  direction: text('Call Direction'),
  sipCode: text('Final SIP code'),
  subcode: text('Final Microsoft subcode', 'callEndSubReason'),
  userName: label('UPN', 'User principal name'),
  displayName: label('Display Name', 'userDisplayName'),
  correlation: label('CorrelationId'),
  sharedCorrelation: label('Shared correlation ID'),
  transferCorrelation: label('Transfer or Correlation ID', 'transferorCorrelationId'),
};

/**
 * Calls between Teams and the public network through the municipality's own operator, one row per leg: the usage
 * report, or what Graph's getDirectRoutingCalls answers.
 */
export const teamsDirectRouting: CallParser = {
  name: 'teams-direct-routing',
  channel: 'phone',
  zone: 'UTC',
  columns,
  needs: [
    [columns.time],
    [columns.success],
    [columns.from],
    [columns.dialled],
    [columns.callType, columns.direction],
  ],
  isAnother: () => false,
  readRow: readLeg,
};

function readLeg(cells: RowCells): CallFacts {
  const { get } = cells;
  const at = get(columns.time);
  const statedDirection = directionOfLeg(cells);
  const outcome = outcomeOf(cells, statedDirection);
  const endedAt = endOf(cells, at.start);
  const isAnswered = outcome === 'answered';
  return {
    at,
    ...idsOf(cells),
    ...partiesOf(cells, statedDirection),
    outcome,
    answeredBy: isAnswered ? whoAnswered(cells, statedDirection) : null,
    endedAt,
    // When a call was picked up does not stand in the file; how long an unanswered one rang does.
    waitSeconds: isAnswered || endedAt === null ? null : Math.round((endedAt - at.start) / 1000),
    talkSeconds: null,
    isHandedOn: false,
    statedDirection,
  };
}

const noId = /^[0-]*$/;

/** Legs of one call share one id or another; an id of zeros stands for none. */
function idsOf({ get }: RowCells): Pick<CallFacts, 'callId' | 'relatedIds'> {
  const ids = [columns.correlation, columns.sharedCorrelation, columns.transferCorrelation].flatMap(
    (column) => {
      const id = get(column)?.toLowerCase();
      return id === undefined || noId.test(id) ? [] : [id];
    },
  );
  return { callId: ids[0] ?? null, relatedIds: ids.slice(1) };
}

function directionOfLeg({ get }: RowCells): StatedDirection {
  const type = get(columns.callType);
  if (/^byotout|_out(?:_|$)/i.test(type)) return 'outgoing';
  if (/^byotin|_in(?:_|$)/i.test(type)) return 'incoming';
  return directionOf(get(columns.direction));
}

/** Teams' own attendants and queues: `dr_in_ucap`, in Graph's words `ByotInUcap`. */
function isBot({ get }: RowCells): boolean {
  return /^byot(?:in|out)ucap|_ucap(?:_|$)/i.test(get(columns.callType));
}

/** What a queue or an attendant is called; a person is known by the user name alone. */
function ownParty(cells: RowCells): string | null {
  const name = cells.get(columns.displayName);
  const user = cells.get(columns.userName);
  return isBot(cells) ? (name ?? user) : (user ?? name);
}

function partiesOf(cells: RowCells, direction: StatedDirection): Pick<CallFacts, 'from' | 'to'> {
  const { get } = cells;
  const own = ownParty(cells);
  const dialled = get(columns.dialled);
  const parties = direction === 'outgoing' ? [dialled] : [dialled, own];
  const to = [...new Set(parties.flatMap((one) => one ?? []))];
  if (to.length === 0) throw new RefusedCell('missing-number');
  const from = get(columns.from);
  return { from: direction === 'outgoing' ? (from ?? own) : from, to };
}

function whoAnswered(cells: RowCells, direction: StatedDirection): string | null {
  const dialled = cells.get(columns.dialled);
  return direction === 'outgoing' ? dialled : (ownParty(cells) ?? dialled);
}

const requestCancelled = '487';
const completedElsewhere = '540200';
const busyCodes = new Set(['486', '600']);
/** The number did not exist, or the network failed before anything rang. */
const failureCode = /^(?:40[0-7]|41\d|42\d|48[1-5]|488|5\d\d|604|606)$/;

/**
 * A queue or an attendant picks up every call, so that a connected one says nothing of a person. Phones that
 * stopped ringing because a colleague answered are no missed calls.
 */
function outcomeOf(cells: RowCells, direction: StatedDirection): LegOutcome {
  const { get } = cells;
  const isConnected = get(columns.success);
  if (isConnected === null) throw new RefusedCell('unknown-value');
  if (isConnected) return isBot(cells) && direction !== 'outgoing' ? 'unknown' : 'answered';
  const code = get(columns.sipCode);
  if (code === requestCancelled && get(columns.subcode) === completedElsewhere) return 'elsewhere';
  if (busyCodes.has(code)) return 'busy';
  return failureCode.test(code) ? 'failed' : 'no-answer';
}

function endOf({ get }: RowCells, start: number): number | null {
  const end = get(columns.ended) ?? get(columns.failed);
  if (end !== null) return end.start;
  const duration = get(columns.duration);
  return duration === null ? null : start + duration * 1000;
}

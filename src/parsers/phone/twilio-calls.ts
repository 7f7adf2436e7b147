import { choice, instant, label, party, RefusedCell, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome, StatedDirection } from '../row.js';
import { instantIfAny } from './call-columns.js';

type Status = 'completed' | 'under-way' | Exclude<LegOutcome, 'answered'>;

const statuses: { readonly [word: string]: Status } = {
  completed: 'completed',
  busy: 'busy',
  'no-answer': 'no-answer',
  canceled: 'no-answer',
  failed: 'failed',
  queued: 'under-way',
  initiated: 'under-way',
  ringing: 'under-way',
  'in-progress': 'under-way',
};

const columns = {
  time: instant('start_time', 'Start Time'),
  ended: instantIfAny('end_time', 'End Time'),
  from: party('from'),
  to: party('to'),
  status: choice(statuses, null, 'status'),
  direction: text('direction'),
  callId: label('sid', 'Call Sid'),
  parentId: label('parent_call_sid', 'Parent Call Sid'),
};

/** Twilio's call records: the caller's own leg, and one for each phone that the program then dialled. */
export const twilioCalls: CallParser = {
  name: 'twilio-calls',
  channel: 'phone',
  zone: 'UTC',
  columns,
  needs: [
    [columns.time],
    [columns.from],
    [columns.to],
    [columns.status],
    [columns.direction],
    [columns.callId],
  ],
  isAnother: () => false,
  readRow: readLeg,
};

function readLeg({ get }: RowCells): CallFacts {
  const at = get(columns.time);
  const to = get(columns.to);
  if (to === null) throw new RefusedCell('missing-number');
  const status = get(columns.status);
  if (status === null) throw new RefusedCell('unknown-value');
  const direction = get(columns.direction).toLowerCase();
  const parent = get(columns.parentId);
  const outcome = outcomeOf(status, direction);
  const endedAt = get(columns.ended)?.start ?? null;
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId: parent ?? get(columns.callId),
    from: get(columns.from),
    to: [to],
    outcome,
    answeredBy: isAnswered ? to : null,
    endedAt,
    waitSeconds: isAnswered || endedAt === null ? null : Math.round((endedAt - at.start) / 1000),
    talkSeconds: null,
    isHandedOn: false,
    statedDirection: parent === null ? directionOf(direction) : null,
  };
}

/** The program picks up what comes in; whether a person did shows in the legs that it dialled. */
function outcomeOf(status: Status, direction: string): LegOutcome {
  if (status === 'under-way') return 'unknown';
  if (status !== 'completed') return status;
  return direction === 'inbound' ? 'unknown' : 'answered';
}

function directionOf(direction: string): StatedDirection {
  if (direction === 'inbound') return 'incoming';
  return direction.startsWith('outbound') ? 'outgoing' : null;
}

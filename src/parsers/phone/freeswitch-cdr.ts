import { instant, label, party, RefusedCell, seconds, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome } from '../row.js';
import { instantIfAny } from './call-columns.js';

/** In the order of the template that the exchange comes with. */
const names = [
  'caller_id_name',
  'caller_id_number',
  'destination_number',
  'context',
  'start_stamp',
  'answer_stamp',
  'end_stamp',
  'duration',
  'billsec',
  'hangup_cause',
  'uuid',
  'bleg_uuid',
  'accountcode',
  'read_codec',
  'write_codec',
];

/** Excel leaves out what is empty in every row: the codecs, and the account. */
const LEAST_COLUMNS = names.indexOf('bleg_uuid') + 1;

const columns = {
  time: instant('start_stamp'),
  answered: instantIfAny('answer_stamp'),
  duration: seconds('duration'),
  talk: seconds('billsec'),
  from: party('caller_id_number'),
  to: party('destination_number'),
  context: text('context'),
  cause: text('hangup_cause'),
  callId: label('uuid'),
  otherLeg: label('bleg_uuid'),
};

const needs = [
  [columns.time],
  [columns.answered],
  [columns.duration],
  [columns.talk],
  [columns.from],
  [columns.to],
  [columns.cause],
];

/** FreeSWITCH's call records, which have no header: with one they are FusionPBX's. */
export const freeswitchCdr: CallParser = {
  name: 'freeswitch-cdr',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs,
  isAnother: () => true,
  leastColumns: LEAST_COLUMNS,
  nameColumns: (records) => {
    const known = records.filter(isCallRecord).length;
    return known * 2 > records.length ? names : null;
  },
  readRow: readLeg,
};

/** The same records as FusionPBX exports them, under a header of the template's names. */
export const fusionpbxCdr: CallParser = {
  name: 'fusionpbx-cdr',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs,
  isAnother: () => false,
  mustBeNamed: 'general-knowledge',
  readRow: readLeg,
};

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function isCallRecord(record: readonly string[]): boolean {
  const [duration = '', talk = '', cause = '', id = ''] = record.slice(7, 11);
  return (
    record.length >= LEAST_COLUMNS &&
    record.length <= names.length &&
    [duration, talk].every((cell) => /^\d+$/.test(cell)) &&
    /^[A-Z][A-Z_]+$/.test(cause) &&
    uuid.test(id)
  );
}

function readLeg(cells: RowCells): CallFacts {
  const { get } = cells;
  const at = get(columns.time);
  const to = get(columns.to);
  if (to === null) throw new RefusedCell('missing-number');
  const duration = get(columns.duration) ?? 0;
  const talk = Math.min(get(columns.talk) ?? 0, duration);
  const outcome = outcomeOf(cells);
  const isAnswered = outcome === 'answered';
  const otherLeg = get(columns.otherLeg);
  return {
    at,
    callId: get(columns.callId),
    relatedIds: otherLeg === null ? [] : [otherLeg],
    from: get(columns.from),
    to: [to],
    outcome,
    answeredBy: isAnswered ? to : null,
    endedAt: at.start + duration * 1000,
    waitSeconds: duration - talk,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: false,
    statedDirection: get(columns.context).toLowerCase() === 'public' ? 'incoming' : null,
  };
}

/** A call that was picked up but never joined to another leg spoke with a menu, a queue's music or a mailbox. */
function outcomeOf({ get, has }: RowCells): LegOutcome {
  if (get(columns.answered) !== null) {
    const isAlone = has(columns.otherLeg) && get(columns.otherLeg) === null;
    return isAlone ? 'menu' : 'answered';
  }
  const cause = get(columns.cause);
  if (cause === 'USER_BUSY') return 'busy';
  return failures.has(cause) ? 'failed' : 'no-answer';
}

const failures = new Set([
  'UNALLOCATED_NUMBER',
  'NO_ROUTE_DESTINATION',
  'INVALID_NUMBER_FORMAT',
  'NORMAL_TEMPORARY_FAILURE',
  'DESTINATION_OUT_OF_ORDER',
  'NETWORK_OUT_OF_ORDER',
  'RECOVERY_ON_TIMER_EXPIRE',
  'INCOMPATIBLE_DESTINATION',
]);

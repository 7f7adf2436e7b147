import { type Column, choice, day, label, party, RefusedCell, seconds, text, timeOfDay } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome } from '../row.js';
import { timeOfRow } from '../time-of-row.js';
import { directionWords } from '../values/directions.js';

/** Words whose meaning is not known (`Reply`, `Phone Login`) are left out, and so refused. */
const results: { readonly [word: string]: LegOutcome } = {
  accepted: 'answered',
  'call accepted': 'answered',
  'call connected': 'answered',
  connected: 'answered',
  'answered elsewhere': 'elsewhere',
  missed: 'no-answer',
  'no answer': 'no-answer',
  abandoned: 'no-answer',
  'hang up': 'no-answer',
  declined: 'no-answer',
  rejected: 'no-answer',
  blocked: 'no-answer',
  'ip phone offline': 'no-answer',
  busy: 'busy',
  voicemail: 'voicemail',
  'voice mail': 'voicemail',
  'sent to voicemail': 'voicemail',
  'wrong number': 'failed',
  'call failed': 'failed',
  'call failure': 'failed',
  'carrier is not active': 'failed',
  'edge trunk misconfigured': 'failed',
  'internal error': 'failed',
  'international disabled': 'failed',
  'international restricted': 'failed',
  'international restriction': 'failed',
  'no calling credit': 'failed',
  'not allowed': 'failed',
  'restricted number': 'failed',
  'suspended account': 'failed',
  // Another phone rings or has taken the call, or something picked up that nobody accepted the call by.
  stopped: 'unknown',
  'ringing elsewhere': 'unknown',
  'answered not accepted': 'unknown',
  'in progress': 'unknown',
  unknown: 'unknown',
};

const numberAndName = /^(\d{1,6})\s+-\s/;

/** `101 - Anna Ek` is extension 101: whose it is, nobody needs to know. */
const extension: Column<string | null> = {
  headers: ['Extension', 'Ext'],
  isDate: false,
  read: (cell) => {
    const plain = cell?.trim() ?? '';
    return plain === '' ? null : (numberAndName.exec(plain)?.[1] ?? plain);
  },
};

const columns = {
  time: day('Date'),
  timeOfDay: timeOfDay('Time'),
  from: party('From', 'From Number'),
  to: party('To', 'To Number'),
  extension,
  type: text('Type'),
  action: text('Action'),
  result: choice(results, null, 'Action Result'),
  duration: seconds('Duration'),
  direction: choice(directionWords, null, 'Direction'),
  callId: label('Session Id'),
};

/** RingCentral's call log as a file: a row per leg where the details are exported. */
export const ringcentralCalls: CallParser = {
  name: 'ringcentral-calls',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [
    [columns.time],
    [columns.timeOfDay],
    [columns.from],
    [columns.to],
    [columns.result],
    [columns.duration],
    [columns.action],
  ],
  isAnother: () => false,
  passesOver: ({ get }) =>
    /fax|sms|text/i.test(`${get(columns.type)} ${get(columns.action)}`) ? 'not-a-contact-row' : null,
  readRow: readLeg,
};

function readLeg(cells: RowCells, context: ReadingContext): CallFacts {
  const { get } = cells;
  const at = timeOfRow(cells, columns, context);
  const to = [...new Set([get(columns.to), get(columns.extension)].flatMap((one) => one ?? []))];
  if (to.length === 0) throw new RefusedCell('missing-number', columns.to);
  const outcome = get(columns.result);
  if (outcome === null) throw new RefusedCell('unknown-value');
  const duration = get(columns.duration);
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId: get(columns.callId),
    from: get(columns.from),
    to,
    outcome,
    answeredBy: isAnswered ? (to.at(-1) ?? null) : null,
    endedAt: duration === null ? null : at.start + duration * 1000,
    // The duration of an answered call does not tell ringing from talk.
    waitSeconds: isAnswered ? null : duration,
    talkSeconds: null,
    isHandedOn: false,
    statedDirection: get(columns.direction),
  };
}

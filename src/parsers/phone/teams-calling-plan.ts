import { instant, label, party, RefusedCell, seconds, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts } from '../row.js';
import { instantIfAny } from './call-columns.js';

const columns = {
  time: instant('Start Time'),
  ended: instantIfAny('End Time'),
  duration: seconds('Duration Seconds', 'Duration'),
  callId: label('Call ID'),
  from: party('Caller ID'),
  userName: label('UPN'),
  destination: party('Destination Number'),
  dialled: party('Destination Dialed', 'Destination Dialled'),
  callType: text('Call Type'),
  usage: text('UsageId', 'Usage ID'),
  charge: text('Charge'),
};

/**
 * What Microsoft bills for: calls that were connected. A missed call costs nothing and is not there, so only
 * our own calls are read, as call-backs of callers whom another log knows.
 */
export const teamsCallingPlan: CallParser = {
  name: 'teams-calling-plan',
  channel: 'phone',
  zone: 'UTC',
  columns,
  needs: [
    [columns.time],
    [columns.callType],
    [columns.from],
    [columns.destination, columns.dialled],
    [columns.usage, columns.charge],
  ],
  isAnother: () => false,
  mustBeNamed: 'answered-only',
  passesOver: ({ get }) => {
    const type = get(columns.callType).toLowerCase();
    if (/^conf_/.test(type)) return 'not-a-contact-row';
    return /_in$|_in_|^in/.test(type) ? 'answered-only' : null;
  },
  readRow: readCall,
};

function readCall({ get }: RowCells): CallFacts {
  const at = get(columns.time);
  const to = get(columns.destination) ?? get(columns.dialled);
  if (to === null) throw new RefusedCell('missing-number');
  const duration = get(columns.duration) ?? 0;
  const isConnected = duration > 0;
  return {
    at,
    callId: get(columns.callId),
    from: get(columns.from) ?? get(columns.userName),
    to: [to],
    outcome: isConnected ? 'answered' : 'no-answer',
    answeredBy: isConnected ? to : null,
    endedAt: get(columns.ended)?.start ?? at.start + duration * 1000,
    waitSeconds: null,
    talkSeconds: isConnected ? duration : null,
    isHandedOn: false,
    statedDirection: 'outgoing',
  };
}

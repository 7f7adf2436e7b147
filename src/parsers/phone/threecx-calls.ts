import { laterBy } from '../../calendar/moments.js';
import { type Column, choice, instant, label, party, RefusedCell, seconds, text } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, EarlierRow, RowCells } from '../parser.js';
import type { CallFacts } from '../row.js';
import { directionOf } from '../values/directions.js';
import { instantIfAny, type NamedParty, namedParty } from './call-columns.js';
import { endOfSegment, statuses } from './threecx-outcomes.js';

const shared = {
  status: choice(statuses, null, 'Status'),
  ringing: seconds('Ringing'),
  talk: seconds('Talking'),
};

const columns = {
  time: instant('Call Time'),
  from: namedParty('Caller ID', 'From'),
  destination: namedParty('Destination', 'To'),
  ...shared,
  dialled: party('Did'),
  total: seconds('Total Duration'),
  direction: text('Call Type', 'Direction'),
  callId: label('Call ID'),
};

const columnsV18 = {
  time: instantIfAny('Call Time'),
  from: namedParty('Caller ID'),
  destination: namedParty('Destination'),
  ...shared,
};

/** The call log and the call report of 3CX from version 20: a row per segment, newest first. Only the report has ids. */
export const threecxCalls: CallParser = {
  name: 'threecx-calls',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [
    [columns.time],
    [columns.from],
    [columns.destination],
    [columns.status],
    [columns.ringing],
    [columns.talk],
    [columns.dialled, columns.total, columns.direction],
  ],
  isAnother: () => false,
  readRow: readV20,
};

/** How the report marks the segments that callers spend in a queue. */
const queueWord = /^inbound queue$/i;

function readV20(cells: RowCells): CallFacts {
  const { get } = cells;
  const direction = get(columns.direction);
  const isQueue = queueWord.test(direction);
  return readSegment(cells, columns.destination, {
    at: get(columns.time),
    callId: get(columns.callId),
    from: get(columns.from).party,
    dialled: get(columns.dialled),
    statedDirection: isQueue ? 'incoming' : directionOf(direction),
    isQueue,
  });
}

/** The call log of 3CX version 18: only the first segment of a call has a time. */
export const threecxV18: CallParser = {
  name: 'threecx-v18',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns: columnsV18,
  needs: [
    [columnsV18.time],
    [columnsV18.from],
    [columnsV18.destination],
    [columnsV18.status],
    [columnsV18.ringing],
    [columnsV18.talk],
  ],
  isAnother: (has) => has(columns.dialled) || has(columns.total) || has(columns.direction),
  mustBeNamed: 'general-knowledge',
  looksBack: true,
  readRow: readV18,
};

const untoldInV18 = { callId: null, dialled: null, statedDirection: null, isQueue: false };

/** A segment without time goes on where the one above ended. */
function readV18(cells: RowCells, _context: ReadingContext, earlier: EarlierRow): CallFacts {
  const { get } = cells;
  const from = get(columnsV18.from).party;
  const at = get(columnsV18.time);
  if (at !== null) return readSegment(cells, columnsV18.destination, { ...untoldInV18, at, from });
  const above = earlier(null);
  if (above === null || above.endedAt === null) throw new RefusedCell('missing-time');
  return readSegment(cells, columnsV18.destination, {
    ...untoldInV18,
    at: laterBy(above.endedAt - above.at.start, above.at),
    from: from ?? above.from,
  });
}

interface SegmentHead extends Pick<CallFacts, 'at' | 'callId' | 'from' | 'statedDirection'> {
  readonly dialled: string | null;
  /** The report says that the segment was spent in a queue. */
  readonly isQueue: boolean;
}

function readSegment({ get }: RowCells, destinationColumn: Column<NamedParty>, head: SegmentHead): CallFacts {
  const { at, callId, from, dialled, statedDirection, isQueue } = head;
  const destination = get(destinationColumn);
  const status = get(shared.status);
  const talk = get(shared.talk) ?? 0;
  const ringing = get(shared.ringing) ?? 0;
  if (status === null) throw new RefusedCell('unknown-value', shared.status);
  const to = [...new Set([dialled, destination.party].flatMap((one) => one ?? []))];
  if (to.length === 0) throw new RefusedCell('missing-number', destinationColumn);
  const isOurs = statedDirection === 'outgoing';
  const { outcome, isWaiting } = endOfSegment({ status, name: destination.name, isQueue, ringing, talk });
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId,
    segmentOf: callId ?? [from ?? 'hidden', dialled ?? (isOurs ? destination.party : '')].join(' '),
    from,
    to,
    outcome,
    answeredBy: isAnswered ? destination.party : null,
    endedAt: at.start + (ringing + talk) * 1000,
    waitSeconds: isWaiting ? Math.max(ringing, talk) : ringing,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: isAnswered && status === 'redirected',
    statedDirection,
  };
}

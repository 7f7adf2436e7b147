import { exactMoment } from '../../calendar/moments.js';
import { label, party, RefusedCell, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts } from '../row.js';
import { readParty } from '../values/phone-number.js';
import { epochSeconds } from './call-columns.js';

const names = [
  'time',
  'callid',
  'queue',
  'agent',
  'event',
  'data1',
  'data2',
  'data3',
  'data4',
  'data5',
  'data6',
];
const LEAST_COLUMNS = 5;

const columns = {
  time: epochSeconds('time'),
  callId: label('callid'),
  queue: party('queue'),
  agent: text('agent'),
  event: text('event'),
  data1: text('data1'),
  data2: text('data2'),
  data3: text('data3'),
  data4: text('data4'),
  data5: text('data5'),
};

/** Asterisk's queue log: a line for each thing that happens in a queue, without header, epochs in UTC. */
export const asteriskQueueLog: CallParser = {
  name: 'asterisk-queue-log',
  channel: 'phone',
  zone: 'UTC',
  columns,
  needs: [
    [columns.time],
    [columns.callId],
    [columns.queue],
    [columns.agent],
    [columns.event],
    [columns.data1],
  ],
  isAnother: () => false,
  leastColumns: LEAST_COLUMNS,
  nameColumns: (records) => {
    const known = records.filter(isQueueEvent).length;
    return known * 2 > records.length ? names : null;
  },
  passesOver: ({ get }) =>
    isAboutAgents(get(columns.event), get(columns.callId)) ? 'not-a-contact-row' : null,
  readRow: readEvent,
};

function isQueueEvent(record: readonly string[]): boolean {
  return (
    record.length >= LEAST_COLUMNS &&
    /^\d{9,10}(?:\.\d+)?$/.test(record[0]?.trim() ?? '') &&
    /^[A-Z]{3,}$/.test(record[4]?.trim() ?? '')
  );
}

const aboutAgents =
  /^(?:QUEUESTART|CONFIGRELOAD|ADDMEMBER|REMOVEMEMBER|(?:UN)?PAUSE(?:ALL)?|PENALTY|AGENT(?:CALLBACK)?LOG(?:IN|OFF))$/;

function isAboutAgents(event: string, callId: string | null): boolean {
  return aboutAgents.test(event) || callId === null || callId === 'NONE';
}

type Happening = Pick<CallFacts, 'outcome' | 'waitSeconds' | 'talkSeconds'> & {
  /** Seconds from the caller's arrival in the queue to the line's own time. */
  readonly sinceArrival: number;
  readonly isHandedOn?: true;
  readonly dialled?: string | null;
};

function readEvent(cells: RowCells): CallFacts {
  const { get } = cells;
  const told = get(columns.time).start;
  const event = get(columns.event);
  const { sinceArrival, isHandedOn, dialled, ...happening } = happeningOf(cells, event);
  const start = told - sinceArrival * 1000;
  const isEntry = event === 'ENTERQUEUE';
  return {
    at: exactMoment(start),
    callId: get(columns.callId),
    ...(isEntry ? {} : { lacksCaller: true }),
    from: isEntry ? readParty(get(columns.data2)) : null,
    to: [dialled ?? null, get(columns.queue)].flatMap((one) => one ?? []),
    ...happening,
    answeredBy: happening.outcome === 'answered' ? agentOf(get(columns.agent)) : null,
    endedAt: happening.outcome === 'no-answer' ? told : null,
    isHandedOn: isHandedOn ?? false,
    statedDirection: 'incoming',
  };
}

/**
 * What a line tells. The waiting time and the talk stand at places that depend on the event; `RINGNOANSWER`
 * is of one agent's phone while the caller waits on, and no missed call.
 */
function happeningOf({ get }: RowCells, event: string): Happening {
  const { data1, data2, data3, data4, data5 } = columns;
  switch (event) {
    case 'ENTERQUEUE':
    case 'RINGNOANSWER':
    case 'RINGCANCELED':
    case 'AGENTDUMP':
    case 'SYSCOMPAT':
      return pending;
    case 'DID':
      return { ...pending, dialled: readParty(get(data1)) };
    case 'CONNECT':
      return answered(number(get(data1)), null);
    case 'COMPLETEAGENT':
    case 'COMPLETECALLER':
      return answered(number(get(data1)), number(get(data2)));
    case 'TRANSFER':
    case 'BLINDTRANSFER':
      return { ...answered(number(get(data3)), number(get(data4))), isHandedOn: true };
    case 'ATTENDEDTRANSFER': {
      const isLink = get(data1) === 'LINK';
      const [wait, talk] = isLink ? [get(data4), get(data5)] : [get(data3), get(data4)];
      return { ...answered(number(wait), number(talk)), isHandedOn: true };
    }
    case 'ABANDON':
    case 'EXITWITHTIMEOUT':
    case 'EXITEMPTY':
      return left(get(data3));
    case 'EXITWITHKEY':
      return left(get(data4));
    case 'JOINEMPTY':
    case 'JOINUNAVAIL':
    case 'FULL':
      return left('');
    default:
      throw new RefusedCell('unknown-value');
  }
}

const pending: Happening = { outcome: 'unknown', waitSeconds: null, talkSeconds: null, sinceArrival: 0 };

function answered(waitSeconds: number, talkSeconds: number | null): Happening {
  return { outcome: 'answered', waitSeconds, talkSeconds, sinceArrival: waitSeconds + (talkSeconds ?? 0) };
}

/** Old exchanges do not write how long the caller had waited; the line that tells of the arrival does. */
function left(wait: string): Happening {
  const waitSeconds = wait === '' ? 0 : number(wait);
  return { outcome: 'no-answer', waitSeconds, talkSeconds: null, sinceArrival: waitSeconds };
}

function number(cell: string): number {
  if (!/^\d+$/.test(cell)) throw new RefusedCell('unknown-value');
  return Number(cell);
}

const channel = /^[A-Za-z]+\/(\d{2,6})(?=[-@/]|$)/;

/** `PJSIP/201` and `Local/201@from-queue/n` are extension 201; a name is a name. */
function agentOf(agent: string): string | null {
  if (agent === '' || agent === 'NONE') return null;
  return channel.exec(agent)?.[1] ?? agent;
}

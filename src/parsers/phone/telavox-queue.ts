import { day, party, RefusedCell, seconds, text, timeOfDay } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome } from '../row.js';
import { timeOfRow } from '../time-of-row.js';
import { readParty } from '../values/phone-number.js';

interface Ending {
  readonly outcome: LegOutcome;
  /** Of a call that was passed on the file tells how long the last phone rang, not how long the caller waited. */
  readonly tellsWait: boolean;
  readonly isHandedOn: boolean;
}

/** As the legend at the top of the file explains them. */
const endings: ReadonlyMap<string, Ending> = new Map([
  ['OK', { outcome: 'answered', tellsWait: true, isHandedOn: false }],
  ['TC', { outcome: 'answered', tellsWait: true, isHandedOn: false }],
  ['TR', { outcome: 'answered', tellsWait: true, isHandedOn: true }],
  ['ROK', { outcome: 'answered', tellsWait: false, isHandedOn: false }],
  ['RNA', { outcome: 'no-answer', tellsWait: false, isHandedOn: false }],
  ['AB', { outcome: 'no-answer', tellsWait: true, isHandedOn: false }],
  // The caller pressed a key or had waited too long, and was passed on: what came of it does not stand there.
  ['KEY', { outcome: 'unknown', tellsWait: true, isHandedOn: false }],
  ['TO', { outcome: 'unknown', tellsWait: true, isHandedOn: false }],
]);

/** That somebody logged in or out. */
const aboutAgents = /^(?:AGENTLOG(?:IN|OUT)|L[IO])$/;

const names = [
  ...['YYYY-MM-DD', 'HH:mm:ss', 'callerid', 'outcome'],
  ...['queuetime(s)', 'handletime(s)', 'agent', 'forwarded'],
];
/** Only who was passed on has the last one. */
const LEAST_COLUMNS = names.length - 1;

const columns = {
  time: day('YYYY-MM-DD'),
  timeOfDay: timeOfDay('HH:mm:ss'),
  from: party('callerid'),
  outcome: text('outcome'),
  wait: seconds('queuetime(s)'),
  agent: party('agent'),
};

/** Telavox's export of the calls to one queue. Lines with % above them name the queue and what the columns are. */
export const telavoxQueue: CallParser = {
  name: 'telavox-queue',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [[columns.time], [columns.timeOfDay], [columns.from], [columns.outcome], [columns.wait]],
  isAnother: () => false,
  leastColumns: LEAST_COLUMNS,
  nameColumns: (records) => (records.some(isLegend) ? names : null),
  queueAbove: (record) => readParty(queueNamed.exec(record.join(', '))?.[1] ?? ''),
  passesOver: ({ get }) => (aboutAgents.test(get(columns.outcome)) ? 'not-a-contact-row' : null),
  readRow: readCall,
};

const queueNamed = /^%.*"([^"]+)"\s+gjorda mellan\s/u;

/** `% Format: YYYY-MM-DD,HH:mm:ss,callerid,outcome,queuetime(s),handletime(s),agent[,vidarekopplad till]` */
function isLegend([first = '', ...others]: readonly string[]): boolean {
  const isFirst = first.startsWith('%') && first.trim().endsWith(names[0] ?? '');
  return isFirst && names.slice(1, -2).every((name, index) => others[index]?.trim() === name);
}

function readCall(cells: RowCells, context: ReadingContext): CallFacts {
  const { get } = cells;
  const ending = endings.get(get(columns.outcome));
  if (ending === undefined) throw new RefusedCell('unknown-value', columns.outcome);
  const { outcome, tellsWait, isHandedOn } = ending;
  const at = timeOfRow(cells, columns, context);
  const agent = get(columns.agent);
  const to = [context.queue ?? null, agent].flatMap((one) => one ?? []);
  if (to.length === 0) throw new RefusedCell('missing-number', columns.agent);
  return {
    at,
    callId: null,
    from: get(columns.from),
    to,
    outcome,
    answeredBy: outcome === 'answered' ? agent : null,
    endedAt: null,
    waitSeconds: tellsWait ? get(columns.wait) : null,
    talkSeconds: null,
    isHandedOn,
    statedDirection: 'incoming',
  };
}

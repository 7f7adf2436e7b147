import { instant, label, party, RefusedCell, seconds, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome } from '../row.js';
import { type CallStatus, callStatuses } from './call-statuses.js';
import { calledParties, handedOnOutcome } from './listed-call.js';

const columns = {
  time: instant('Tidspunkt'),
  from: party('Innringer'),
  dialled: party('Aksessnummer'),
  queue: label('Kø'),
  wait: seconds('Ventetid'),
  talk: seconds('Samtaletid'),
  agent: label('Snakket med'),
  status: text('Status'),
};

/**
 * The call log of Telia's switchboard, with its Norwegian headers: one row per part of a call, and in an
 * expanded export a row above them that sums them up.
 */
export const teliaCalls: CallParser = {
  name: 'telia-calls',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [[columns.time], [columns.from], [columns.dialled, columns.queue], [columns.status]],
  isAnother: () => false,
  readRow: readPart,
};

function readPart(cells: RowCells): CallFacts {
  const { get } = cells;
  const at = get(columns.time);
  const from = get(columns.from);
  const to = calledParties(cells, columns.dialled, columns.queue);
  const talk = get(columns.talk);
  const wait = get(columns.wait);
  const status = statusOf(get(columns.status));
  const outcome = outcomeOf(status, talk);
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId: null,
    segmentOf: from ?? `hidden ${get(columns.dialled) ?? ''}`,
    from,
    to,
    outcome,
    answeredBy: isAnswered ? (get(columns.agent) ?? to.at(-1) ?? null) : null,
    endedAt: wait === null ? null : at.start + (wait + (talk ?? 0)) * 1000,
    waitSeconds: wait,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: status === 'handed-on',
    statedDirection: 'incoming',
  };
}

const statuses = new Map(Object.entries(callStatuses));
/** `Satt over til …` names the queue or the agent that the call went to. */
const handedOn = /^satt over\b/;
const noneYet = /^ingen status/;

function statusOf(cell: string): CallStatus {
  const word = cell.toLowerCase().replace(/\s+/g, ' ');
  if (handedOn.test(word)) return 'handed-on';
  if (noneYet.test(word)) return 'unstated';
  const status = statuses.get(word);
  if (status === undefined) throw new RefusedCell('unknown-value');
  return status;
}

/** A part that was handed on was answered where somebody talked; else the next part tells. */
function outcomeOf(status: CallStatus, talk: number | null): LegOutcome {
  switch (status) {
    case 'unstated':
      return talk !== null && talk > 0 ? 'answered' : 'unknown';
    case 'handed-on':
      return handedOnOutcome(talk);
    case 'callback-ordered':
      return 'no-answer';
    case 'answered':
    case 'no-answer':
    case 'busy':
    case 'voicemail':
    case 'menu':
    case 'failed':
      return status;
  }
}

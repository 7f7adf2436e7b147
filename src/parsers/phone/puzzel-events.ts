import { choice, instant, party, RefusedCell, seconds, text } from '../column.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome } from '../row.js';
import { instantIfAny } from './call-columns.js';

type EventType = 'initiation' | 'menu' | 'queue' | 'conversation';

const eventTypes: { readonly [word: string]: EventType } = {
  i: 'initiation',
  initiation: 'initiation',
  m: 'menu',
  menu: 'menu',
  q: 'queue',
  queue: 'queue',
  c: 'conversation',
  conversation: 'conversation',
};

const columns = {
  time: instant('dte_start'),
  speakStart: instantIfAny('dte_speak_start'),
  duration: seconds('duration_tot_sec'),
  talk: seconds('duration_speak_sec'),
  from: party('source'),
  to: party('destination'),
  eventType: choice(eventTypes, null, 'event_type'),
  result: text('result_code'),
  callId: text('call_id'),
  media: text('media_type_id', 'media_type'),
};

/** Puzzel's raw data, table `call_events`: a row for each thing that happens to a call. */
export const puzzelEvents: CallParser = {
  name: 'puzzel-events',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [
    [columns.time],
    [columns.callId],
    [columns.eventType],
    [columns.from],
    [columns.to],
    [columns.result],
  ],
  isAnother: () => false,
  passesOver: (cells) => (isPhone(cells) ? null : 'not-a-contact-row'),
  readRow: readEvent,
};

const phoneWords = /^(?:phone|telefon|voice|call|samtal)/i;

/** Mail, chat and social media stand in the same table; where the type is a number, the source tells. */
function isPhone({ get }: RowCells): boolean {
  const media = get(columns.media);
  if (/\p{L}/u.test(media)) return phoneWords.test(media);
  const from = get(columns.from);
  return from === null || /^\+?\d+\**$/.test(from);
}

function readEvent(cells: RowCells): CallFacts {
  const { get } = cells;
  const at = get(columns.time);
  const type = get(columns.eventType);
  if (type === null) throw new RefusedCell('unknown-value');
  const duration = get(columns.duration);
  const outcome = outcomeOf(cells, type);
  const isAnswered = outcome === 'answered';
  const destination = get(columns.to);
  return {
    at,
    callId: idOf(get(columns.callId)),
    ...(type === 'initiation' ? { beginsCall: true } : {}),
    from: get(columns.from),
    to: type === 'menu' || destination === null ? [] : [destination],
    outcome,
    answeredBy: isAnswered ? destination : null,
    endedAt: duration === null ? null : at.start + duration * 1000,
    waitSeconds: isAnswered ? waitOf(cells, at.start) : duration,
    talkSeconds: isAnswered ? get(columns.talk) : null,
    isHandedOn: false,
    statedDirection: type === 'menu' || type === 'queue' ? 'incoming' : null,
  };
}

/** Ids have up to 19 digits; what a spreadsheet made a number of (`1,23E+18`) joins calls that are not one. */
function idOf(cell: string): string {
  if (!/^\d+$/.test(cell)) throw new RefusedCell('unknown-value');
  return cell;
}

const known = /^[abcdefhkmnqst?]$/;

/** The platform picks up every call. `k` in a queue says that an agent took it: the conversation tells who. */
function outcomeOf(cells: RowCells, type: EventType): LegOutcome {
  const result = cells.get(columns.result).toLowerCase();
  if (type === 'initiation' || type === 'menu') return 'menu';
  if (!known.test(result)) throw new RefusedCell('unknown-value');
  if (type === 'queue') return result === 'k' ? 'elsewhere' : 'no-answer';
  const talk = cells.get(columns.talk);
  if (talk === null ? result === 'k' : talk > 0) return 'answered';
  return result === 'b' ? 'busy' : 'no-answer';
}

function waitOf({ get }: RowCells, start: number): number | null {
  const speakStart = get(columns.speakStart);
  if (speakStart !== null) return Math.max(0, Math.round((speakStart.start - start) / 1000));
  const [duration, talk] = [get(columns.duration), get(columns.talk)];
  return duration === null || talk === null ? null : Math.max(0, duration - talk);
}

import type { CallOutcome } from '../model/event.js';
import { type CallStatus, callStatuses } from './call-statuses.js';
import { choice, day, joinTime, label, party, RefusedCell, seconds, text, timeOfDay } from './column.js';
import type { ReadingContext } from './context.js';
import { directionOf, directionWords } from './directions.js';
import type { CallFacts, CallParser, RowCells } from './parser.js';

const columns = {
  time: day(
    'Tidpunkt',
    'Datum och tid',
    'Datum/tid',
    'Samtalsstart',
    'Starttid',
    'Start',
    'Ankomst',
    'Inkom',
    'Datum',
  ),
  timeOfDay: timeOfDay('Tid', 'Klockslag', 'Kl'),
  from: party(
    'A-nummer',
    'A-nr',
    'A-part',
    'Uppringande nummer',
    'Uppringande nr',
    'Uppringande',
    'Uppringare',
    'Uppringarens nummer',
    'Ringande nummer',
    'Inringande nummer',
    'Inringare',
    'Från nummer',
    'Från',
    'Telefonnummer',
  ),
  dialled: party(
    'B-nummer',
    'B-nr',
    'B-part',
    'B-nummer/Kö',
    'Uppringt nummer',
    'Uppringt nr',
    'Uppringd',
    'Uppringt',
    'Anropat nummer',
    'Anropat nr',
    'Till nummer',
    'Anknytning',
    'Ankn',
    'Till',
  ),
  queue: label('Kö', 'Könamn', 'Svarsgrupp', 'Kö/Svarsgrupp', 'Grupp', 'Gruppnamn'),
  status: choice(
    callStatuses,
    'unstated',
    'Status',
    'Samtalsstatus',
    'Samtalsresultat',
    'Resultat',
    'Utfall',
    'Besvarat',
    'Besvarad',
  ),
  wait: seconds('Väntetid', 'Kötid', 'Svarstid', 'Ringtid'),
  talk: seconds('Samtalstid', 'Taltid', 'Samtalslängd', 'Samtalets längd'),
  agent: label('Agent', 'Telefonist', 'Handläggare', 'Besvarad av', 'Besvarat av', 'Pratat med'),
  callId: label('Samtals-ID', 'Samtalsid', 'Samtal-ID', 'Samtalsnummer'),
  direction: choice(directionWords, null, 'Riktning', 'Samtalsriktning', 'Samtalstyp'),
  /** `Typ` tells different things in different exchanges; only words for a direction count. */
  type: text('Typ'),
};

/** Columns that only mail logs have. */
const subject = text('Ämne', 'Rubrik', 'Ärendemening');

/** A switchboard's or contact centre's list of calls with Swedish headers, from Excel or CSV. */
export const phoneSwedish: CallParser = {
  name: 'phone-swedish',
  title: 'samtalslista med svenska rubriker (växel eller svarsgrupp)',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [[columns.time], [columns.from], [columns.dialled, columns.queue], [columns.status, columns.talk]],
  isAnother: (has) => has(subject),
  readRow: readCall,
};

function readCall({ get, has }: RowCells, context: ReadingContext): CallFacts {
  const at = joinTime(get(columns.time), get(columns.timeOfDay), context);
  const statedDirection = get(columns.direction) ?? directionOf(get(columns.type));
  const dialled = get(columns.dialled);
  const queue = get(columns.queue);
  const to = [...new Set([dialled, queue].flatMap((one) => one ?? []))];
  if (to.length === 0) throw new RefusedCell('missing-number');
  const talk = get(columns.talk);
  const wait = get(columns.wait);
  const status = get(columns.status);
  if (status === 'unstated' && talk === null && !has(columns.talk)) throw new RefusedCell('unknown-value');
  const outcome = outcomeOf(status, talk ?? 0, statedDirection === 'outgoing');
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId: get(columns.callId),
    from: get(columns.from),
    to,
    outcome,
    answeredBy: isAnswered ? (get(columns.agent) ?? to.at(-1) ?? null) : null,
    endedAt: wait === null ? null : at.start + (wait + (talk ?? 0)) * 1000,
    waitSeconds: wait,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: status === 'handed-on',
    statedDirection,
  };
}

/**
 * A call that was handed on counts as answered where somebody talked. One whose caller ordered a call-back
 * was not; the call-back itself, outgoing under the same word, is where it got through.
 */
function outcomeOf(status: CallStatus, talkSeconds: number, isOutgoing: boolean): CallOutcome {
  switch (status) {
    case 'unstated':
    case 'handed-on':
      return talkSeconds > 0 ? 'answered' : 'no-answer';
    case 'callback-ordered':
      return isOutgoing && talkSeconds > 0 ? 'answered' : 'no-answer';
    case 'answered':
    case 'no-answer':
    case 'busy':
    case 'voicemail':
    case 'menu':
    case 'failed':
      return status;
  }
}

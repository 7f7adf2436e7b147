import { choice, day, label, party, seconds, text, timeOfDay } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts } from '../row.js';
import { timeOfRow } from '../time-of-row.js';
import { directionOf, directionWords } from '../values/directions.js';
import { callStatuses } from './call-statuses.js';
import { calledParties, callerOf, callOfList } from './listed-call.js';

const talkHeaders = ['Samtalstid', 'Taltid', 'Samtalslängd', 'Samtalets längd'];
const lengthHeader = 'Längd';

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
  wait: seconds('Väntetid'),
  queueing: seconds('Kötid'),
  answerTime: seconds('Svarstid'),
  ringing: seconds('Ringtid'),
  talk: seconds(...talkHeaders, lengthHeader),
  agent: label('Agent', 'Telefonist', 'Handläggare', 'Besvarad av', 'Besvarat av', 'Pratat med'),
  callId: label('Samtals-ID', 'Samtalsid', 'Samtal-ID', 'Samtalsnummer'),
  direction: choice(directionWords, null, 'Riktning', 'Samtalsriktning', 'Samtalstyp'),
  media: text('Kontakttyp', 'Medietyp', 'Mediatyp', 'Media', 'Kontaktkanal', 'Kanal'),
  /** `Typ` tells different things in different exchanges; only words for a direction count. */
  type: text('Typ'),
};

/** Columns that only mail logs have. */
const subject = text('Ämne', 'Rubrik', 'Ärendemening');

const talkAlone = text(...talkHeaders);
const length = text(lengthHeader);

/** Ringing has a length too: without a word for what became of them such a list does not tell which calls were answered. */
function tellsLengthOnly(has: RowCells['has']): boolean {
  return has(length) && !has(talkAlone) && !has(columns.status);
}

/** A switchboard's or contact centre's list of calls with Swedish headers, from Excel or CSV. */
export const phoneSwedish: CallParser = {
  name: 'phone-swedish',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  isDictionary: true,
  columns,
  needs: [[columns.time], [columns.from], [columns.dialled, columns.queue], [columns.status, columns.talk]],
  isAnother: (has) => has(subject) || tellsLengthOnly(has),
  passesOver: ({ get }) => (otherMedia.test(get(columns.media)) ? 'not-a-contact-row' : null),
  readRow: readCall,
};

/** What contact centres list beside their calls. */
const otherMedia =
  /^\s*(?:e-?post|mejl|e?-?mail(?!box)|chatt?|sms|facebook|messenger|sociala? medi|webb?(?!b?samtal)|brev(?!låda)|fax)/i;

function readCall(cells: RowCells, context: ReadingContext): CallFacts {
  const { get, has } = cells;
  const statedDirection = get(columns.direction) ?? directionOf(get(columns.type));
  return callOfList({
    at: timeOfRow(cells, columns, context),
    statedDirection,
    callId: get(columns.callId),
    from: callerOf(cells, columns.from, statedDirection),
    to: calledParties(cells, columns.dialled, columns.queue),
    talk: get(columns.talk),
    tellsTalk: has(columns.talk),
    wait: waitOf(cells),
    agent: get(columns.agent),
    // Last: a row that tells too little of what became of the call is refused for this cell.
    status: get(columns.status),
  });
}

/** The whole wait where the list has it, else what it is made of: queueing first, and then the phone that rings. */
function waitOf({ get, has }: RowCells): number | null {
  const { wait, queueing, answerTime, ringing } = columns;
  if (has(wait)) return get(wait);
  if (!has(queueing)) return get(has(answerTime) ? answerTime : ringing);
  const parts = [get(queueing), get(ringing)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part);
}

import { choice, day, label, party, seconds, text, timeOfDay } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts } from '../row.js';
import { timeOfRow } from '../time-of-row.js';
import { directionOf, directionWords } from '../values/directions.js';
import { callStatuses } from './call-statuses.js';
import { calledParties, callOfList } from './listed-call.js';

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
  channel: 'phone',
  zone: 'Europe/Stockholm',
  isDictionary: true,
  columns,
  needs: [[columns.time], [columns.from], [columns.dialled, columns.queue], [columns.status, columns.talk]],
  isAnother: (has) => has(subject),
  readRow: readCall,
};

function readCall(cells: RowCells, context: ReadingContext): CallFacts {
  const { get, has } = cells;
  return callOfList({
    at: timeOfRow(cells, columns, context),
    statedDirection: get(columns.direction) ?? directionOf(get(columns.type)),
    callId: get(columns.callId),
    from: get(columns.from),
    to: calledParties(cells, columns.dialled, columns.queue),
    talk: get(columns.talk),
    tellsTalk: has(columns.talk),
    wait: get(columns.wait),
    agent: get(columns.agent),
    // Last: a row that tells too little of what became of the call is refused for this cell.
    status: get(columns.status),
  });
}

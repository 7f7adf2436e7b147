import type { CallOutcome } from '../model/event.js';
import { choice, day, joinTime, label, party, RefusedCell, seconds, text, timeOfDay } from './column.js';
import type { ReadingContext } from './context.js';
import { directionWords } from './directions.js';
import type { CallFacts, CallParser, RowCells } from './parser.js';

/** What a status says: an outcome, or that talk time and direction must decide. */
type Status = CallOutcome | 'handed-on' | 'callback-ordered' | 'unstated';

const statuses: { readonly [word: string]: Status } = {
  besvarad: 'answered',
  besvarat: 'answered',
  besvarade: 'answered',
  'besvarat samtal': 'answered',
  'besvarat av agent': 'answered',
  svarad: 'answered',
  svarat: 'answered',
  svar: 'answered',
  kopplad: 'answered',
  kopplat: 'answered',
  ja: 'answered',
  answered: 'answered',
  besvart: 'answered',
  obesvarad: 'no-answer',
  obesvarat: 'no-answer',
  'ej besvarad': 'no-answer',
  'ej besvarat': 'no-answer',
  'obesvarat samtal': 'no-answer',
  'inget svar': 'no-answer',
  'ej svar': 'no-answer',
  missad: 'no-answer',
  missat: 'no-answer',
  'missat samtal': 'no-answer',
  'missade samtal': 'no-answer',
  tappad: 'no-answer',
  tappat: 'no-answer',
  'tappat samtal': 'no-answer',
  'tappat i kö': 'no-answer',
  övergiven: 'no-answer',
  övergivet: 'no-answer',
  'övergivet i kö': 'no-answer',
  avbruten: 'no-answer',
  avbrutet: 'no-answer',
  'avbrutet i kö': 'no-answer',
  'lagt på': 'no-answer',
  'lade på': 'no-answer',
  'lagt på i kö': 'no-answer',
  'lämnade kön': 'no-answer',
  'lämnat kö': 'no-answer',
  'lämnat kön': 'no-answer',
  'forlot kø': 'no-answer',
  'ringde ut': 'no-answer',
  avböjt: 'no-answer',
  avböjd: 'no-answer',
  avvisat: 'no-answer',
  avvisad: 'no-answer',
  överflödad: 'no-answer',
  överflödat: 'no-answer',
  överflöd: 'no-answer',
  tidsgräns: 'no-answer',
  tidsavbrott: 'no-answer',
  tidsavbrudd: 'no-answer',
  timeout: 'no-answer',
  stängt: 'no-answer',
  'utanför öppettid': 'no-answer',
  'utanför öppettider': 'no-answer',
  nej: 'no-answer',
  missed: 'no-answer',
  unanswered: 'no-answer',
  'no answer': 'no-answer',
  abandoned: 'no-answer',
  upptagen: 'busy',
  upptaget: 'busy',
  busy: 'busy',
  röstbrevlåda: 'voicemail',
  röstmeddelande: 'voicemail',
  telefonsvarare: 'voicemail',
  voicemail: 'voicemail',
  knappval: 'menu',
  talsvar: 'menu',
  misslyckad: 'failed',
  misslyckat: 'failed',
  fel: 'failed',
  vidarekopplad: 'handed-on',
  vidarekopplat: 'handed-on',
  'kopplat vidare': 'handed-on',
  'kopplad vidare': 'handed-on',
  hänvisad: 'handed-on',
  hänvisat: 'handed-on',
  'satt over': 'handed-on',
  transferred: 'handed-on',
  återuppringning: 'callback-ordered',
  återuppringd: 'callback-ordered',
  callback: 'callback-ordered',
  'återuppringning beställd': 'callback-ordered',
  avslutad: 'unstated',
  avslutat: 'unstated',
  ok: 'unstated',
};

const columns = {
  date: day(
    'Tidpunkt',
    'Datum och tid',
    'Datum/tid',
    'Samtalsstart',
    'Starttid',
    'Start',
    'Ankomst',
    'Inkom',
    'Datum',
    'Tidspunkt',
  ),
  time: timeOfDay('Tid', 'Klockslag', 'Kl'),
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
    'Innringer',
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
    'Aksessnummer',
    'Till nummer',
    'Anknytning',
    'Ankn',
    'Till',
  ),
  queue: label('Kö', 'Könamn', 'Svarsgrupp', 'Kö/Svarsgrupp', 'Grupp', 'Gruppnamn', 'Kø'),
  status: choice(
    statuses,
    'unstated',
    'Status',
    'Samtalsstatus',
    'Samtalsresultat',
    'Resultat',
    'Utfall',
    'Besvarat',
    'Besvarad',
  ),
  wait: seconds('Väntetid', 'Kötid', 'Svarstid', 'Ringtid', 'Ventetid'),
  talk: seconds('Samtalstid', 'Taltid', 'Samtalslängd', 'Samtalets längd', 'Samtaletid'),
  agent: label(
    'Agent',
    'Telefonist',
    'Handläggare',
    'Besvarad av',
    'Besvarat av',
    'Pratat med',
    'Snakket med',
  ),
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
  columns: Object.values(columns),
  needs: [[columns.date], [columns.from], [columns.dialled, columns.queue], [columns.status, columns.talk]],
  refuses: [subject],
  readRow: readCall,
};

function readCall({ get, has }: RowCells, context: ReadingContext): CallFacts {
  const at = joinTime(get(columns.date), get(columns.time), context);
  const statedDirection = get(columns.direction) ?? directionWords[get(columns.type).toLowerCase()] ?? null;
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
function outcomeOf(status: Status, talkSeconds: number, isOutgoing: boolean): CallOutcome {
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

import { laterBy } from '../../calendar/moments.js';
import { choice, instant, party, RefusedCell, seconds, text } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, EarlierRow, RowCells } from '../parser.js';
import type { CallFacts, LegOutcome } from '../row.js';
import { directionOf } from '../values/directions.js';
import { instantIfAny, type NamedParty, namedParty } from './call-columns.js';

type Status = 'answered' | 'unanswered' | 'redirected' | 'voicemail' | 'busy';

const statuses: { readonly [word: string]: Status } = {
  answered: 'answered',
  unanswered: 'unanswered',
  notanswered: 'unanswered',
  'not answered': 'unanswered',
  missed: 'unanswered',
  abandoned: 'unanswered',
  redirected: 'redirected',
  voicemail: 'voicemail',
  busy: 'busy',
};

const shared = {
  from: namedParty('Caller ID'),
  destination: namedParty('Destination'),
  status: choice(statuses, null, 'Status'),
  ringing: seconds('Ringing'),
  talk: seconds('Talking'),
};

const columns = {
  time: instant('Call Time'),
  ...shared,
  dialled: party('Did'),
  total: seconds('Total Duration'),
  direction: text('Call Type', 'Direction'),
};

const columnsV18 = { time: instantIfAny('Call Time'), ...shared };

/** The call log of 3CX from version 20: a row per segment, newest first, without any id of the call. */
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
  readRow: (cells) =>
    readSegment(cells, {
      at: cells.get(columns.time),
      from: cells.get(columns.from).party,
      dialled: cells.get(columns.dialled),
      statedDirection: directionOf(cells.get(columns.direction)),
    }),
};

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

/** A segment without time goes on where the one above ended. */
function readV18(cells: RowCells, _context: ReadingContext, earlier: EarlierRow): CallFacts {
  const { get } = cells;
  const from = get(columnsV18.from).party;
  const at = get(columnsV18.time);
  if (at !== null) return readSegment(cells, { at, from, dialled: null, statedDirection: null });
  const above = earlier(null);
  if (above === null || above.endedAt === null) throw new RefusedCell('missing-time');
  return readSegment(cells, {
    at: laterBy(above.endedAt - above.at.start, above.at),
    from: from ?? above.from,
    dialled: null,
    statedDirection: null,
  });
}

function readSegment(
  { get }: RowCells,
  head: Pick<CallFacts, 'at' | 'from' | 'statedDirection'> & { readonly dialled: string | null },
): CallFacts {
  const { at, from, dialled, statedDirection } = head;
  const destination = get(shared.destination);
  const status = get(shared.status);
  const talk = get(shared.talk) ?? 0;
  const ringing = get(shared.ringing) ?? 0;
  if (status === null) throw new RefusedCell('unknown-value', shared.status);
  const to = [...new Set([dialled, destination.party].flatMap((one) => one ?? []))];
  if (to.length === 0) throw new RefusedCell('missing-number', shared.destination);
  const isOurs = statedDirection === 'outgoing';
  const pickedUp = outcomeOf(status, destination, talk);
  const isMusic = pickedUp === 'answered' && ringing === 0 && queue.test(destination.name);
  const outcome = isMusic ? 'no-answer' : pickedUp;
  const isAnswered = outcome === 'answered';
  return {
    at,
    callId: null,
    segmentOf: [from ?? 'hidden', dialled ?? (isOurs ? destination.party : '')].join(' '),
    from,
    to,
    outcome,
    answeredBy: isAnswered ? destination.party : null,
    endedAt: at.start + (ringing + talk) * 1000,
    waitSeconds: isMusic ? talk : ringing,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: isAnswered && status === 'redirected',
    statedDirection,
  };
}

const mailbox = /voice\s?mail|vmail|röstbrevlåda|röstmeddelande|telefonsvarare/i;
/** Menus, and what is played to callers, by the words for them: `IVR_Kommun`, `Huvudmeny`, `Nattmeddelande`. */
const machine = new RegExp(
  [
    '(?<!\\p{L})ivr(?!\\p{L})',
    'digital[\\s_-]?receptionist|auto[\\s_-]?(?:attendant|receptionist)',
    '(?:meny(?:n|val)?|menu|meddelande|announcement|greeting|recording)(?!\\p{L})',
    'talsvar|knappval|tonval|språkval|hälsning|inspel(?:ning|at)|välkom|welcome',
    '(?<!\\p{L})(?:stängt?|closed|after[\\s_-]?hours)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Whoever answers for one has a row of their own: what is "talked" with a queue that no phone rang for is its music. */
const queue = /(?:kö|queue|ring[\s_-]?gr(?:upp|oup)|svarsgrupp)(?!\p{L})/iu;

/** A menu "answers" every call, and is no answer. */
function outcomeOf(status: Status, { name }: NamedParty, talkSeconds: number): LegOutcome {
  const isPickedUp = status === 'answered' || (status === 'redirected' && talkSeconds > 0);
  if (status === 'voicemail' || (isPickedUp && mailbox.test(name))) return 'voicemail';
  if (isPickedUp) return machine.test(name) ? 'menu' : 'answered';
  return status === 'busy' ? 'busy' : 'no-answer';
}

import { exactMoment } from '../../calendar/moments.js';
import type { CallOutcome } from '../../model/event.js';
import { RefusedCell } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, StatedDirection } from '../row.js';
import { isPublicNumber } from '../values/phone-number.js';
import { legStart, measureZone } from './asterisk-clock.js';
import { columns, type Disposition, nameAsteriskColumns } from './asterisk-columns.js';
import type { Application, ChannelName, Destination } from './asterisk-values.js';

/** Asterisk's call detail records, also as FreePBX and Grandstream export them: one row per leg. */
export const asteriskCdr: CallParser = {
  name: 'asterisk-cdr',
  channel: 'phone',
  zone: 'Europe/Stockholm',
  columns,
  needs: [
    [columns.start],
    [columns.source],
    [columns.destination],
    [columns.application],
    [columns.duration],
    [columns.talk],
    [columns.disposition],
  ],
  isAnother: () => false,
  nameColumns: nameAsteriskColumns,
  measureZone,
  readRow: readLeg,
};

/** Each cell is asked for once, those that may refuse the row in the order in which they are named for it. */
function readLeg(cells: RowCells, context: ReadingContext): CallFacts {
  const { get } = cells;
  const wall = get(columns.start);
  const ids = { own: get(columns.uniqueId), call: get(columns.linkedId) };
  const start = legStart(wall, ids, context);
  const duration = get(columns.duration) ?? 0;
  const talk = Math.min(get(columns.talk) ?? 0, duration);
  const ending = readEnding(cells);
  const parties = readParties(cells);
  const outcome = outcomeOf(cells, { ending, parties, talk });
  const isAnswered = outcome === 'answered';
  const { from, to } = parties;
  return {
    at: exactMoment(start),
    callId: get(columns.session) ?? ids.call?.text ?? ids.own?.text ?? ownChannel(cells),
    from,
    to,
    outcome,
    answeredBy: isAnswered ? (parties.rang ?? to.at(-1) ?? null) : null,
    endedAt: start + duration * 1000,
    waitSeconds: isAnswered || outcome === 'voicemail' ? duration - talk : duration,
    talkSeconds: isAnswered ? talk : null,
    isHandedOn: false,
    statedDirection: directionOfLeg(cells, parties),
  };
}

const numberedChannel = /-[0-9a-f]{6,}(?:;\d)?$/i;

/** Old exchanges write no ids; the caller's channel has a number of its own, which its legs share. */
function ownChannel({ get }: RowCells): string | null {
  const channel = get(columns.channel);
  return numberedChannel.test(channel) ? channel : null;
}

/** What the exchange says that it did last with a leg, and how it went. */
interface Ending {
  readonly disposition: Disposition;
  readonly application: Application;
}

function readEnding({ get }: RowCells): Ending {
  const disposition = get(columns.disposition);
  if (disposition === null) throw new RefusedCell('unknown-value');
  return { disposition, application: get(columns.application) };
}

/** Who took part in a leg. */
interface Parties {
  readonly from: string | null;
  readonly to: readonly string[];
  readonly destination: Destination;
  /** The number of ours that was called from outside. */
  readonly dialled: string | null;
  /** The phone's extension where it has a column of its own. */
  readonly extension: string | null;
  readonly phone: ChannelName;
  /** The phone that rang. */
  readonly rang: string | null;
}

function readParties({ get }: RowCells): Parties {
  const from = get(columns.source);
  const destination = get(columns.destination);
  const dialled = get(columns.dialledNumber);
  const extension = get(columns.destinationExtension);
  const phone = get(columns.destinationChannel);
  const rang = extension ?? phone.extension;
  return { from, to: receiversOf(destination, dialled, rang), destination, dialled, extension, phone, rang };
}

/** Each once. Most legs ring the phone that was dialled: all of these share one list. */
function receiversOf(
  { text, party, receivers }: Destination,
  dialled: string | null,
  rang: string | null,
): readonly string[] {
  if (dialled === null && (rang === null || rang === party) && party !== null) return receivers;
  const once: string[] = [];
  for (const one of [dialled, party, rang]) {
    if (one !== null && !once.includes(one)) once.push(one);
  }
  if (once.length > 0) return once;
  if (text === '') throw new RefusedCell('missing-number', columns.destination);
  return receivers;
}

interface EndedLeg {
  readonly ending: Ending;
  readonly parties: Parties;
  readonly talk: number;
}

/**
 * `ANSWERED` is also what a queue, a menu or a mailbox writes. A person answered where a dialled or queued
 * phone talked for some time.
 */
function outcomeOf(cells: RowCells, { ending, parties, talk }: EndedLeg): CallOutcome {
  const { disposition, application } = ending;
  const { destination, phone } = parties;
  if (disposition !== 'answered') return disposition;
  if (application === 'voicemail' || destination.isMailbox) return 'voicemail';
  if (application === 'dial') return talk > 0 ? 'answered' : 'no-answer';
  if (application !== 'queue') return 'menu';
  const isPhone = phone.text !== '' && !isQueueItself(cells, parties);
  return talk > 0 && isPhone ? 'answered' : 'no-answer';
}

/** Grandstream names the queue where a phone's extension would stand: `QUEUE[6500]` with 6500. */
function isQueueItself({ get }: RowCells, { extension }: Parties): boolean {
  return get(columns.action) === `QUEUE[${extension ?? ''}]`;
}

function directionOfLeg({ get }: RowCells, { from, destination, dialled }: Parties): StatedDirection {
  const told = get(columns.userField);
  if (told !== null) return told;
  const entrance = get(columns.context);
  if (entrance === 'outside' || dialled !== null) return 'incoming';
  const isFromPublic = from !== null && isPublicNumber(from);
  const isInside = entrance === 'inside';
  if (destination.isPublic) return isInside || (from !== null && !isFromPublic) ? 'outgoing' : null;
  if (isFromPublic) return 'incoming';
  return from === null && !isInside ? 'incoming' : 'internal';
}

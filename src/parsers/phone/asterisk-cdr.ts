import type { CallOutcome } from '../../model/event.js';
import { RefusedCell } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallFacts, CallParser, RowCells, StatedDirection } from '../parser.js';
import { directionOf } from '../values/directions.js';
import { isPublicNumber, readParty } from '../values/phone-number.js';
import { legStart, measureZone } from './asterisk-clock.js';
import { columns, nameAsteriskColumns } from './asterisk-columns.js';

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

function readLeg(cells: RowCells, context: ReadingContext): CallFacts {
  const { get } = cells;
  const start = legStart(cells, context);
  const duration = get(columns.duration) ?? 0;
  const talk = Math.min(get(columns.talk) ?? 0, duration);
  const outcome = outcomeOf(cells, talk);
  const from = get(columns.source);
  const to = partiesOf(cells);
  const isPickedUp = outcome === 'answered' || outcome === 'voicemail';
  return {
    at: { start, end: start, precision: 'exact' },
    callId: get(columns.session) ?? get(columns.linkedId) ?? get(columns.uniqueId) ?? ownChannel(cells),
    from,
    to,
    outcome,
    answeredBy: outcome === 'answered' ? (ringingExtension(cells) ?? to.at(-1) ?? null) : null,
    endedAt: start + duration * 1000,
    waitSeconds: isPickedUp ? duration - talk : duration,
    talkSeconds: outcome === 'answered' ? talk : null,
    isHandedOn: false,
    statedDirection: directionOfLeg(cells, from),
  };
}

const numberedChannel = /-[0-9a-f]{6,}(?:;\d)?$/i;

/** Old exchanges write no ids; the caller's channel has a number of its own, which its legs share. */
function ownChannel({ get }: RowCells): string | null {
  const channel = get(columns.channel);
  return numberedChannel.test(channel) ? channel : null;
}

const dialling = /^(?:app)?dial$|^pickup/i;
const queueing = /^(?:app)?queue$/i;
const voicemail = /^(?:voicemail|minivm|vm\b)/i;
/** Mailboxes as FreePBX dials them: `vmu201`. */
const mailbox = /^vm[a-z]?(\d{2,6})$/i;
/** Names of dialplan steps, which are no party: start, hang-up, time-out, invalid, feature codes. */
const dialplanStep = /^(?:[shtioaT]|fax|hangup|ivr-.*|[*#].*)$/;

/**
 * `ANSWERED` is also what a queue, a menu or a mailbox writes. A person answered where a dialled or queued
 * phone talked for some time.
 */
function outcomeOf(cells: RowCells, talk: number): CallOutcome {
  const { get } = cells;
  const disposition = get(columns.disposition);
  const application = get(columns.application);
  if (disposition === null) throw new RefusedCell('unknown-value');
  if (disposition !== 'answered') return disposition;
  if (voicemail.test(application) || mailbox.test(get(columns.destination))) return 'voicemail';
  if (dialling.test(application)) return talk > 0 ? 'answered' : 'no-answer';
  if (!queueing.test(application)) return 'menu';
  const isPhone = get(columns.destinationChannel) !== '' && !isQueueItself(cells);
  return talk > 0 && isPhone ? 'answered' : 'no-answer';
}

/** Grandstream names the queue where a phone's extension would stand: `QUEUE[6500]` with 6500. */
function isQueueItself({ get }: RowCells): boolean {
  return get(columns.action) === `QUEUE[${get(columns.destinationExtension) ?? ''}]`;
}

function partiesOf(cells: RowCells): readonly string[] {
  const { get } = cells;
  const destination = get(columns.destination);
  const dialled = dialplanStep.test(destination)
    ? null
    : readParty(mailbox.exec(destination)?.[1] ?? destination);
  const parties = [get(columns.dialledNumber), dialled, ringingExtension(cells)].flatMap((one) => one ?? []);
  if (parties.length > 0) return [...new Set(parties)];
  if (destination === '') throw new RefusedCell('missing-number');
  return [destination];
}

const channelExtension = /^[A-Za-z0-9]+\/(?:[A-Za-z]{2,6}-)?(\d{2,6})(?=[-@#/]|$)/;

/** The phone that rang in this leg: `PJSIP/201-0000002a` is extension 201. */
function ringingExtension({ get }: RowCells): string | null {
  const told = get(columns.destinationExtension);
  return told ?? channelExtension.exec(get(columns.destinationChannel))?.[1] ?? null;
}

const fromOutside =
  /^(?:from-(?:trunk|pstn|did|zaptel|dahdi|digital|sip-external)|ext-did|incoming|inbound|inkommande)/i;
const fromInside = /^from-internal(?!-xfer)/i;

function directionOfLeg({ get }: RowCells, from: string | null): StatedDirection {
  const told = directionOf(get(columns.userField));
  if (told !== null) return told;
  const context = get(columns.context);
  if (fromOutside.test(context) || get(columns.dialledNumber) !== null) return 'incoming';
  const isToPublic = isPublicNumber(readParty(get(columns.destination)) ?? '');
  const isFromPublic = from !== null && isPublicNumber(from);
  const isInside = fromInside.test(context);
  if (isToPublic) return isInside || (from !== null && !isFromPublic) ? 'outgoing' : null;
  if (isFromPublic) return 'incoming';
  return from === null && !isInside ? 'incoming' : 'internal';
}

import { exactMoment } from '../../calendar/moments.js';
import type { Delivery } from '../../model/event.js';
import type { IgnoreReason } from '../../model/log-reading.js';
import type { Moment } from '../../model/time.js';
import { type Column, choice, instant, messageId, RefusedCell, recipients, text } from '../column.js';
import type { RowCells } from '../parser.js';
import type { MailFacts } from '../row.js';
import { isNullSender, readAddresses } from '../values/mail-address.js';
import { readWallText } from '../values/wall-time.js';
import { directionality } from './directionality.js';

/** The columns of Exchange's tracking events, as the kinds of export that hold them spell these three. */
export function eventColumns(named: { time: string; sender: string; recipients: string }) {
  return {
    time: instant(named.time),
    event: text('event-id'),
    sender: text(named.sender),
    recipients: recipients(named.recipients),
    recipientStatus: text('recipient-status'),
    related: text('related-recipient-address'),
    subject: text('message-subject'),
    messageId: messageId('message-id'),
    networkMessageId: messageId('network-message-id'),
    returnPath: text('return-path'),
    origination: originationTime('message-info'),
    direction: choice(directionality, null, 'directionality'),
  };
}

type EventColumns = ReturnType<typeof eventColumns>;

const originated = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/;

/** When the mail first entered the organisation, where the row says so; other information stands there too. */
function originationTime(...headers: string[]): Column<number | null> {
  return {
    headers,
    isDate: false,
    read: (cell) => {
      const wall = readWallText(originated.exec(cell?.trim() ?? '')?.[0] ?? '', null);
      return wall === null || wall === 'ambiguous' ? null : wall.date * 86_400_000 + wall.millisecondOfDay;
    },
  };
}

interface Meaning {
  readonly step: NonNullable<MailFacts['step']>;
  readonly delivery: Delivery;
}

/**
 * What the events say of a mail that say anything. The members of a group, and who gets a mail instead of
 * its receiver, are `addressed`: whether it reached them is told by other rows.
 */
const meanings = new Map<string, Meaning>([
  ['RECEIVE', { step: 'addressed', delivery: 'unknown' }],
  ['EXPAND', { step: 'addressed', delivery: 'unknown' }],
  ['REDIRECT', { step: 'addressed', delivery: 'unknown' }],
  ['RESOLVE', { step: 'addressed', delivery: 'unknown' }],
  ['DELIVER', { step: 'reached', delivery: 'delivered' }],
  ['SEND', { step: 'reached', delivery: 'delivered' }],
  ['SENDEXTERNAL', { step: 'reached', delivery: 'delivered' }],
  ['FAIL', { step: 'reached', delivery: 'failed' }],
  ['DROP', { step: 'reached', delivery: 'failed' }],
  ['BADMAIL', { step: 'reached', delivery: 'failed' }],
]);

/** Steps between the servers. */
const betweenServers = new Set(
  `AGENTINFO CLIENTSUBMISSION DEFER DELIVERFAIL DSN DUPLICATEDELIVER DUPLICATEEXPAND DUPLICATEREDIRECT HADISCARD
   HARECEIVE HAREDIRECT HAREDIRECTFAIL INITMESSAGECREATED LOAD MODERATIONEXPIRE MODERATORAPPROVE MODERATORREJECT
   MODERATORSALLNDR NOTIFYMAPI NOTIFYSHADOW POISONMESSAGE PROCESS PROCESSMEETINGMESSAGE RECIPIENTINFO RESUBMIT
   RESUBMITDEFER RESUBMITFAIL SETROUTE SUBMIT SUBMITDEFER SUBMITFAIL SUPPRESSED THROTTLE TRANSFER`.split(
    /\s+/,
  ),
);

/** What a name of an event looks like; a cell with anything else in it is of a damaged row. */
const nameOfEvent = /^\p{L}[\p{L}\d _-]{0,39}$/u;

/**
 * Why a row tells nothing of its mail; null where it does, or is damaged. Microsoft's list of events is not whole: one
 * that is in no list here is passed over too, and told of by name, as the rows that tell of an arrival are known.
 */
export function passedOverEvent(columns: EventColumns, { get }: RowCells): IgnoreReason | null {
  const cell = get(columns.event);
  const event = cell.toUpperCase();
  if (meanings.has(event)) return null;
  if (betweenServers.has(event)) return 'transport-step';
  return nameOfEvent.test(cell) ? 'unknown-event' : null;
}

/** One event of a mail on its way through Exchange. */
export function readEvent(columns: EventColumns, { get }: RowCells): MailFacts {
  const meaning = meanings.get(get(columns.event).toUpperCase());
  if (meaning === undefined) throw new RefusedCell('unknown-value');
  const bounces = isNullSender(get(columns.returnPath));
  const isQuarantined = meaning.delivery === 'failed' && /quarantin/i.test(get(columns.recipientStatus));
  return {
    at: arrivalOf(get(columns.time), get(columns.origination)),
    sender: senderOf(get(columns.sender), bounces),
    recipients: get(columns.recipients),
    groups: meaning.step === 'addressed' ? readAddresses(get(columns.related)) : [],
    subject: get(columns.subject),
    messageId: get(columns.messageId) ?? get(columns.networkMessageId),
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: get(columns.direction),
    automatic: bounces,
    isExpandedGroup: false,
    ...meaning,
    ...(isQuarantined ? { delivery: 'spam' } : {}),
  };
}

function arrivalOf(at: Moment, origination: number | null): Moment {
  const isEarlier = origination !== null && origination < at.start;
  return isEarlier ? exactMoment(origination) : at;
}

function senderOf(cell: string, bounces: boolean): string | null {
  const [address] = readAddresses(cell);
  if (address !== undefined) return address;
  if (bounces || isNullSender(cell)) return null;
  throw new RefusedCell('missing-sender');
}

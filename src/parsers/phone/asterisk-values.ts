import type { Instant } from '../../model/time.js';
import type { Column } from '../column.js';
import type { StatedDirection } from '../row.js';
import { directionOf } from '../values/directions.js';
import { numberIn } from '../values/number-in.js';
import { isPublicNumber, readParty } from '../values/phone-number.js';

/* What the texts of a call detail record mean. Few of them differ, and a column reads each of them once. */

/** The id of a channel or of a call. */
export interface ChannelId {
  readonly text: string;
  /** When the channel was opened, where the id says so. */
  readonly epoch: Instant | null;
}

/** An id; null where the column or the cell is empty. */
export function channelId(...headers: string[]): Column<ChannelId | null> {
  return meaningOf(headers, (text) => (text === '' ? null : { text, epoch: epochOf(text) }));
}

/** Of `1514793101.696` and `exchange-1514793101.696`: every leg has an id of its own, so it is read sign by sign. */
function epochOf(id: string): Instant | null {
  const point = id.lastIndexOf('.');
  const from = id.lastIndexOf('-', point) + 1;
  const length = point - from;
  const isEpoch = (length === 9 || length === 10) && numberIn(id, point + 1, id.length) >= 0;
  const seconds = isEpoch ? numberIn(id, from, point) : Number.NaN;
  return seconds >= 0 ? seconds * 1000 : null;
}

/** What was dialled in a leg. */
export interface Destination {
  readonly text: string;
  /** Whom it reaches; null where it is a step of the dialplan or says nothing. */
  readonly party: string | null;
  /** The party alone; the text where there is none. */
  readonly receivers: readonly string[];
  readonly isMailbox: boolean;
  readonly isPublic: boolean;
}

/** Mailboxes as FreePBX dials them: `vmu201`. */
const mailbox = /^vm[a-z]?(\d{2,6})$/i;
/** Names of dialplan steps, which are no party: start, hang-up, time-out, invalid, feature codes. */
const dialplanStep = /^(?:[shtioaT]|fax|hangup|ivr-.*|[*#].*)$/;

export function destination(...headers: string[]): Column<Destination> {
  return meaningOf(headers, (text) => {
    const ofMailbox = mailbox.exec(text)?.[1];
    const party = dialplanStep.test(text) ? null : readParty(ofMailbox ?? text);
    return {
      text,
      party,
      receivers: [party ?? text],
      isMailbox: ofMailbox !== undefined,
      isPublic: isPublicNumber(readParty(text) ?? ''),
    };
  });
}

/** The channel of a phone or a trunk. */
export interface ChannelName {
  readonly text: string;
  /** `PJSIP/201-0000002a` is extension 201. */
  readonly extension: string | null;
}

const channelExtension = /^[A-Za-z0-9]+\/(?:[A-Za-z]{2,6}-)?(\d{2,6})(?=[-@#/]|$)/;

export function channelName(...headers: string[]): Column<ChannelName> {
  return meaningOf(headers, (text) => ({ text, extension: channelExtension.exec(text)?.[1] ?? null }));
}

/** What was last done with a leg. */
export type Application = 'voicemail' | 'dial' | 'queue' | 'other';

const applications: readonly (readonly [Application, RegExp])[] = [
  ['voicemail', /^(?:voicemail|minivm|vm\b)/i],
  ['dial', /^(?:app)?dial$|^pickup/i],
  ['queue', /^(?:app)?queue$/i],
];

export function application(...headers: string[]): Column<Application> {
  return meaningOf(headers, (text) => applications.find(([, name]) => name.test(text))?.[0] ?? 'other');
}

/** Where a leg came into the dialplan; null where its context does not show it. */
export type Entrance = 'outside' | 'inside' | null;

const fromOutside =
  /^(?:from-(?:trunk|pstn|did|zaptel|dahdi|digital|sip-external)|ext-did|incoming|inbound|inkommande)/i;
const fromInside = /^from-internal(?!-xfer)/i;

export function entrance(...headers: string[]): Column<Entrance> {
  return meaningOf(headers, (text) => {
    if (fromOutside.test(text)) return 'outside';
    return fromInside.test(text) ? 'inside' : null;
  });
}

/** Which way a call went, where the user field says so. */
export function statedDirection(...headers: string[]): Column<StatedDirection> {
  return meaningOf(headers, directionOf);
}

/** A column without the white space around its texts; one that the file does not have holds nothing. */
function meaningOf<Value>(headers: readonly string[], read: (text: string) => Value): Column<Value> {
  return { headers, isDate: false, read: (cell) => read(cell?.trim() ?? '') };
}

import type { CallOutcome } from '../../model/event.js';
import { RefusedCell } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { CallParser, RowCells } from '../parser.js';
import type { CallFacts, StatedDirection } from '../row.js';
import { isPublicNumber } from '../values/phone-number.js';
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
    callId: callIdOf(cells),
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

function callIdOf(cells: RowCells): string | null {
  const { get } = cells;
  return (
    get(columns.session) ?? get(columns.linkedId)?.text ?? get(columns.uniqueId)?.text ?? ownChannel(cells)
  );
}

const numberedChannel = /-[0-9a-f]{6,}(?:;\d)?$/i;

/** Old exchanges write no ids; the caller's channel has a number of its own, which its legs share. */
function ownChannel({ get }: RowCells): string | null {
  const channel = get(columns.channel);
  return numberedChannel.test(channel) ? channel : null;
}

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
  if (application === 'voicemail' || get(columns.destination).isMailbox) return 'voicemail';
  if (application === 'dial') return talk > 0 ? 'answered' : 'no-answer';
  if (application !== 'queue') return 'menu';
  const isPhone = get(columns.destinationChannel).text !== '' && !isQueueItself(cells);
  return talk > 0 && isPhone ? 'answered' : 'no-answer';
}

/** Grandstream names the queue where a phone's extension would stand: `QUEUE[6500]` with 6500. */
function isQueueItself({ get }: RowCells): boolean {
  return get(columns.action) === `QUEUE[${get(columns.destinationExtension) ?? ''}]`;
}

function partiesOf(cells: RowCells): readonly string[] {
  const { get } = cells;
  const { text, party } = get(columns.destination);
  const parties = eachOnce([get(columns.dialledNumber), party, ringingExtension(cells)]);
  if (parties.length > 0) return parties;
  if (text === '') throw new RefusedCell('missing-number');
  return [text];
}

/** Those that are told, each once. */
function eachOnce(parties: readonly (string | null)[]): readonly string[] {
  const once: string[] = [];
  for (const party of parties) {
    if (party !== null && !once.includes(party)) once.push(party);
  }
  return once;
}

/** The phone that rang in this leg. */
function ringingExtension({ get }: RowCells): string | null {
  return get(columns.destinationExtension) ?? get(columns.destinationChannel).extension;
}

function directionOfLeg({ get }: RowCells, from: string | null): StatedDirection {
  const told = get(columns.userField);
  if (told !== null) return told;
  const entrance = get(columns.context);
  if (entrance === 'outside' || get(columns.dialledNumber) !== null) return 'incoming';
  const isFromPublic = from !== null && isPublicNumber(from);
  const isInside = entrance === 'inside';
  if (get(columns.destination).isPublic)
    return isInside || (from !== null && !isFromPublic) ? 'outgoing' : null;
  if (isFromPublic) return 'incoming';
  return from === null && !isInside ? 'incoming' : 'internal';
}

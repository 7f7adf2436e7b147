import type { CallEvent } from '../../src/model/event.js';
import type { CallRow, LegOutcome } from '../../src/parsers/row.js';
import type { Chance } from '../chance.js';
import { second } from './calendar-year.js';
import { units } from './town.js';

/** How an exchange lets one see which rows are one call. */
type Link = 'call id' | 'session' | 'caller and time';

/** One party that a call was put to. Seconds are counted from the start of the call. */
interface Leg {
  readonly from: number;
  readonly until: number;
  /** When it was picked up; null where it only rang. */
  readonly pickedUp: number | null;
  readonly to: string;
  readonly outcome: LegOutcome;
  readonly isHandedOn?: boolean;
}

/**
 * The rows by which an exchange tells of a call that came in: the menu or queue that took it first, the phones
 * of the group that rang, whoever picked up, and those to whom the call was handed on.
 */
export function legRows(chance: Chance, call: CallEvent): readonly CallRow[] {
  const wait = call.waitSeconds ?? 0;
  const legs =
    call.outcome === 'answered' ? answeredLegs(chance, call, wait) : missedLegs(chance, call, wait);
  const link = linkOf(chance, call);
  return legs.map((leg, place) => rowOf(call, leg, { link, place }));
}

/** Without ids nobody can tell two hidden callers apart. */
function linkOf(chance: Chance, { from }: CallEvent): Link {
  return from === null ? 'call id' : chance.pick(['call id', 'session', 'caller and time'] as const);
}

/** All of the group ring; one is picked up, and so the others were answered elsewhere. */
function answeredLegs(chance: Chance, call: CallEvent, wait: number): readonly Leg[] {
  const ringsAt = chance.integer(0, wait - 1);
  const [phone, others] = groupOf(call);
  const rings = { from: ringsAt, pickedUp: null } as const;
  // Some exchanges show only the phones that fell silent, and not the one that was picked up.
  if (call.transfers === 0 && chance.is(0.1)) {
    return [
      ...queueLegs(call, ringsAt),
      ...others.map((to): Leg => ({ ...rings, until: wait, to, outcome: 'elsewhere' })),
    ];
  }
  const silent = others.map(
    (to): Leg => ({ ...rings, until: wait, to, outcome: chance.is(0.5) ? 'elsewhere' : 'no-answer' }),
  );
  return [...queueLegs(call, ringsAt), ...silent, ...talks(call, { phone, ringsAt, wait })];
}

/** The talk with whoever picked up, and with those to whom the call was handed on, one after the other. */
function talks(
  { transfers, answeredBy, talkSeconds }: CallEvent,
  { phone, ringsAt, wait }: { readonly phone: string; readonly ringsAt: number; readonly wait: number },
): readonly Leg[] {
  const last = answeredBy ?? '';
  const parties = transfers === 0 ? [phone] : [phone, ...otherPhones(transfers - 1, [phone, last]), last];
  const each = Math.max(2, Math.floor((talkSeconds ?? 0) / parties.length));
  return parties.map((to, place): Leg => {
    const pickedUp = wait + place * (each + ringing);
    const from = place === 0 ? ringsAt : pickedUp - ringing;
    return {
      from,
      until: pickedUp + each,
      pickedUp,
      to,
      outcome: 'answered',
      isHandedOn: place < parties.length - 1,
    };
  });
}

/** Seconds for which a phone rings to which a call is handed on; without them it would be a menu. */
const ringing = 3;

function missedLegs(chance: Chance, call: CallEvent, wait: number): readonly Leg[] {
  const [line = ''] = call.to;
  const whole = { from: 0, until: wait, pickedUp: null, to: line } as const;
  switch (call.outcome) {
    case 'no-answer': {
      const ringsAt = chance.integer(0, Math.max(0, wait - 1));
      const rings = extensionsOf(call).map(
        (to): Leg => ({ ...whole, from: ringsAt, to, outcome: 'no-answer' }),
      );
      return [...queueLegs(call, ringsAt), ...rings];
    }
    case 'voicemail':
      return [
        { ...whole, outcome: 'no-answer' },
        { from: wait, until: wait + 20, pickedUp: wait, to: 'Röstbrevlåda', outcome: 'voicemail' },
      ];
    default:
      return [{ ...whole, outcome: call.outcome }];
  }
}

/** Music, an announcement and a number in the queue: a machine picks up at once, and nobody has spoken. */
function queueLegs({ to: [line = ''] }: CallEvent, until: number): readonly Leg[] {
  return [{ from: 0, until, pickedUp: null, to: line, outcome: 'menu' }];
}

/** The phone of the group that was picked up, and the others. A call is not handed on to whoever has it. */
function groupOf(call: CallEvent): readonly [phone: string, others: readonly string[]] {
  const others = extensionsOf(call).filter((phone) => phone !== call.answeredBy);
  if (call.transfers === 0) return [call.answeredBy ?? '', others];
  const [phone = '', ...rest] = others;
  return [phone, rest];
}

function extensionsOf({ to: [line] }: CallEvent): readonly string[] {
  return units.find((unit) => unit.line === line)?.extensions ?? [];
}

/** Other desks that the call passed on its way; never the same twice. */
function otherPhones(number: number, taken: readonly string[]): readonly string[] {
  const free = units.flatMap(({ extensions }) => extensions).filter((phone) => !taken.includes(phone));
  return free.slice(0, Math.max(0, number));
}

function rowOf(
  call: CallEvent,
  { from, until, pickedUp, to, outcome, isHandedOn = false }: Leg,
  { link, place }: { readonly link: Link; readonly place: number },
): CallRow {
  const start = call.at.start + from * second;
  const [source] = call.sources;
  return {
    channel: 'phone',
    origin: { file: source.file, sheet: source.sheet, format: 'bench' },
    row: source.row * legsPerCall + place,
    at: { start, end: start, precision: 'exact' },
    ...idsOf(call, link, place),
    from: call.from,
    to: [to],
    outcome,
    answeredBy: outcome === 'answered' ? to : null,
    endedAt: call.at.start + until * second,
    waitSeconds: (pickedUp ?? until) - from,
    talkSeconds: pickedUp === null ? null : until - pickedUp,
    isHandedOn,
    statedDirection: null,
  };
}

/** More than any call has; so that the row of a leg leads back to its call. */
export const legsPerCall = 10;

function idsOf(
  call: CallEvent,
  link: Link,
  place: number,
): Pick<CallRow, 'callId' | 'relatedIds' | 'segmentOf'> {
  switch (link) {
    case 'call id':
      return { callId: call.callId };
    case 'session':
      return { callId: `${call.callId} ${place}`, relatedIds: [`session ${call.callId}`] };
    case 'caller and time':
      return { callId: null, segmentOf: `${call.from} ${call.to[0]}` };
  }
}

import type { CallEvent, LogEvent } from '../../src/model/event.js';
import { callOf } from '../../src/parsers/folding/call-of-legs.js';
import { legsOf } from '../../src/parsers/folding/fold-calls.js';
import { gatherCalls } from '../../src/parsers/folding/gather-calls.js';
import type { Chance } from '../chance.js';
import { legRows, legsPerCall } from './legs.js';
import { replaced } from './replaced.js';
import type { Role, Told } from './told.js';

/** The year with some of its calls told in legs, and how many of these were put together wrongly. */
export interface YearInLegs {
  readonly told: readonly Told[];
  readonly inLegs: number;
  readonly misread: number;
}

/**
 * Tells `share` of the calls that came in leg by leg, and has the reader of logs put them together again. What it
 * makes of them takes the place of the calls as they were; a call that it lost stays, and is then found by nobody.
 */
export function tellInLegs(told: readonly Told[], chance: Chance, share: number): YearInLegs {
  const calls = told.flatMap(({ event, role }) => (isIncoming(event, role) && chance.is(share) ? event : []));
  const { records, copiesOf } = legsOf(calls.flatMap((call) => legRows(chance, call)));
  const events = [...gatherCalls(records)].flatMap((legs) => callOf(legs, copiesOf) ?? []);
  const folded = new Map(events.map((event) => [Math.floor(event.sources[0].row / legsPerCall), event]));
  const read = new Map<LogEvent, LogEvent>();
  for (const call of calls) {
    const event = folded.get(call.sources[0].row);
    if (event !== undefined) read.set(call, event);
  }
  const wrong = calls.filter((call) => !isSame(call, folded.get(call.sources[0].row))).length;
  const surplus = events.length - read.size;
  return { told: replaced(told, read), inLegs: calls.length, misread: wrong + surplus };
}

function isIncoming(event: LogEvent, role: Role): event is CallEvent {
  return event.channel === 'phone' && (role.what === 'opens' || role.what === 'joins');
}

function isSame(call: CallEvent, read: CallEvent | undefined): boolean {
  return (
    read !== undefined &&
    read.at.start === call.at.start &&
    read.outcome === call.outcome &&
    read.waitSeconds === call.waitSeconds &&
    read.transfers === call.transfers
  );
}

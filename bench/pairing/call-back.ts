import type { CallEvent, CallOutcome } from '../../src/model/event.js';
import type { Chance } from '../chance.js';
import { day, officeTime, second } from './calendar-year.js';
import { type Caller, spoken } from './callers.js';
import { pickUnit } from './story.js';
import type { Matter, World } from './told.js';
import { readNumber, type TownUnit } from './town.js';

/** Missed calls of one person, and when the last of them was. */
interface Waiting {
  readonly contacts: readonly CallEvent[];
  readonly after: number;
}

export function callBack(
  world: World,
  { chance, unit, national, matter }: Caller,
  { contacts, after }: Waiting,
): void {
  world.note('called back');
  const from = chance.is(world.mix.otherUnitCallsBack) ? pickUnit(chance) : unit;
  let started = officeTime(after, chance.duration(150, 1400));
  for (;;) {
    const reached = !chance.is(world.mix.notPickedUp);
    world.note(reached ? 'call-back picked up' : 'call-back not picked up');
    world.call(callOut(chance, { from, national, matter, contacts, started, reached }));
    if (reached || chance.is(0.4)) return;
    started = officeTime(started, chance.integer(20, 500));
  }
}

interface CallOut {
  readonly from: TownUnit;
  readonly national: string;
  readonly matter: Matter;
  readonly contacts: readonly CallEvent[];
  readonly started: number;
  readonly reached: boolean;
}

function callOut(chance: Chance, { from, national, matter, contacts, started, reached }: CallOut) {
  const outcome: CallOutcome = reached ? 'answered' : 'no-answer';
  return {
    ...{ started, matter, outcome },
    from: chance.is(0.5) ? from.line : chance.pick(from.extensions),
    to: [readNumber(chance, national)],
    waitSeconds: chance.integer(3, 30),
    talkSeconds: reached ? chance.integer(20, 900) : null,
    role: { what: 'replies', contacts, reached } as const,
  };
}

export function getThrough(
  world: World,
  caller: Caller,
  { first, after }: { readonly first: CallEvent; readonly after: number },
): void {
  const { chance } = caller;
  world.note('got through');
  const started = Math.min(officeTime(after, chance.duration(120, 900)), after + 12 * day) - second;
  world.call({ ...spoken(world, caller), started, role: { what: 'joins', contact: first, closes: true } });
}

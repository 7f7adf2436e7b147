import type { CallOutcome } from '../../src/model/event.js';
import type { Chance } from '../chance.js';
import { pickUnit } from './story.js';
import type { Matter, World } from './told.js';
import { inventPerson, maskedNumber, type Person, readNumber, type TownUnit } from './town.js';

/** Somebody who calls, and what the log shows of them. */
export interface Caller {
  readonly chance: Chance;
  readonly unit: TownUnit;
  /** As this log writes it this time; null where it was hidden. */
  readonly number: () => string | null;
  readonly national: string;
  readonly isMasked: boolean;
  readonly matter: Matter;
}

export function newCaller(world: World, chance: Chance, situation: string): Caller {
  return callerOf(world, chance, { person: inventPerson(chance, world.nextNumber('person')), situation });
}

export function callerOf(
  world: World,
  chance: Chance,
  { person, situation }: { readonly person: Person; readonly situation: string },
): Caller {
  world.note('call');
  const shared = { chance, unit: pickUnit(chance), isMasked: false };
  const matter = { situation, unknowable: null };
  if (chance.is(world.mix.hiddenNumber)) {
    world.note('hidden number');
    const hidden: Matter = { ...matter, situation: 'hidden number' };
    return { ...shared, number: () => null, national: person.number, matter: hidden };
  }
  if (chance.is(world.mix.maskedNumber)) {
    const { national, shown } = maskedNumber(world.nextNumber('masked caller'));
    return {
      ...shared,
      number: () => shown,
      national,
      isMasked: true,
      matter: { ...matter, situation: 'masked digits' },
    };
  }
  return { ...shared, number: () => readNumber(chance, person.number), national: person.number, matter };
}

/** A call in which a person spoke, handed on or not. */
export function spoken(world: World, { chance, unit, number, matter }: Caller) {
  world.note('answered');
  const isTransferred = chance.is(world.mix.transferred);
  if (isTransferred) world.note('transferred');
  const transfers = isTransferred ? chance.integer(1, 2) : 0;
  const spoke = isTransferred ? pickUnit(chance) : unit;
  const answeredBy = chance.pick(spoke.extensions);
  return {
    matter,
    from: number(),
    to: [unit.line, ...(isTransferred ? [answeredBy] : [])],
    outcome: 'answered' as CallOutcome,
    answeredBy,
    waitSeconds: chance.integer(2, 240),
    talkSeconds: chance.integer(20, 900),
    transfers,
  };
}

export function missedCall({ chance, unit, number, matter }: Caller) {
  const outcome = chance.weighted<CallOutcome>([
    ['no-answer', 70],
    ['voicemail', 12],
    ['busy', 8],
    ['menu', 10],
  ]);
  return { matter, from: number(), to: [unit.line], outcome, waitSeconds: chance.integer(8, 300) };
}

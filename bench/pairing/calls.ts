import type { CallEvent, CallOutcome } from '../../src/model/event.js';
import type { Chance } from '../chance.js';
import { calendar, callTime, closedTime, minute, officeTime, second } from './calendar-year.js';
import { callBack, getThrough } from './call-back.js';
import { type Caller, callerOf, missedCall, newCaller, spoken } from './callers.js';
import type { Mix } from './mix.js';
import { pickUnit } from './story.js';
import type { Matter, World } from './told.js';
import { inventPerson, nonEmpty, type Person, readNumber } from './town.js';

/** A year of calls: answered at once, missed and called back, missed and tried again. */
export function tellCalls(world: World): void {
  const chance = world.chance('people who call');
  const { calls, missed, outsideHours, internalCalls, weCallFirst } = world.mix;
  const invent = (): Person => inventPerson(chance, world.nextNumber('person'));
  const regulars = nonEmpty(Array.from({ length: Math.ceil(calls / 12) }, invent));
  for (let count = 0; count < calls; count += 1) {
    if (chance.is(outsideHours)) tellClosed(world, chance);
    else if (chance.is(missed / (1 - outsideHours))) tellMissed(world, chance);
    else tellAnswered(world, chance, chance.is(0.4) ? chance.pick(regulars) : invent());
    if (chance.is(internalCalls)) tellInternal(world, chance);
    if (chance.is(weCallFirst)) tellOurOwn(world, chance, invent());
  }
}

function tellAnswered(world: World, chance: Chance, person: Person): void {
  const caller = callerOf(world, chance, { person, situation: 'answered at once' });
  world.call({ ...spoken(world, caller), started: callTime(chance), role: { what: 'opens', mark: null } });
}

/** From one desk to another, picked up or not. */
function tellInternal(world: World, chance: Chance): void {
  const matter: Matter = { situation: 'calls within the house', unknowable: null };
  world.call({
    ...{ started: callTime(chance), matter, role: { what: 'aside' } },
    from: chance.pick(pickUnit(chance).extensions),
    to: [chance.pick(pickUnit(chance).extensions)],
    outcome: chance.is(0.7) ? 'answered' : 'no-answer',
  });
}

/** To somebody who has not called. */
function tellOurOwn(world: World, chance: Chance, person: Person): void {
  const matter: Matter = { situation: 'we call first', unknowable: null };
  world.call({
    ...{ started: callTime(chance), matter, role: { what: 'aside' } },
    from: chance.pick(pickUnit(chance).extensions),
    to: [readNumber(chance, person.number)],
    outcome: chance.is(0.7) ? 'answered' : 'no-answer',
  });
}

const opens = { what: 'opens', mark: null } as const;
const opensClosed = { what: 'opens', mark: 'closed-hours' } as const;
const opensShort = { what: 'opens', mark: 'short-abandon' } as const;

function tellClosed(world: World, chance: Chance): void {
  const caller = newCaller(world, chance, 'outside opening hours');
  world.call({ ...missedCall(caller), started: closedTime(chance), role: opensClosed });
}

function tellMissed(world: World, chance: Chance): void {
  const caller = newCaller(world, chance, 'missed');
  world.note('missed');
  const started = callTime(chance);
  if (chance.is(world.mix.hungUpAtOnce)) {
    const call = {
      ...missedCall(caller),
      outcome: 'no-answer' as CallOutcome,
      waitSeconds: chance.integer(0, 4),
    };
    world.call({
      ...call,
      matter: { ...caller.matter, situation: 'hung up at once' },
      started,
      role: opensShort,
    });
    return;
  }
  const first = world.call({ ...missedCall(caller), started, role: opens });
  if (first === null || first.from === null) return;
  const also = chance.is(world.mix.twoUnitsCalled) ? callOtherUnit(world, caller, started) : null;
  if (also !== null && caller.isMasked) caller.matter.unknowable ??= 'masked-caller-of-two';
  const tried = chance.is(world.mix.calledAgain) ? callAgain(world, caller, first) : started;
  if (chance.is(world.mix.otherMatterMeanwhile)) tellOtherMatter(world, caller, tried);
  const contacts = also === null ? [first] : [first, also];
  const after = Math.max(tried, also?.at.start ?? 0);
  const { calledBack, gotThrough } = amongReachable(world.mix);
  if (chance.is(calledBack)) callBack(world, caller, { contacts, after });
  else if (chance.is(gotThrough / (1 - calledBack))) getThrough(world, caller, { first, after });
}

/** Nobody calls back a hidden number, or whoever hung up at once: the others make up for them. */
function amongReachable({ calledBack, gotThrough, hiddenNumber, hungUpAtOnce }: Mix) {
  const reachable = (1 - hiddenNumber) * (1 - hungUpAtOnce);
  return { calledBack: calledBack / reachable, gotThrough: gotThrough / reachable };
}

/** The caller rings somebody else of ours about the same thing: another contact, settled by the same call-back. */
function callOtherUnit(world: World, caller: Caller, at: number): CallEvent | null {
  const unit = pickUnit(caller.chance);
  const started = at + caller.chance.integer(2, 30) * minute;
  if (unit === caller.unit || !calendar.isOpen(started)) return null;
  return world.call({ ...missedCall({ ...caller, unit }), started, role: opens });
}

/** Further tries, the same day or the next ones. */
function callAgain(world: World, caller: Caller, first: CallEvent): number {
  const { chance } = caller;
  let latest = first.at.start;
  for (let times = chance.integer(1, 3); times > 0; times -= 1) {
    latest = officeTime(latest, Math.min(chance.duration(60, 700), 1400));
    if (!calendar.isOpen(latest)) latest -= minute;
    world.call({
      ...missedCall(caller),
      started: latest,
      role: { what: 'joins', contact: first, closes: false },
    });
  }
  return latest;
}

/** About something else, while the first call still waits: the log shows a further try. */
function tellOtherMatter(world: World, caller: Caller, after: number): void {
  const matter: Matter = { situation: 'another matter meanwhile', unknowable: 'other-matter-meanwhile' };
  caller.matter.unknowable ??= 'other-matter-meanwhile';
  const started = officeTime(after, caller.chance.integer(10, 400)) - second;
  world.call({ ...missedCall({ ...caller, matter }), started, role: opens });
}

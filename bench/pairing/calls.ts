import type { CallEvent, CallOutcome } from '../../src/model/event.js';
import { calendar, callTime, closedTime, day, minute, officeTime, second } from './calendar-year.js';
import type { Chance } from './chance.js';
import { pickUnit } from './story.js';
import type { Matter, World } from './told.js';
import { inventPerson, maskedNumber, nonEmpty, type Person, readNumber, type TownUnit } from './town.js';

/** A call that came in and what the log shows of the caller. */
interface Caller {
  readonly chance: Chance;
  readonly unit: TownUnit;
  /** As this log writes it this time; null where it was hidden. */
  readonly number: () => string | null;
  readonly national: string;
  readonly matter: Matter;
}

/** A year of calls: answered at once, missed and called back, missed and tried again. */
export function tellCalls(world: World): void {
  const chance = world.chance('people who call');
  const { calls, missed, outsideHours } = world.mix;
  const regulars = nonEmpty(
    Array.from({ length: Math.ceil(calls / 12) }, (_, place) => inventPerson(chance, place)),
  );
  for (let count = 0; count < calls; count += 1) {
    if (chance.is(outsideHours)) tellClosed(world, chance);
    else if (chance.is(missed)) tellMissed(world, chance);
    else tellAnswered(world, chance, chance.is(0.4) ? chance.pick(regulars) : inventPerson(chance, count));
  }
}

function callerOf(world: World, chance: Chance, person: Person, situation: string): Caller {
  const isHidden = chance.is(world.mix.hiddenNumber);
  const isMasked = !isHidden && chance.is(world.mix.maskedNumber);
  const kind = isHidden ? 'hidden number' : isMasked ? 'masked digits' : situation;
  return {
    chance,
    unit: pickUnit(chance),
    number: () =>
      isHidden ? null : isMasked ? maskedNumber(person.number) : readNumber(chance, person.number),
    national: person.number,
    matter: { situation: kind, unknowable: null },
  };
}

function tellAnswered(world: World, chance: Chance, person: Person): void {
  const caller = callerOf(world, chance, person, 'answered at once');
  world.call({ ...spoken(world, caller), started: callTime(chance), role: { what: 'opens', mark: null } });
}

/** A call in which a person spoke, handed on or not. */
function spoken(world: World, { chance, unit, number, matter }: Caller) {
  const transfers = chance.is(world.mix.transferred) ? chance.integer(1, 2) : 0;
  const spoke = transfers > 0 ? pickUnit(chance) : unit;
  const answeredBy = chance.pick(spoke.extensions);
  return {
    matter,
    from: number(),
    to: [unit.line, ...(transfers > 0 ? [answeredBy] : [])],
    outcome: 'answered' as CallOutcome,
    answeredBy,
    waitSeconds: chance.integer(2, 240),
    talkSeconds: chance.integer(20, 900),
    transfers,
  };
}

function missedCall({ chance, unit, number, matter }: Caller) {
  const outcome = chance.weighted<CallOutcome>([
    ['no-answer', 70],
    ['voicemail', 12],
    ['busy', 8],
    ['menu', 10],
  ]);
  return { matter, from: number(), to: [unit.line], outcome, waitSeconds: chance.integer(8, 300) };
}

const opens = { what: 'opens', mark: null } as const;
const opensClosed = { what: 'opens', mark: 'closed-hours' } as const;
const opensShort = { what: 'opens', mark: 'short-abandon' } as const;

function tellClosed(world: World, chance: Chance): void {
  const caller = callerOf(world, chance, inventPerson(chance, 0), 'outside opening hours');
  world.call({ ...missedCall(caller), started: closedTime(chance), role: opensClosed });
}

function tellMissed(world: World, chance: Chance): void {
  const caller = callerOf(world, chance, inventPerson(chance, 0), 'missed');
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
  const tried = chance.is(world.mix.calledAgain) ? callAgain(world, caller, first) : started;
  if (chance.is(world.mix.otherMatterMeanwhile)) tellOtherMatter(world, caller, tried);
  const contacts = also === null ? [first] : [first, also];
  const after = Math.max(tried, also?.at.start ?? 0);
  if (chance.is(world.mix.calledBack)) callBack(world, caller, { contacts, after });
  else if (chance.is(world.mix.gotThrough / (1 - world.mix.calledBack)))
    getThrough(world, caller, { first, after });
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

interface Waiting {
  readonly contacts: readonly CallEvent[];
  readonly after: number;
}

function callBack(
  world: World,
  { chance, unit, national, matter }: Caller,
  { contacts, after }: Waiting,
): void {
  const from = chance.is(world.mix.otherUnitCallsBack) ? pickUnit(chance) : unit;
  let started = officeTime(after, chance.duration(150, 1400));
  while (chance.is(world.mix.notPickedUp)) {
    world.call(callOut(chance, { from, national, matter, contacts, started, reached: false }));
    if (chance.is(0.4)) return;
    started = officeTime(started, chance.integer(20, 500));
  }
  world.call(callOut(chance, { from, national, matter, contacts, started, reached: true }));
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

function getThrough(
  world: World,
  caller: Caller,
  { first, after }: { readonly first: CallEvent; readonly after: number },
): void {
  const { chance } = caller;
  const started = Math.min(officeTime(after, chance.duration(120, 900)), after + 12 * day) - second;
  world.call({ ...spoken(world, caller), started, role: { what: 'joins', contact: first, closes: true } });
}

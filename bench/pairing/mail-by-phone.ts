import type { CallOutcome, LogEvent } from '../../src/model/event.js';
import { calendar, day, minute } from './calendar-year.js';
import type { OpenStory } from './story.js';
import type { Matter, Role, World } from './told.js';
import { readNumber } from './town.js';

/**
 * Somebody picks up the phone instead of writing, or the person calls in. Where no register has the person with
 * address and number, no log can know whose answer it was.
 */
export function answerByPhone(world: World, story: OpenStory, at: number): void {
  const { chance, matter, first, person, at: askedAt } = story;
  const isKnown = chance.is(world.mix.inRegister);
  if (isKnown) {
    matter.situation = 'answered by phone';
    world.enter(person, askedAt - chance.integer(1, 400) * day);
  } else matter.unknowable ??= 'answered-by-phone';
  const isIncoming = chance.is(world.mix.callsIn);
  const call = {
    at: isIncoming ? openTime(at) : at,
    matter: { situation: isKnown ? 'answered by phone' : 'they talk about the mail', unknowable: null },
  };
  if (isIncoming) callIn(world, story, { ...call, role: { what: 'opens', mark: null, alsoSettles: first } });
  else callOut(world, story, { ...call, role: replyTo(first) });
}

/** A person whom a register knows calls about something else, and is answered before the mail is. */
export function talkMeanwhile(world: World, story: OpenStory, answeredAt: number): void {
  const { chance, matter, person, at } = story;
  const talkedAt = openTime(at + (answeredAt - at) * chance.next());
  if (talkedAt <= at || talkedAt >= answeredAt) return;
  world.enter(person, at - chance.integer(1, 400) * day);
  matter.unknowable ??= 'talk-meanwhile';
  const other: Matter = { situation: 'they talk while the mail waits', unknowable: null };
  callIn(world, story, { at: talkedAt, matter: other, role: { what: 'opens', mark: null } });
}

function replyTo(first: LogEvent): Role {
  return { what: 'replies', contacts: [first], reached: true };
}

/** The latest minute until then at which the phone was open. */
function openTime(at: number): number {
  let time = at;
  while (!calendar.isOpen(time)) time -= 5 * minute;
  return time;
}

interface Spoken {
  readonly at: number;
  readonly matter: Matter;
  readonly role: Role;
}

const answered = { outcome: 'answered' as CallOutcome };

function callIn(world: World, { chance, person, unit }: OpenStory, { at, matter, role }: Spoken): void {
  world.call({
    ...{ ...answered, started: at, matter, role },
    from: readNumber(chance, person.number),
    to: [unit.line],
    answeredBy: chance.pick(unit.extensions),
    waitSeconds: chance.integer(2, 200),
    talkSeconds: chance.integer(60, 900),
  });
}

function callOut(world: World, { chance, person, unit }: OpenStory, { at, matter, role }: Spoken): void {
  world.call({
    ...{ ...answered, started: at, matter, role },
    from: chance.is(0.5) ? unit.line : chance.pick(unit.extensions),
    to: [readNumber(chance, person.number)],
    waitSeconds: chance.integer(3, 30),
    talkSeconds: chance.integer(60, 900),
  });
}

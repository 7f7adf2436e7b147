import type { Chance } from '../chance.js';
import { day, hour, mailTime, minute } from './calendar-year.js';
import { answerMail } from './mail-answer.js';
import { tellMatter } from './mail-matter.js';
import { type OpenStory, pickSubject, pickUnit, startStory } from './story.js';
import { ownSubject } from './subjects.js';
import type { Matter, World } from './told.js';
import { inventPerson, nonEmpty, type Person } from './town.js';

/** All that people want by mail; gives back those who wrote, for others who write to them. */
/** Some write more than once a year. */
const peoplePerContact = 0.7;

export function tellPeople(world: World): readonly OpenStory[] {
  const chance = world.chance('people who write');
  const { mailContacts, severalAtOnce } = world.mix;
  const people = nonEmpty(
    Array.from({ length: Math.ceil(mailContacts * peoplePerContact) }, () => {
      const isBusy = chance.is(severalAtOnce);
      return { person: inventPerson(chance, world.nextNumber('person')), isBusy };
    }),
  );
  const writers = new Set<Person>();
  const stories: OpenStory[] = [];
  while (stories.length < mailContacts) {
    const { person, isBusy } = chance.pick(people);
    if (!writers.has(person))
      world.note(isBusy ? 'person with several at once' : 'person with one at a time');
    writers.add(person);
    const told = isBusy ? tellSeveral(world, chance, person) : tellOne(world, chance, person);
    if (told.length === 0) continue;
    stories.push(...told);
  }
  return stories;
}

function tellOne(world: World, chance: Chance, person: Person): readonly OpenStory[] {
  if (chance.is(world.mix.asksNothing)) return tellAsksNothing(world, chance);
  const { subject, situation } = pickSubject(chance, person, world.mix);
  if (situation === 'empty subject' || situation === 'generic subject') world.note(situation);
  const matter: Matter = { situation, unknowable: null };
  const unit = pickUnit(chance);
  const story = tellMatter(world, startStory(world, chance, { person, unit, subject, matter }));
  if (story === null) return [];
  return chance.is(world.mix.sameSubjectAgain) ? [story, ...tellAgain(world, story)] : [story];
}

/** A new matter under the old subject: nobody who sees the subject alone can tell. */
function tellAgain(
  world: World,
  { chance, person, unit, subject, answeredAt, at }: OpenStory,
): readonly OpenStory[] {
  const matter: Matter = {
    situation: 'a new matter under an old subject',
    unknowable: 'old-subject-new-matter',
  };
  const again = (answeredAt ?? at) + chance.integer(1, 25) * day;
  const story = tellMatter(world, startStory(world, chance, { person, unit, subject, matter, at: again }));
  return story === null ? [] : [story];
}

/** Two or three things at once, to one unit or to several. */
function tellSeveral(world: World, chance: Chance, person: Person): readonly OpenStory[] {
  const number = chance.is(0.75) ? 2 : 3;
  const unit = pickUnit(chance);
  const isOneAnswer = chance.is(world.mix.oneAnswerToAll);
  let at = mailTime(chance);
  const stories: OpenStory[] = [];
  for (let count = 0; count < number; count += 1) {
    const to = isOneAnswer || chance.is(0.5) ? unit : pickUnit(chance);
    const matter: Matter = {
      situation: 'several at once',
      unknowable: isOneAnswer ? 'one-answer-to-several' : null,
    };
    const subject = ownSubject(chance, person);
    const given = startStory(world, chance, { person, unit: to, subject, matter, at });
    const story = isOneAnswer ? openOnly(world, given) : tellMatter(world, given);
    if (story !== null) stories.push(story);
    at += chance.is(0.3) ? chance.integer(5, 90) * minute : chance.integer(3, 70) * hour;
  }
  if (isOneAnswer) answerAll(world, stories);
  return stories;
}

function openOnly(world: World, story: Parameters<typeof tellMatter>[1]): OpenStory | null {
  const { at, person, unit, subject, thread, matter } = story;
  const role = { what: 'opens', mark: null } as const;
  const to = [unit.mailbox];
  const first = world.mail({
    at,
    from: person.address,
    to,
    subject,
    thread,
    matter,
    kind: 'first mail',
    role,
  });
  if (first !== null) world.note('wants an answer');
  return first === null ? null : { ...story, first, answeredAt: null };
}

/** One answer, to the latest, that also answers the others. */
function answerAll(world: World, stories: readonly OpenStory[]): void {
  const last = stories.at(-1);
  if (last === undefined) return;
  const at = last.at + last.chance.integer(2, 30) * hour;
  answerMail(world, last, { at, contacts: stories.map(({ first }) => first) });
}

const knownInvoices = [
  'Faktura {n}',
  'Faktura nr {n}',
  'Kreditfaktura {n}',
  'För kännedom: beslut {n}',
] as const;
const knownOnlyByText = [
  'Beslut i ärende 505-{n}',
  'Samrådshandlingar {n}',
  'Protokoll {n} bifogas',
] as const;

/** Invoices, copies for information and other authorities' deliveries. */
function tellAsksNothing(world: World, chance: Chance): readonly OpenStory[] {
  const isKnown = chance.is(0.85);
  const subject = chance.pick(isKnown ? knownInvoices : knownOnlyByText);
  world.mail({
    at: mailTime(chance),
    from: isKnown
      ? `ekonomi@leverantor${chance.integer(1, 400)}.example`
      : `registrator@myndighet${chance.integer(1, 20)}.example`,
    to: [pickUnit(chance).mailbox],
    subject: subject.replace('{n}', String(chance.integer(10_000, 99_999))),
    matter: { situation: 'asks nothing', unknowable: isKnown ? null : 'needs-no-answer' },
    kind: 'first mail',
    role: { what: 'opens', mark: 'no-answer-needed' },
  });
  return [];
}

import type { MailEvent } from '../../src/model/event.js';
import { mailTime } from './calendar-year.js';
import type { Chance } from './chance.js';
import type { Mix } from './mix.js';
import { genericSubject, ownSubject } from './subjects.js';
import type { Matter, World } from './told.js';
import { nonEmpty, type Person, type TownUnit, units } from './town.js';

/** One thing that a person wants by mail. */
export interface Story {
  readonly person: Person;
  readonly unit: TownUnit;
  readonly at: number;
  readonly subject: string;
  readonly matter: Matter;
  readonly thread: string;
  readonly chance: Chance;
  readonly caseNumber: string | null;
}

/** A story whose first mail has come. */
export interface OpenStory extends Story {
  readonly first: MailEvent;
  readonly answeredAt: number | null;
}

export function pickUnit(chance: Chance): TownUnit {
  return chance.weighted(nonEmpty(units.map((unit) => [unit, unit.weight] as const)));
}

export function pickSubject(
  chance: Chance,
  person: Person,
  { emptySubject, genericSubject: generic }: Mix,
): { readonly subject: string; readonly situation: string } {
  if (chance.is(emptySubject)) return { subject: '', situation: 'empty subject' };
  if (chance.is(generic / (1 - emptySubject)))
    return { subject: genericSubject(chance), situation: 'generic subject' };
  return { subject: ownSubject(chance, person), situation: 'ordinary' };
}

/** What is given of a story; the time is drawn where it is not. */
export type Given = Omit<Story, 'thread' | 'chance' | 'caseNumber' | 'at'> & { readonly at?: number };

export function startStory(world: World, chance: Chance, given: Given): Story {
  const number = world.nextNumber();
  const caseNumber = given.unit.isCaseSystem ? `2025-${String(number).padStart(4, '0')}` : null;
  return { at: mailTime(chance), ...given, thread: `thread ${number}`, chance, caseNumber };
}

import type { MailEvent } from '../../src/model/event.js';
import type { Chance } from '../chance.js';
import { mailTime } from './calendar-year.js';
import type { Mix } from './mix.js';
import { genericSubject, longSubject, ownSubject } from './subjects.js';
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
  /** As the unit's case system writes the number of the case in subjects; null where it numbers none. */
  readonly caseTag: string | null;
}

/** A story whose first mail has come. */
export interface OpenStory extends Story {
  readonly first: MailEvent;
  readonly answeredAt: number | null;
}

/** Two, and a quarter of the times three. */
export const thingsAtOnce = 2.25;

export function pickUnit(chance: Chance): TownUnit {
  return chance.weighted(nonEmpty(units.map((unit) => [unit, unit.weight] as const)));
}

export function pickSubject(
  chance: Chance,
  person: Person,
  mix: Mix,
): { readonly subject: string; readonly situation: string } {
  const { emptySubject, genericSubject: generic, longSubject: long } = mix;
  const alone = shareAlone(mix);
  if (chance.is(emptySubject / alone)) return { subject: '', situation: 'empty subject' };
  if (chance.is(generic / (alone - emptySubject)))
    return { subject: genericSubject(chance), situation: 'generic subject' };
  if (chance.is(long)) return { subject: longSubject(chance), situation: 'long subject' };
  return { subject: ownSubject(chance, person), situation: 'ordinary' };
}

/** Several things at once under no subject could be told apart by nobody: the others have all such subjects. */
function shareAlone({ severalAtOnce }: Mix): number {
  const together = severalAtOnce * thingsAtOnce;
  return (1 - severalAtOnce) / (1 - severalAtOnce + together);
}

/** What is given of a story; the time is drawn where it is not. */
export type Given = Omit<Story, 'thread' | 'chance' | 'caseTag' | 'at'> & { readonly at?: number };

export function startStory(world: World, chance: Chance, given: Given): Story {
  const number = world.nextNumber('thread');
  const caseTag = caseTagOf(given.unit, String(number).padStart(4, '0'));
  return { at: mailTime(chance), ...given, thread: `thread ${number}`, chance, caseTag };
}

function caseTagOf({ numbering }: TownUnit, number: string): string | null {
  switch (numbering) {
    case 'bracketed':
      return `[Ärende 2025-${number}]`;
    case 'ticket':
      return `#4${number}`;
    case 'diary':
      return `KS 2025/${number}`;
    case null:
      return null;
  }
}

import { createHash } from 'node:crypto';
import { userError } from '../../errors/errors.js';
import type { UnitDraw } from '../../model/quality.js';
import { compareTexts } from '../../pairing/order.js';
import { allocate, smallestDraw } from './allocation.js';

export interface DrawOptions {
  readonly size: number;
  readonly perUnit: boolean;
  readonly seed: number;
}

/** The part of a contact that a draw looks at. */
export interface Drawable {
  readonly id: string;
  readonly unit: { readonly name: string };
}

export interface Draw<Kind extends Drawable> {
  /** In the order of the draw. */
  readonly contacts: readonly Kind[];
  /** By name. */
  readonly units: readonly UnitDraw[];
}

/**
 * Draws without replacement: contacts stand in the order of a hash of seed and id, and the first are taken, of
 * all or of each unit. So the order of rows decides nothing, and a larger draw with the same seed holds the
 * smaller one, where units are not drawn from by themselves. Throws a UserError where `size` is too small for all units.
 */
export function drawContacts<Kind extends Drawable>(
  population: readonly Kind[],
  { size, perUnit, seed }: DrawOptions,
): Draw<Kind> {
  const shuffled = population
    .map((contact) => ({ contact, key: hashOf(`${seed}\n${contact.id}`) }))
    .sort((one, other) => compareTexts(one.key, other.key))
    .map(({ contact }) => contact);
  const units = unitsOf(shuffled);
  const taken = new Set(perUnit ? takenPerUnit(units, size) : shuffled.slice(0, size));
  return {
    contacts: shuffled.filter((contact) => taken.has(contact)),
    units: units.map(({ unit, contacts }) => ({
      unit,
      population: contacts.length,
      drawn: contacts.filter((contact) => taken.has(contact)).length,
    })),
  };
}

interface UnitContacts<Kind> {
  readonly unit: string;
  readonly contacts: readonly Kind[];
}

function takenPerUnit<Kind>(units: readonly UnitContacts<Kind>[], size: number): readonly Kind[] {
  const populations = units.map(({ contacts }) => contacts.length);
  const smallest = smallestDraw(populations);
  if (size < smallest) throw userError('sample-too-small', { size, smallest, units: units.length });
  const all = populations.reduce((sum, amount) => sum + amount, 0);
  const drawn = allocate(populations, Math.min(size, all));
  return units.flatMap(({ contacts }, place) => contacts.slice(0, drawn[place]));
}

function unitsOf<Kind extends Drawable>(contacts: readonly Kind[]): readonly UnitContacts<Kind>[] {
  const units = new Map<string, Kind[]>();
  for (const contact of contacts) {
    const { name } = contact.unit;
    const own = units.get(name) ?? [];
    own.push(contact);
    units.set(name, own);
  }
  return [...units]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([unit, own]) => ({ unit, contacts: own }));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

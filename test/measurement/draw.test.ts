import '../fixed-seed.js';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from '../../src/measurement/quality/allocation.js';
import { type Drawable, drawContacts } from '../../src/measurement/quality/draw.js';

function contactsOf(units: { readonly [unit: string]: number }): readonly Drawable[] {
  return Object.entries(units).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, place) => ({ id: `E-${name}-${place}`, unit: { name } })),
  );
}

function idsOf(contacts: readonly Drawable[]): readonly string[] {
  return contacts.map(({ id }) => id);
}

const town = contactsOf({ Bygg: 60, Skola: 30, Arkiv: 9, Park: 1 });

describe('a draw', () => {
  it('is the same with the same seed, and another with another', () => {
    const drawn = idsOf(drawContacts(town, { size: 20, perUnit: false, seed: 7 }).contacts);
    expect(idsOf(drawContacts(town, { size: 20, perUnit: false, seed: 7 }).contacts)).toEqual(drawn);
    expect(idsOf(drawContacts(town, { size: 20, perUnit: false, seed: 8 }).contacts)).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(20);
  });

  it.each([true, false])('does not depend on the order of the contacts (per unit: %s)', (perUnit) => {
    const drawn = drawContacts(town, { size: 20, perUnit, seed: 7 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...town], { minLength: town.length }), (shuffled) => {
        const again = drawContacts(shuffled, { size: 20, perUnit, seed: 7 });
        expect(idsOf(again.contacts)).toEqual(idsOf(drawn.contacts));
        expect(again.units).toEqual(drawn.units);
      }),
      { numRuns: 20 },
    );
  });

  it('that is larger holds the smaller one first', () => {
    const small = idsOf(drawContacts(town, { size: 10, perUnit: false, seed: 7 }).contacts);
    const large = idsOf(drawContacts(town, { size: 30, perUnit: false, seed: 7 }).contacts);
    expect(large.slice(0, 10)).toEqual(small);
  });

  it('tells of each unit how many there were and how many were drawn', () => {
    const { units, contacts } = drawContacts(town, { size: 20, perUnit: true, seed: 7 });
    expect(units).toEqual([
      { unit: 'Arkiv', population: 9, drawn: 2 },
      { unit: 'Bygg', population: 60, drawn: 12 },
      { unit: 'Park', population: 1, drawn: 1 },
      { unit: 'Skola', population: 30, drawn: 5 },
    ]);
    expect(contacts).toHaveLength(20);
  });

  it('of more than there are is of all', () => {
    expect(drawContacts(town, { size: 500, perUnit: true, seed: 7 }).contacts).toHaveLength(town.length);
    expect(drawContacts(town, { size: 500, perUnit: false, seed: 7 }).contacts).toHaveLength(town.length);
  });

  it('that is too small for every unit is refused, and told how large it must be', () => {
    expect(() => drawContacts(town, { size: 6, perUnit: true, seed: 7 })).toThrow(
      /6 räcker inte till alla 4/,
    );
  });

  it('gives every contact the same chance', () => {
    const few = contactsOf({ Bygg: 10 });
    const times = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++) {
      for (const id of idsOf(drawContacts(few, { size: 3, perUnit: false, seed }).contacts)) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    // 1200 expected of each, with a standard deviation of 29.
    for (const count of times.values()) expect(Math.abs(count - 1200)).toBeLessThan(120);
    expect(times.size).toBe(10);
  });
});

describe('the parts of the units', () => {
  it('add up, leave no unit out and take no more than there is', () => {
    const populations = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(populations, fc.double({ min: 0, max: 1, noNaN: true }), (units, part) => {
        const least = units.reduce((sum, one) => sum + Math.min(2, one), 0);
        const all = units.reduce((sum, one) => sum + one, 0);
        const size = Math.round(least + part * (all - least));
        const drawn = allocate(units, size);
        expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(size);
        for (const [place, one] of drawn.entries()) {
          expect(one).toBeGreaterThanOrEqual(Math.min(2, units[place] ?? 0));
          expect(one).toBeLessThanOrEqual(units[place] ?? 0);
        }
      }),
    );
  });
});

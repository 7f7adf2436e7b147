import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { type Damage, damaged, damageNames } from './damages.js';
import { nastyTexts } from './nasty-texts.js';
import { type Seed, sameTime } from './seeds.js';

/** What is done to a file, and in which part of it where it is an archive; null for the archive itself. */
interface Blow {
  readonly damage: Damage;
  readonly part: number | null;
}

/** A file that was damaged, by what. */
export interface DamagedFile {
  readonly seed: number;
  readonly blows: readonly Blow[];
  /** An entry gets a name that it should not have; null: all keep theirs. */
  readonly name: number | null;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  name: fc.constantFrom(...damageNames),
  at: fc.nat(),
  pick: fc.nat(),
});

/** From one blow to four: more would only find again that the file is none. */
export const damagedFile: fc.Arbitrary<DamagedFile> = fc.record({
  seed: fc.nat(),
  blows: fc.array(fc.record({ damage, part: fc.option(fc.nat(), { freq: 6 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  name: fc.option(fc.nat(), { freq: 1 }),
});

/** The bytes of the seed after all that was done to it. */
export function bytesOf({ bytes }: Seed, { blows, name }: DamagedFile): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return blows.reduce((file, blow) => damaged(file, blow.damage), bytes);
  const inside = blows.filter(({ part }) => part !== null);
  const outside = blows.filter(({ part }) => part === null);
  return outside.reduce((file, blow) => damaged(file, blow.damage), repacked(bytes, inside, name));
}

const names = Object.values(nastyTexts);

function repacked(bytes: Uint8Array, blows: readonly Blow[], name: number | null): Uint8Array {
  const parts: [string, Uint8Array][] = Object.entries(unzipSync(bytes));
  for (const { damage: one, part } of blows) {
    const entry = parts[(part ?? 0) % parts.length];
    if (entry !== undefined) entry[1] = damaged(entry[1], one);
  }
  const renamed = name === null ? undefined : parts[name % parts.length];
  // fflate takes an object, of which the prototype is no key: that name is tried by itself.
  const nasty = names[(name ?? 0) % names.length] ?? '';
  if (renamed !== undefined && nasty !== '__proto__') renamed[0] = nasty;
  return zipSync(Object.fromEntries(parts), sameTime);
}

import { createChance } from '../chance.js';
import { tellCalls } from './calls.js';
import { tellInLegs, type YearInLegs } from './in-legs.js';
import { tellNoise } from './mail-noise.js';
import { tellPeople } from './mail-people.js';
import { defaultMix, type Mix } from './mix.js';
import type { Note } from './noted.js';
import { createWorld } from './told.js';

/** A year, and how often each thing was told in it. */
export interface TownYear extends YearInLegs {
  readonly noted: ReadonlyMap<Note, number>;
}

/** A municipality's year of mail and calls, with what each event really was; the same for the same seed. */
export function makeTownYear(seed: string, mix: Partial<Mix> = {}): TownYear {
  const world = createWorld({ ...defaultMix, ...mix }, seed);
  tellNoise(world, tellPeople(world));
  tellCalls(world);
  const inLegs = tellInLegs(world.told, createChance(`${seed} legs`), world.mix.toldInLegs);
  return { ...inLegs, noted: world.noted };
}

import { tellCalls } from './calls.js';
import { tellNoise } from './mail-noise.js';
import { tellPeople } from './mail-people.js';
import { defaultMix, type Mix } from './mix.js';
import { createWorld, type Told } from './told.js';

/** A municipality's year of mail and calls, with what each event really was; the same for the same seed. */
export function makeTownYear(seed: string, mix: Partial<Mix> = {}): readonly Told[] {
  const world = createWorld({ ...defaultMix, ...mix }, seed);
  tellNoise(world, tellPeople(world));
  tellCalls(world);
  return world.told;
}

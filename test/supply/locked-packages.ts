import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const declaredSchema = z.record(z.string(), z.string()).default({});

const lockedSchema = z.object({
  version: z.string(),
  license: z.string(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  deprecated: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  dependencies: declaredSchema,
  optionalDependencies: declaredSchema,
});

const packageSchema = z.object({ dependencies: declaredSchema, devDependencies: declaredSchema });

/** A package as the lock has it; its place is where it is installed: `node_modules/docx/node_modules/nanoid`. */
export interface LockedPackage extends z.output<typeof lockedSchema> {
  readonly place: string;
  readonly name: string;
}

/** What the program says that it needs, by name, with the version that is asked for. */
export const declared = packageSchema.parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));

const lockSchema = z.object({ packages: z.record(z.string(), z.unknown()) });
const { packages } = lockSchema.parse(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')));

const byPlace: ReadonlyMap<string, LockedPackage> = new Map(
  Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, value]) => [place, { ...lockedSchema.parse(value), place, name: nameIn(place) }]),
);

/** All packages that a user of the program gets. */
export const production: readonly LockedPackage[] = [...byPlace.values()].filter(({ dev }) => !dev);

function nameIn(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The package of that name that is found from a place, as Node looks: there, and in every folder above. */
function found(name: string, from: string): LockedPackage {
  const near = byPlace.get(`${from === '' ? '' : `${from}/`}node_modules/${name}`);
  if (near !== undefined) return near;
  if (from === '') throw new Error(`the lock has no ${name}`);
  return found(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)));
}

/** A direct dependency with all that it brings, once each. */
export function broughtBy(name: string): readonly LockedPackage[] {
  const reached = new Set<LockedPackage>([found(name, '')]);
  // A set that grows while it is walked is walked to its end.
  for (const { place, dependencies, optionalDependencies } of reached)
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies }))
      reached.add(found(needed, place));
  return [...reached];
}

import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A package that only the bench knows, from the folder in which it was installed. */
export function peer(name, folder) {
  return createRequire(join(folder, 'package.json'))(name);
}

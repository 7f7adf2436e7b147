import { readFileSync } from 'node:fs';

/** The folder of the program. Compiled files lie two folders below it, also where many are put together in one. */
export const packageFolder = new URL('../../', import.meta.url);

/** The part of the program's own package.json that is used. */
interface PackageFile {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly dependencies: { readonly [name: string]: string };
}

/** Read each time: it is small, and most runs need nothing but the version. */
export function packageFile(): PackageFile {
  return JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
}

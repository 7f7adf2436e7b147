import { readFileSync } from 'node:fs';

/** The part of the program's own package.json that is used. */
interface PackageFile {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly dependencies: { readonly [name: string]: string };
}

/** Read each time: it is small, and most runs need nothing but the version. */
export function packageFile(): PackageFile {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}

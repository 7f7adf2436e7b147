import { packageFile } from './package-file.js';

export function programVersion(): string {
  return packageFile().version;
}

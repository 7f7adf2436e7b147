import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { bundledRuleSet } from '../rules/bundled.js';
import type { FoundProject } from './find-project.js';
import { readInputFile } from './read-files.js';

/** Id of a bundled rule set or path of a file, and the folder that the path is relative to. */
export interface NamedRules {
  readonly name: string;
  readonly folder: string;
}

/** The rules that the option names, else those of the project; null where neither names any. */
export function namedRules(
  option: string | undefined,
  { project, folder }: FoundProject,
  cwd: string,
): NamedRules | null {
  if (option !== undefined) return { name: option, folder: cwd };
  return project.rules === undefined ? null : { name: project.rules, folder };
}

/** A bundled rule set by its id, or a file of the user's own: what looks like a path is one. */
export function readRules({ name, folder }: NamedRules): { readonly text: string; readonly file: string } {
  const path = isAbsolute(name) ? name : join(folder, name);
  const isBundled = !/[./\\]/.test(name) && !existsSync(path);
  if (isBundled) return { text: bundledRuleSet(name), file: `${name}.yaml` };
  const { file, bytes } = readInputFile(path, folder);
  return { text: new TextDecoder().decode(bytes), file };
}

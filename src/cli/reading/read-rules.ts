import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Place } from '../../errors/errors.js';
import { told } from '../../errors/mistakes.js';
import { bundledRuleSet } from '../../rules/bundled.js';
import { openYaml } from '../../rules/checked-yaml.js';
import { type ExtendedText, type ReadExtended, readBundled } from '../../rules/extended.js';
import { valueBelow } from '../../rules/json-schema.js';
import type { FoundProject } from '../project/find-project.js';
import { existingFile, readInputFile, standardInput } from './read-files.js';

/** Id of a bundled rule set or path of a file, and the folder that the path is relative to. */
export interface NamedRules {
  readonly name: string;
  readonly folder: string;
  /** Where the project file names it; left out where an option does. */
  readonly place?: Place;
}

/** The rules that the option names, else those of the project; null where neither names any. */
export function namedRules(
  option: string | undefined,
  { project, folder, placeOf }: Pick<FoundProject, 'project' | 'folder' | 'placeOf'>,
  cwd: string,
): NamedRules | null {
  if (option !== undefined) return { name: option, folder: cwd };
  return project.rules === undefined ? null : { name: project.rules, folder, place: placeOf(['rules']) };
}

/** The text of a rule set, what it is called, and how what it extends is found. */
export interface RulesText extends ExtendedText {
  readonly readExtended: ReadExtended;
}

/** A bundled rule set by its id, or a file of the user's own: what looks like a path is one. */
export function readRules({ name, folder, place = {} }: NamedRules): RulesText {
  const path = isAbsolute(name) || name === standardInput.sign ? name : join(folder, name);
  const isBundled = name !== standardInput.sign && !/[./\\]/.test(name) && !isFile(path);
  if (isBundled)
    return { text: bundledRuleSet(name, place), file: `${name}.yaml`, readExtended: readBundled };
  const { file, bytes } = readInputFile(existingFile(name, folder, place), folder);
  return { text: new TextDecoder().decode(bytes), file, readExtended: extendedIn(folder) };
}

/** Finds what a file extends: beside it where the name is one of a file, else among the bundled ones. */
function extendedIn(folder: string): ReadExtended {
  return (name, from) => {
    if (!/\.ya?ml$/i.test(name)) return readBundled(name, from);
    const path = isAbsolute(name) ? name : join(folder, dirname(from), name);
    if (!isFile(path)) return { refused: told(({ sets }) => sets.missingFile(name)) };
    const { file, bytes } = readInputFile(path, folder);
    return { text: new TextDecoder().decode(bytes), file };
  };
}

/** A folder named like a bundled rule set is none of it. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The text and those of all that it extends: a change in any of them is a change of the rules. */
export function wholeText({ text, file, readExtended }: RulesText, seen: readonly string[] = []): string {
  const name = valueBelow(openYaml(text).written?.value, 'extends');
  if (typeof name !== 'string') return text;
  const found = readExtended(name, file);
  if ('refused' in found || seen.includes(found.file)) return text;
  return `${text}\n${wholeText({ ...found, readExtended }, [...seen, found.file])}`;
}

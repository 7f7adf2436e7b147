import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Place, userError } from '../errors/errors.js';
import { nearestWord } from '../nearest-word.js';

const folder = fileURLToPath(new URL('../rules/sets/', import.meta.url));

/** Ids of the rule sets that come with the program, in order. */
export function bundledRuleSets(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * The text of a rule set that comes with the program; a UserError names the nearest one where there is none.
 * `place` is where the project file asks for it.
 */
export function bundledRuleSet(id: string, place: Place = {}): string {
  const known = bundledRuleSets();
  const file = `${folder}${id}.yaml`;
  if (known.includes(id) && existsSync(file)) return readFileSync(file, 'utf8');
  const inProject = place.file !== undefined;
  throw userError(
    'unknown-rule-set',
    { found: id, known, nearest: nearestWord(id, known), inProject },
    place,
  );
}

/** A commented rule set for an author to begin from; it can be used as it stands. */
export function ruleSetTemplate(): string {
  return readFileSync(new URL('../rules/template.yaml', import.meta.url), 'utf8');
}

import type { WrittenRules } from '../../audit/tally/tally-part.js';
import type { ReadExtended } from '../../rules/extended.js';
import { readRuleSet } from '../../rules/rule-set.js';
import { type NamedRules, readRules } from './read-rules.js';

/** The text of a rule set with those of all that it extends, so that it can be read where the files are not. */
export function writtenRules(named: NamedRules): WrittenRules {
  const { text, file, readExtended } = readRules(named);
  const extended = new Map<string, WrittenRules['extended'][number]>();
  const keeping: ReadExtended = (name, from) => {
    const found = readExtended(name, from);
    if (!('refused' in found))
      extended.set(JSON.stringify([name, from]), { name, from, file: found.file, text: found.text });
    return found;
  };
  readRuleSet(text, file, { readExtended: keeping });
  return { file, text, extended: [...extended.values()] };
}

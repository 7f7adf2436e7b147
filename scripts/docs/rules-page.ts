import { kindSchemas, ruleKinds } from '../../src/rules/language/rule-schema.js';
import { table, withPart } from './page-part.js';

/** The page for rule authors, with the table of which kind has which key. */
export function rulesPage(): string {
  const keysOf = new Map(ruleKinds.map((kind) => [kind, Object.keys(kindSchemas[kind].shape)]));
  const keys = [...new Set([...keysOf.values()].flat())].toSorted();
  const rows = keys.map((key) => [
    `\`${key}\``,
    ...ruleKinds.map((kind) => (keysOf.get(kind)?.includes(key) === true ? 'yes' : '')),
  ]);
  return withPart('rules.md', table(['key', ...ruleKinds.map((kind) => `\`${kind}\``)], rows));
}

import { told } from '../errors/mistakes.js';
import type { RuleKind } from '../model/rule.js';
import { nearestWord } from '../nearest-word.js';
import { valueBelow } from './json-schema.js';
import { kindSchemas, ruleKinds } from './language/rule-schema.js';
import type { PathMistake } from './schema-mistakes.js';

/**
 * Gives rules of an unknown kind the kind that they seem to be, so that the rest of them can be checked;
 * that it was unknown is one of the mistakes.
 */
export function mendKinds(set: unknown): {
  readonly value: unknown;
  readonly mistakes: readonly PathMistake[];
} {
  const rules = valueBelow(set, 'rules');
  if (typeof set !== 'object' || !Array.isArray(rules)) return { value: set, mistakes: [] };
  const mended = rules.map((rule: unknown, index) => mendKind(rule, index));
  return {
    value: { ...set, rules: mended.map(({ rule }) => rule) },
    mistakes: mended.flatMap(({ mistake }) => mistake ?? []),
  };
}

function mendKind(rule: unknown, index: number): { readonly rule: unknown; readonly mistake?: PathMistake } {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return { rule };
  const found = valueBelow(rule, 'kind');
  if (ruleKinds.some((kind) => kind === found)) return { rule };
  const nearest = ruleKinds.find((kind) => kind === nearestWord(String(found), ruleKinds));
  const kind = nearest ?? kindByKeys(Object.keys(rule));
  const written = found === undefined ? null : String(found);
  const message = told(({ sets }) => sets.unknownKind(written, nearest ?? null, ruleKinds, kind));
  return {
    rule: { ...rule, kind },
    mistake: { path: ['rules', index, 'kind'], message },
  };
}

/** The kind that has most of the keys; the first where several have. */
function kindByKeys(keys: readonly string[]): RuleKind {
  const known = (kind: RuleKind) => keys.filter((key) => Object.hasOwn(kindSchemas[kind].shape, key)).length;
  return ruleKinds.reduce((best, kind) => (known(kind) > known(best) ? kind : best));
}

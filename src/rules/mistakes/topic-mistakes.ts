import { told } from '../../errors/mistakes.js';
import { scopeOf } from '../normal/scope-of.js';
import { topicOf } from '../normal/topic-of.js';
import type { PathMistake } from '../schema-mistakes.js';
import { compareScopes } from '../scope-order.js';
import type { ReadableRule } from './readable-rules.js';

/** Rules of one topic that may both speak of a contact, with nothing to say which of them judges it. */
export function topicMistakes(rules: readonly ReadableRule[]): readonly PathMistake[] {
  const placed = rules.flatMap(placedOf);
  return placed.flatMap((rule, index) => {
    const rival = placed
      .slice(0, index)
      .find((one) => one.topic === rule.topic && compareScopes(one, rule) === 'unclear');
    if (rival === undefined) return [];
    const message = told((words) => words.rules.rival(rival.id, rule.id));
    return [{ path: ['rules', rule.index, 'scope'], message }];
  });
}

/** Rules whose scope or topic cannot be read are passed over: that is told already. */
function placedOf(readable: ReadableRule) {
  const { rule, index, states } = readable;
  const decide = ['scope', 'topic', 'feedback', 'from', 'steps', 'alternatives', 'validFrom', 'validUntil'];
  const isRead = decide.every((key) => !states(key) || Object.hasOwn(rule, key));
  const { id, channels, validFrom = null, validUntil = null } = rule;
  if (!isRead || id === undefined || channels === undefined) return [];
  const scope = scopeOf(rule.scope);
  return [
    { id, index, channels, validFrom, validUntil, scope, topic: topicOf({ ...rule, kind: readable.kind }) },
  ];
}

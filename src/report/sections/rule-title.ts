import { type Inline, link, swedish, type Text } from '../document/inline.js';
import type { RuleContext } from '../report-context.js';

/** A promise's title, which is the rule set's, with what sets it apart. */
export function ruleTitle(context: RuleContext): Text {
  return [swedish(context.rule.title), ...markOf(context)];
}

/** The same as a way to the promise's own part. */
export function ruleLink(context: RuleContext): Text {
  return [link(swedish(context.rule.title), context.idOf('lofte')), ...markOf(context)];
}

function markOf({ rule, words }: RuleContext): readonly Inline[] {
  const mark = words.promises.titleMark(rule);
  return mark === '' ? [] : [mark];
}

import type { Contact } from '../../model/contact.js';
import type { Rule, RuleKind } from '../../model/rule.js';
import type { Verdict } from '../../model/verdict.js';
import { account } from './account.js';
import { content } from './content.js';
import type { JudgingContext, KindOfRule } from './kind.js';
import { reach } from './reach.js';
import { respond } from './respond.js';
import { route } from './route.js';

type RuleOf = { readonly [kind in RuleKind]: Extract<Rule, { kind: kind }> };

const ruleKinds: { readonly [kind in RuleKind]: KindOfRule<RuleOf[kind]> } = {
  respond,
  reach,
  route,
  content,
  account,
};

/** The contact under every reading and part of a rule of any kind. */
export function judgeByKind<K extends RuleKind>(
  contact: Contact,
  { kind, rule }: { readonly kind: K; readonly rule: RuleOf[K] },
  context: JudgingContext,
): readonly Verdict[] {
  return ruleKinds[kind](contact, rule, context);
}

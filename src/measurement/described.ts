import type { RespondRule } from '../model/rule.js';
import type { RuleFigures } from '../model/rule-figures.js';
import type { RuleTerms } from '../model/terms.js';
import type { Subject } from './subject.js';

type Described = Pick<
  RuleFigures,
  | 'rule'
  | 'partOf'
  | 'binding'
  | 'join'
  | 'kind'
  | 'feedback'
  | 'title'
  | 'promise'
  | 'source'
  | 'channels'
  | 'scope'
  | 'validFrom'
  | 'validUntil'
  | 'exceptions'
  | 'terms'
  | 'readingNote'
  | 'indicative'
  | 'severity'
  | 'measureId'
>;

/** What the rule set says of a rule or a part of it, carried along with its figures. A goal binds nobody. */
export function described({ id, title, rule, part }: Subject): Described {
  const binding = part === null || part.binding;
  return {
    rule: id,
    partOf: part === null ? null : rule.id,
    binding,
    join: part === null && hasBindingParts(rule) ? rule.join : null,
    kind: rule.kind,
    feedback: feedbackOf({ rule, part }),
    title,
    promise: rule.promise,
    source: rule.source,
    channels: rule.channels,
    scope: rule.scope,
    validFrom: rule.validFrom,
    validUntil: rule.validUntil,
    exceptions: rule.exceptions.map(({ when, instead }) => ({ when, allowed: instead?.allowed ?? null })),
    terms: termsOf({ rule, part }),
    readingNote: rule.readingNote,
    indicative: rule.indicative || !binding,
    severity: rule.severity,
    measureId: rule.measureId,
  };
}

function hasBindingParts(rule: Subject['rule']): rule is Extract<Subject['rule'], { kind: 'respond' }> {
  return rule.kind === 'respond' && rule.parts.some(({ binding }) => binding);
}

function feedbackOf({ rule, part }: Pick<Subject, 'rule' | 'part'>): Described['feedback'] {
  if (part !== null) return part.feedback;
  return rule.kind === 'respond' ? rule.feedback : [];
}

function termsOf({ rule, part }: Pick<Subject, 'rule' | 'part'>): RuleTerms {
  const { shortAbandon, closedHours, ignoreLocalClosures, notInForce, exceptions } = rule;
  return {
    from: part?.from ?? (rule.kind === 'respond' ? rule.from : null),
    contains: rule.kind === 'content' ? rule.contains : [],
    ...{ shortAbandon, closedHours, ignoreLocalClosures, notInForce },
    exceptionLimits: exceptions.flatMap(({ instead }) => instead?.limit ?? []),
    bouncedAnswer: rule.kind === 'respond' ? rule.bouncedAnswer : null,
    unansweredAfterWorkingDays:
      rule.kind === 'route' && rule.test.what === 'first-contact'
        ? rule.test.unansweredAfterWorkingDays
        : null,
    calls: rule.kind === 'respond' ? callTermsOf(rule) : null,
  };
}

function callTermsOf({ ownLaterCall, callbackAttempt, hiddenNumber }: RespondRule): RuleTerms['calls'] {
  return { ownLaterCall, callbackAttempt, hiddenNumber };
}

import type { CaseField } from '../model/event.js';
import type { Feedback, RespondRule, Rule, Scope } from '../model/rule.js';

const feedbackFields: { readonly [feedback in Feedback]: CaseField } = {
  answer: 'answered',
  notice: 'noticed',
  acknowledgement: 'acknowledged',
  closing: 'closed',
};

/** What a case register must tell for a rule to be judged. */
export function neededFields(rule: Rule): readonly CaseField[] {
  const extensive: readonly CaseField[] = rule.exceptions.some(({ when }) => when.what === 'extensive')
    ? ['extensive']
    : [];
  return [...new Set<CaseField>(['received', ...kindFields(rule), ...scopeFields(rule.scope), ...extensive])];
}

function kindFields(rule: Rule): readonly CaseField[] {
  switch (rule.kind) {
    case 'respond':
      return [...startFields(rule), ...rule.feedback.map((one) => feedbackFields[one])];
    case 'reach':
      return [];
    case 'route':
      return rule.test.what === 'transfers' ? ['transfers'] : ['answered'];
    case 'content':
      return ['answered', ...rule.contains.map((one): CaseField => `feedback-${one}`)];
    case 'account':
      return ['board', 'measure', 'closed'];
  }
}

function startFields({ from, parts }: RespondRule): readonly CaseField[] {
  return [from, ...parts.map((part) => part.from)].flatMap((start) => (start === 'missed' ? [] : [start]));
}

function scopeFields(scope: Scope): readonly CaseField[] {
  const stated: readonly (readonly [isStated: boolean, field: CaseField])[] = [
    [scope.categories !== null, 'category'],
    [scope.named !== null, 'named'],
    [scope.complexity !== null, 'complexity'],
    [scope.units !== null, 'unit'],
    [scope.boards !== null, 'board'],
  ];
  return stated.flatMap(([isStated, field]) => (isStated ? [field] : []));
}

/** Whether a rule asks what sort of contact it was, which logs of mail and calls do not say. */
export function asksForSort(rules: readonly Rule[]): boolean {
  return rules.some(
    ({ scope }) =>
      scope.complexity !== null || (scope.categories !== null && !scope.categories.includes('unknown')),
  );
}

/** What the waiting times of calls are needed for: to judge them, or to leave out who hung up at once. */
export function useOfWait(rules: readonly Rule[]): 'judging' | 'short-abandon' | null {
  if (rules.some((rule) => rule.kind === 'reach' && rule.withinSeconds !== null)) return 'judging';
  return rules.some(({ shortAbandon }) => shortAbandon === 'exclude') ? 'short-abandon' : null;
}

import type { RuleReason } from '../../model/comparison-reasons.js';
import type { Channel } from '../../model/event.js';
import type { Result } from '../../model/result.js';
import type { ExceptionWhen, Scope } from '../../model/rule.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { type BothRules, measuredChannels } from './measured-channels.js';
import { isSame, isSameSet } from './same.js';
import { differingThresholds } from './thresholds.js';

export interface BothResults {
  readonly earlier: Result;
  readonly present: Result;
}

/** Why a rule cannot be compared under any reading; none where it can. */
export function ruleReasons(
  rules: BothRules,
  results: BothResults,
  channels: readonly Channel[],
): readonly RuleReason[] {
  const { earlier, present } = rules;
  if (earlier.kind !== present.kind) return [{ code: 'kind-differs' }];
  const reasons: readonly (readonly [isSo: boolean, reason: RuleReason])[] = [
    [plain(earlier.promise) !== plain(present.promise), { code: 'promise-differs' }],
    [!haveSameFeedback(rules), { code: 'feedback-differs' }],
    [!haveSameParts(rules, results, channels), { code: 'parts-differ' }],
    [!haveSameScope(rules, results), { code: 'scope-differs' }],
    [!haveSameExceptions(rules), { code: 'exceptions-differ' }],
    [channels.length === 0, noSharedChannel(rules, results)],
  ];
  const thresholds = differingThresholds(rules, results, channels);
  return [
    ...reasons.filter(([isSo]) => isSo).map(([, reason]) => reason),
    ...(thresholds.length === 0 ? [] : [{ code: 'thresholds-differ' as const, thresholds }]),
  ];
}

/** A promise whose lines were broken anew is the same. */
function plain(promise: string): string {
  return promise.replace(/\s+/g, ' ').trim();
}

function haveSameFeedback({ earlier, present }: BothRules): boolean {
  return (
    isSameSet(earlier.feedback, present.feedback) &&
    earlier.join === present.join &&
    earlier.terms.from === present.terms.from &&
    isSameSet(earlier.terms.contains, present.terms.contains)
  );
}

/** The parts that make the whole: the same ones, and each the same. A goal beside it makes nothing. */
function haveSameParts(
  { earlier, present }: BothRules,
  results: BothResults,
  channels: readonly Channel[],
): boolean {
  const then = bindingParts(earlier, results.earlier);
  const now = bindingParts(present, results.present);
  if (!isSame(then.map(idOf), now.map(idOf))) return false;
  return now.every((part, place) => {
    const before = then[place];
    return (
      before !== undefined && ruleReasons({ earlier: before, present: part }, results, channels).length === 0
    );
  });
}

export function bindingParts({ rule }: RuleFigures, { rules }: Result): readonly RuleFigures[] {
  return rules.filter(({ partOf, binding }) => partOf === rule && binding);
}

function idOf({ rule }: RuleFigures): string {
  return rule;
}

/** Narrower rules that take contacts over are part of whom a rule speaks of. */
function haveSameScope({ earlier, present }: BothRules, results: BothResults): boolean {
  if (!isSame(inOrder(earlier.scope), inOrder(present.scope))) return false;
  const narrower = new Set([...earlier.takenOver, ...present.takenOver].map(({ by }) => by));
  return [...narrower].every((id) => {
    const [then, now] = [scopeOf(id, results.earlier), scopeOf(id, results.present)];
    return then !== null && now !== null && isSame(then, now);
  });
}

function scopeOf(id: string, { rules }: Result): Scope | null {
  const found = rules.find(({ rule }) => rule === id);
  return found === undefined ? null : inOrder(found.scope);
}

function inOrder(scope: Scope): Scope {
  const sorted = <Name extends string>(names: readonly Name[] | null): readonly Name[] | null =>
    names === null ? null : names.toSorted();
  return {
    ...scope,
    categories: sorted(scope.categories),
    units: sorted(scope.units),
    boards: sorted(scope.boards),
    organisationKinds: sorted(scope.organisationKinds),
    parties: sorted(scope.parties),
  };
}

function haveSameExceptions({ earlier, present }: BothRules): boolean {
  return (
    isSame(earlier.exceptions.map(everyYear), present.exceptions.map(everyYear)) &&
    isSame(earlier.terms.exceptionLimits, present.terms.exceptionLimits)
  );
}

/** Which dates of one year were excepted is that year, as holidays are. */
function everyYear({ when, allowed }: RuleFigures['exceptions'][number]): {
  readonly when: ExceptionWhen;
  readonly allowed: string | null;
} {
  return { when: when.what === 'dates' ? { what: 'dates', ranges: [] } : when, allowed };
}

function noSharedChannel({ earlier, present }: BothRules, results: BothResults): RuleReason {
  return {
    code: 'no-shared-channel',
    earlier: measuredChannels(earlier, results.earlier),
    present: measuredChannels(present, results.present),
  };
}

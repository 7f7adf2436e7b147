import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ruleFigures } from '../../src/measurement/figures.js';
import { emptyTally } from '../../src/measurement/tally.js';
import type { ReachRule, RespondRule, Rule, Target } from '../../src/model/rule.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import type { Verdict } from '../../src/model/verdict.js';
import { addVerdict, hours, period, rule, units, type VerdictFacts, verdict } from './make.js';

const facts = {
  units: new Map(units.map((unit) => [unit.name, unit])),
  period,
  hours,
  outOfScope: 0,
  takenOver: [],
};

function figuresOf(verdicts: readonly Verdict[], ofRule: Rule = rule): RuleFigures {
  const tally = emptyTally();
  for (const one of verdicts) addVerdict(tally, one, null);
  return ruleFigures(tally, ofRule, facts);
}

const atLeast = (share: number): Target => ({ form: 'at-least', share, of: null });
const atMost = (share: number): Target => ({ form: 'at-most', share });
const mean = (seconds: number): Target => ({ form: 'mean-at-most', seconds, written: `${seconds} seconds` });
const median = (seconds: number): Target => ({
  form: 'median-at-most',
  seconds,
  written: `${seconds} seconds`,
});

function reached(
  target: Target,
  verdicts: readonly Verdict[],
  part: Partial<RespondRule> = {},
): boolean | null {
  return figuresOf(verdicts, { ...rule, ...part, target }).target.reached;
}

const times = (count: number, part: Partial<VerdictFacts>): readonly Verdict[] =>
  Array.from({ length: count }, () => verdict({ channel: 'phone', ...part }));
const met = (count: number): readonly Verdict[] => times(count, { outcome: 'met' });
const late = (count: number): readonly Verdict[] => times(count, { outcome: 'late' });
const took = (...seconds: readonly number[]): readonly Verdict[] =>
  seconds.flatMap((ownSeconds) => times(1, { outcome: 'met', ownSeconds }));
const waiting = (...seconds: readonly number[]): readonly Verdict[] =>
  seconds.flatMap((ownSeconds) => times(1, { outcome: 'unanswered', ownSeconds }));

describe('a target', () => {
  it.each<[string, Target, readonly Verdict[], boolean | null]>([
    ['of 90 % is reached by 9 of 10', atLeast(0.9), [...met(9), ...late(1)], true],
    ['of 90 % is missed by 8 of 9', atLeast(0.9), [...met(8), ...late(1)], false],
    ['of 7 in 10 is reached by 14 of 20', atLeast(0.7), [...met(14), ...late(6)], true],
    ['of all is missed by one', atLeast(1), [...met(999), ...late(1)], false],
    ['of at most 10 % is reached by 1 lost of 10', atMost(0.1), [...met(9), ...late(1)], true],
    ['of at most 10 % is missed by 2 lost of 10', atMost(0.1), [...met(8), ...late(2)], false],
    ['of at most 30 % is reached by 3 of 10 to the last bit', atMost(0.3), [...met(7), ...late(3)], true],
    ['is not told where nothing was judged', atLeast(0.9), times(3, { outcome: 'pending' }), null],
    ['of a mean of 90 s is reached by 60, 90 and 120', mean(90), took(60, 90, 120), true],
    ['of a mean of 90 s is missed by 60, 90 and 121', mean(90), took(60, 90, 121), false],
    [
      'of a mean is not told while one waits who may take longer',
      mean(90),
      [...took(10), ...waiting(20)],
      null,
    ],
    [
      'of a mean is missed once the waiting alone makes it so',
      mean(90),
      [...took(10), ...waiting(171)],
      false,
    ],
    ['of a mean is missed where nobody was answered and all waited longer', mean(90), waiting(91), false],
    ['of a mean is not told where nobody was answered yet', mean(90), waiting(30), null],
    ['of a median of 90 s is reached by 10, 90 and 900', median(90), took(10, 90, 900), true],
    ['of a median of 90 s is missed by 10, 91 and 900', median(90), took(10, 91, 900), false],
    [
      'of a median is missed where more than half waited beyond it',
      median(90),
      [...took(10), ...waiting(99, 99)],
      false,
    ],
    [
      'of a median is not told where the log ends before it',
      median(90),
      [...took(10), ...waiting(20, 20)],
      null,
    ],
  ])('%s', (_, target, verdicts, expected) => {
    expect(reached(target, verdicts)).toBe(expected);
  });

  it('is not failed by a rule that is only indicative', () => {
    expect(reached(atLeast(0.9), late(9), { indicative: true })).toBeNull();
  });

  it('of a mean is that of the answered calls: who hung up waits no longer', () => {
    const reach: ReachRule = { ...rule, kind: 'reach', withinSeconds: null, target: mean(90) };
    const figures = figuresOf([...took(60, 100), ...waiting(500)], reach);
    expect(figures.target.reached).toBe(true);
    expect(figures.readings[0].whole.mean).toEqual({ answered: 2, seconds: 80, atLeast: null });
  });

  it('of a channel is of its contacts alone, and the rule’s own of the others', () => {
    const part = { channelTargets: [{ channel: 'phone' as const, target: mean(90) }] };
    const mails = [verdict({ outcome: 'met' }), verdict({ outcome: 'late' })];
    const { target, channelTargets } = figuresOf([...mails, ...took(60, 100)], {
      ...rule,
      ...part,
      target: atLeast(0.6),
    });
    expect(target.reached).toBe(false);
    expect(channelTargets).toEqual([{ channel: 'phone', target: mean(90), reached: true }]);
    const onlyPhone = figuresOf(took(60), { ...rule, ...part, channels: ['phone'] });
    expect(onlyPhone.target.reached).toBeNull();
  });
});

const anyWaits = fc.array(
  fc.record({ ownSeconds: fc.nat(600), outcome: fc.constantFrom('met', 'late', 'unanswered', 'pending') }),
  { maxLength: 30 },
);

describe('the mean and the median', () => {
  it('are those of a count contact by contact', () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        const { mean: found } = figuresOf(waits.map((wait) => verdict({ channel: 'phone', ...wait })))
          .readings[0].whole;
        const seconds = (some: typeof waits): number =>
          some.reduce((sum, { ownSeconds }) => sum + ownSeconds, 0);
        const answered = waits.filter(({ outcome }) => outcome === 'met' || outcome === 'late');
        const others = waits.length - answered.length;
        expect(found).toEqual(
          answered.length === 0
            ? null
            : {
                answered: answered.length,
                seconds: seconds(answered) / answered.length,
                atLeast: others === 0 ? null : seconds(waits) / waits.length,
              },
        );
      }),
    );
  });

  it('never reach a target that somebody who still waits could turn over', () => {
    fc.assert(
      fc.property(anyWaits, fc.integer({ min: 1, max: 700 }), (waits, target) => {
        const verdicts = waits.map((wait) => verdict({ channel: 'phone', ...wait }));
        const isOpen = waits.some(({ outcome }) => outcome === 'unanswered' || outcome === 'pending');
        if (reached(mean(target), verdicts) === true) expect(isOpen).toBe(false);
        const everybody = waits.map(({ ownSeconds }) => ownSeconds).sort((a, b) => a - b);
        const middle = everybody[Math.ceil(everybody.length / 2) - 1];
        if (!isOpen && middle !== undefined) expect(reached(median(target), verdicts)).toBe(middle <= target);
      }),
    );
  });
});

describe('where a unit stands', () => {
  const skola = [...times(6, { outcome: 'late' }), ...times(14, { outcome: 'met' })];
  const standing = (ofRule: Rule): unknown => figuresOf(skola, ofRule).readings[0].units[0]?.standing;

  it.each<[string, Rule, string | null]>([
    ['a least share', { ...rule, improvementBelow: 0.8 }, 'improvement-area'],
    [
      'a greatest share of departures, by what was met',
      { ...rule, target: atMost(0.1), improvementBelow: 0.8 },
      'improvement-area',
    ],
    ['an indicative rule', { ...rule, indicative: true, improvementBelow: 0.8 }, null],
    ['a mean', { ...rule, target: mean(90), improvementBelow: 0.8 }, null],
    ['an account', { ...rule, kind: 'account', improvementBelow: 0.8 }, null],
  ])('under %s', (_, ofRule, expected) => {
    expect(standing(ofRule)).toBe(expected);
  });
});

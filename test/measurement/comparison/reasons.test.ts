import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../src/measurement/comparison/compare.js';
import type { CalendarSpec, Limit, OpenSpan } from '../../../src/model/calendar-spec.js';
import type { Result } from '../../../src/model/result.js';
import type { RuleFigures } from '../../../src/model/rule-figures.js';
import { anyScope } from '../../any-scope.js';
import { anyPairing, anyTerms } from '../../any-terms.js';
import { officeCalendar } from '../../report/office-calendar.js';
import { period } from '../make.js';
import { batch } from '../make-result.js';
import { compared, earlierOf, resultWith, ruleOf, withRule } from './make-comparison.js';

const plain = resultWith([batch(0, 'mail', 50, 10), batch(1, 'phone', 30, 10)]);
const [rule] = plain.rules;

/** What keeps a rule from being compared with one that differs in this alone, either way around. */
function codes(part: Partial<RuleFigures>): readonly string[] {
  const other = withRule(plain, part);
  const [there, back] = [compared(other, plain), compared(plain, other)].map((one) => {
    return ruleOf(one).reasons.map(({ code }) => code);
  });
  expect(back).toEqual(there);
  return there ?? [];
}

describe('a rule', () => {
  const weekend = { when: { what: 'weekend' as const }, allowed: null };
  it.each<[string, Partial<RuleFigures>, readonly string[]]>([
    ['the same', {}, []],
    ['of another kind', { kind: 'reach' }, ['kind-differs']],
    ['of an account', { kind: 'account' }, ['kind-differs']],
    [
      'of a mean',
      { target: { target: { form: 'mean-at-most', seconds: 90, written: '90 seconds' }, reached: null } },
      [],
    ],
    [
      'of another share to reach',
      { target: { target: { form: 'at-least', share: 0.5, of: null }, reached: null } },
      [],
    ],
    ['in other words', { promise: 'Du får svar inom två dagar.' }, ['promise-differs']],
    ['with its words on other lines', { promise: 'Du får svar\n  inom 36 timmar.\n' }, []],
    ['with another title', { title: 'Svar i tid' }, []],
    ['kept by a notice too', { feedback: ['answer', 'notice'] }, ['feedback-differs']],
    ['whose clock starts elsewhere', { terms: { ...anyTerms, from: 'registered' } }, ['feedback-differs']],
    ['of complaints alone', { scope: { ...anyScope, categories: ['complaint'] } }, ['scope-differs']],
    ['with a narrower one', { takenOver: [{ by: 'klagomal', contacts: 9 }] }, ['scope-differs']],
    ['with an exception', { exceptions: [weekend] }, ['exceptions-differ']],
    [
      'with another call-back',
      {
        terms: {
          ...anyTerms,
          calls: { ownLaterCall: 'ignore', callbackAttempt: 'ignore', hiddenNumber: 'not-assessable' },
        },
      },
      ['thresholds-differ'],
    ],
    ['not in force on other dates', { terms: { ...anyTerms, notInForce: [{ from: 1, until: 2 }] } }, []],
  ])('%s', (_, part, expected) => {
    expect(codes(part)).toEqual(expected);
  });

  it('of categories in another order is the same', () => {
    const scope = (categories: readonly ['view' | 'complaint', 'view' | 'complaint']) => {
      return withRule(plain, { scope: { ...anyScope, categories } });
    };
    expect(ruleOf(compared(scope(['view', 'complaint']), scope(['complaint', 'view']))).reasons).toEqual([]);
  });

  it('excepted on the dates of another year is the same', () => {
    const dates = (from: number) =>
      withRule(plain, {
        exceptions: [{ when: { what: 'dates', ranges: [{ from, until: from }] }, allowed: null }],
      });
    expect(ruleOf(compared(dates(16_000), dates(17_800))).reasons).toEqual([]);
  });
});

describe('thresholds of the project', () => {
  const mail = resultWith([batch(0, 'mail', 50, 10)]);
  it.each<[string, Result, Partial<Result['pairing']>, readonly string[]]>([
    ['how short a call is abandoned', plain, { shortAbandonSeconds: 10 }, ['short-abandon']],
    ['the hours of the phone', plain, { phoneHours: [[], [], [], [], [], [], []] }, ['closed-hours']],
    ['the hours of the phone, of mail alone', mail, { phoneHours: [[], [], [], [], [], [], []] }, []],
    ['what a follow-up is', plain, { followUps: 'count' }, ['follow-ups']],
    ['replies to us', plain, { repliesToUs: 'ignore' }, ['replies-to-us']],
    ['how long a conversation goes on', plain, { conversationDays: 7 }, ['conversations']],
    ['how long a subject that says nothing goes on', plain, { genericWorkingDays: 5 }, ['generic-subjects']],
    ['how long a counterpart is answered', plain, { counterpartWorkingDays: 5 }, ['by-counterpart']],
    ['what a mailing is', plain, { bulkFrom: 5 }, ['mailings']],
    ['how fast a machine is', plain, { autoReplySeconds: 5 }, ['auto-replies']],
    ['how many a machine answers', plain, { autoReplyFrom: 2 }, ['auto-replies']],
    ['how long a caller tries', plain, { attemptWorkingDays: 5 }, ['attempts']],
    ['how long a caller is waited for', plain, { ownLaterCallWorkingDays: 5 }, ['own-later-call']],
    ['how long a caller is waited for, of mail alone', mail, { ownLaterCallWorkingDays: 5 }, []],
    [
      'which systems have the same calls',
      plain,
      { sameCalls: { systems: ['a', 'b'], seconds: 10 } },
      ['same-calls'],
    ],
    [
      'which have the same calls, of mail alone',
      mail,
      { sameCalls: { systems: ['a', 'b'], seconds: 10 } },
      [],
    ],
    ['the lists', plain, { lists: { notices: 'x' } }, []],
  ])('%s', (_, result, part, expected) => {
    const other = { ...result, pairing: { ...anyPairing, ...part } };
    const found = ruleOf(compared(result, other)).reasons.flatMap((reason): readonly string[] =>
      reason.code === 'thresholds-differ' ? reason.thresholds : [reason.code],
    );
    expect(found).toEqual(expected);
  });
});

describe('a rule with steps', () => {
  const step: RuleFigures = { ...rule, rule: 'svar-36h.besked', partOf: 'svar-36h', title: 'Besked' };
  const withSteps = (...steps: readonly RuleFigures[]): Result => ({ ...plain, rules: [rule, ...steps] });

  it.each<[string, Result, readonly string[]]>([
    ['the same', withSteps(step), []],
    ['none', withSteps(), ['parts-differ']],
    ['another', withSteps({ ...step, rule: 'svar-36h.beslut' }), ['parts-differ']],
    ['one kept by something else', withSteps({ ...step, feedback: ['notice'] }), ['parts-differ']],
    ['a goal beside it', withSteps(step, { ...step, rule: 'svar-36h.mal', binding: false }), []],
  ])('%s', (_, other, expected) => {
    expect(ruleOf(compared(withSteps(step), other)).reasons.map(({ code }) => code)).toEqual(expected);
  });

  it('is not compared where the limit of a step was another', () => {
    const [main, ...others] = step.readings;
    const longer = { ...main, allowed: '48 hours', limit: hours('clock', 48) };
    const found = ruleOf(compared(withSteps(step), withSteps({ ...step, readings: [longer, ...others] })));
    expect(found.readings[0]).toMatchObject({
      reasons: [{ code: 'limit-differs', earlier: '36 hours', present: '48 hours' }],
      figures: null,
    });
    expect(found.readings[1]?.reasons).toEqual([]);
  });
});

type Counting = Extract<Limit, { kind: 'hours' }>['counting'];

function hours(counting: Counting, amount = 36): Limit {
  return { kind: 'hours', milliseconds: amount * 3_600_000, counting };
}

const days: Limit = {
  ...{ kind: 'working-days', amount: 2, unit: 'working-days' },
  ...{ cutoff: null, dayEnds: 'midnight' },
};
const weeks: Limit = { ...days, kind: 'days', amount: 1, unit: 'weeks', rolled: false };

const late: readonly OpenSpan[] = [{ from: 9 * 60, until: 18 * 60 }];
const calendars: { readonly [change: string]: Partial<CalendarSpec> } = {
  hours: { hours: [late, late, late, late, late, [], []] },
  klämdagar: { closed: [{ klamdagar: true }] },
  eves: { workingEves: ['nyårsafton'] },
  summer: {
    summer: { from: { month: 6, day: 15 }, until: { month: 8, day: 15 }, hours: officeCalendar.hours },
  },
  'one closed day': { closed: [{ from: 17_800, until: 17_800, name: 'flytt' }] },
  'one short day': { shortened: [{ when: { date: 17_800 }, closes: 780 }] },
  'short days before holidays': { shortened: [{ when: { beforeHoliday: true }, closes: 780 }] },
  confirmed: { hoursAssumed: false },
};

describe('a reading', () => {
  it.each<[string, Limit, readonly string[]]>([
    ['hours', hours('clock'), []],
    ['klämdagar', hours('clock'), []],
    ['hours', hours('workday-clock'), []],
    ['klämdagar', hours('workday-clock'), ['working-days-differ']],
    ['eves', hours('workday-clock'), ['working-days-differ']],
    ['summer', hours('workday-clock'), []],
    ['hours', hours('office-hours'), ['opening-hours-differ']],
    ['hours', hours('clock-rolled'), ['opening-hours-differ']],
    ['summer', hours('office-hours'), ['opening-hours-differ']],
    ['short days before holidays', hours('office-hours'), ['opening-hours-differ']],
    ['one short day', hours('office-hours'), []],
    ['one closed day', hours('office-hours'), []],
    ['confirmed', hours('office-hours'), []],
    ['hours', days, []],
    ['eves', days, ['working-days-differ']],
    ['hours', { ...days, dayEnds: 'office-close' }, ['opening-hours-differ']],
    ['eves', weeks, []],
    ['eves', { ...weeks, rolled: true }, ['working-days-differ']],
    ['eves', { ...weeks, cutoff: 900 }, ['working-days-differ']],
  ])('under another calendar: %s, %j', (change, limit, expected) => {
    const result = withLimit(resultWith([batch(0, 'mail', 9, 3)]), limit);
    const calendar = { ...result.calendar, spec: { ...officeCalendar, ...calendars[change] } };
    const found = ruleOf(compared(result, { ...result, calendar }));
    expect(found.reasons).toEqual([]);
    expect(found.readings[0]?.reasons.map(({ code }) => code)).toEqual(expected);
  });

  it('is not compared where the earlier measurement lacks it', () => {
    const [main] = rule.readings;
    const found = ruleOf(compared(withRule(plain, { readings: [main] }), plain));
    expect(found.readings.map(({ reasons }) => reasons)).toEqual([[], [{ code: 'reading-missing' }]]);
  });

  it('of the same hours in other words is the same', () => {
    const [main] = withLimit(plain, hours('clock')).rules[0].readings;
    const minutes = { ...main, allowed: '2160 minutes' };
    const found = ruleOf(
      compared(withRule(plain, { readings: [main] }), withRule(plain, { readings: [minutes] })),
    );
    expect(found.readings[0]?.reasons).toEqual([]);
  });

  it('whose hours run otherwise is another', () => {
    const found = ruleOf(
      compared(withLimit(plain, hours('clock')), withLimit(plain, hours('workday-clock'))),
    );
    expect(found.readings[0]?.reasons).toEqual([
      { code: 'limit-differs', earlier: '36 hours', present: '36 hours' },
    ]);
  });
});

function withLimit(result: Result, limit: Limit): Result {
  const [main] = result.rules[0].readings;
  return withRule(result, { readings: [{ ...main, limit }] });
}

describe('two measurements', () => {
  it('of one name, written in full or not, are of one municipality', () => {
    const other = { ...plain, municipality: 'Lindåsas kommun' };
    expect(compared(other, plain).reasons).toEqual([]);
  });

  it('of two municipalities are not compared', () => {
    const comparison = compared({ ...plain, municipality: 'Stenköping' }, plain);
    expect(comparison).toMatchObject({
      reasons: [{ code: 'other-municipality', earlier: 'Stenköping', present: 'Lindåsa' }],
      rules: [],
    });
  });

  it('of days that overlap are not compared', () => {
    const { from, until } = period;
    const before = { ...plain, period: { from: from - 7, until: from, label: 'då' } };
    const found = compare({ file: 'då.json', sha256: '', result: before }, plain);
    expect(found.reasons).toEqual([{ code: 'periods-overlap', from, until: from }]);
    const apart = { ...before, period: { from: from - 7, until: from - 1, label: 'då' } };
    expect(compare({ file: 'då.json', sha256: '', result: apart }, plain).reasons).toEqual([]);
    expect(until).toBeGreaterThan(from);
  });

  it('are compared with a word of caution', () => {
    const before = earlierOf({
      ...plain,
      program: { name: 'servicematning', version: '0.0.1' },
      pairing: { ...anyPairing, lists: { 'not-contacts': 'x' } },
      corrections: { file: 'r.csv', sha256: '', rows: 0, counts: [], rules: [] },
    });
    expect(compared(before, plain).cautions).toEqual([
      { code: 'program-differs', earlier: '0.0.1', present: '0.0.0' },
      { code: 'lists-differ', lists: ['not-contacts'] },
      { code: 'corrections-differ', corrected: 'earlier' },
    ]);
  });
});

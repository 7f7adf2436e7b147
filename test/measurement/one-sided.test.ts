import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingColumnFindings } from '../../src/measurement/findings/missing-column-findings.js';
import { judgeGates } from '../../src/measurement/gates/judge-gates.js';
import { judgedWithout, type Promised } from '../../src/measurement/one-sided.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { PublishedCell } from '../../src/model/cell.js';
import type { MissingColumn } from '../../src/model/event.js';
import type { Finding } from '../../src/model/finding.js';
import type { PublishedResult } from '../../src/model/result.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import { rule } from './make.js';
import { figuresOfLots, type Lot, lot, missing, resultOfLots } from './make-one-sided.js';
import '../fixed-seed.js';

const whole = figuresOfLots([lot(9, 1, 0)]);

function promised(part: Partial<Promised>): Promised {
  return { ...whole, ...part };
}

function step(id: string, feedback: Promised['feedback'], from: Promised['terms']['from']): Promised {
  const { terms } = whole;
  return promised({ rule: `svar-36h.${id}`, partOf: 'svar-36h', feedback, terms: { ...terms, from } });
}

describe('what can be judged without a column', () => {
  const chained = [step('a', ['acknowledgement'], 'received'), step('b', ['answer', 'notice'], 'registered')];
  it.each<[string, Partial<Promised>, readonly Promised[], MissingColumn, ReturnType<typeof judgedWithout>]>([
    ['feedback by other means', { feedback: ['answer', 'notice'] }, [], 'noticed', 'kept'],
    ['the only feedback, which a mail may have given', { feedback: ['answer'] }, [], 'answered', 'kept'],
    ['nothing where the clock has no start', { feedback: ['answer'] }, [], 'registered', null],
    ['nothing of whom the rule speaks of', { feedback: ['answer'] }, [], 'named', null],
    ['steps of which one is never kept', { join: 'all' }, chained, 'acknowledged', 'departing'],
    ['steps of which one never starts', { join: 'all' }, chained, 'registered', 'departing'],
    ['steps that other feedback keeps', { join: 'all' }, chained, 'noticed', 'kept'],
    ['another way', { join: 'any' }, chained, 'acknowledged', 'kept'],
    ['another way, where one never starts', { join: 'any' }, chained, 'registered', 'kept'],
    ['ways that do not ask for it', { join: 'any' }, chained, 'closed', null],
    ['calls that nobody answered in so many seconds', { feedback: ['answer'] }, [], 'wait', 'departing'],
    ['calls that nobody answered', { kind: 'reach' }, [], 'wait', 'departing'],
    ['contacts handed on within the logs', { kind: 'route' }, [], 'transfers', 'departing'],
    ['no content at all', { kind: 'content' }, [], 'feedback-plan', null],
    ['no account at all', { kind: 'account' }, [], 'measure', null],
  ])('%s', (_, part, parts, column, judged) => {
    const one = promised({ join: null, ...part });
    expect(judgedWithout(column, one, [one, ...parts])).toBe(judged);
  });
});

function wholeOf({ rules: [first] }: PublishedResult): PublishedCell {
  return first.readings[0].whole;
}

function allCells({ rules }: PublishedResult): readonly PublishedCell[] {
  return rules.flatMap(({ readings }) =>
    readings.flatMap(({ whole: all, channels, organisationKinds, boards, units, weeks }) => [
      all,
      ...[...channels, ...organisationKinds, ...boards, ...units, ...weeks].map(({ cell }) => cell),
      ...[...units, ...weeks].flatMap((group) => group.channels.map(({ cell }) => cell)),
    ]),
  );
}

const anyLots = fc.array(
  fc.record<Lot>({
    unit: fc.integer({ min: 0, max: 4 }),
    channel: fc.constantFrom('mail', 'phone'),
    met: fc.integer({ min: 0, max: 12 }),
    departing: fc.integer({ min: 0, max: 4 }),
    lacking: fc.integer({ min: 0, max: 12 }),
  }),
  { minLength: 1, maxLength: 10 },
);

describe('the share of contacts of which a column is missing', () => {
  it.each<[string, Lot, boolean]>([
    ['is not told where only what was kept is judged', lot(10, 0, 21), false],
    ['is not told for a single contact that lacks it', lot(10, 0, 1), false],
    ['is not told where more lack it than depart', lot(10, 2, 3), false],
    ['is told where as many depart as lack it', lot(10, 3, 3), true],
    ['is told where nobody lacks it', lot(10, 0, 0), true],
  ])('%s', (_, one, isTold) => {
    const told = wholeOf(publish(resultOfLots([one])));
    expect('hidden' in told ? null : told.share !== null).toBe(isTold);
    expect('oneSided' in told).toBe(!isTold);
    expect(told).toMatchObject({ met: one.met, unanswered: one.departing });
  });

  it.each<[MissingColumn, boolean]>([
    ['wait', false],
    ['named', true],
  ])('where calls alone are judged that nobody answered, without %s', (column, isTold) => {
    const result = resultOfLots([lot(0, 6, 55, { channel: 'phone' })], { part: { kind: 'reach' }, column });
    expect('oneSided' in wholeOf(publish(result))).toBe(!isTold);
  });

  it.each<[string, number, Partial<RuleFigures>, boolean]>([
    ['more calls were answered after an unknown wait than kept the promise', 7, {}, false],
    ['as many were', 6, {}, true],
    ['other channels may lack a value too', 7, { channels: ['mail', 'phone'] }, true],
  ])('of single waits that are not told, where %s', (_, empty, more, isTold) => {
    const lots = [lot(6, 9, empty, { channel: 'phone', lacks: ['missing-value', 'wait'] })];
    const part: Partial<RuleFigures> = { kind: 'reach', channels: ['phone'], ...more };
    const findings: readonly Finding[] = [{ code: 'waits-unknown', channel: 'phone', contacts: empty }];
    const told = wholeOf(publish({ ...resultOfLots(lots, { part }), findings }));
    const oneSided = { judged: 'departing', columns: ['wait'], lacking: empty };
    expect('oneSided' in told ? told.oneSided : null).toEqual(isTold ? null : oneSided);
  });

  it('counts no more contacts as lacking than lack a column that matters', () => {
    const result = resultOfLots([lot(10, 2, 9)]);
    const findings = [missing('named', 7), missing('noticed', 2)];
    expect('oneSided' in wholeOf(publish({ ...result, findings }))).toBe(false);
  });

  it('is in no cell one-sided, and nowhere changed where no column is missing', () => {
    fc.assert(
      fc.property(anyLots, (lots) => {
        const result = resultOfLots(lots);
        for (const cell of allCells(publish(result))) {
          if ('hidden' in cell || cell.share === null) continue;
          const lacking = cell.notAssessable['missing-column'] ?? 0;
          expect(lacking).toBeLessThanOrEqual(cell.share.judged - cell.share.met);
        }
        const cells = allCells(publish({ ...result, findings: [] }));
        expect(cells.filter((cell) => 'oneSided' in cell)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what goes with a share that is not told', () => {
  const target = { target: { form: 'at-least' as const, share: 0.9, of: null }, reached: true };
  const share = { value: 1, low: 0.9, high: 1, met: 30, judged: 30 };
  const part: Partial<RuleFigures> = {
    target,
    calls: { calls: 9, answered: 9 },
    sensitivity: [{ variant: 'exact-mail-only', share }],
  };
  const lots = [lot(30, 0, 9), lot(20, 0, 9, { unit: 1 }), lot(25, 0, 9, { unit: 2 })];
  const [untold] = publish(resultOfLots(lots, { part })).rules;

  it('is its target, its calls, other choices, curves, areas and the standing of units', () => {
    expect(untold).toMatchObject({
      target: { reached: null },
      calls: null,
      sensitivity: [{ share: null }],
      responseCurve: { whole: null, channels: [] },
      arrivals: null,
      patterns: [],
      areas: null,
    });
    expect(untold.readings[0].units.map(({ standing }) => standing)).toEqual([null, null, null]);
    expect(untold.readings[0].whole).toMatchObject({
      ...{ share: null, shareWithinLog: null, mean: null },
      own: { median: null, ninetieth: null },
      oneSided: { judged: 'kept', columns: ['noticed'], lacking: 27 },
    });
  });

  it('is no other channel with a target of its own', () => {
    const channelTargets = [{ channel: 'phone' as const, ...target }];
    const apart = { ...part, channelTargets };
    const [first] = publish(
      resultOfLots([...lots, lot(9, 9, 0, { channel: 'phone' })], { part: apart }),
    ).rules;
    expect(first).toMatchObject({ target: { reached: null }, channelTargets: [{ reached: true }] });
  });

  it('is what was corrected of it', () => {
    const corrections = {
      ...{ file: '', sha256: '', rows: 9, counts: null },
      rules: [{ rule: 'svar-36h', before: share, after: share }],
    };
    const told = (all: readonly Lot[]): unknown =>
      publish({ ...resultOfLots(all), corrections }).corrections?.rules[0]?.after;
    expect([told(lots), told([lot(30, 0, 0)])]).toEqual([null, share]);
  });

  it.each<[string, string | null, string, boolean]>([
    ['the rule', null, 'one-sided', true],
    ['a unit that lacks it', 'Skola A', 'one-sided', true],
    ['a unit that does not', 'Bostäder AB', 'held', false],
  ])('fails a gate on %s as it should', (_, unit, outcome, fails) => {
    const gate = { limit: { units: 50, unitsPerWhole: 100 }, unit, rules: ['svar-36h'] as const };
    const some = [...lots, lot(20, 1, 0, { unit: 3 })];
    const checks = judgeGates([gate], publish(resultOfLots(some)));
    const lacks = outcome === 'one-sided' ? ['noticed'] : [];
    expect(checks).toMatchObject([{ outcome, fails, lacks }]);
  });
});

describe('the finding of a missing column', () => {
  const findings = (lots: readonly Lot[], lacking: number): readonly unknown[] =>
    missingColumnFindings({
      rules: [rule],
      figures: [figuresOfLots(lots)],
      facts: { missingColumns: new Map([[rule.id, new Map([['noticed' as const, lacking]])]]) },
    });

  it('says which side alone is judged, where it is one', () => {
    expect(findings([lot(10, 0, 21)], 21)).toEqual([{ ...missing('noticed', 21), onlyJudged: 'kept' }]);
    expect(findings([lot(10, 21, 21)], 21)).toEqual([missing('noticed', 21)]);
  });

  it('stands first in what is published, and tells no side of a hidden group', () => {
    const only = { ...missing('noticed', 21), onlyJudged: 'kept' as const };
    const shown = (lots: readonly Lot[]): readonly unknown[] =>
      publish({ ...resultOfLots(lots), findings: [{ code: 'hours-assumed' }, only] }).findings;
    expect(shown([lot(10, 0, 21)])).toEqual([only, { code: 'hours-assumed' }]);
    expect(shown([lot(3, 0, 21)])).toEqual([
      { code: 'hours-assumed' },
      { ...missing('noticed', 21), contacts: null },
    ]);
  });
});

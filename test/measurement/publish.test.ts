import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { Finding } from '../../src/model/finding.js';
import type { CorrectionFigures, PublishedResult } from '../../src/model/result.js';
import type { AccountRow, RuleFigures } from '../../src/model/rule-figures.js';
import { type Batch, batch, figuresOf, manyUnits, resultOf } from './make-result.js';

const many = [batch(0, 'mail', 20, 3), batch(1, 'mail', 15, 2), batch(3, 'phone', 30, 4)];
const tiny = [batch(0, 'mail', 3)];

function ruleOf(batches: readonly Batch[], part: Partial<RuleFigures> = {}): RuleFigures {
  return { ...figuresOf(batches), ...part };
}

describe('what is published of a rule', () => {
  it('leaves out what others took over where that is of few, or the other rule is hidden', () => {
    const general = ruleOf(many, {
      takenOver: [
        { by: 'smal', contacts: 3 },
        { by: 'bred', contacts: 9 },
      ],
    });
    const narrow = ruleOf(tiny, { rule: 'smal', takenOver: [] });
    const broad = ruleOf([batch(0, 'mail', 9)], { rule: 'bred', takenOver: [] });
    const taken = (rules: readonly [RuleFigures, ...RuleFigures[]]): unknown =>
      publish(resultOf(rules)).rules[0].takenOver.map(({ contacts }) => contacts);
    expect(taken([general, broad])).toEqual([null, 9]);
    expect(taken([general, narrow, broad])).toEqual([null, null]);
  });

  it('says of few only where the rule itself judged few, not another of the same contacts', () => {
    const waiting = Array.from({ length: 8 }, (): Batch['outcomes'][number] => ['pending', 'pending']);
    const one = batch(0, 'mail', 1);
    const quick = ruleOf([batch(0, 'mail', 9)], { rule: 'snabb' });
    const slow = ruleOf([{ ...one, outcomes: [...one.outcomes, ...waiting] }], { rule: 'trög' });
    const wholes = publish(resultOf([quick, slow])).rules.map(({ readings: [main] }) => main.whole);
    expect(wholes).toEqual([{ hidden: 'protects' }, { hidden: 'few' }]);
  });

  it('tells no target of a hidden group, and its calls neither', () => {
    const target = { target: { form: 'at-least' as const, share: 0.9, of: null }, reached: true };
    const part = {
      target,
      channelTargets: [{ channel: 'mail' as const, ...target }],
      calls: { calls: 9, answered: 9 },
    };
    const [shown] = publish(resultOf([ruleOf(many, part)])).rules;
    expect(shown).toMatchObject({ target, channelTargets: [{ reached: true }], calls: { calls: 9 } });
    const [hidden] = publish(resultOf([ruleOf(tiny, part)])).rules;
    expect(hidden).toMatchObject({
      target: { reached: null },
      channelTargets: [{ reached: null }],
      calls: null,
    });
  });

  it('keeps a mean of few answers nowhere but in the whole', () => {
    const waiting = Array.from({ length: 9 }, (): Batch['outcomes'][number] => ['unanswered', 'unanswered']);
    const silent = { ...batch(1, 'mail', 2), outcomes: [...batch(1, 'mail', 2).outcomes, ...waiting] };
    const [main] = publish(resultOf([ruleOf([batch(0, 'mail', 20), silent])])).rules[0].readings;
    expect(main.whole).toMatchObject({ mean: { answered: 22 } });
    expect(main.units.map(({ cell }) => 'mean' in cell && cell.mean)).toEqual([null, null]);
  });
});

describe('what is published of corrections', () => {
  const corrections: CorrectionFigures = {
    file: 'rattelser.csv',
    sha256: '',
    rows: 9,
    counts: [
      { unit: 'Skola A', kind: 'answered', reason: 'Ringde upp', contacts: 4 },
      { unit: 'Skola B', kind: 'answered', reason: 'Ringde upp', contacts: 2 },
      { unit: 'Skola B', kind: 'answered', reason: 'Anna Ek svarade', contacts: 1 },
      { unit: 'Skola B', kind: 'answered', reason: 'Bo Ek svarade', contacts: 2 },
    ],
    rules: [
      {
        rule: 'svar-36h',
        before: { value: 0.5, low: 0, high: 1, met: 10, judged: 20 },
        after: { value: 0.9, low: 0, high: 1, met: 18, judged: 20 },
      },
    ],
  };
  const published = (batches: readonly Batch[]): PublishedResult['corrections'] =>
    publish(resultOf([ruleOf(batches)], { corrections })).corrections;

  it('tells reasons that many share, and the rest together', () => {
    expect(published(many)?.counts).toEqual([
      { unit: 'Skola A', kind: 'answered', reason: 'Ringde upp', contacts: 4 },
      { unit: 'Skola B', kind: 'answered', reason: 'Ringde upp', contacts: 2 },
      { unit: 'Skola B', kind: 'answered', reason: '', contacts: 3 },
    ]);
    expect(published(many)?.rules).toEqual(corrections.rules);
  });

  it.each(['Ringde upp 070-123 45 67', 'Svar till anna@hem.example'])('tells no reason like %s', (reason) => {
    const counts = [{ unit: 'Skola A', kind: 'answered' as const, reason, contacts: 6 }];
    const told = publish(resultOf([ruleOf(many)], { corrections: { ...corrections, counts } })).corrections;
    expect(told?.counts).toMatchObject([{ reason: '', contacts: 6 }]);
  });

  it('tells no numbers where one of the units is hidden, and no shares where the whole is', () => {
    expect(published(tiny)).toMatchObject({ counts: null, rules: [{ before: null, after: null }] });
    expect(published([batch(0, 'mail', 30), batch(1, 'mail', 3), batch(2, 'mail', 9)])?.counts).toBeNull();
  });
});

describe('what is published of findings', () => {
  const shown = (finding: Finding, batches: readonly Batch[]): boolean =>
    publish(resultOf([ruleOf(batches)], { findings: [finding] })).findings.length === 1;

  const numbers = (finding: Finding, batches: readonly Batch[]): unknown =>
    publish(resultOf([ruleOf(batches)], { findings: [finding] })).findings;

  it.each<[string, Finding]>([
    ['of a column', { code: 'missing-column', rule: 'svar-36h', title: '', column: 'answered', contacts: 3 }],
    ['of whole days', { code: 'day-resolution', channel: 'mail', contacts: 3 }],
    ['of unknown waits', { code: 'waits-unknown', channel: 'mail', contacts: 1 }],
    ['of negative times', { code: 'negative-time', channel: 'mail', contacts: 1 }],
    [
      'of an unknown property',
      {
        code: 'unknown-in-scope',
        rule: 'svar-36h',
        title: '',
        property: 'named',
        counted: true,
        contacts: 9,
      },
    ],
  ])('stays without its number where that is of a hidden group: %s', (_, finding) => {
    expect(numbers(finding, many)).toEqual([finding]);
    expect(numbers(finding, tiny)).toEqual([{ ...finding, contacts: null }]);
  });

  it('stays without its numbers where that of calls is hidden', () => {
    const finding: Finding = {
      code: 'calls-in-two-systems',
      formats: ['puzzel-events', 'asterisk-cdr'],
      calls: 5,
      ofCalls: 6,
    };
    const calls = (count: number) => [batch(0, 'mail', 30), batch(1, 'phone', count)];
    expect(numbers(finding, calls(30))).toEqual([finding]);
    expect(numbers(finding, calls(3))).toEqual([{ ...finding, calls: null, ofCalls: null }]);
  });

  it('goes where it names a hidden unit', () => {
    const finding: Finding = { code: 'unit-without-outgoing', channel: 'mail', unit: 'Skola A', of: 'unit' };
    expect([shown(finding, many), shown(finding, tiny)]).toEqual([true, false]);
  });
});

const boards: readonly string[] = ['A-nämnden', 'B-nämnden', 'C-nämnden'];

function row(board: string, received: number, year = 2018): AccountRow {
  return {
    board,
    year,
    counts: {
      received,
      named: received,
      anonymous: 0,
      unknownName: 0,
      withMeasure: received,
      withoutMeasure: 0,
      unknownMeasure: 0,
      open: 0,
    },
  };
}

/** An account of complaints, unit by unit; a unit's board is that of its place among the boards. */
function accountOf(sizes: readonly (readonly [unit: number, board: number, size: number])[]): RuleFigures {
  const figures = figuresOf(sizes.map(([unit, , size]) => batch(unit, 'mail', size)));
  const boardOf = new Map(sizes.map(([unit, board]) => [manyUnits[unit]?.name, boards[board] ?? null]));
  const [main, ...others] = figures.readings;
  const withBoards = (reading: typeof main): typeof main => ({
    ...reading,
    units: reading.units.map((unit) => ({ ...unit, board: boardOf.get(unit.unit) ?? null })),
  });
  const rows = boards.flatMap((board, place) => {
    const received = sizes.filter(([, of]) => of === place).reduce((sum, [, , size]) => sum + size, 0);
    return received === 0 ? [] : [row(board, received)];
  });
  return {
    ...figures,
    kind: 'account',
    account: rows,
    readings: [withBoards(main), ...others.map(withBoards)],
  };
}

function shownRows(figures: RuleFigures): readonly (number | string)[] {
  return publish(resultOf([figures])).rules[0].account.map(({ counts }) => {
    return 'hidden' in counts ? counts.hidden : counts.received;
  });
}

describe('what is published of an account', () => {
  it.each<[string, Parameters<typeof accountOf>[0], readonly (number | string)[]]>([
    [
      'all rows where each is large enough',
      [
        [0, 0, 9],
        [1, 1, 8],
        [2, 2, 7],
      ],
      [9, 8, 7],
    ],
    [
      'none of few, and none that the whole less the others would tell',
      [
        [0, 0, 30],
        [1, 1, 8],
        [3, 2, 2],
      ],
      [30, 'protects', 'few'],
    ],
    [
      'a board whose units are all of few, but not its row',
      [
        [0, 0, 4],
        [1, 0, 4],
        [3, 1, 9],
        [4, 1, 9],
      ],
      [8, 18],
    ],
    [
      'two rows of few, as long as they can trade places',
      [
        [0, 0, 30],
        [1, 1, 2],
        [3, 2, 3],
      ],
      [30, 'few', 'few'],
    ],
    [
      'a third row where two of one contact could be nothing else',
      [
        [0, 0, 30],
        [1, 1, 1],
        [3, 2, 1],
      ],
      ['protects', 'few', 'few'],
    ],
  ])('%s', (_, sizes, expected) => {
    expect(shownRows(accountOf(sizes))).toEqual(expected);
  });

  it('no row of few, and never all but one of what adds up to the whole', () => {
    const anySizes = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(2), fc.constantFrom(1, 2, 4, 5, 6, 12, 30)), {
      selector: ([unit]) => unit,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const figures = accountOf(sizes);
        const rows = shownRows(figures);
        const hidden = rows.filter((one) => typeof one === 'string');
        expect(rows.filter((one) => typeof one === 'number' && one < 5)).toEqual([]);
        const [whole] = publish(resultOf([figures])).rules[0].readings;
        if (!('hidden' in whole.whole)) expect(hidden).not.toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('hides the row whose named persons another promise hides', () => {
    const named = figuresOf([batch(0, 'mail', 3), batch(1, 'mail', 8), batch(3, 'mail', 20)]);
    const about = accountOf([
      [0, 0, 9],
      [1, 1, 8],
      [3, 2, 20],
    ]);
    const account = about.account.map((one, place) => {
      const { counts } = one;
      return 'received' in counts ? { ...one, counts: { ...counts, named: [3, 8, 20][place] ?? 0 } } : one;
    });
    const [main] = named.readings;
    const withBoards = about.readings[0].units.map(({ board }) => board);
    const units = main.units.map((unit, place) => ({ ...unit, board: withBoards[place] ?? null }));
    const promise: RuleFigures = {
      ...named,
      rule: 'namngivna',
      scope: { ...named.scope, named: true },
      readings: [{ ...main, units }],
    };
    const [, shown] = publish(resultOf([promise, { ...about, account }])).rules;
    expect(shown?.account.filter(({ counts }) => 'hidden' in counts)).not.toEqual([]);
    expect(shown?.account[0]?.counts).toEqual({ hidden: 'protects' });
  });
});

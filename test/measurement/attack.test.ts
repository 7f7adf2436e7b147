import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { determinedBy } from '../../src/measurement/suppression/determined.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import {
  type Count,
  contacts,
  departures,
  equationsOf,
  fewCells,
  hiddenIn,
  narrowed,
  type Seen,
  type Sum,
  solved,
  sumsOf,
} from './attacker.js';
import { workedOut } from './linked-attacker.js';
import { anyPeople, anyRules, linkedResult, type Person } from './make-linked.js';
import { anyBatches, figuresOf, hiddenNames, published, resultOf } from './make-result.js';

const counts: readonly (readonly [string, Count])[] = [
  ['contacts', contacts],
  ['met', (cell) => cell.met],
  ['late', (cell) => cell.late],
  ['unanswered', (cell) => cell.unanswered],
  ['pending', (cell) => cell.pending],
  ['not assessable', (cell) => cell.notAssessable['resolution'] ?? 0],
  ['excluded', (cell) => cell.excluded['short-abandon'] ?? 0],
];

describe('an attacker who adds and subtracts what is published', () => {
  it('works out no count of any hidden cell, in any reading', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const [figures] = published(batches).rules;
        for (const reading of figures.readings) {
          for (const [, count] of counts) {
            const sums = sumsOf(reading, count);
            const found = [...solved(sums).keys()].filter((name) => hiddenIn(sums).has(name));
            expect(found).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('sees no cell of few contacts, and the same cells hidden in every reading', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const figures = figuresOf(batches);
        const [main, ...others] = publish(resultOf([figures])).rules[0].readings;
        const hidden = hiddenNames(main);
        for (const few of fewCells(figures)) expect(hidden).toContain(few);
        for (const reading of others) expect(hiddenNames(reading)).toEqual(hidden);
        if (fewCells(figures).size === 0) expect(hidden).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('learns no exact number of contacts from knowing that few is 1 to 4 and other hidden cells hold at least 5', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const figures = figuresOf(batches);
        const [main] = publish(resultOf([figures])).rules[0].readings;
        const sums = sumsOf(main, contacts);
        const ranges = narrowed(sums, ({ hidden }) =>
          hidden === 'few'
            ? { least: 1, most: Number.POSITIVE_INFINITY }
            : { least: 5, most: Number.POSITIVE_INFINITY },
        );
        const known = [...ranges].filter(([, { least, most }]) => least === most).map(([name]) => name);
        const few = [...hiddenIn(sums).values()]
          .filter(({ hidden }) => hidden === 'few')
          .map(({ name }) => name);
        expect(known.filter((name) => few.includes(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('does not learn that a cell of few has no departures from there being none left', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const [figures] = published(batches).rules;
        for (const reading of figures.readings) {
          const sums = sumsOf(reading, departures);
          const ranges = narrowed(sums, () => ({ least: 0, most: Number.POSITIVE_INFINITY }));
          const few = [...hiddenIn(sums).values()].filter(({ hidden }) => hidden === 'few');
          const told = toldToHaveNone(sums);
          expect(few.filter(({ name }) => ranges.get(name)?.most === 0 && !told.has(name))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not learn of a cell of few how many were late, unanswered or pending, but for larger cells without any', () => {
    const outcomes = counts.filter(([name]) => ['late', 'unanswered', 'pending'].includes(name));
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const [figures] = published(batches).rules;
        for (const reading of figures.readings) {
          for (const [, count] of outcomes) {
            const sums = sumsOf(reading, count);
            const ranges = narrowed(sums, () => ({ least: 0, most: Number.POSITIVE_INFINITY }));
            const told = toldToHaveNone(sums);
            const few = [...hiddenIn(sums).values()].filter(({ hidden }) => hidden === 'few');
            const known = few.filter(({ name }) => {
              const range = ranges.get(name);
              return range !== undefined && range.least === range.most && !told.has(name);
            });
            expect(known).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds with remainders what fractions find', () => {
    fc.assert(
      fc.property(anyBatches, fc.infiniteStream(fc.boolean()), (batches, choices) => {
        const isHidden = memo(() => choices.next().value === true);
        const sums = sumsOf(figuresOf(batches).readings[0], contacts).map((sum) => maskedSum(sum, isHidden));
        expect([...determinedBy(equationsOf(sums), () => true)].sort()).toEqual(
          [...solved(sums).keys()].sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

function memo(choose: () => boolean): (name: string) => boolean {
  const chosen = new Map<string, boolean>();
  return (name) => {
    const choice = chosen.get(name) ?? choose();
    chosen.set(name, choice);
    return choice;
  };
}

function maskedSum({ total, parts }: Sum, isHidden: (name: string) => boolean): Sum {
  const mask = (seen: Seen): Seen => ({ ...seen, hidden: isHidden(seen.name) ? 'few' : null });
  return { total: mask(total), parts: parts.map(mask) };
}

/** Cells within a larger one that is shown and has none: it says so of all its parts, and is meant to; and of their sums. */
function toldToHaveNone(sums: readonly Sum[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (let before = -1; before !== told.size; ) {
    before = told.size;
    const none = sums.filter(({ total: { name, hidden, count } }) => {
      return told.has(name) || (hidden === null && count === 0);
    });
    for (const { name } of none.flatMap(({ parts }) => parts)) told.add(name);
    const sum = sums.filter(({ parts }) => parts.length > 0 && parts.every(({ name }) => told.has(name)));
    for (const { total } of sum) told.add(total.name);
  }
  return told;
}

describe('rules that share contacts', () => {
  it('let no cell of few be worked out across them', () => {
    fc.assert(
      fc.property(anyRules, anyPeople, (names, people) => {
        const result = linkedResult(names, people);
        expect(workedOut(result, publish(result), people)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  const attacked = (names: Parameters<typeof linkedResult>[0], people: readonly Person[]) => {
    const result = linkedResult(names, people);
    return [result, publish(result), people] as const;
  };
  const crowd = (size: number, part: Partial<Person> = {}): readonly Person[] =>
    Array.from({ length: size }, () => ({ ...someone, ...part }));
  const someone: Person = {
    unit: { name: 'Skola', kind: 'administration', board: null },
    channel: 'mail',
    week: 0,
    weekday: 0,
    hour: 10,
    handedOn: false,
    isComplaint: false,
    named: true,
    outcome: 'met',
  };
  const elderly = { name: 'Äldreomsorg', kind: 'administration', board: null } as const;
  const housing = { name: 'Bostäder AB', kind: 'company', board: null } as const;

  it('hide the whole of one where two wholes less one another are a rule of few', () => {
    const people = [...crowd(3), ...crowd(20, { unit: housing }), ...crowd(20, { unit: elderly })];
    const rules = publish(linkedResult(['no-school', 'school', 'all'], people)).rules;
    expect(rules.map(({ readings: [{ whole }] }) => 'hidden' in whole)).toEqual([false, true, true]);
  });

  it('show the wholes, and who is outside, where a narrower rule holds enough', () => {
    const people = [...crowd(9), ...crowd(20, { unit: housing })];
    const { rules, balance } = publish(linkedResult(['no-school', 'school', 'all'], people));
    expect(rules.map(({ readings: [{ whole }] }) => 'hidden' in whole)).toEqual([false, false, false]);
    expect(rules.map(({ outOfScope }) => outOfScope)).toEqual([9, 20, 0]);
    expect(balance.contacts.parts).toHaveLength(2);
  });

  it('keep the balance where a rule of few leaves many others out', () => {
    const people = [...crowd(3, { isComplaint: true }), ...crowd(40), ...crowd(20, { unit: housing })];
    const { rules, balance } = publish(linkedResult(['complaints'], people));
    expect(rules[0]).toMatchObject({ readings: [{ whole: { hidden: 'few' } }], outOfScope: null });
    expect(balance.contacts.parts).toHaveLength(2);
    expect(balance.rules).toEqual([]);
  });

  it('give up the number of all contacts where that less another rule is a rule of few', () => {
    const people = [...crowd(3, { isComplaint: true }), ...crowd(40)];
    const { rules, balance } = publish(linkedResult(['no-complaints', 'complaints'], people));
    expect(rules[0].readings[0].whole).toMatchObject({ met: 40 });
    expect(balance.contacts.parts).toEqual([]);
    expect(rules.map(({ outOfScope }) => outOfScope)).toEqual([null, null]);
  });

  it('tell the times and patterns of one of them, and of every one that shares no contact with it', () => {
    const people = [
      ...crowd(9, { isComplaint: true }),
      ...crowd(3, { isComplaint: true, weekday: 4, handedOn: true }),
      ...crowd(9, { isComplaint: true, weekday: 2 }),
      ...crowd(20),
      ...crowd(20, { weekday: 4, handedOn: true }),
    ];
    const told = (names: Parameters<typeof linkedResult>[0]): unknown =>
      publish(linkedResult(names, people)).rules.map(({ arrivals, patterns }) => {
        return [arrivals !== null, patterns.length > 0];
      });
    expect(told(['complaints', 'no-complaints', 'all'])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(told(['complaints', 'no-complaints'])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(workedOut(...attacked(['complaints', 'no-complaints', 'all'], people))).toEqual([]);
  });

  it('hide the same cells where they hold the same contacts', () => {
    const people = [...crowd(3, { isComplaint: true }), ...crowd(20, { unit: housing, isComplaint: true })];
    const more = crowd(9, { unit: housing });
    const [first, second] = publish(linkedResult(['complaints', 'all'], [...people, ...more])).rules;
    const hidden = (figures: typeof first | undefined): readonly string[] =>
      figures === undefined ? [] : hiddenNames(figures.readings[0]);
    expect(hidden(first)).toContain('unit Skola');
    expect(hidden(second)).toContain('unit Skola');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { determinedBy } from '../../src/measurement/suppression/determined.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { RespondRule } from '../../src/model/rule.js';
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
import { rule } from './make.js';
import { anyBatches, batch, figuresOf, hiddenNames, published, resultOf } from './make-result.js';

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

  it('finds with remainders what fractions find', () => {
    fc.assert(
      fc.property(anyBatches, fc.infiniteStream(fc.boolean()), (batches, choices) => {
        const isHidden = memo(() => choices.next().value === true);
        const sums = sumsOf(figuresOf(batches).readings[0], contacts).map((sum) => maskedSum(sum, isHidden));
        expect([...determinedBy(equationsOf(sums))].sort()).toEqual([...solved(sums).keys()].sort());
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

/** Cells within a larger one that is shown and has none: it says so of all its parts, and is meant to. */
function toldToHaveNone(sums: readonly Sum[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (let before = -1; before !== told.size; ) {
    before = told.size;
    const none = sums.filter(({ total: { name, hidden, count } }) => {
      return told.has(name) || (hidden === null && count === 0);
    });
    for (const { name } of none.flatMap(({ parts }) => parts)) told.add(name);
  }
  return told;
}

describe('rules that share contacts', () => {
  const mailRule: RespondRule = { ...rule, id: 'epost-36h', channels: ['mail'] };

  it('let no cell of few be worked out across them', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const rules = publish(resultOf([figuresOf(batches), figuresOf(batches, mailRule)])).rules;
        const sums = rules.flatMap((figures) =>
          sumsOf(figures.readings[0], contacts, (name, isOfOneChannel) =>
            isOfOneChannel ? name : `${figures.rule} ${name}`,
          ),
        );
        const few = new Set(
          [...hiddenIn(sums).values()].filter(({ hidden }) => hidden === 'few').map(({ name }) => name),
        );
        expect([...solved(sums).keys()].filter((name) => few.has(name))).toEqual([]);
        const shown = sums
          .flatMap((sum) => [sum.total, ...sum.parts])
          .filter(({ hidden }) => hidden === null);
        expect(shown.filter(({ name }) => few.has(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('give up tables where a kind of few mails is all mails less what another rule shows', () => {
    const batches = [
      batch(0, 'mail', 1),
      batch(1, 'mail', 2),
      batch(5, 'mail', 5),
      batch(3, 'mail', 2),
      batch(0, 'phone', 13),
    ];
    const [all, mails] = publish(resultOf([figuresOf(batches), figuresOf(batches, mailRule)])).rules;
    const kinds = [all, mails].flatMap((figures) => figures?.readings[0].organisationKinds ?? []);
    expect(kinds.filter(({ cell }) => !('hidden' in cell))).toEqual([]);
  });

  it('hide the same cells where they are of the same contacts', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const other = { ...rule, id: 'annan', readings: [rule.readings[0]] as const };
        const [first, second] = publish(resultOf([figuresOf(batches), figuresOf(batches, other)])).rules;
        expect(second === undefined ? [] : hiddenNames(second.readings[0])).toEqual(
          hiddenNames(first.readings[0]),
        );
      }),
      { numRuns: 20 },
    );
  });
});

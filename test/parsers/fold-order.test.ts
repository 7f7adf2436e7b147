import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findRepeated } from '../../src/parsers/folding/repeated-texts.js';
import { sortedByTime } from '../../src/parsers/folding/sorted-by-time.js';

interface Happening {
  readonly at: { readonly start: number; readonly end: number; readonly precision: 'exact' };
  readonly what: number;
}

function happening([start, what]: readonly [number, number]): Happening {
  return { at: { start, end: start, precision: 'exact' }, what };
}

function compare(one: Happening, other: Happening): number {
  return one.at.start - other.at.start || one.what - other.what;
}

const itself = <Text>(text: Text): Text => text;

const happenings = fc
  .array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 5 })), { maxLength: 40 })
  .map((pairs) => pairs.map(happening));

describe('what is sorted by time', () => {
  it('stands as a plain sort would have it, whatever order it came in', () => {
    fc.assert(
      fc.property(happenings, (list) => {
        expect(sortedByTime(list, compare)).toEqual([...list].sort(compare));
      }),
    );
  });

  it('stands so too where only what happened at once is out of order', () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const byTime = [...list].sort((one, other) => one.at.start - other.at.start);
        expect(sortedByTime(byTime, compare)).toEqual([...list].sort(compare));
      }),
    );
  });

  it('leaves the list that it was given as it is', () => {
    const list = [happening([1, 2]), happening([1, 1])];
    sortedByTime(list, compare);
    expect(list.map(({ what }) => what)).toEqual([2, 1]);
  });

  it('is the same list where it is in order as it came', () => {
    const list = [happening([1, 1]), happening([1, 1]), happening([1, 2]), happening([2, 1])];
    expect(sortedByTime(list, compare)).toBe(list);
  });
});

describe('texts that may come again', () => {
  it('are told of every text that does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.constant(null))), (texts) => {
        const mayComeAgain = findRepeated(texts, itself);
        for (const [place, text] of texts.entries()) {
          const isAgain = texts.indexOf(text) !== texts.lastIndexOf(text);
          if (text === null || isAgain) expect(mayComeAgain(place)).toBe(true);
        }
      }),
    );
  });

  it('are few where none does', () => {
    const ids = Array.from(
      { length: 20_000 },
      (_, place) => `${(place * 7919).toString(36)}@storlinda.example`,
    );
    const mayComeAgain = findRepeated(ids, itself);
    expect(ids.filter((_id, place) => mayComeAgain(place)).length).toBeLessThan(ids.length / 5);
  });

  it('are only those that agree in their beginning where ids are longer than any', () => {
    const long = 'x'.repeat(100);
    const mayComeAgain = findRepeated([`a${long}1`, `a${long}2`, `b${long}3`], itself);
    expect([0, 1, 2].map(mayComeAgain)).toEqual([true, true, false]);
  });
});

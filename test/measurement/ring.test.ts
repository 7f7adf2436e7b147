import { describe, expect, it } from '@jest/globals';
import { cheapestRing, networkOf, type Question } from '../../src/measurement/suppression/ring.js';
import type { TableCell } from '../../src/measurement/suppression/table-cells.js';

const plain: Omit<TableCell, 'key' | 'from' | 'to'> = {
  by: 'unit',
  within: [],
  contacts: 9,
  isFew: false,
  shareCounts: [],
  outcomeCounts: [],
};

const arc = (key: string, from: string, to: string, contacts = 9): TableCell => {
  return { ...plain, key, from, to, contacts };
};

/** Counts how often it is asked whether a cell that is shown may be hidden. */
function questionOf(): { readonly question: Question; readonly asked: () => number } {
  let asked = 0;
  const question: Question = {
    countOf: ({ contacts }) => contacts,
    least: () => 0,
    most: () => Number.POSITIVE_INFINITY,
    mayHide: () => {
      asked += 1;
      return true;
    },
  };
  return { question, asked: () => asked };
}

const first = arc('first', 'whole', 'end');
const second = arc('second', 'whole', 'end');
/** Many more ways between the same two nodes, as the units of one kind are. */
const shown = Array.from({ length: 2000 }, (_, place) => arc(`shown ${place}`, 'whole', 'end', 20 + place));
const network = networkOf([first, second, ...shown]);

describe('the search for a ring', () => {
  it('looks at no cell that is shown where a ring is hidden already', () => {
    const { question, asked } = questionOf();
    const search = { network, hidden: networkOf([first, second]), question };
    expect(cheapestRing(first, search)).toEqual([]);
    expect(asked()).toBe(0);
  });

  it('looks at each end of a shown cell once at most where one has to be hidden', () => {
    const { question, asked } = questionOf();
    const search = { network, hidden: networkOf([first]), question };
    expect(cheapestRing(first, search)?.map(({ key }) => key)).toEqual(['second']);
    expect(asked()).toBeLessThanOrEqual(4 * (shown.length + 1));
  });

  it('finds none where the cell stands alone between its ends', () => {
    const { question } = questionOf();
    const alone = networkOf([first, arc('other', 'whole', 'elsewhere')]);
    expect(cheapestRing(first, { network: alone, hidden: networkOf([first]), question })).toBeNull();
  });
});

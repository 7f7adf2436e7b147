import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from '../../src/measurement/in-order.js';

const anyNumber = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffff_ffff }));

describe('numbers put in order digit by digit', () => {
  it('are those that comparing them gives', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 300 }), fc.array(anyNumber), (one, others) => {
        for (const numbers of [one, Uint32Array.from(others)]) {
          const expected = numbers.toSorted();
          expect(inOrder(numbers.slice(), new Uint32Array(numbers.length))).toEqual(expected);
        }
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { runsOf, takenFrom } from '../src/pauses.js';

const sizes = [0, 1, 1023, 1024, 1025, 5000];

function numbers(length: number): number[] {
  return Array.from({ length }, (_, number) => number);
}

describe('items in runs', () => {
  it.each(sizes)('%d of them come each once and in order', (size) => {
    expect([...runsOf(numbers(size))].flat()).toEqual(numbers(size));
  });

  it.each(sizes)('%d of them can be taken out of their list, which is empty then', (size) => {
    const list = numbers(size);
    const taken = [...takenFrom(list)].flat();
    expect(taken.sort((one, other) => one - other)).toEqual(numbers(size));
    expect(list).toEqual([]);
  });

  it('those that were taken are in the list no more', () => {
    const list = numbers(3000);
    const [first] = takenFrom(list);
    expect(list).toEqual(numbers(3000 - (first?.length ?? 0)));
  });
});

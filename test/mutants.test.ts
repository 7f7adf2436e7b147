import { describe, expect, it } from '@jest/globals';
import { reasonFor } from '../scripts/docs/mutants-page.js';
import { reasons } from '../scripts/mutate/reasons.js';
import { type Change, readResults } from '../scripts/mutate/results.js';

const { rooms } = readResults();

function shown({ file, line, original, replacement }: Change): string {
  return `${file}:${line} ${original} => ${replacement}`;
}

describe('changes that the tests should notice', () => {
  it.each(['calendar', 'rules'] as const)('of src/%s: at least 80 % of enough are noticed', (room) => {
    const { drawn = 0, killedAtFirst = 0 } = rooms[room] ?? {};
    expect(drawn).toBeGreaterThanOrEqual(200);
    expect(killedAtFirst / drawn).toBeGreaterThanOrEqual(0.8);
  });

  it.each(['calendar', 'rules'] as const)('of src/%s: each that is not has its reason', (room) => {
    const unexplained = (rooms[room]?.survivors ?? []).filter((change) => reasonFor(change) === null);
    expect(unexplained.map(shown)).toEqual([]);
  });

  it('have no reason where they are noticed now', () => {
    const explained = new Set(Object.values(rooms).flatMap(({ survivors }) => survivors.map(reasonFor)));
    expect(reasons.map(({ why }) => why).filter((why) => !explained.has(why))).toEqual([]);
  });
});

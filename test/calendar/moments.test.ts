import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactMoment, laterBy, minuteMoment } from '../../src/calendar/moments.js';
import type { Moment } from '../../src/model/time.js';

const START = Date.UTC(2018, 9, 8, 6, 15);

function told({ start, end, precision }: Moment): Moment {
  return { start, end, precision };
}

describe('a moment that keeps its start alone', () => {
  it.each<readonly [string, Moment, Moment]>([
    ['known exactly', exactMoment(START), { start: START, end: START, precision: 'exact' }],
    [
      'known to the millisecond',
      exactMoment(START + 7),
      { start: START + 7, end: START + 7, precision: 'exact' },
    ],
    ['before 1970', exactMoment(-1000), { start: -1000, end: -1000, precision: 'exact' }],
    ['known to the minute', minuteMoment(START), { start: START, end: START + 59_999, precision: 'minute' }],
  ])('tells its end and how it is known: %s', (_, moment, expected) => {
    expect(told(moment)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(moment))).toEqual(expected);
  });

  it('is as exact later as it was, and as long', () => {
    const day: Moment = { start: START, end: START + 86_399_999, precision: 'day' };
    fc.assert(
      fc.property(
        fc.constantFrom(exactMoment(START), minuteMoment(START), day),
        fc.nat(),
        (moment, later) => {
          const { start, end, precision } = moment;
          expect(told(laterBy(later, moment))).toEqual({ start: start + later, end: end + later, precision });
        },
      ),
    );
  });
});

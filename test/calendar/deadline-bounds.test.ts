import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { deadlineBounds } from '../../src/calendar/deadline-bounds.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { Limit } from '../../src/model/calendar-spec.js';
import { hours, instant, limit, spec } from './calendars.js';

const calendar = createCalendar(spec());
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function boundsOf(received: string, length: number, of: Limit): readonly string[] {
  const start = instant(received);
  const { due, earliest, latest } = deadlineBounds(calendar, { start, end: start + length - 1 }, of);
  return [due, earliest, latest].map((at) => formatInstant(at).slice(5, 19));
}

describe('deadlines of what is received at some time in a span', () => {
  it.each([
    ['exact', 1, hours(36, 'clock'), ['10-10T22:00:00', '10-10T22:00:00', '10-10T22:00:00']],
    ['to the minute', MINUTE, hours(36, 'clock'), ['10-10T22:00:00', '10-10T22:00:00', '10-10T22:00:59']],
    [
      'in the day that follows',
      DAY,
      hours(36, 'clock'),
      ['10-10T22:00:00', '10-10T22:00:00', '10-11T21:59:59'],
    ],
    [
      'in that day, in working days',
      DAY,
      limit('2 working days'),
      ['10-11T23:59:59', '10-11T23:59:59', '10-12T23:59:59'],
    ],
  ])('from Tuesday at 10: %s', (_case, length, of, expected) => {
    expect(boundsOf('2018-10-09 10:00', length, of)).toEqual(expected);
  });

  // What runs out on Sunday at 24:00 is moved to Monday 16:00; a millisecond later it runs out on Monday at once.
  it.each([
    ['up to midnight', '2018-10-12 23:59', ['10-15T16:00:00', '10-15T16:00:00', '10-15T16:00:00']],
    ['from midnight', '2018-10-13 00:00', ['10-15T16:00:00', '10-15T00:00:00', '10-15T16:00:00']],
    ['after midnight', '2018-10-13 00:01', ['10-15T00:01:00', '10-15T00:01:00', '10-15T00:01:59']],
  ])('rolled, received in the minute %s', (_case, received, expected) => {
    expect(boundsOf(received, MINUTE, hours(48, 'clock-rolled'))).toEqual(expected);
  });

  it('rolled, received some time in a day that turns in the middle: the earliest is no deadline of its ends', () => {
    expect(boundsOf('2018-10-12 12:00', DAY, hours(48, 'clock-rolled'))).toEqual([
      '10-15T16:00:00',
      '10-15T00:00:00',
      '10-15T16:00:00',
    ]);
  });
});

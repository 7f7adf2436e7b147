import { describe, expect, it } from '@jest/globals';
import { hourBands } from '../../../src/measurement/patterns/bands.js';
import type { WeekHours } from '../../../src/model/calendar-spec.js';
import type { Verdict } from '../../../src/model/verdict.js';
import { hours, verdict } from '../make.js';
import { figuresOfVerdicts } from '../make-patterns.js';

const bands = (week: WeekHours, contacts: number): string =>
  hourBands(week, contacts)
    .map(({ from, until }) => `${from}-${until}`)
    .join(' ');

const openOn = (from: number, until: number): WeekHours => {
  const spans = [{ from: from * 60, until: until * 60 }];
  return [spans, spans, spans, spans, spans, [], []];
};

describe('the bands of hours', () => {
  it.each([
    ['hours while it is open', hours, 400, '0-8 8-9 9-10 10-11 11-12 12-13 13-14 14-15 15-16 16-24'],
    ['halves of the day where contacts are few', hours, 399, '0-8 8-12 12-16 16-24'],
    ['whole hours around odd opening hours', openOn(8.5, 11.5), 10, '0-8 8-12 12-24'],
    ['a day that opens at midnight', openOn(0, 24), 10, '0-12 12-24'],
    ['one that opens after noon', openOn(13, 17), 10, '0-12 12-17 17-24'],
    ['hours past midnight', openOn(22, 30), 10, '0-12 12-24'],
  ])('are %s', (_, week, contacts, expected) => {
    expect(bands(week, contacts)).toBe(expected);
  });
});

describe('times of arrival', () => {
  it('count received, judged and kept by weekday and hour in Stockholm', () => {
    const { arrivals } = figuresOfVerdicts([
      verdict({ day: 0, hour: 9 }),
      verdict({ day: 7, hour: 11, outcome: 'late', channel: 'phone' }),
      verdict({ day: 0, hour: 16, outcome: 'pending' }),
      verdict({ day: 13, hour: 0, outcome: 'excluded' }),
    ]);
    expect(arrivals?.slots).toEqual([
      {
        weekday: 0,
        band: { from: 8, until: 12 },
        counts: { contacts: 2, judged: 2, met: 1 },
        channels: [
          { channel: 'mail', counts: { contacts: 1, judged: 1, met: 1 } },
          { channel: 'phone', counts: { contacts: 1, judged: 1, met: 0 } },
        ],
      },
      {
        weekday: 0,
        band: { from: 16, until: 24 },
        counts: { contacts: 1, judged: 0, met: 0 },
        channels: [{ channel: 'mail', counts: { contacts: 1, judged: 0, met: 0 } }],
      },
      {
        weekday: 6,
        band: { from: 0, until: 8 },
        counts: { contacts: 1, judged: 0, met: 0 },
        channels: [{ channel: 'mail', counts: { contacts: 1, judged: 0, met: 0 } }],
      },
    ]);
  });

  it('know the day alone where the log does', () => {
    const one = verdict({ day: 4 });
    const { start } = one.contact.receivedAt;
    const day: Verdict = {
      ...one,
      contact: { ...one.contact, receivedAt: { start, end: start, precision: 'day' } },
    };
    const { arrivals, patterns } = figuresOfVerdicts([day]);
    expect(arrivals?.slots).toMatchObject([{ weekday: 4, band: null, counts: { contacts: 1 } }]);
    expect(patterns).toEqual([]);
  });

  it('are of the main reading of a whole rule', () => {
    expect(figuresOfVerdicts([verdict({ reading: 'office-hours' })]).arrivals).toBeNull();
    expect(figuresOfVerdicts([{ ...verdict(), partOf: 'svar-36h' }]).arrivals).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { exactMoment } from '../../src/calendar/moments.js';
import { type CallTold, eventOfLegs } from '../../src/parsers/folding/event-of-legs.js';

const told: CallTold = {
  at: exactMoment(1538978400000),
  callId: '1538978400.1',
  from: '+46701740605',
  to: ['201'],
  outcome: 'answered',
  answeredBy: '201',
  waitSeconds: 5,
  talkSeconds: 60,
  transfers: 0,
  statedDirection: 'incoming',
};

const origin = { file: 'Master.csv', sheet: null, format: 'asterisk-cdr' };
const other = { ...origin, file: 'Master2.csv' };

describe('the event of a call', () => {
  it.each([
    ['one row', [{ origin, row: 2 }]],
    [
      'rows of one table',
      [
        { origin, row: 7 },
        { origin, row: 2 },
        { origin, row: 9 },
      ],
    ],
    [
      'rows of several',
      [
        { origin, row: 7 },
        { origin: other, row: 7 },
      ],
    ],
  ] as const)('names %s in their order, and is plain data as JSON', (_which, places) => {
    const event = eventOfLegs(told, places);
    const sources = places.map(({ origin: { file, sheet }, row }) => ({ file, sheet, row }));
    expect(event.sources).toEqual(sources);
    expect(JSON.stringify(event)).toBe(
      JSON.stringify({ channel: 'phone', format: 'asterisk-cdr', sources, ...told }),
    );
  });
});

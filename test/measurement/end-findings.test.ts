import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startOfDay } from '../../src/calendar/zone.js';
import { endFindings } from '../../src/measurement/findings/end-findings.js';
import { collectChannelLogs } from '../../src/measurement/gathering/channel-log.js';
import { type LastDays, lastDays, noDays, tellOf } from '../../src/measurement/gathering/last-days.js';
import type { PlacedEvent } from '../../src/model/contact.js';
import type { LogEvent } from '../../src/model/event.js';
import { entry } from '../pairing/town.js';
import { gatheredOf, mailEvent } from './make.js';

const DAY = 17_800;

function mailOn(day: number): LogEvent {
  return mailEvent(startOfDay(DAY + day) + 36_000_000);
}

function placed(event: LogEvent): PlacedEvent {
  return { id: 'E', event, direction: 'incoming', unit: null, fate: { what: 'passing' } };
}

function found(events: readonly LogEvent[], declared = false) {
  const channels = gatheredOf(events.map(placed), collectChannelLogs());
  const logEnd = events.slice(-1).map(({ channel, at }) => ({ channel, at: at.start, declared }));
  return endFindings({ facts: { channels }, logEnd });
}

const week = [0, 1, 2, 3, 4].map(mailOn);
const year = Array.from({ length: 365 }, (_, day) => mailOn(day));

describe('the end of a log that rests on one day', () => {
  it.each<[string, readonly LogEvent[], readonly [last: number, before: number] | null]>([
    ['of a week, and 31 days later', [...week, mailOn(35)], [35, 4]],
    ['of a week, and 30 days later', [...week, mailOn(34)], null],
    ['of a year, and half a year later', [...year, mailOn(364 + 182)], [546, 364]],
    ['of a year, and a day less than half a year later', [...year, mailOn(364 + 181)], null],
    ['two mails of that day', [...week, mailOn(100), mailOn(100)], [100, 4]],
    ['two days far behind', [...week, mailOn(100), mailOn(101)], null],
    ['one day alone', [mailOn(0)], null],
    ['no event', [], null],
  ])('%s', (_, events, days) => {
    const expected =
      days === null
        ? []
        : [{ code: 'log-end-alone', channel: 'mail', last: DAY + days[0], before: DAY + days[1] }];
    expect(found(events)).toEqual(expected);
  });

  it('is pointed out of a register where any time of a case is that late', () => {
    const cases = [
      entry('10-08 09:00', '1', { times: { answered: '10-12 10:00' } }),
      entry('10-09 09:00', '2', { times: { answered: '12-24 10:00' } }),
      entry('10-10 09:00', '3'),
    ];
    expect(found(cases)).toMatchObject([{ code: 'log-end-alone', channel: 'case' }]);
    expect(found(cases.slice(0, 1))).toEqual([]);
  });

  it('is nothing to point out where the user has said when the log ends', () => {
    expect(found([...week, mailOn(35)], true)).toEqual([]);
  });
});

describe('the last days of a log', () => {
  const dates = fc.array(fc.integer({ min: 0, max: 20 }));
  const daysOf = (told: readonly number[]): LastDays => {
    const days = noDays();
    for (const date of told) tellOf(days, date);
    return days;
  };

  it('are the last two, in whatever order they are told', () => {
    fc.assert(
      fc.property(dates, (told) => {
        const [last = null, before = null] = [...new Set(told)].sort((one, other) => other - one);
        expect(daysOf(told)).toEqual({ last, before });
      }),
    );
  });

  it('of parts are those of the whole', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const sum = lastDays.empty();
        lastDays.add(sum, daysOf(one));
        lastDays.add(sum, daysOf(other));
        expect(sum).toEqual(daysOf([...one, ...other]));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  limitOf,
  onlyReading,
  type TimeReading,
  type TimeRule,
  type WrittenTime,
} from '../../src/rules/limits.js';

const HOUR = 3_600_000;
const day = { cutoff: null, dayEnds: 'midnight' } as const;

describe('a time under a reading', () => {
  it.each<[string, WrittenTime, TimeReading, TimeRule, object]>([
    [
      'hours as the id of the reading says',
      { within: '36 hours' },
      { id: 'workday-clock' },
      {},
      { kind: 'hours', milliseconds: 36 * HOUR, counting: 'workday-clock' },
    ],
    [
      'hours as the time itself says, whatever the reading says',
      { within: '36 hours', counting: 'clock' },
      { id: 'workday-clock' },
      {},
      { kind: 'hours', milliseconds: 36 * HOUR, counting: 'clock' },
    ],
    [
      'weeks as the reading says',
      { within: '2 weeks' },
      { id: 'a', counting: 'unrolled' },
      {},
      { kind: 'days', amount: 2, unit: 'weeks', rolled: false, ...day },
    ],
    [
      'minutes by the clock where nothing is said',
      { within: '5 minutes' },
      { id: 'a' },
      {},
      { kind: 'hours', milliseconds: HOUR / 12, counting: 'clock' },
    ],
    [
      'working days without any counting, though the reading has one',
      { within: '2 working days' },
      { id: 'clock' },
      { cutoff: '15:00' },
      { kind: 'working-days', amount: 2, unit: 'working-days', cutoff: 900, dayEnds: 'midnight' },
    ],
    [
      'the end of the day of the reading before that of the rule',
      { within: '1 week' },
      { id: 'rolled', cutoff: '14:00', dayEnds: 'office-close' },
      { cutoff: '15:00', dayEnds: 'midnight' },
      { kind: 'days', amount: 1, unit: 'weeks', rolled: true, cutoff: 840, dayEnds: 'office-close' },
    ],
    [
      'hours without the end of a day',
      { within: '1 hour' },
      { id: 'clock' },
      { cutoff: '15:00', dayEnds: 'office-close' },
      { kind: 'hours', milliseconds: HOUR, counting: 'clock' },
    ],
    [
      'ring signals of six seconds',
      { within: '5 signals' },
      { id: 'a' },
      {},
      { kind: 'hours', milliseconds: 30_000, counting: 'clock' },
    ],
    [
      'ring signals as long as the rule says',
      { within: '1 signal' },
      { id: 'a' },
      { secondsPerSignal: 4.5 },
      { kind: 'hours', milliseconds: 4500, counting: 'clock' },
    ],
  ])('is %s', (_case, time, reading, rule, expected) => {
    expect(limitOf(time, reading, rule)).toEqual(expected);
  });

  it.each([
    ['hours', '36 hours', /^det står inte hur 36 hours räknas. Välj bland workday-clock, clock/],
    ['days', '2 days', /^det står inte hur 2 days räknas. Välj bland rolled, unrolled/],
    ['months', '1 month', /^det står inte hur 1 month räknas. Välj bland rolled, unrolled/],
  ])('is none where nothing says how %s are counted', (_case, within, expected) => {
    const found = limitOf({ within }, { id: 'a' }, {});
    expect('problem' in found ? found.problem.sv : found).toMatch(expected);
  });
});

describe('the one reading of a rule that states none', () => {
  it.each<[string, WrittenTime, string | null]>([
    ['working days are whole', { within: '2 working days' }, 'working-days'],
    ['seconds run by the clock', { within: '30 seconds' }, 'clock'],
    ['ring signals run by the clock', { within: '5 signals' }, 'clock'],
    ['hours as they say', { within: '36 hours', counting: 'office-hours' }, 'office-hours'],
    ['hours that do not say', { within: '36 hours' }, null],
    ['weeks as they say', { within: '1 week', counting: 'rolled' }, 'rolled'],
    ['weeks that do not say', { within: '1 week' }, null],
    [
      'what cannot be read, though it says how it is counted',
      { within: '2 wekks', counting: 'rolled' },
      null,
    ],
  ])('%s', (_case, time, expected) => {
    expect(onlyReading(time)?.id ?? null).toBe(expected);
  });
});

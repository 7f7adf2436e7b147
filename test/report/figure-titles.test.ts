import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../src/model/result.js';
import { channelSpread } from '../../src/report/view.js';
import { weekSpread } from '../../src/report/view-series.js';
import { cell, sampleResult } from './sample-result.js';

const [rule] = sampleResult.rules;
const [main] = rule.readings;
type Week = (typeof main.weeks)[number];

function ofChannels(mail: Cell, phone: Cell, cases: Cell): typeof main {
  const channels = [
    { channel: 'mail', cell: mail },
    { channel: 'phone', cell: phone },
    { channel: 'case', cell: cases },
  ] as const;
  return { ...main, channels };
}

describe('how far the channels of a figure stand apart', () => {
  const [half, most, all] = [cell([50, 50, 0, 0]), cell([65, 35, 0, 0]), cell([96, 4, 0, 0])];

  it.each<[string, ReturnType<typeof ofChannels>, unknown]>([
    ['one below all others', ofChannels(half, all, all), { weakest: { channel: 'mail' } }],
    ['two low ones and a high one', ofChannels(half, most, all), 'apart'],
    ['nothing that chance cannot explain', ofChannels(most, most, half), 'alike'],
    ['a single channel', { ...main, channels: [{ channel: 'mail', cell: half }] }, null],
  ])('%s', (_, reading, expected) => {
    const spread = channelSpread(reading);
    if (typeof expected === 'object' && expected !== null) expect(spread).toMatchObject(expected);
    else expect(spread).toBe(expected);
  });
});

describe('how far weeks stand apart', () => {
  const week = (found: Cell): Week => ({
    week: '2018-W41',
    monday: 17_812,
    cell: found,
    channels: [{ channel: 'mail', cell: found }],
  });
  const spreadOf = (...cells: readonly Cell[]) =>
    weekSpread({
      ...main,
      channels: [{ channel: 'mail', cell: cell([9, 9, 9, 0]) }],
      weeks: cells.map(week),
    });

  it.each<[string, ReturnType<typeof spreadOf>, unknown]>([
    ['alike', spreadOf(cell([50, 5, 0, 0]), cell([51, 4, 0, 0])), 'alike'],
    ['a single week has nothing to be compared with', spreadOf(cell([50, 5, 0, 0])), null],
    ['nor has one beside an open week', spreadOf(cell([50, 5, 0, 0]), cell([5, 50, 0, 3])), null],
  ])('%s', (_, spread, expected) => expect(spread).toBe(expected));

  it('the weakest', () => {
    expect(spreadOf(cell([90, 5, 0, 0]), cell([5, 90, 0, 0]))).toMatchObject({ share: { met: 5 } });
  });
});

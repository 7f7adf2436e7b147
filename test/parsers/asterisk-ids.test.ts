import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { channelId } from '../../src/parsers/phone/asterisk-values.js';

const { read } = channelId('uniqueid');
const context = { zone: 'UTC', dateOrder: null, mailbox: null, noteClockChange: () => undefined } as const;

function epochIn(text: string): number | null {
  return read(text, context)?.epoch ?? null;
}

describe('the id of a channel', () => {
  it.each([
    ['1514793101.696', 1_514_793_101_000],
    [' 1514793101.696 ', 1_514_793_101_000],
    ['exchange-2-1514793101.696', 1_514_793_101_000],
    ['-999999999.0', 999_999_999_000],
    ['1514793101.', null],
    ['1514793101', null],
    ['15147931011.696', null],
    ['14793101.696', null],
    ['1514793101.696-1', null],
    ['x1514793101.696', null],
    ['15147.93101.696', null],
    ['', null],
  ])('%j tells of %j', (text, epoch) => {
    expect(epochIn(text)).toBe(epoch);
  });

  it('holds an epoch wherever it ends in nine or ten digits, a point and digits', () => {
    const digits = fc.stringMatching(/^\d{7,11}$/);
    const sign = fc.constantFrom('', '-', '.', 'a', '7', 'a-', '-.');
    fc.assert(
      fc.property(sign, digits, sign, digits, sign, (before, seconds, between, count, after) => {
        const text = `${before}${seconds}${between}${count}${after}`;
        const told = /(?:^|-)(\d{9,10})\.\d+$/.exec(text)?.[1];
        expect(epochIn(text)).toBe(told === undefined ? null : Number(told) * 1000);
      }),
      { numRuns: 2000 },
    );
  });
});

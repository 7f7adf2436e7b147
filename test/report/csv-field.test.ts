import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatInstant } from '../../src/calendar/zone.js';
import { bytesOf, emptyBlock, putNumber, putText, takeBytes } from '../../src/report/csv/byte-block.js';
import { fieldWriter } from '../../src/report/csv/csv-field.js';
import type { TableValue } from '../../src/report/table-value.js';
import '../fixed-seed.js';

/** Fields one after the other, each after a bar, in a block that has to grow. */
function written(values: readonly TableValue[]): string {
  const write = fieldWriter();
  const block = emptyBlock(1);
  for (const value of values) {
    putText(block, '|');
    write(value, block);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(block));
}

const anyInstant = fc.integer({ min: Date.UTC(1969, 11, 31), max: Date.UTC(2060, 0, 1) });

describe('a field of a CSV file', () => {
  it('has a time as it is written elsewhere', () => {
    fc.assert(
      fc.property(fc.array(anyInstant), (times) => {
        const expected = times.map((at) => `|${formatInstant(at)}`).join('');
        expect(written(times.map((at) => ({ kind: 'instant', at })))).toBe(expected);
      }),
    );
  });

  it('has nothing that steers a screen, and text as it was', () => {
    const steering = 'Björk\u001b[2J\u202eskolan\u0000 å\u200bä\u00adö\tx';
    expect(written([{ kind: 'text', text: steering }])).toBe('|Björk[2Jskolan åä\u00adö\tx');
  });

  it('has any number as JavaScript writes it', () => {
    const anyNumber = fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.constantFrom(0, -0, 9, 10, 2 ** 31));
    fc.assert(
      fc.property(anyNumber, (number) => {
        const block = emptyBlock(0);
        putNumber(block, number);
        expect(new TextDecoder().decode(bytesOf(block))).toBe(String(number));
      }),
    );
  });

  it.each([
    ['nothing', { kind: 'none' }, '|'],
    ['a count', { kind: 'count', count: 1007 }, '|1007'],
    ['seconds to the thousandth', { kind: 'seconds', seconds: 12.34567 }, '|12.346'],
    ['a share without the noise of binary fractions', { kind: 'share', share: 0.1 + 0.2 }, '|0.3'],
    ['points', { kind: 'points', points: 99.99999 }, '|100'],
    ['a date', { kind: 'date', date: 17_816 }, '|2018-10-12'],
    ['a code, and not its word', { kind: 'code', code: 'met', word: 'uppfylld' }, '|met'],
    ['a text in UTF-8, quoted where it must be', { kind: 'text', text: 'Å, "ö"' }, '|"Å, ""ö"""'],
    ['a formula as a text', { kind: 'text', text: '=1+1' }, "|'=1+1"],
  ] as const)('has %s', (_, value, expected) => {
    expect(written([value])).toBe(expected);
  });
});

it('keeps bytes that were taken when the block is used again', () => {
  const block = emptyBlock(4);
  putText(block, 'före');
  const taken = takeBytes(block);
  putText(block, 'efter');
  expect(Buffer.from(taken).toString('latin1')).toBe('före');
});

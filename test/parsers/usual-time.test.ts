import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readUsualTime } from '../../src/parsers/values/usual-time.js';
import { readAnyWallText } from '../../src/parsers/values/wall-time.js';

const orders = ['day-first', 'month-first', null] as const;

const time = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    between: fc.constantFrom(' ', 'T'),
    hour: fc.integer({ min: 0, max: 25 }),
    minute: fc.integer({ min: 0, max: 61 }),
    second: fc.integer({ min: 0, max: 61 }),
    decimals: fc.constantFrom('', '.1', ',25', '.123', '.1239999', ',123456789', '.1234567890', '.'),
    zone: fc.constantFrom('', 'Z', ' Z', '+02:00', 'z'),
  })
  .map(({ year, month, day, between, hour, minute, second, decimals, zone }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
    return `${date}${between}${two(hour)}:${two(minute)}:${two(second)}${decimals}${zone}`;
  });

/** Puts another sign somewhere. */
const spoilt = fc
  .tuple(time, fc.nat(), fc.constantFrom('', ' ', '0', '9', '-', ':', '/', '.', 'T', 'Z', 'å', '\u0660'))
  .map(([text, at, sign]) => {
    const place = at % text.length;
    return text.slice(0, place) + sign + text.slice(place + 1);
  });

describe('a time as most machines write it', () => {
  it.each([
    '2018-10-08 12:34:56',
    '2018-10-08T12:34:56',
    '2018-10-08T12:34:56Z',
    '2018-10-08T12:34:56.1234567Z',
    '2018-10-08 12:34:56,7',
    '1970-02-28 00:00:00',
    '2099-12-31 00:00:00',
    '2020-02-29 23:59:59',
  ])('is read as every other way of writing: %s', (text) => {
    const usual = readUsualTime(text);
    expect(usual).not.toBeNull();
    for (const order of orders) expect(readAnyWallText(text, order)).toEqual(usual);
  });

  it.each([
    ['no such day', '2018-02-29 12:34:56'],
    ['a year before any log', '1969-12-31 23:59:59'],
    ['a year after whoever reads it', '2100-01-01 00:00:00'],
    ['no such hour', '2018-10-08 24:00:00'],
    ['an offset', '2018-10-08 12:34:56+02:00'],
    ['no seconds', '2018-10-08 12:34'],
    ['a day', '2018-10-08'],
    ['another order', '08-10-2018 12:34:56'],
  ])('leaves %s to what reads every way', (_case, text) => {
    expect(readUsualTime(text)).toBeNull();
  });

  it('never tells another time', () => {
    fc.assert(
      fc.property(fc.oneof(time, spoilt), fc.constantFrom(...orders), (text, order) => {
        const usual = readUsualTime(text);
        if (usual !== null) expect(readAnyWallText(text, order)).toEqual(usual);
      }),
      { numRuns: 3000 },
    );
  });
});

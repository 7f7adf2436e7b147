import { describe, expect, it } from '@jest/globals';
import { canary } from './canary-town.js';
import { personsIn } from './traces.js';

const address = `${canary}na.3ek@hem.example`;

/** Every letter written by its number in the way of some format. */
function escaped(start: string, base: number, end: string): string {
  return [...address].map((one) => `${start}${one.charCodeAt(0).toString(base)}${end}`).join('');
}

describe('the search finds', () => {
  it.each([
    ['an address', address],
    ['an address in capitals', address.toUpperCase()],
    ['an address escaped for a link', escaped('%', 16, '')],
    ['an address escaped for HTML', escaped('&#', 10, ';')],
    ['an address escaped for JSON', escaped('\\u00', 16, '')],
    ['an address in base64', Buffer.from(address).toString('base64')],
    ['an address in base64 after one letter', Buffer.from(`a${address}`).toString('base64')],
    ['an address in base64 after two letters', Buffer.from(`ab${address}`).toString('base64')],
    ['an address as hexadecimal digits', Buffer.from(address).toString('hex')],
    ['a number', '0701975310'],
    ['a number of the world', '+46701975310'],
    ['a number with gaps', '070-197 53 10'],
  ])('%s', (_, text) => {
    expect(personsIn({ place: 'here', text: `<p>${text}</p>` })).not.toEqual([]);
  });

  it('no masked ones', () => {
    expect(personsIn({ place: 'here', text: 'q***@h***.example 070-*** **10 Xxxxxxxx' })).toEqual([]);
  });
});

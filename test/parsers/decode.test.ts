import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesInMemory, type LogBytes } from '../../src/parsers/log-bytes.js';
import { decode } from '../../src/parsers/table/decode.js';

const word = 'Räksmörgås;Åsa\n';

function utf16(text: string, isBig: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
}

function bytes(...parts: (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );
}

function held(...parts: Parameters<typeof bytes>): LogBytes {
  return bytesInMemory(bytes(...parts));
}

describe('decode', () => {
  it.each([
    ['UTF-8', bytes(word), 'utf-8'],
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], word), 'utf-8'],
    ['UTF-16LE with mark', utf16(word, false, true), 'utf-16le'],
    ['UTF-16LE without mark', utf16(word, false, false), 'utf-16le'],
    ['UTF-16BE with mark', utf16(word, true, true), 'utf-16be'],
    ['UTF-16BE without mark', utf16(word, true, false), 'utf-16be'],
    ['Windows-1252', new Uint8Array(Buffer.from(word, 'latin1')), 'windows-1252'],
  ])('reads %s', (_case, input, encoding) => {
    const text = decode(bytesInMemory(input));
    expect([...text.chunks()].join('')).toBe(word);
    expect(text.encoding).toBe(encoding);
    expect(text.replacedBytes).toBe(0);
  });

  it('reads the letters that Windows has where Latin-1 has control characters', () => {
    const text = decode(held('a', [0x80, 0x93, 0x96, 0x94, 0x81], 'z'));
    expect([...text.chunks()].join('')).toBe('a€“–”\uFFFDz');
    expect(text.replacedBytes).toBe(1);
  });

  it('looks for the encoding of the same bytes once, however often they are opened', () => {
    const { piece, ...others } = held('Åsa Öberg', [0xa5, 0xa5], ' på gården');
    let looks = 0;
    const log: LogBytes = {
      ...others,
      piece: (at, length) => {
        looks += 1;
        return piece(at, length);
      },
    };
    const { encoding, replacedBytes } = decode(log);
    const before = looks;
    const again = decode(log);
    expect({ encoding: again.encoding, replacedBytes: again.replacedBytes }).toEqual({
      encoding,
      replacedBytes,
    });
    expect(looks).toBe(before);
  });

  it('keeps UTF-8 where a cut or a damaged byte spoils little of it', () => {
    const cut = decode(held('å ä ö é', [0xc3]));
    expect([...cut.chunks()].join('')).toBe('å ä ö é\uFFFD');
    expect([cut.encoding, cut.replacedBytes]).toEqual(['utf-8', 1]);
    const damaged = decode(held('Åsa Öberg', [0xa5, 0xa5], ' på gården'));
    expect([damaged.encoding, damaged.replacedBytes]).toEqual(['utf-8', 2]);
  });

  it('counts the odd byte at the end of a cut UTF-16 file', () => {
    expect(decode(bytesInMemory(utf16(word, false, true).subarray(0, 21))).replacedBytes).toBe(1);
  });

  it('does not split a letter between two pieces', () => {
    const long = `${'x'.repeat((1 << 20) - 1)}å${'y'.repeat(10)}`;
    expect([...decode(held(long)).chunks()].join('')).toBe(long);
  });

  it('reads the same wherever the text is cut into pieces', () => {
    const letters = [0x41, 0x3b, 0xc3, 0xa5, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xff];
    const tail = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tail, fc.nat(12), (tail, before) => {
        const short = decode(held('xxxx', tail));
        const filler = 'x'.repeat((1 << 18) - before);
        const long = decode(held(filler, tail));
        expect([long.encoding, long.replacedBytes]).toEqual([short.encoding, short.replacedBytes]);
        expect([...long.chunks()].join('')).toBe(filler + [...short.chunks()].join('').slice(4));
      }),
    );
  });

  it('reads a text of more than 4 GiB, of which nobody holds more than a piece', () => {
    const last = Buffer.from('\nRäksmörgås;Åsa\n');
    const size = 2 ** 32 + 1000;
    const others = Buffer.alloc(1 << 19, 'x');
    const piece = (at: number, length: number) => {
      if (at + length < size - last.length) return others.subarray(0, length);
      return Buffer.concat([others.subarray(0, size - last.length - at), last]).subarray(0, length);
    };
    let letters = 0;
    let latest = '';
    for (const chunk of decode({ size, piece }).chunks()) {
      letters += chunk.length;
      latest = chunk;
    }
    expect(letters).toBe(size - 4);
    expect(latest).toMatch(/^x{980}\nRäksmörgås;Åsa\n$/);
  });
});

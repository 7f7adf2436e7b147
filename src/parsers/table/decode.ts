import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly encoding: Encoding;
  /** Bytes that mean nothing in the encoding; each stands in the text as U+FFFD. */
  readonly replacedBytes: number;
  /**
   * The text in pieces of bounded length; every call starts anew from the beginning. `heard` is told how many bytes
   * each piece was, once it has been taken.
   */
  readonly chunks: (heard?: Heard) => Iterable<string>;
}

/** Told of bytes that a walk has come past, a block at a time. */
export type Heard = (bytes: number) => void;

/** Short enough that what is made of one is soon let go again. */
const CHUNK = 1 << 18;
/** Enough to see the rhythm of zero bytes that gives UTF-16 away. */
const LOOK = 4096;

/**
 * Bytes of a text file as text. A byte order mark decides; without one UTF-16 shows by its zero bytes,
 * UTF-8 by being valid, or nearly so, and everything else is read as Windows-1252.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be');
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3));
  const guessed = guessUtf16(bytes);
  if (guessed !== null) return utf16(bytes, guessed);
  if (isUtf8(bytes)) return soundUtf8(bytes);
  const { sequences, invalid } = countUtf8(bytes);
  if (sequences > 0 && sequences >= invalid) return decoded('utf-8', bytes, invalid);
  return windows1252(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Latin letters in UTF-16 have a zero in every second byte, and nothing else does. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, LOOK) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 5 && odd > even * 4) return 'utf-16le';
  if (even > length / 5 && even > odd * 4) return 'utf-16be';
  return null;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return decoded(encoding, bytes, bytes.length % 2);
}

function utf8(bytes: Uint8Array): DecodedText {
  return isUtf8(bytes) ? soundUtf8(bytes) : decoded('utf-8', bytes, countUtf8(bytes).invalid);
}

/**
 * Valid UTF-8 is cut between letters and needs no decoder that remembers half of one: its text then takes a byte for
 * a letter of Latin-1, where such a decoder always takes two.
 */
function soundUtf8(bytes: Uint8Array): DecodedText {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    encoding: 'utf-8',
    replacedBytes: 0,
    *chunks(heard) {
      for (let from = 0; from < view.length; ) {
        const next = startOfLetter(view, from + CHUNK);
        yield view.toString('utf8', from, next);
        heard?.(next - from);
        from = next;
      }
    },
  };
}

/** The start of the letter that the byte at `at` belongs to. */
function startOfLetter(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return bytes.length;
  let start = at;
  while (((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

function decoded(encoding: Encoding, bytes: Uint8Array, replacedBytes: number): DecodedText {
  return {
    encoding,
    replacedBytes,
    *chunks(heard) {
      const decoder = new TextDecoder(encoding, { ignoreBOM: true });
      for (let from = 0; from < bytes.length; from += CHUNK) {
        const piece = bytes.subarray(from, from + CHUNK);
        yield decoder.decode(piece, { stream: true });
        heard?.(piece.length);
      }
      yield decoder.decode();
    },
  };
}

/** Well-formed characters beyond ASCII, and bytes that belong to none. */
function countUtf8(bytes: Uint8Array): { readonly sequences: number; readonly invalid: number } {
  let sequences = 0;
  let invalid = 0;
  for (let index = 0; index < bytes.length; ) {
    const first = bytes[index] ?? 0;
    const length = first < 0x80 ? 1 : sequenceLength(bytes, index, first);
    if (length === 0) invalid += 1;
    if (length > 1) sequences += 1;
    index += Math.max(length, 1);
  }
  return { sequences, invalid };
}

/** Bytes of the character that begins here; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number, first: number): number {
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (first < 0xc2 || length === 0) return 0;
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** What Windows-1252 has where Latin-1 has control characters; five places are empty. */
const windowsLetters = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const latinControls = /[\x80-\x9f]/g;

/** Node 20 decodes `windows-1252` as Latin-1, so the 32 places where the two differ are mended here. */
function windows1252(bytes: Uint8Array): DecodedText {
  let replacedBytes = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte < 0xa0 && windowsLetters[byte - 0x80] === '\uFFFD') replacedBytes += 1;
  }
  return {
    encoding: 'windows-1252',
    replacedBytes,
    *chunks(heard) {
      for (let from = 0; from < bytes.length; from += CHUNK) {
        const piece = Buffer.from(
          bytes.buffer,
          bytes.byteOffset + from,
          Math.min(CHUNK, bytes.length - from),
        );
        yield piece
          .toString('latin1')
          .replace(latinControls, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? '\uFFFD');
        heard?.(piece.length);
      }
    },
  };
}

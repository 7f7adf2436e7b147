import { isUtf8 } from 'node:buffer';
import type { LogBytes } from '../log-bytes.js';

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

/** The bytes of a text, as a walk needs them. */
type TextBytes = Pick<LogBytes, 'size' | 'piece'>;

const known = new WeakMap<TextBytes, DecodedText>();

/**
 * Bytes of a text file as text. A byte order mark decides; without one UTF-16 shows by its zero bytes,
 * UTF-8 by being valid, or nearly so, and everything else is read as Windows-1252.
 */
export function decode(bytes: TextBytes): DecodedText {
  // A file that no format knows is opened again under each delimiter, and only a look at all of it shows its encoding.
  const text = known.get(bytes) ?? decodedAnew(bytes);
  known.set(bytes, text);
  return text;
}

function decodedAnew(bytes: TextBytes): DecodedText {
  const beginning = bytes.piece(0, LOOK);
  if (startsWith(beginning, [0xff, 0xfe])) return utf16(after(2, bytes), 'utf-16le');
  if (startsWith(beginning, [0xfe, 0xff])) return utf16(after(2, bytes), 'utf-16be');
  if (startsWith(beginning, [0xef, 0xbb, 0xbf])) return utf8(after(3, bytes));
  const guessed = guessUtf16(beginning);
  if (guessed !== null) return utf16(bytes, guessed);
  if (isSoundUtf8(bytes)) return soundUtf8(bytes);
  const { sequences, invalid } = countUtf8(bytes);
  if (sequences > 0 && sequences >= invalid) return decoded('utf-8', bytes, invalid);
  return windows1252(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** What follows a byte order mark. */
function after(mark: number, { size, piece }: TextBytes): TextBytes {
  return { size: size - mark, piece: (at, length) => piece(mark + at, length) };
}

/** Latin letters in UTF-16 have a zero in every second byte, and nothing else does. */
function guessUtf16(beginning: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = beginning.length & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (beginning[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 5 && odd > even * 4) return 'utf-16le';
  if (even > length / 5 && even > odd * 4) return 'utf-16be';
  return null;
}

function utf16(bytes: TextBytes, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return decoded(encoding, bytes, bytes.size % 2);
}

function utf8(bytes: TextBytes): DecodedText {
  return isSoundUtf8(bytes) ? soundUtf8(bytes) : decoded('utf-8', bytes, countUtf8(bytes).invalid);
}

function isSoundUtf8(bytes: TextBytes): boolean {
  for (const piece of piecesOfUtf8(bytes)) {
    if (!isUtf8(piece)) return false;
  }
  return true;
}

/**
 * Valid UTF-8 is cut between letters and needs no decoder that remembers half of one: its text then takes a byte for
 * a letter of Latin-1, where such a decoder always takes two.
 */
function soundUtf8(bytes: TextBytes): DecodedText {
  return {
    encoding: 'utf-8',
    replacedBytes: 0,
    *chunks(heard) {
      for (const piece of piecesOfUtf8(bytes)) {
        yield bufferOf(piece).toString('utf8');
        heard?.(piece.length);
      }
    },
  };
}

/** Pieces that end between two letters. */
function* piecesOfUtf8({ size, piece }: TextBytes): Generator<Uint8Array> {
  for (let from = 0; from < size; ) {
    const found = piece(from, CHUNK + 1);
    const length = found.length > CHUNK ? startOfLetter(found, CHUNK) : found.length;
    yield found.subarray(0, length);
    from += length;
  }
}

/** A letter has no more bytes: what has lost its first one is none, and may be cut anywhere. */
const LONGEST_LETTER = 4;

/** The start of the letter that the byte at `at` belongs to. */
function startOfLetter(bytes: Uint8Array, at: number): number {
  for (let start = at; start > at - LONGEST_LETTER; start -= 1) {
    if (((bytes[start] ?? 0) & 0xc0) !== 0x80) return start;
  }
  return at;
}

function* piecesOf({ size, piece }: TextBytes): Generator<Uint8Array> {
  for (let from = 0; from < size; from += CHUNK) yield piece(from, CHUNK);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function decoded(encoding: Encoding, bytes: TextBytes, replacedBytes: number): DecodedText {
  return {
    encoding,
    replacedBytes,
    *chunks(heard) {
      const decoder = new TextDecoder(encoding, { ignoreBOM: true });
      for (const piece of piecesOf(bytes)) {
        yield decoder.decode(piece, { stream: true });
        heard?.(piece.length);
      }
      yield decoder.decode();
    },
  };
}

/** Well-formed characters beyond ASCII, and bytes that belong to none. */
function countUtf8({ size, piece }: TextBytes): { readonly sequences: number; readonly invalid: number } {
  let sequences = 0;
  let invalid = 0;
  for (let from = 0; from < size; ) {
    // The last letter that begins in the piece stands in it whole.
    const bytes = piece(from, CHUNK + LONGEST_LETTER - 1);
    const end = Math.min(bytes.length, CHUNK);
    let index = 0;
    while (index < end) {
      const first = bytes[index] ?? 0;
      const length = first < 0x80 ? 1 : sequenceLength(bytes, index, first);
      if (length === 0) invalid += 1;
      if (length > 1) sequences += 1;
      index += Math.max(length, 1);
    }
    from += index;
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
function windows1252(bytes: TextBytes): DecodedText {
  let replacedBytes = 0;
  for (const piece of piecesOf(bytes)) {
    for (const byte of piece) {
      if (byte >= 0x80 && byte < 0xa0 && windowsLetters[byte - 0x80] === '\uFFFD') replacedBytes += 1;
    }
  }
  return {
    encoding: 'windows-1252',
    replacedBytes,
    *chunks(heard) {
      for (const piece of piecesOf(bytes)) {
        yield bufferOf(piece)
          .toString('latin1')
          .replace(latinControls, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? '\uFFFD');
        heard?.(piece.length);
      }
    },
  };
}

import { nastyTexts, swellings } from './nasty-texts.js';

/** What is done to a file once: `at` picks the place, `pick` what comes there. */
export interface Damage {
  readonly name: DamageName;
  readonly at: number;
  readonly pick: number;
}

/** A file as a text with a character for each byte, so that nothing of it changes but what is damaged. */
type Spoil = (file: string, at: number, pick: number) => string;

const nasty = Object.values(nastyTexts).map(asBytes);
/** Enough that what grows by the square of it is seen. */
const SWOLLEN = 20_000;

const spoils = {
  'a bit turned': (file, at, pick) => {
    const place = at % file.length;
    return spliced(file, place, place + 1, String.fromCharCode(file.charCodeAt(place) ^ (1 << (pick % 8))));
  },
  'bytes put in': (file, at, pick) => {
    const bytes = ['\0', '\xff\xfe', '\xef\xbb\xbf', '\x80', '\r', '\n'][pick % 6] ?? '';
    return spliced(file, at % file.length, at % file.length, bytes);
  },
  'the end cut off': (file, at) => file.slice(0, at % file.length),
  'the beginning cut off': (file, at) => file.slice(at % file.length),
  'a line dropped': (file, at) => onLines(file, (lines) => lines.toSpliced(at % lines.length, 1)),
  'a line doubled': (file, at) =>
    onLines(file, (lines) => lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? '')),
  'two lines changed about': (file, at, pick) =>
    onLines(file, (lines) => {
      const [one, other] = [at % lines.length, pick % lines.length];
      return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
    }),
  'a line many times': (file, at) =>
    onLines(file, (lines) =>
      lines.toSpliced(at % lines.length, 0, ...repeated(lines[at % lines.length] ?? '')),
    ),
  'a word replaced by a nasty text': (file, at, pick) => onWord(file, at, () => chosen(nasty, pick)),
  'a word replaced by another': (file, at, pick) =>
    onWord(file, at, (words) => chosen(words, pick)?.[0] ?? ''),
  'a word replaced everywhere': (file, at, pick) => {
    const words = [...file.matchAll(word)];
    const found = words[at % words.length]?.[0];
    return found === undefined ? file : file.split(found).slice(0, 200).join(chosen(nasty, pick));
  },
  'a nasty text put in': (file, at, pick) =>
    spliced(file, at % file.length, at % file.length, chosen(nasty, pick)),
  'a swollen word': (file, at, pick) => {
    const swelling = chosen(swellings, pick);
    return onWord(file, at, () => swelling.repeat(Math.floor(SWOLLEN / swelling.length)));
  },
  'the file twice': (file) => file + file,
  'a piece of it again': (file, at, pick) => {
    const from = pick % file.length;
    return spliced(file, at % file.length, at % file.length, file.slice(from, from + 200));
  },
  'in UTF-16': (file, _, pick) => {
    const wide = Buffer.from(`\uFEFF${Buffer.from(file, 'latin1').toString()}`, 'utf16le');
    return (pick % 2 === 0 ? wide : wide.swap16()).toString('latin1');
  },
  'in Latin-1': (file) => Buffer.from(Buffer.from(file, 'latin1').toString(), 'latin1').toString('latin1'),
  'with other line ends': (file, _, pick) =>
    file.replaceAll(/\r?\n/g, ['\r', '\r\n', '\n\n'][pick % 3] ?? ''),
} satisfies { readonly [name: string]: Spoil };

export type DamageName = keyof typeof spoils;

export const damageNames = Object.keys(spoils).filter((name): name is DamageName =>
  Object.hasOwn(spoils, name),
);

/** The bytes with a damage done to them; nothing can be done to none. */
export function damaged(bytes: Uint8Array, { name, at, pick }: Damage): Uint8Array {
  if (bytes.length === 0) return bytes;
  return Buffer.from(spoils[name](Buffer.from(bytes).toString('latin1'), at, pick), 'latin1');
}

/** What a cell, a key, a value or an attribute is made of. */
const word = /[^\s,;|"'<>=:[\]{}()]+/g;

function onWord(file: string, at: number, replace: (words: readonly RegExpExecArray[]) => string): string {
  const words = [...file.matchAll(word)];
  const found = words[at % words.length];
  if (found === undefined) return file;
  return spliced(file, found.index, found.index + found[0].length, replace(words));
}

function onLines(file: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(file.split('\n')).join('\n');
}

function repeated(line: string): readonly string[] {
  return Array.from({ length: Math.ceil(SWOLLEN / (line.length + 1)) }, () => line);
}

function spliced(file: string, from: number, until: number, piece: string): string {
  return file.slice(0, from) + piece + file.slice(until);
}

function chosen<Value>(values: readonly Value[], pick: number): Value {
  const value = values[pick % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** In UTF-8, where half of a letter is what it cannot be in a text. */
function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

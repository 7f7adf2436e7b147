import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { canary, canaryDigits } from './canary-town.js';

/** A text that was said or written, and where. */
export interface Trace {
  readonly place: string;
  readonly text: string;
}

/** All that lies in a folder, as text: what is packed is unpacked, and what a browser printed is read as well. */
export function tracesIn(folder: string): readonly Trace[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = { place: `the name ${path}`, text: path.slice(folder.length) };
    return entry.isFile() ? [name, ...tracesOf(path, readFileSync(path))] : [name];
  });
}

/** One file in the same way. */
export function tracesOf(place: string, bytes: Uint8Array): readonly Trace[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip)
    return Object.entries(unzipSync(bytes)).flatMap(([name, entry]) => [
      { place: `the name of ${place}/${name}`, text: name },
      ...tracesOf(`${place}/${name}`, entry),
    ]);
  const text = strFromU8(bytes);
  const wide = new TextDecoder('utf-16le').decode(bytes);
  return [
    { place, text },
    { place: `${place} (UTF-16)`, text: wide },
    ...(text.startsWith('%PDF-')
      ? printedText(bytes).map((pages) => ({ place: `${place} (pages)`, text: pages }))
      : []),
  ];
}

/** What stands on the pages; nothing where there is no program that reads them. */
function printedText(pdf: Uint8Array): readonly string[] {
  const { error, status, stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (error !== undefined) {
    console.warn(`The pages of the PDF are not read: ${error.message}.`);
    return [];
  }
  if (status !== 0) throw new Error('pdftotext could not read the report');
  return [stdout];
}

/** How text is written where not all characters may stand as they are, and how it is read again. */
const escapes: readonly (readonly [form: RegExp, base: number])[] = [
  [/&#x([0-9a-f]{2,5});/gi, 16],
  [/&#(\d{2,6});/g, 10],
  [/\\u\{?([0-9a-f]{2,6})\}?/gi, 16],
  [/\\x([0-9a-f]{2})/gi, 16],
  [/%([0-9a-f]{2})/gi, 16],
  [/=([0-9a-f]{2})/gi, 16],
];

function unescaped(text: string): string {
  return escapes.reduce(
    (read, [form, base]) =>
      read.replace(form, (_, digits) => {
        const code = Number.parseInt(digits, base);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      }),
    text,
  );
}

const named = new RegExp(`.{0,20}${canary}[\\p{L}\\p{N}.@_-]*`, 'giu');
const numbered = new RegExp(`0?${canaryDigits}\\d{3}`, 'g');

/** The first letters in base64, wherever in a group of three bytes they begin, and as hexadecimal digits. */
const coded = [canary, `Q${canary.slice(1)}`, canary.toUpperCase()].flatMap((text) => [
  Buffer.from(text).toString('hex'),
  ...[0, 1, 2].map((before) => {
    const written = Buffer.from(`${' '.repeat(before)}${text}`).toString('base64');
    const [first = 0, last = 0] =
      [
        [0, 8],
        [2, 9],
        [3, 10],
      ][before] ?? [];
    return written.slice(first, last);
  }),
]);

/** Every person that a text holds, in any form: as written, in capitals, escaped, spaced out, packed as base64. */
export function personsIn({ place, text }: Trace): readonly string[] {
  const read = unescaped(text);
  const found = new Set([
    ...[text, read].flatMap((one) => one.match(named) ?? []),
    ...[text, read].flatMap((one) => one.replace(/[\s\u00a0().\-–/]/g, '').match(numbered) ?? []),
    ...coded.filter((one) => text.includes(one)),
  ]);
  return [...found].map((one) => `${place}: ${one}`);
}

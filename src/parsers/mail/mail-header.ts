import { readAddresses } from '../values/mail-address.js';
import { readWallText, type WallText } from '../values/wall-time.js';

const word = String.raw`=\?[^?\s]+\?[bq]\?[^?]*\?=`;
const runsOfWords = new RegExp(String.raw`${word}(?:\s+${word})*`, 'gi');
const partsOfWord = /=\?([^?*\s]+)[^?\s]*\?([bq])\?([^?]*)\?=/gi;

/** A header line's text with its encoded words read (RFC 2047); a character may lie across two of them. */
export function decodeWords(text: string): string {
  return text.replace(runsOfWords, decodeRun);
}

function decodeRun(run: string): string {
  const pieces: { charset: string; bytes: Uint8Array }[] = [];
  for (const [, charset = '', encoding = '', content = ''] of run.matchAll(partsOfWord)) {
    const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : readQuoted(content);
    const last = pieces.at(-1);
    if (last?.charset === charset.toLowerCase()) last.bytes = Buffer.concat([last.bytes, bytes]);
    else pieces.push({ charset: charset.toLowerCase(), bytes });
  }
  try {
    return pieces.map(({ charset, bytes }) => new TextDecoder(charset).decode(bytes)).join('');
  } catch {
    // A character set that nobody knows: the words are left as they stand.
    return run;
  }
}

function readQuoted(content: string): Uint8Array {
  const text = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

const comment = /\([^()]*\)/g;

/** Addresses of a header line: of each party the one in brackets, as a name may look like an address too. */
export function headerAddresses(line: string): readonly string[] {
  const parties = withoutQuoted(line).replace(comment, '').split(/[,;]/);
  return [...new Set(parties.flatMap((party) => readAddresses(/<([^<>]*)>/.exec(party)?.[1] ?? party)))];
}

/** The line without what stands in quotes; whole where a quote has no end. */
function withoutQuoted(line: string): string {
  let plain = '';
  let from = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', from)) {
    plain += line.slice(from, at);
    for (at += 1; at < line.length && line[at] !== '"'; at += 1) if (line[at] === '\\') at += 1;
    if (at >= line.length) return line;
    from = at + 1;
  }
  return plain + line.slice(from);
}

/** A time with its weekday, zone and a comment takes a quarter of it. */
const LONGEST_TIME = 200;

const oldZones = new Map([
  ['EST', '-0500'],
  ['EDT', '-0400'],
  ['CST', '-0600'],
  ['CDT', '-0500'],
  ['MST', '-0700'],
  ['MDT', '-0600'],
  ['PST', '-0800'],
  ['PDT', '-0700'],
]);

/**
 * The time of a `Date` line, or of a `Received` line's end; null where it cannot be read. `-0000` is a time in
 * UTC whose sender tells no zone.
 */
export function headerTime(line: string): WallText | null {
  if (line.length > LONGEST_TIME) return null;
  const plain = line
    .replace(comment, ' ')
    .trim()
    .replace(/[A-Z]{2,4}$/, (zone) => oldZones.get(zone) ?? (zone === 'UT' ? 'UTC' : zone));
  const wall = readWallText(plain, null);
  return wall === null || wall === 'ambiguous' || wall.precision === 'day' ? null : wall;
}

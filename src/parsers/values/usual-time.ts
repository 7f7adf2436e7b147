import { logDate } from './log-date.js';
import type { WallText } from './wall-text.js';

const ZERO = 48;
const POINT = 46;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const SPACE = 32;
const LETTER_T = 84;
const LETTER_Z = 90;
/** Of `2018-10-08 12:34:56`. */
const LENGTH = 19;
const MOST_DECIMALS = 9;

/**
 * Reads `2018-10-08 12:34:56` with a space or `T`, decimals and `Z` or without, as most machines write: many times
 * faster than what reads every way. Null where the text is written otherwise or tells no time that exists.
 */
export function readUsualTime(text: string): WallText | null {
  if (text.length < LENGTH || !hasUsualSigns(text)) return null;
  const isUtc = text.charCodeAt(text.length - 1) === LETTER_Z;
  const end = isUtc ? text.length - 1 : text.length;
  const milliseconds = end === LENGTH ? 0 : readDecimals(text, end);
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  if (!(milliseconds >= 0 && hour <= 23 && minute <= 59 && second <= 59)) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const date = logDate(year, twoDigits(text, 5), twoDigits(text, 8));
  if (date === null) return null;
  const millisecondOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  return { date, millisecondOfDay, precision: 'exact', offsetMinutes: isUtc ? 0 : null };
}

function hasUsualSigns(text: string): boolean {
  const between = text.charCodeAt(10);
  return (
    text.charCodeAt(4) === DASH &&
    text.charCodeAt(7) === DASH &&
    (between === SPACE || between === LETTER_T) &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON
  );
}

/** Milliseconds of the decimals before `end`, what is beyond them cut off; NaN where something else stands there. */
function readDecimals(text: string, end: number): number {
  const sign = text.charCodeAt(LENGTH);
  const count = end - LENGTH - 1;
  if ((sign !== POINT && sign !== COMMA) || count < 1 || count > MOST_DECIMALS) return Number.NaN;
  let milliseconds = 0;
  for (let place = 1; place <= Math.max(count, 3); place += 1) {
    const digit = place <= count ? text.charCodeAt(LENGTH + place) - ZERO : 0;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    if (place <= 3) milliseconds = milliseconds * 10 + digit;
  }
  return milliseconds;
}

/** The number of two digits; NaN where something else stands there. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

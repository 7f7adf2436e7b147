import { plainSigns } from '../../plain-signs.js';
import { type DurationUnit, wholeSeconds } from './duration-unit.js';

const clockLike = /^(?:(\d+):)?(\d{1,5}):(\d{2})(?:[.,]\d+)?$/;
const worded =
  /^(?:(\d+)\s*(?:h|tim\p{L}*)\.?\s*)?(?:(\d+)\s*m(?:in\p{L}*)?\.?\s*)?(?:(\d+)\s*s(?:ek\p{L}*)?\.?)?$/iu;
const plainNumber = /^\d+(?:[.,]\d+)?$/;
/** Excel writes a duration as a part of a day; seconds never come with so many decimals, minutes and hours may. */
const partOfDay = /^0[.,]\d{4,}$/;
const SECONDS_PER_DAY = 86_400;
/** Some thirty years: a million durations that long still add up to the second. */
const LONGEST = 1e9;

/**
 * Whole seconds of `75`, `1:15`, `0:01:15`, `1 min 15 s` or a part of a day (`0,000868`); a lone number and `1:15` are
 * in the unit of their header. Null where the text is something else.
 */
export function readDuration(text: string, unit: DurationUnit = wholeSeconds): number | null {
  const seconds = readSeconds(plainSigns(text).trim(), unit);
  return seconds === null || seconds > LONGEST ? null : seconds;
}

function readSeconds(plain: string, unit: DurationUnit): number | null {
  if (plain === '') return null;
  if (plainNumber.test(plain)) return readNumber(plain, unit);
  const match = clockLike.exec(plain) ?? worded.exec(plain);
  if (match === null) return null;
  const [, hours, minutes = '0', seconds = '0'] = match;
  const isPair = hours === undefined && plain.includes(':');
  if (isPair && unit.pair === 'h:mm') return (Number(minutes) * 60 + Number(seconds)) * 60;
  return (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** Under a header that promises `h:mm` a number is nothing but a part of a day. */
function readNumber(plain: string, { one }: DurationUnit): number | null {
  const number = Number(plain.replace(',', '.'));
  const isPartOfDay = one === null ? number < 1 : one === 1 && partOfDay.test(plain);
  if (isPartOfDay) return Math.round(number * SECONDS_PER_DAY);
  return one === null ? null : Math.round(number * one);
}

const clockLike = /^(?:(\d+):)?(\d{1,5}):(\d{2})(?:[.,]\d+)?$/;
const worded =
  /^(?:(\d+)\s*(?:h|tim\p{L}*)\.?\s*)?(?:(\d+)\s*m(?:in\p{L}*)?\.?\s*)?(?:(\d+)\s*s(?:ek\p{L}*)?\.?)?$/iu;
const plainNumber = /^\d+(?:[.,]\d+)?$/;
/** Excel writes a duration as a part of a day; seconds never come with so many decimals. */
const partOfDay = /^0[.,]\d{4,}$/;
const SECONDS_PER_DAY = 86_400;
/** Some thirty years: a million durations that long still add up to the second. */
const LONGEST = 1e9;

/**
 * Whole seconds of `75`, `1:15`, `0:01:15`, `1 min 15 s` or a part of a day (`0,000868`). `m:ss` is how
 * phone systems write two numbers. Null where the text is something else.
 */
export function readDuration(text: string): number | null {
  const seconds = readSeconds(text.trim());
  return seconds === null || seconds > LONGEST ? null : seconds;
}

function readSeconds(plain: string): number | null {
  if (plain === '') return null;
  if (partOfDay.test(plain)) return Math.round(Number(plain.replace(',', '.')) * SECONDS_PER_DAY);
  if (plainNumber.test(plain)) return Math.round(Number(plain.replace(',', '.')));
  const match = clockLike.exec(plain) ?? worded.exec(plain);
  if (match === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
}

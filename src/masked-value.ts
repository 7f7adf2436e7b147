/** Long enough to see the shape of any date, address or number; a broken quote may hold half a file. */
const longest = 80;

/**
 * Year, month and day in any order, perhaps with a time of day: two separators of the same kind set it
 * apart from telephone and personal numbers.
 */
const dateLike =
  /^\d{1,4}([-./])\d{1,2}\1\d{1,4}(?:[T ,]+\d{1,2}[:.]\d{1,2}(?:[:.]\d{1,2}(?:[.,]\d{1,9})?)?(?:\s?[AaPp][Mm])?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?$/;
const timeLike = /^\d{1,2}:\d{1,2}(?::\d{1,2}(?:[.,]\d{1,9})?)?(?:\s?[AaPp][Mm])?$/;

/**
 * The value with its shape kept and its content gone: letters become x or X, digits 0. Dates and times of day
 * stay as they are, since they name nobody and the analyst must see what is wrong with them.
 */
export function maskedValue(value: string): string {
  const text = value.trim();
  if (dateLike.test(text) || timeLike.test(text)) return text;
  const masked = value
    .slice(0, longest)
    .replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, '\uFFFD')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0');
  return value.length > longest ? `${masked}…` : masked;
}

/** What stands in a name for the address of one person: `***@***.csv`. */
export const MASKED_ADDRESS = '***@***';

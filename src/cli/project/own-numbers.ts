import { userError } from '../../errors/errors.js';
import type { NumberRange } from '../../pairing/directory.js';

/** Own numbers as people write them: `0223-29000`, a beginning `0223-29`, or a series `0223-29000..0223-29999`. */
export function readNumberRange(text: string): NumberRange {
  const [from = '', until] = text.split('..').map(internationalDigits);
  const isSeries = until !== undefined;
  if (from.length < 4 || (isSeries && (until.length !== from.length || until < from))) {
    throw userError('own-number-unreadable', { found: text });
  }
  return { from, until: until ?? null };
}

/** Swedish trunk rules: a leading 0 is the country's own, 00 and + lead abroad. */
function internationalDigits(text: string): string {
  const digits = text.replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+46${digits.slice(1)}` : digits;
}

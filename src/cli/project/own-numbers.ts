import { userError } from '../../errors/errors.js';
import type { NumberRange } from '../../pairing/directory.js';
import { plainSigns } from '../../plain-signs.js';

/**
 * Own numbers as people write them: `0223-29000`, a beginning `0223-29` or `0223-29xxx`, or a series
 * `0223-29000..0223-29999`, also `022329000-022329999`. Throws a UserError for anything else.
 */
export function readNumberRange(text: string): NumberRange {
  const plain = plainSigns(text);
  const [from, until, ...others] = (hyphenatedSeries(plain) ?? plain.split('..')).map(readDigits);
  const isSeries = until !== undefined;
  const isReversed = isSeries && (until.length !== from?.length || until < from);
  if (from === undefined || from.length < 4 || isReversed || others.length > 0) {
    throw userError('own-number-unreadable', { found: text }, { option: '--own-number' });
  }
  return { from, until: until ?? null };
}

const written = /^\s*\+?[\d\s()/.-]+[*xX\s]*$/;
/** As many as a number may have in the whole world. */
const mostDigits = 15;

/** Digits as logs are read; empty where a text is no one number. */
function readDigits(text: string): string {
  const digits = written.test(text) ? internationalDigits(text) : '';
  return digits.length > mostDigits + '+'.length ? '' : digits;
}

/** Swedish trunk rules: a leading 0 is the country's own, 00 and + lead abroad. What is longer than an extension may lack its +. */
function internationalDigits(text: string): string {
  const digits = text.replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  if (/^46[1-9]\d{4}/.test(digits)) return `+${digits}`;
  return digits.startsWith('0') ? `+46${digits.slice(1)}` : digits;
}

/** Two whole numbers with a hyphen between, as a series is often written; null for all else. */
function hyphenatedSeries(text: string): readonly [string, string] | null {
  for (const { index } of text.matchAll(/-/g)) {
    const [from, until] = [text.slice(0, index), text.slice(index + 1)] as const;
    if (isWhole(from) && isWhole(until) && readDigits(from).length === readDigits(until).length)
      return [from, until];
  }
  return null;
}

/** Two halves of one number are shorter, or the second lacks its zero. */
function isWhole(text: string): boolean {
  return /^\s*(?:\+|0)/.test(text) && readDigits(text).length >= '+46'.length + 7;
}

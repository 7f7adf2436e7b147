import type { Share } from '../../../model/result.js';

/*
 * Swedish figures: no-break spaces inside a number and before its unit, comma for decimals, a real minus.
 * Made by hand so that the bytes are the same whatever version of ICU Node carries.
 */

const noBreak = '\u00a0';

/** Rounds half up in spite of what binary fractions do to 0,285. */
function rounded(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.round(value * scale + 1e-9) / scale).toFixed(decimals);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, noBreak);
}

/** `12 658` */
export function count(value: number): string {
  return decimal(value, 0);
}

/** `1 234,5`; negative numbers get U+2212. */
export function decimal(value: number, decimals: number): string {
  const [whole = '0', fraction] = rounded(Math.abs(value), decimals).split('.');
  const sign = value < 0 && Number(rounded(Math.abs(value), decimals)) > 0 ? '\u2212' : '';
  return sign + grouped(whole) + (fraction === undefined ? '' : `,${fraction}`);
}

/**
 * `86 %` of a share between 0 and 1. Exactly 0 and 1 read `0 %` and `100 %` without decimals; a share that
 * only rounds there keeps its distance: `99,9 %`, `0,3 %`, `under 0,1 %`.
 */
export function percent(share: number, decimals = 0): string {
  return `${percentNumber(share, decimals)}${noBreak}%`;
}

function percentNumber(share: number, decimals = 0): string {
  if (share === 0 || share === 1) return String(share * 100);
  if (Number(rounded(share * 100, decimals)) >= 100) return '99,9';
  if (Number(rounded(share * 100, decimals)) > 0) return decimal(share * 100, decimals);
  return Number(rounded(share * 100, 1)) > 0 ? decimal(share * 100, 1) : 'under 0,1';
}

/** `85–87 %`, the interval of a share. Its ends may round to 0 and 100: they are limits, not counts. */
export function interval(share: Pick<Share, 'low' | 'high'>, decimals = 0): string {
  return `${limitNumber(share.low, decimals)}–${limitNumber(share.high, decimals)}${noBreak}%`;
}

function limitNumber(limit: number, decimals: number): string {
  const text = rounded(limit * 100, decimals);
  return Number(text) <= 0 || Number(text) >= 100 ? String(Number(text)) : decimal(limit * 100, decimals);
}

/** Difference between two shares in percentage points: `+4,1`, `−1,6`, `0,0`. */
export function points(difference: number, decimals = 1): string {
  const text = decimal(difference * 100, decimals);
  return difference > 0 && Number(rounded(difference * 100, decimals)) > 0 ? `+${text}` : text;
}

/** `86 av 100`: a share as a count of a hundred, for sentences. */
export function outOfHundred(share: number): string {
  const hundredths = Math.round(share * 100 + 1e-9);
  return `${share < 1 ? Math.min(hundredths, 99) : hundredths} av 100`;
}

/**
 * `12 s`, `8 min`, `5,4 h`, `142 h`; zero seconds is `direkt`. Null: the curve does not get there. Seconds up
 * to three minutes: promises of waiting times are of 60, 90 and 120.
 */
export function duration(seconds: number | null): string {
  if (seconds === null) return 'uppnås inte';
  if (seconds < 1) return 'direkt';
  if (seconds < 179.5) return `${count(seconds)}${noBreak}s`;
  if (seconds < 3570) return `${count(seconds / 60)}${noBreak}min`;
  return `${decimal(seconds / 3600, seconds < 35_820 ? 1 : 0)}${noBreak}h`;
}

const targetUnits: readonly (readonly [unit: string, seconds: number, one: string, many: string])[] = [
  ['second', 1, 'sekund', 'sekunder'],
  ['minute', 60, 'minut', 'minuter'],
  ['hour', 3600, 'timme', 'timmar'],
  ['day', 86_400, 'dygn', 'dygn'],
  ['week', 86_400, 'dygn', 'dygn'],
];

/** `74 sekunder`, `2,3 dygn`: in the unit of the target that it stands beside, such as `90 seconds`. */
export function inUnitOf(written: string, seconds: number): string {
  const found = targetUnits.find(([unit]) => written.includes(unit));
  if (found === undefined) return duration(seconds);
  const [, size, one, many] = found;
  const value = decimal(seconds / size, size === 1 && seconds >= 10 ? 0 : 1).replace(/,0$/, '');
  return `${value}${noBreak}${value === '1' ? one : many}`;
}

/** A list in a sentence: `a, b och c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
}

/** First letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 kontakt`, `12 kontakter`. */
export function counted(amount: number, one: string, many: string): string {
  return `${count(amount)}${noBreak}${amount === 1 ? one : many}`;
}

const limitUnits: Record<string, readonly [one: string, many: string]> = {
  second: ['sekund', 'sekunder'],
  minute: ['minut', 'minuter'],
  hour: ['timme', 'timmar'],
  day: ['dag', 'dagar'],
  week: ['vecka', 'veckor'],
  month: ['månad', 'månader'],
  'working day': ['arbetsdag', 'arbetsdagar'],
  'working week': ['arbetsvecka', 'arbetsveckor'],
  signal: ['signal', 'signaler'],
  transfer: ['vidarekoppling', 'vidarekopplingar'],
};

const namedLimits: Readonly<Record<string, string>> = {
  'same working day': 'samma arbetsdag',
  'next working day': 'nästa arbetsdag',
  'first try': 'första försöket',
  'first contact': 'första kontakten',
  content: 'innehållet',
  account: 'redovisningen',
  '0 transfers': 'ingen vidarekoppling',
};

/** `36 hours` as the rule writes it becomes `36 timmar`; what is not known stands as it is. */
export function limit(allowed: string): string {
  const named = namedLimits[allowed];
  if (named !== undefined) return named;
  const parts = /^(\d+)[ -](.+?)s?$/.exec(allowed);
  const words = limitUnits[(parts?.[2] ?? '').replaceAll('-', ' ')];
  if (parts === null || words === undefined) return allowed;
  return counted(Number(parts[1]), ...words);
}

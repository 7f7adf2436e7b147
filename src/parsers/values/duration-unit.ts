/** How the cells of a column of durations are meant where they do not say it themselves. */
export interface DurationUnit {
  /** Seconds of a lone `1`; null where the header promises numbers with colons between. */
  readonly one: number | null;
  /** What `1:15` is. */
  readonly pair: 'h:mm' | 'm:ss';
}

const HOUR = 3600;

/** Where no header says otherwise: systems count seconds, and write two numbers as `m:ss`. */
export const wholeSeconds: DurationUnit = { one: 1, pair: 'm:ss' };

const units: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(?:ms|msek|msec|milli(?:s|sek|sec)|millisekund(?:er)?|milliseconds?)$/, { one: 0.001, pair: 'm:ss' }],
  [/^(?:s|sek|sekund(?:er)?|secs?|seconds?)$/, wholeSeconds],
  [/^(?:m|mins?|minut(?:er|es?)?)$/, { one: 60, pair: 'm:ss' }],
  [/^(?:h|t|tim|timm(?:e|ar)|hrs?|hours?)$/, { one: HOUR, pair: 'h:mm' }],
  [/^(?:d|dag(?:ar)?|dygn|days?)$/, { one: 24 * HOUR, pair: 'h:mm' }],
  [/^(?:h{1,2}|t{1,2}|tim):m(?:m|in)$/, { one: null, pair: 'h:mm' }],
  [/^(?:(?:h{1,2}|t{1,2}|tim):)?m(?:m|in)?:s(?:s|ek|ec)$/, { one: null, pair: 'm:ss' }],
];

/** The brackets in which a header says in what its cells are counted, and a word before the unit. */
const bracketed = /[([]\s*(?:(?:i|in)\s+)?([\p{L}:]+)\.?\s*[)\]]/giu;
/** Outside brackets a single letter is no unit. */
const lastWord = /(?:^|[^\p{L}])(\p{L}{2,})\.?\s*$/u;

function unitNamed(word: string): DurationUnit | null {
  const plain = word.toLowerCase();
  return units.find(([names]) => names.test(plain))?.[1] ?? null;
}

/** A header without the brackets that name a unit. */
export function withoutUnit(header: string): string {
  return header.replace(bracketed, (whole, word: string) => (unitNamed(word) === null ? whole : ''));
}

/** The unit that a header names in brackets, `Väntetid (min)`, or as its last word, `Wait time in minutes`. */
export function unitOf(header: string): DurationUnit {
  const inBrackets = [...header.matchAll(bracketed)].map(([, word = '']) => word);
  const words = [...inBrackets, lastWord.exec(header)?.[1] ?? ''];
  return words.map(unitNamed).find((unit) => unit !== null) ?? wholeSeconds;
}

import { type LimitOptions, parseLimit } from '../calendar/limit.js';
import type { Limit } from '../model/rule.js';
import { nearestWord } from './nearest-word.js';
import { readingIds } from './rule-set-schema.js';
import type { PathMistake } from './schema-mistakes.js';

/** The time, and what decides how it is counted. */
interface LimitWords {
  readonly within: string;
  readonly cutoff?: string | undefined;
  readonly dayEnds?: 'midnight' | 'office-close' | undefined;
}

/** The same with the readings as they are written. */
interface LimitParts extends LimitWords {
  readonly readings: readonly { readonly id?: unknown }[];
}

/** A limit under one reading with the rule's choices for days; null where they do not go together. */
export function limitOf({ within, cutoff, dayEnds }: LimitWords, counting: string): Limit | null {
  const limit = parseLimit(within, {
    counting,
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(dayEnds === undefined ? {} : { dayEnds }),
  });
  return 'problem' in limit ? null : limit;
}

/** The limits of the readings that can be read. */
export function limitsOf(rule: LimitParts): readonly Limit[] {
  return rule.readings.flatMap(({ id }) => (typeof id === 'string' ? (limitOf(rule, id) ?? []) : []));
}

/** Where the time, the readings and the choices for days do not go together. */
export function limitMistakes(rule: LimitParts): readonly PathMistake[] {
  const { within, readings } = rule;
  if (within === '') return [];
  const possible = readingIds.filter((id) => limitOf({ within }, id) !== null);
  const [first] = possible;
  if (first === undefined) return [{ path: ['within'], message: unreadable(within) }];
  const isPossible = (id: unknown) => possible.some((one) => one === id);
  return [
    ...readings.flatMap(({ id }, index) => {
      if (isPossible(id) || !readingIds.some((known) => known === id)) return [];
      const message = `tolkningen ”${id}” går inte för ${within}. Välj bland ${possible.join(', ')}. Skriv till exempel id: ${first}`;
      return [{ path: ['readings', index, 'id'], message }];
    }),
    ...dayMistakes(rule, readings.map(({ id }) => id).find(isPossible) ?? first),
    ...closingMistakes(rule),
  ];
}

function unreadable(within: string): string {
  if (!('problem' in parseLimit(within)))
    return `Regler kan inte räkna i arbetsdagar än, så ”${within}” går inte. Skriv till exempel 36 hours med tolkningen workday-clock, som bara räknar arbetsdagar`;
  const [amount = '', ...words] = within.trim().split(/\s+/);
  const nearest = nearestWord(words.join(' '), ['minutes', 'hours', 'days', 'weeks', 'months']);
  const example =
    nearest === null || !/^\d+$/.test(amount) ? '36 hours eller 1 week' : `${amount} ${nearest}`;
  return `Tiden ”${within}” går inte att läsa. Väntat: ett tal större än noll och minutes, hours, days, weeks eller months, högst tio år. Skriv till exempel ${example}`;
}

/** Choices that only limits in days have. */
function dayMistakes({ within, cutoff, dayEnds }: LimitParts, counting: unknown): readonly PathMistake[] {
  const problemOf = (options: LimitOptions) => {
    const limit = parseLimit(within, { counting: String(counting), ...options });
    return 'problem' in limit ? [limit.problem] : [];
  };
  return [
    ...(cutoff === undefined ? [] : problemOf({ cutoff })).map((message) => ({ path: ['cutoff'], message })),
    ...(dayEnds === 'office-close' && counting !== 'unrolled' ? problemOf({ dayEnds }) : []).map(
      (message) => ({ path: ['dayEnds'], message }),
    ),
  ];
}

/** A day off has no closing time, so a deadline that stays there cannot end at it. */
function closingMistakes({ within, readings, dayEnds }: LimitParts): readonly PathMistake[] {
  if (dayEnds !== 'office-close' || limitOf({ within }, 'unrolled') === null) return [];
  return readings.flatMap(({ id }, index) => {
    if (id !== 'unrolled') return [];
    const message =
      'tolkningen ”unrolled” går inte med dayEnds: office-close, för en ledig dag har ingen stängningstid. Skriv dayEnds: midnight, eller id: rolled';
    return [{ path: ['readings', index, 'id'], message }];
  });
}

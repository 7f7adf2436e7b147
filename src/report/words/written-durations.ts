import { noBreak, type WrittenNumbers } from './written-numbers.js';

/** Units in which a rule set writes a limit. */
type LimitUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'working day'
  | 'working week'
  | 'signal'
  | 'transfer';

/** Limits that are no number of a unit. */
type NamedLimit =
  | 'same working day'
  | 'next working day'
  | 'first try'
  | 'first contact'
  | 'content'
  | 'account'
  | '0 transfers';

type OneAndMany = readonly [one: string, many: string];

export interface DurationWords {
  /** The curve does not get there. */
  readonly never: string;
  /** No wait at all. */
  readonly atOnce: string;
  readonly units: Readonly<Record<LimitUnit, OneAndMany>>;
  /** Days and nights that have run, where a language tells them from days of a limit. */
  readonly elapsedDay: OneAndMany;
  readonly named: Readonly<Record<NamedLimit, string>>;
}

export interface WrittenDurations {
  /**
   * `12 s`, `8 min`, `5,4 h`, `142 h`; zero seconds is `direkt`. Null: the curve does not get there. Seconds up
   * to three minutes: promises of waiting times are of 60, 90 and 120.
   */
  readonly duration: (seconds: number | null) => string;
  /** `74 sekunder`, `2,3 dygn`: in the unit of the target that it stands beside, such as `90 seconds`. */
  readonly inUnitOf: (written: string, seconds: number) => string;
  /** `36 hours` as the rule writes it becomes `36 timmar`; what is not known stands as it is. */
  readonly limit: (allowed: string) => string;
}

/** A week of waiting is told in days. */
const elapsedUnits: readonly (readonly [written: string, seconds: number, unit: LimitUnit])[] = [
  ['second', 1, 'second'],
  ['minute', 60, 'minute'],
  ['hour', 3600, 'hour'],
  ['day', 86_400, 'day'],
  ['week', 86_400, 'day'],
];

/** How time is written with these words; the examples are Swedish. */
export function durationsWith(
  words: DurationWords,
  { count, decimal, counted }: WrittenNumbers,
): WrittenDurations {
  const duration = (seconds: number | null): string => {
    if (seconds === null) return words.never;
    if (seconds < 1) return words.atOnce;
    if (seconds < 179.5) return `${count(seconds)}${noBreak}s`;
    if (seconds < 3570) return `${count(seconds / 60)}${noBreak}min`;
    return `${decimal(seconds / 3600, seconds < 35_820 ? 1 : 0)}${noBreak}h`;
  };
  const named = new Map<string, string>(Object.entries(words.named));
  const units = new Map<string, OneAndMany>(Object.entries(words.units));
  return {
    duration,
    inUnitOf: (written, seconds) => {
      const found = elapsedUnits.find(([unit]) => written.includes(unit));
      if (found === undefined) return duration(seconds);
      const [, size, unit] = found;
      const [one, many] = unit === 'day' ? words.elapsedDay : words.units[unit];
      const value = decimal(seconds / size, size === 1 && seconds >= 10 ? 0 : 1).replace(/[.,]0$/, '');
      return `${value}${noBreak}${value === '1' ? one : many}`;
    },
    limit: (allowed) => {
      const name = named.get(allowed);
      if (name !== undefined) return name;
      const parts = /^(\d+)[ -](.+?)s?$/.exec(allowed);
      const unit = units.get((parts?.[2] ?? '').replaceAll('-', ' '));
      if (parts === null || unit === undefined) return allowed;
      return counted(Number(parts[1]), ...unit);
    },
  };
}

import type { LocalDate } from '../model/time.js';
import { firstOfMonth, partsOf } from './date.js';
import { listedDates } from './listed-dates.js';
import { type NamedDayType, type NameRule, nameRules, nameRulesOf } from './name-rules.js';
import { remembered } from './remembered.js';
import { usualYears } from './usual-years.js';

export type { NamedDayType } from './name-rules.js';

export interface NamedDay {
  readonly date: LocalDate;
  /** Swedish, as it is written inside a sentence: `juldagen`, `Kristi himmelsfärdsdag`. */
  readonly name: string;
  readonly type: NamedDayType;
}

/** Names of days that can be working days, and so be shortened. */
export const ordinaryDayNames: readonly string[] = nameRules
  .filter((rule) => rule.type === 'ordinary')
  .map((rule) => rule.name);

/** What a name, in capitals or not, has meant since 1983; empty where it is no day's name. */
export function namedDayTypes(name: string): readonly NamedDayType[] {
  const wanted = name.toLowerCase();
  return nameRules.filter((rule) => rule.name.toLowerCase() === wanted).map((rule) => rule.type);
}

/**
 * The named days of a year in order of date, read once. Two names may share a date (första maj and Kristi
 * himmelsfärdsdag in 2008). Ordinary Sundays have no name.
 */
export const namedDaysOfYear: (year: number) => readonly NamedDay[] = remembered(readYear);

/** The names of one date; none for most days. */
export const namedDaysOn: (date: LocalDate) => readonly NamedDay[] = remembered((date) =>
  namedDaysOfYear(partsOf(date).year).filter((day) => day.date === date),
);

function readYear(year: number): readonly NamedDay[] {
  const dates = usualDates(year) ?? listedDates(year);
  return nameRulesOf(year)
    .map((rule, index) => dayOf(rule, dates[index], year))
    .sort((one, other) => one.date - other.date);
}

function dayOf({ name, type }: NameRule, date: LocalDate | undefined, year: number): NamedDay {
  if (date === undefined) throw new Error(`no date of ${name} in ${year}`);
  return { date, name, type };
}

/** Null for a year that is not in the table. */
function usualDates(year: number): readonly LocalDate[] | null {
  const days = usualYears.get(year);
  return days === undefined ? null : days.split(' ').map((day) => firstOfMonth(year, 1) + Number(day));
}

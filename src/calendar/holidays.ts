import { createRequire } from 'node:module';
import type DateHolidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { LocalDate } from '../model/time.js';
import { parseIsoDate, partsOf } from './date.js';
import { remembered } from './remembered.js';

/**
 * `holiday`: allmän helgdag by lag (1989:253). `eve`: stands beside Saturday in 2 § lag (1930:173).
 * `ordinary`: a day that people name and the law leaves alone, such as skärtorsdagen or, as it is a
 * Saturday like any other, påskafton.
 */
export type NamedDayType = 'holiday' | 'eve' | 'ordinary';

export interface NamedDay {
  readonly date: LocalDate;
  /** Swedish, as it is written inside a sentence: `juldagen`, `Kristi himmelsfärdsdag`. */
  readonly name: string;
  readonly type: NamedDayType;
}

/** What one name means in the years `since` to `until`, and how date-holidays classifies it then. */
interface NameRule {
  readonly name: string;
  readonly type: NamedDayType;
  readonly listedAs: HolidaysTypes.HolidayType;
  readonly since?: number;
  readonly until?: number;
}

const nameRules: readonly NameRule[] = [
  { name: 'nyårsdagen', type: 'holiday', listedAs: 'public' },
  { name: 'trettondagsafton', type: 'ordinary', listedAs: 'optional' },
  { name: 'trettondedag jul', type: 'holiday', listedAs: 'public' },
  { name: 'skärtorsdagen', type: 'ordinary', listedAs: 'observance' },
  { name: 'långfredagen', type: 'holiday', listedAs: 'public' },
  { name: 'påskafton', type: 'ordinary', listedAs: 'observance' },
  { name: 'påskdagen', type: 'holiday', listedAs: 'public' },
  { name: 'annandag påsk', type: 'holiday', listedAs: 'public' },
  { name: 'valborgsmässoafton', type: 'ordinary', listedAs: 'optional' },
  { name: 'första maj', type: 'holiday', listedAs: 'public' },
  { name: 'Kristi himmelsfärdsdag', type: 'holiday', listedAs: 'public' },
  { name: 'pingstafton', type: 'ordinary', listedAs: 'observance' },
  { name: 'pingstdagen', type: 'holiday', listedAs: 'public' },
  // Nationaldagen took the place of annandag pingst among the holidays on 1 January 2005.
  { name: 'annandag pingst', type: 'holiday', listedAs: 'observance', until: 2004 },
  { name: 'annandag pingst', type: 'ordinary', listedAs: 'observance', since: 2005 },
  { name: 'nationaldagen', type: 'ordinary', listedAs: 'observance', since: 1983, until: 2004 },
  { name: 'nationaldagen', type: 'holiday', listedAs: 'public', since: 2005 },
  { name: 'midsommarafton', type: 'eve', listedAs: 'bank' },
  { name: 'midsommardagen', type: 'holiday', listedAs: 'public' },
  { name: 'allhelgonaafton', type: 'ordinary', listedAs: 'optional' },
  { name: 'Alla helgons dag', type: 'holiday', listedAs: 'public' },
  { name: 'julafton', type: 'eve', listedAs: 'bank' },
  { name: 'juldagen', type: 'holiday', listedAs: 'public' },
  { name: 'annandag jul', type: 'holiday', listedAs: 'public' },
  { name: 'nyårsafton', type: 'eve', listedAs: 'bank' },
];

/** Names of days that can be working days, and so be shortened. */
export const ordinaryDayNames: readonly string[] = nameRules
  .filter((rule) => rule.type === 'ordinary')
  .map((rule) => rule.name);

/** What a name, in capitals or not, has meant since 1983; empty where it is no day's name. */
export function namedDayTypes(name: string): readonly NamedDayType[] {
  const wanted = name.toLowerCase();
  return nameRules.filter((rule) => rule.name.toLowerCase() === wanted).map((rule) => rule.type);
}

/** The calendars of the whole world come with it: they are loaded for the first year that is asked for. */
let swedish: DateHolidays | null = null;

function listedIn(year: number): readonly HolidaysTypes.Holiday[] {
  swedish ??= loadSwedish();
  return swedish.getHolidays(year);
}

/** By `require`, since its form for that stands in fewer files and can be loaded where it is asked for. */
function loadSwedish(): DateHolidays {
  const Holidays: typeof DateHolidays = createRequire(import.meta.url)('date-holidays');
  return new Holidays('SE', { languages: 'sv' });
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

/**
 * date-holidays lists far more than the law knows, so days are chosen by name and type. A name that is
 * missing or has changed its type means that the package no longer fits the law as written above.
 */
function readYear(year: number): readonly NamedDay[] {
  const listed = listedIn(year);
  const rules = nameRules.filter(({ since = year, until = year }) => since <= year && year <= until);
  return rules.map((rule) => findDay(rule, listed, year)).sort((one, other) => one.date - other.date);
}

function findDay(rule: NameRule, listed: readonly HolidaysTypes.Holiday[], year: number): NamedDay {
  const name = rule.name.toLowerCase();
  const found = listed.filter((day) => day.name.toLowerCase() === name && day.type === rule.listedAs);
  const date = parseIsoDate(found[0]?.date.slice(0, 10) ?? '');
  if (found.length !== 1 || date === null) {
    throw new Error(`date-holidays lists ${rule.name} ${found.length} times as ${rule.listedAs} in ${year}`);
  }
  return { date, name: rule.name, type: rule.type };
}

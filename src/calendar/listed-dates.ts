import { createRequire } from 'node:module';
import type DateHolidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { LocalDate } from '../model/time.js';
import { parseIsoDate } from './date.js';
import { type NameRule, nameRulesOf } from './name-rules.js';

/** The calendars of the whole world come with it: they are loaded for the first year that is asked for. */
let swedish: DateHolidays | null = null;

/**
 * The dates of a year's named days as date-holidays lists them, in the order of `nameRulesOf`. It lists far more than the
 * law knows, so days are chosen by name and type. A name that is missing or has changed its type means that the package
 * no longer fits the law as the rules have it.
 */
export function listedDates(year: number): readonly LocalDate[] {
  swedish ??= loadSwedish();
  const listed = swedish.getHolidays(year);
  return nameRulesOf(year).map((rule) => findDate(rule, listed, year));
}

/** By `require`, since its form for that stands in fewer files and can be loaded where it is asked for. */
function loadSwedish(): DateHolidays {
  const Holidays: typeof DateHolidays = createRequire(import.meta.url)('date-holidays');
  return new Holidays('SE', { languages: 'sv' });
}

function findDate(rule: NameRule, listed: readonly HolidaysTypes.Holiday[], year: number): LocalDate {
  const name = rule.name.toLowerCase();
  const found = listed.filter((day) => day.name.toLowerCase() === name && day.type === rule.listedAs);
  const date = parseIsoDate(found[0]?.date.slice(0, 10) ?? '');
  if (found.length !== 1 || date === null) {
    throw new Error(`date-holidays lists ${rule.name} ${found.length} times as ${rule.listedAs} in ${year}`);
  }
  return date;
}

import type { DayStatus } from '../../../calendar/day-table.js';
import { ownDayName } from '../own-day-name.js';

/** The days that the calendar knows by their Swedish names. */
const englishNames: ReadonlyMap<string, string> = new Map([
  ['nyårsdagen', 'New Year’s Day'],
  ['trettondagsafton', 'Epiphany Eve'],
  ['trettondedag jul', 'Epiphany'],
  ['skärtorsdagen', 'Maundy Thursday'],
  ['långfredagen', 'Good Friday'],
  ['påskafton', 'Easter Eve'],
  ['påskdagen', 'Easter Day'],
  ['annandag påsk', 'Easter Monday'],
  ['valborgsmässoafton', 'Walpurgis Night'],
  ['första maj', 'May Day'],
  ['kristi himmelsfärdsdag', 'Ascension Day'],
  ['pingstafton', 'Whitsun Eve'],
  ['pingstdagen', 'Whit Sunday'],
  ['annandag pingst', 'Whit Monday'],
  ['nationaldagen', 'National Day'],
  ['midsommarafton', 'Midsummer Eve'],
  ['midsommardagen', 'Midsummer Day'],
  ['allhelgonaafton', 'All Saints’ Eve'],
  ['alla helgons dag', 'All Saints’ Day'],
  ['julafton', 'Christmas Eve'],
  ['juldagen', 'Christmas Day'],
  ['annandag jul', 'Boxing Day'],
  ['nyårsafton', 'New Year’s Eve'],
  ['klämdag', 'bridge day (klämdag)'],
  ['stängt', 'closed'],
  ['förkortad dag', 'shortened day'],
  ['dag före helgdag', 'day before a holiday'],
]);

/** A Swedish name of a day in English; two names of one date, and the day before one, too. Other names stand as they are. */
export function englishDayName(name: string): string {
  const [, before] = /^dagen före (.+)$/.exec(name) ?? [];
  if (before !== undefined) return `the day before ${englishDayName(before)}`;
  const parts = name.split(' och ').map((part) => englishNames.get(part.toLowerCase()));
  return parts.every((part) => part !== undefined) ? parts.join(' and ') : name;
}

/** The day's own name in English; null where it has none. */
export function dayNameOf(status: DayStatus): string | null {
  const name = ownDayName(status);
  return name === null ? null : englishDayName(name);
}

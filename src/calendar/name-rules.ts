import type { HolidaysTypes } from 'date-holidays';

/**
 * `holiday`: allmän helgdag by lag (1989:253). `eve`: stands beside Saturday in 2 § lag (1930:173).
 * `ordinary`: a day that people name and the law leaves alone, such as skärtorsdagen or, as it is a
 * Saturday like any other, påskafton.
 */
export type NamedDayType = 'holiday' | 'eve' | 'ordinary';

/** What one name means in the years `since` to `until`, and how date-holidays classifies it then. */
export interface NameRule {
  readonly name: string;
  readonly type: NamedDayType;
  readonly listedAs: HolidaysTypes.HolidayType;
  readonly since?: number;
  readonly until?: number;
}

export const nameRules: readonly NameRule[] = [
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

/** What names mean in a year. */
export function nameRulesOf(year: number): readonly NameRule[] {
  return nameRules.filter(({ since = year, until = year }) => since <= year && year <= until);
}

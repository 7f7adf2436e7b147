import { Temporal } from 'temporal-polyfill';

export type PlainDate = Temporal.PlainDate;

type NamedDates = readonly (readonly [PlainDate, string])[];

const SATURDAY = 6;

/** Easter Sunday by the anonymous Gregorian computus. */
export function easter(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const shift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const fix = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const count = epact + shift - 7 * fix + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}

function saturdayFrom(year: number, month: number, day: number): PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day });
  return first.add({ days: (SATURDAY - first.dayOfWeek + 7) % 7 });
}

function fixed(year: number): NamedDates {
  const names: readonly (readonly [number, number, string])[] = [
    [1, 1, 'nyårsdagen'],
    [1, 6, 'trettondedag jul'],
    [5, 1, 'första maj'],
    [12, 24, 'julafton'],
    [12, 25, 'juldagen'],
    [12, 26, 'annandag jul'],
    [12, 31, 'nyårsafton'],
  ];
  return names.map(([month, day, name]) => [Temporal.PlainDate.from({ year, month, day }), name]);
}

function byDate(days: NamedDates): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [day, name] of days) found.set(day.toString(), [...(found.get(day.toString()) ?? []), name]);
  return found;
}

/**
 * The holidays of lag (1989:253) and the three eves of lag (1930:173), worked out here from the words of
 * the law: an oracle that shares nothing with the calendar.
 */
export function daysOffByLaw(year: number): ReadonlyMap<string, readonly string[]> {
  const sunday = easter(year);
  const midsummer = saturdayFrom(year, 6, 20);
  const national = Temporal.PlainDate.from({ year, month: 6, day: 6 });
  const days: NamedDates = [
    ...fixed(year),
    [sunday.subtract({ days: 2 }), 'långfredagen'],
    [sunday, 'påskdagen'],
    [sunday.add({ days: 1 }), 'annandag påsk'],
    [sunday.add({ days: 39 }), 'Kristi himmelsfärdsdag'],
    [sunday.add({ days: 49 }), 'pingstdagen'],
    year >= 2005 ? [national, 'nationaldagen'] : [sunday.add({ days: 50 }), 'annandag pingst'],
    [midsummer.subtract({ days: 1 }), 'midsommarafton'],
    [midsummer, 'midsommardagen'],
    [saturdayFrom(year, 10, 31), 'Alla helgons dag'],
  ];
  return byDate(days);
}

/** Days that people name and the law leaves alone. */
export function otherNamedDays(year: number): ReadonlyMap<string, readonly string[]> {
  const sunday = easter(year);
  const national = Temporal.PlainDate.from({ year, month: 6, day: 6 });
  return byDate([
    [Temporal.PlainDate.from({ year, month: 1, day: 5 }), 'trettondagsafton'],
    [sunday.subtract({ days: 3 }), 'skärtorsdagen'],
    [sunday.subtract({ days: 1 }), 'påskafton'],
    [Temporal.PlainDate.from({ year, month: 4, day: 30 }), 'valborgsmässoafton'],
    [sunday.add({ days: 48 }), 'pingstafton'],
    year >= 2005 ? [sunday.add({ days: 50 }), 'annandag pingst'] : [national, 'nationaldagen'],
    [saturdayFrom(year, 10, 31).subtract({ days: 1 }), 'allhelgonaafton'],
  ]);
}

/** Easter Sunday by Gauss's own rule, to hold the other computation to. */
export function easterByGauss(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const lunar = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const solar = (4 + century - Math.floor(century / 4)) % 7;
  const moon = (19 * (year % 19) + lunar) % 30;
  const weekdays = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + solar) % 7;
  const isEarlier = (moon === 29 && weekdays === 6) || (moon === 28 && weekdays === 6 && year % 19 > 10);
  const first = Temporal.PlainDate.from({ year, month: 3, day: 22 });
  return first.add({ days: moon + weekdays - (isEarlier ? 7 : 0) });
}

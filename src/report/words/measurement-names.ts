import { partsOf } from '../../calendar/zone.js';
import type { Period } from '../../model/period.js';
import type { MeasurementNames } from './comparison-words.js';
import type { WrittenDates } from './written-dates.js';

/** `2014` and `2018`; `våren 2018` and `hösten 2018`; else the days. The examples are Swedish. */
export function measurementNamesWith({
  periodName,
  dateRange,
}: Pick<WrittenDates, 'periodName' | 'dateRange'>): (earlier: Period, present: Period) => MeasurementNames {
  const days = ({ from, until }: Period): string => dateRange(from, until);
  return (earlier, present) => {
    const namesBy = (nameOf: (period: Period) => string): MeasurementNames => ({
      earlier: nameOf(earlier),
      present: nameOf(present),
    });
    const found = [yearOrYears, periodName].map(namesBy).find((names) => names.earlier !== names.present);
    return found ?? namesBy(days);
  };
}

function yearOrYears({ from, until }: Period): string {
  const [first, last] = [partsOf(from).year, partsOf(until).year];
  return first === last ? String(first) : `${first}–${last}`;
}

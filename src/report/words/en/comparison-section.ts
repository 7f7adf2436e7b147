import type { Period } from '../../../model/period.js';
import { type ChangedUnits, type MeasurementNames, mostNamedUnits } from '../comparison-words.js';
import { dateRange, weekRange } from './dates.js';
import { capital, counted, listed, points } from './format.js';

/** The report's part on what changed. */
export const comparisonSectionWords = {
  intro: ({ from, until }: Period, reportDate: string) =>
    `Here the measurement is compared with the one for ${dateRange(from, until)} (${weekRange(from, until)}, report ${reportDate}).`,
  summaryLink: 'See the comparison.',
  table: ({ earlier, present }: MeasurementNames) => `${capital(earlier)} and ${present} side by side`,
  tableNote: (share: string) => `${share}. The difference is in percentage points, with a 95% interval.`,
  columns: { group: 'Group', difference: 'Difference', interval: '95% interval', change: 'Change' },
  accounts: ({ earlier, present }: MeasurementNames) => `The account, ${earlier} and ${present}`,
  accountsNote:
    'The same figures as in the account of each measurement. The measuring periods may differ in length.',
  measurement: 'Measurement',
  times: ({ earlier, present }: MeasurementNames) => `Response times, ${earlier} and ${present}`,
  timesNote:
    'All contacts compared, in the time of the promise. Response times are compared without an interval, so the table does not show whether a difference is certain.',
  time: 'Response time',
  parts: 'The parts of the promise',
  readings: 'The difference with other readings',
  reading: 'Reading',
  notComparable: 'Not comparable',
  newUnit: ({ earlier }: MeasurementNames) => `not present for ${earlier}`,
  vanishedUnit: ({ earlier }: MeasurementNames) => `present for ${earlier} only`,
  formula: {
    term: 'Interval of a difference (Newcombe, 95%)',
    meaning:
      'Here d is the second share minus the first: now minus then, or the contacts compared minus the others. In the lower limit, a is the second share minus its lower limit, and b is the upper limit of the first minus that share. The upper limit is d plus the root. Then a is the upper limit of the second share minus that share, and b is the first share minus its lower limit.',
  },
  cautions: 'Points to note about the comparison',
  background: {
    heading: 'Published values alongside',
    intro:
      'These values were made by another method than the measurement. They stand here as background and are not comparable with it.',
    caption: 'Published values, not comparable',
    columns: { label: 'Value', value: 'Outcome', year: 'Year', source: 'Source', method: 'Method' },
  },
};

/** The change as it is drawn: units, channels and all contacts, around a line where nothing changed. */
export const changeFigureWords = {
  title: ({ higher, lower, units }: ChangedUnits, { earlier }: MeasurementNames): string => {
    const parts = [
      ...(lower.length === 0 ? [] : [`${named(lower)} ${areOrIs(lower)} clearly lower`]),
      ...(higher.length === 0 ? [] : [`${named(higher)} ${areOrIs(higher)} clearly higher`]),
    ];
    if (units === 0) return `No unit can be compared with ${earlier}`;
    if (parts.length === 0) return `No unit that can be compared differs clearly from ${earlier}`;
    return `${capital(parts.join(' and '))} than for ${earlier}`;
  },
  sub: (share: string, { earlier, present }: MeasurementNames) =>
    `${share}: the difference between ${earlier} and ${present} in percentage points, with a 95% interval.`,
  unchanged: 'unchanged',
  tick: (difference: number) => points(difference, 0),
  note: (earlier: string, present: string) => `${earlier} → ${present}`,
  described: (name: string, earlier: string, present: string, interval: string) =>
    `${name}: from ${earlier} to ${present}, difference ${interval}.`,
  reading:
    'The line around the mark is the interval. Where it crosses the line “unchanged”, the difference is not certain. What cannot be compared stands last, with the reason.',
  tableLink: 'The numbers of the figure stand in the table below it.',
  boards: 'Boards',
  units: 'Units',
};

function named(units: readonly string[]): string {
  return units.length <= mostNamedUnits ? listed(units) : counted(units.length, 'unit', 'units');
}

function areOrIs(units: readonly string[]): string {
  return units.length === 1 ? 'is' : 'are';
}

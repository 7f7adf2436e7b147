import type { BackgroundValue, Change } from '../../../model/comparison.js';
import type { ChangeSubject, MeasuredDays, MeasurementNames } from '../comparison-words.js';
import { measurementNamesWith } from '../measurement-names.js';
import { changesWith } from '../written-changes.js';
import { dateRange, periodName } from './dates.js';
import { capital, counted, decimal, listed, percent, points } from './format.js';

export const measurementNames = measurementNamesWith({ periodName, dateRange });

export const comparisonWords = {
  title: 'Comparison',
  heading: ({ earlier }: MeasurementNames) => `Compared with ${earlier}`,
  measurements: 'Measurements',
  /** For columns that the names of the measurements do not fit. */
  thenAndNow: { earlier: 'Then', present: 'Now' },
  group: 'Group',
  all: 'All contacts',
  allShared: 'All in the same channels',
  commonUnits: (units: number) => `${counted(units, 'unit', 'units')} present in both`,
  units: 'Units',
  change: 'Change',
  changeNote: 'The change is in percentage points, with a 95% interval.',
  interval: 'Interval',
  promise: 'Promise',
  readings: 'Other readings',
  notComparable: 'not comparable',
  hidden: 'hidden',
  hiddenWhy: 'hidden, so as not to reveal a small group',
  notJudged: 'none assessed',
  cautions: 'Points to note about the comparison',
  background: 'Published values, not comparable',
  newUnits: ({ present }: MeasurementNames, units: readonly string[]) =>
    `Units that appear for ${present} only: ${listed(units)}.`,
  vanishedUnits: ({ earlier }: MeasurementNames, units: readonly string[]) =>
    `Units that appeared for ${earlier} only: ${listed(units)}.`,
  vanishedRules: ({ earlier }: MeasurementNames, titles: readonly string[]) =>
    `Promises that were measured for ${earlier} only: ${listed(titles.map((title) => `“${title}”`))}.`,
  byChance: 'Among many units, some will show a clear difference by chance alone: about one in twenty.',
  otherMain: ({ earlier }: MeasurementNames) =>
    `The measurement for ${earlier} chose another reading. Here time is counted in the same way both times.`,
  hiddenSentence:
    'Cannot be shown: the group has fewer than five contacts in one of the measurements, or would reveal such a group.',
  notJudgedSentence: ({ earlier }: MeasurementNames) =>
    `Cannot be compared: nothing could be assessed now, or nothing for ${earlier}.`,
  /** Two times in the form of the promise; without an interval nothing is claimed of what lies between. */
  timesSentence: (told: MeasurementNames, { earlier, present }: MeasurementNames) =>
    `${capital(present)}: ${told.present}. ${capital(earlier)}: ${told.earlier}. The times have no interval, so it cannot be said whether the difference is certain.`,
  /** Counts hang on how long was measured. */
  accountsSentence: ({ earlier, present }: MeasurementNames, days: MeasuredDays) =>
    `The accounts stand side by side. The counts show what came in, but not whether anything has changed: ${counted(days.present, 'day was', 'days were')} measured for ${present} and ${counted(days.earlier, 'day', 'days')} for ${earlier}.`,
  median: 'Half answered within',
  ninetieth: '9 of 10 answered within',
  mean: 'Mean time for those answered',
  timesNote: 'The times have no interval, so it cannot be said whether a difference is certain.',
};

/** The sheets of the workbook. */
export const comparisonSheetWords = {
  sheet: 'Comparison',
  group: 'Group',
  name: 'Name',
  earlier: {
    judged: 'Assessed, earlier',
    met: 'Met, earlier',
    share: 'Share met, earlier',
  },
  present: { judged: 'Assessed, now', met: 'Met, now', share: 'Share met, now' },
  difference: 'Difference, percentage points',
  low: 'Interval from',
  high: 'Interval to',
  change: 'Change',
  note: 'Note',
  measurement: 'The whole measurement',
  newUnit: 'New unit',
  vanishedUnit: 'Unit of the earlier measurement only',
  times: 'Times compared',
  accounts: 'Accounts compared',
  measuring: 'Measurement',
  timeOf: 'Time',
  earlierTime: 'Earlier, seconds',
  presentTime: 'Now, seconds',
  meanAtLeast: 'Mean time at least, with those waiting',
  background: 'Background values',
  label: 'Value',
  value: 'Share or value',
  year: 'Year',
  source: 'Source',
  method: 'Method',
};

export const changeWords: Record<Change, string> = {
  'clear-up': 'clearly higher',
  'clear-down': 'clearly lower',
  'no-clear-difference': 'no clear difference',
};

/** The change in a sentence or two; no more is claimed than the interval carries. */
export function changeSentence({ told, names, commonUnits, theMany, after }: ChangeSubject): string {
  const { earlier, present, difference } = told;
  const isClear = difference.change !== 'no-clear-difference';
  const written = writtenChange(told);
  const [now, then] = isClear
    ? [written.present, written.earlier]
    : [percent(present.value), percent(earlier.value)];
  const among =
    commonUnits === null
      ? `Of ${theMany}, ${now} are ${after}`
      : `${unitsWords(commonUnits)}, ${now} of ${theMany} are ${after}`;
  if (isClear) return `${among}, against ${then} for ${names.earlier}: ${changePhrase(told)}.`;
  const { low, high } = difference;
  return `There is no clear difference from ${names.earlier}. ${among}, against ${then} then. The difference lies between ${points(low, 0)} and ${points(high, 0)} percentage points.`;
}

function unitsWords(units: number): string {
  if (units === 1) return 'In the only unit that can be compared';
  return `Among the ${counted(units, 'unit', 'units')} that can be compared`;
}

export const { changePhrase, writtenChange, backgroundFigure } = changesWith(
  {
    to: ' to ',
    clear: ({ size, isUp, interval }) =>
      `${isUp ? 'up' : 'down'} ${size} percentage points (interval ${interval})`,
  },
  { decimal, percent, points },
);

/** A value of another method; the heading over it says that it is not comparable. */
export function backgroundSentence({ label, value, year, source, method }: BackgroundValue): string {
  return `${capital(label)}, ${year}: ${backgroundFigure(value)}. Source: ${source}. Method: ${method}.`;
}

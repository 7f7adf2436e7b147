import type { AccountBeside, TimesBeside } from '../../model/comparison.js';
import type { Result } from '../../model/result.js';
import type { Target } from '../../model/rule.js';
import { namedTimes } from '../named-times.js';
import { type Column, secondsValue, textValue } from '../table-value.js';
import { toldComparison } from '../told-comparison.js';
import type { Words } from '../words/words.js';
import { accountColumns } from './cases-sheets.js';
import { ruleColumn } from './group-columns.js';
import { type Sheet, sheetOf } from './sheet.js';

/** Times and accounts of both measurements side by side, with all counts; none where there are none. */
export function besideSheets(result: Result, words: Words): readonly Sheet[] {
  const { comparisonSheetWords } = words.comparison;
  const times = timeRows(result, words);
  const accounts = accountRows(result, words);
  return [
    ...(times.length === 0 ? [] : [sheetOf(comparisonSheetWords.times, timeColumns(words), times)]),
    ...(accounts.length === 0
      ? []
      : [sheetOf(comparisonSheetWords.accounts, accountSheetColumns(words), accounts)]),
  ];
}

interface TimeRow {
  readonly rule: string;
  readonly reading: string;
  readonly main: boolean;
  readonly name: string;
  readonly earlier: number | null;
  readonly present: number | null;
}

function timeRows({ comparison, rules }: Result, words: Words): readonly TimeRow[] {
  return (comparison?.rules ?? []).flatMap(({ rule, readings }) => {
    const target = rules.find((one) => one.rule === rule)?.target.target ?? null;
    if (target === null) return [];
    return readings.flatMap(({ reading, main, times }) => {
      if (times === null || 'hidden' in times) return [];
      return pointsIn(times, target, words).map((point) => ({ rule, reading, main, ...point }));
    });
  });
}

function pointsIn(
  { earlier, present }: TimesBeside,
  target: Target,
  words: Words,
): readonly Pick<TimeRow, 'name' | 'earlier' | 'present'>[] {
  const { meanAtLeast } = words.comparison.comparisonSheetWords;
  const points = namedTimes(target, words).map(({ name, seconds }) => {
    return { name, earlier: seconds(earlier), present: seconds(present) };
  });
  const least = { earlier: earlier.mean?.atLeast ?? null, present: present.mean?.atLeast ?? null };
  const isAsked = target.form === 'mean-at-most' && (least.earlier !== null || least.present !== null);
  return isAsked ? [...points, { name: meanAtLeast, ...least }] : points;
}

function timeColumns(words: Words): readonly Column<TimeRow>[] {
  const { columns, comparison, workbook } = words;
  const { comparisonSheetWords: headings } = comparison;
  const { reading, mainReading } = workbook.groupHeadings;
  const { yes, no } = columns.yesNoWords;
  return [
    ruleColumn(words),
    { name: 'reading', heading: reading, width: 16, value: (row) => textValue(row.reading) },
    {
      name: 'main_reading',
      heading: mainReading,
      width: 14,
      value: ({ main }) => textValue(main ? yes : no),
    },
    { name: 'time', heading: headings.timeOf, width: 36, value: ({ name }) => textValue(name) },
    {
      name: 'earlier_seconds',
      heading: headings.earlierTime,
      width: 18,
      value: ({ earlier }) => secondsValue(earlier),
    },
    {
      name: 'present_seconds',
      heading: headings.presentTime,
      width: 18,
      value: ({ present }) => secondsValue(present),
    },
  ];
}

interface AccountRow extends AccountBeside {
  readonly rule: string;
  readonly measurement: string;
}

function accountRows(result: Result, words: Words): readonly AccountRow[] {
  const told = toldComparison(result, words);
  if (told === null) return [];
  const { comparison, names } = told;
  return comparison.rules.flatMap(({ rule, accounts }) => {
    if (accounts === null) return [];
    const of = (measurement: string) => (row: AccountBeside) => ({ ...row, rule, measurement });
    return [...accounts.earlier.map(of(names.earlier)), ...accounts.present.map(of(names.present))];
  });
}

function accountSheetColumns(words: Words): readonly Column<AccountRow>[] {
  const { comparisonSheetWords: headings } = words.comparison;
  return [
    ruleColumn(words),
    {
      name: 'measurement',
      heading: headings.measuring,
      width: 24,
      value: ({ measurement }) => textValue(measurement),
    },
    ...accountColumns(words),
  ];
}

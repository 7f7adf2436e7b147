import type { ArrivalSlot } from '../../model/arrival.js';
import type { Channel } from '../../model/event.js';
import type { PartCounts, PatternName, PatternParts } from '../../model/patterns.js';
import type { Result } from '../../model/result.js';
import {
  type Column,
  codeValue,
  countValue,
  shareValue,
  type TableValue,
  textValue,
  unitValue,
} from '../table-value.js';
import type { Words } from '../words/words.js';
import { metOfJudged, within } from './cell-columns.js';
import { ruleColumn } from './group-columns.js';
import { type Sheet, sheetOf } from './sheet.js';

/** When contacts came, and what those that were late or unanswered have in common; a sheet with no rows is left out. */
export function patternSheets(result: Result, words: Words): readonly Sheet[] {
  const { patternSheetWords: names } = words.patterns;
  const arrivals = arrivalRows(result);
  const patterns = patternRows(result, words);
  return [
    ...(arrivals.length === 0 ? [] : [sheetOf(names.arrivals, arrivalColumns(words), arrivals)]),
    ...(patterns.length === 0 ? [] : [sheetOf(names.patterns, patternColumns(words), patterns)]),
  ];
}

interface ArrivalRow {
  readonly rule: string;
  /** Null for all channels. */
  readonly channel: Channel | null;
  readonly slot: ArrivalSlot;
  readonly counts: PartCounts;
}

function arrivalRows({ rules }: Result): readonly ArrivalRow[] {
  return rules.flatMap(({ rule, arrivals }) =>
    (arrivals?.slots ?? []).flatMap((slot): readonly ArrivalRow[] => [
      { rule, channel: null, slot, counts: slot.counts },
      ...slot.channels.map(({ channel, counts }) => ({ rule, channel, slot, counts })),
    ]),
  );
}

function arrivalColumns(words: Words): readonly Column<ArrivalRow>[] {
  return [...timeColumns(words), ...within(countColumns(words), ({ counts }: ArrivalRow) => counts)];
}

function timeColumns(words: Words): readonly Column<ArrivalRow>[] {
  const { codes, dates, patterns, workbook } = words;
  const { bandText, patternHeadings: headings, patternSheetWords: names } = patterns;
  const { groupHeadings } = workbook;
  return [
    ruleColumn(words),
    {
      name: 'channel',
      heading: groupHeadings.channel,
      width: 14,
      value: ({ channel }) =>
        channel === null ? textValue(names.all) : codeValue(channel, codes.channelWords),
    },
    {
      name: 'weekday',
      heading: headings.weekday,
      width: 12,
      value: ({ slot }) => textValue(dates.weekdays[slot.weekday] ?? null),
    },
    {
      name: 'hours',
      heading: headings.hours,
      width: 12,
      value: ({ slot: { band } }) => textValue(band === null ? names.unknownHour : bandText(band)),
    },
  ];
}

function countColumns({ patterns, workbook }: Words): readonly Column<PartCounts>[] {
  const { cellHeadings: headings } = workbook;
  const { contacts } = patterns.patternHeadings;
  return [
    { name: 'contacts', heading: contacts, width: 12, value: (counts) => countValue(counts.contacts) },
    { name: 'judged', heading: headings.judged, width: 10, value: ({ judged }) => countValue(judged) },
    { name: 'met', heading: headings.met, width: 10, value: ({ met }) => countValue(met) },
    { name: 'share', heading: headings.share, width: 11, value: shareOfPart, quotient: metOfJudged },
  ];
}

function shareOfPart({ met, judged }: PartCounts): TableValue {
  return shareValue(judged === 0 ? undefined : met / judged);
}

interface PatternRow {
  readonly rule: string;
  readonly unit: string;
  readonly pattern: PatternName;
  readonly parts: PatternParts;
}

function patternRows({ rules }: Result, words: Words): readonly PatternRow[] {
  const { all } = words.patterns.patternSheetWords;
  return rules.flatMap(({ rule, patterns }) =>
    patterns.flatMap(({ pattern, whole, units }): readonly PatternRow[] => [
      { rule, unit: all, pattern, parts: whole },
      ...units.map((parts) => ({ rule, unit: parts.unit, pattern, parts })),
    ]),
  );
}

function patternColumns(words: Words): readonly Column<PatternRow>[] {
  const { codes, patterns, workbook } = words;
  const { patternHeadings: headings, patternWords } = patterns;
  const { groupHeadings } = workbook;
  const counted = (
    name: string,
    heading: string,
    of: (parts: PatternParts) => number,
  ): Column<PatternRow> => {
    return { name, heading, width: 12, value: ({ parts }) => countValue(of(parts)) };
  };
  const shared = (
    name: string,
    heading: string,
    of: (parts: PatternParts) => PartCounts,
  ): Column<PatternRow> => {
    return { name, heading, width: 12, value: ({ parts }) => shareOfPart(of(parts)) };
  };
  return [
    ruleColumn(words),
    { name: 'unit', heading: groupHeadings.unit, width: 42, value: ({ unit }) => unitValue(unit, codes) },
    {
      name: 'pattern',
      heading: headings.pattern,
      width: 38,
      value: ({ pattern }) => codeValue(pattern, patternWords),
    },
    counted('contacts_with', headings.contactsWith, (parts) => parts.with.contacts),
    counted('judged_with', headings.judgedWith, (parts) => parts.with.judged),
    shared('share_with', headings.shareWith, (parts) => parts.with),
    counted('judged_without', headings.judgedWithout, (parts) => parts.without.judged),
    shared('share_without', headings.shareWithout, (parts) => parts.without),
  ];
}

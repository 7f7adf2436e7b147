import type { FunnelLimits, UnitArea } from '../../model/areas.js';
import type { Result } from '../../model/result.js';
import {
  type Column,
  codeValue,
  countValue,
  none,
  shareValue,
  textValue,
  unitValue,
} from '../table-value.js';
import type { Words } from '../words/words.js';
import { within } from './cell-columns.js';
import { ruleColumn } from './group-columns.js';
import { type Sheet, sheetOf } from './sheet.js';

/** Every unit beside the whole and what to look at first in it, and the funnel as numbers; sheets with no rows are left out. */
export function areaSheets({ rules }: Result, words: Words): readonly Sheet[] {
  const { patternSheetWords: names } = words.patterns;
  const areas = rules.flatMap(({ rule, areas: of }) => (of?.units ?? []).map((area) => ({ rule, area })));
  const limits = rules.flatMap(({ rule, areas: of }) =>
    (of?.funnel ?? []).map((one) => ({ rule, limits: one })),
  );
  return [
    ...(areas.length === 0 ? [] : [sheetOf(names.areas, areaColumns(words), areas)]),
    ...(limits.length === 0 ? [] : [sheetOf(names.funnel, funnelColumns(words), limits)]),
  ];
}

interface OfRule {
  readonly rule: string;
}

interface AreaRow extends OfRule {
  readonly area: UnitArea;
}

function areaColumns(words: Words): readonly Column<AreaRow>[] {
  const columns = [...placeColumns(words), ...departureColumns(words), ...answeringColumns(words)];
  return [
    ruleColumn(words),
    ...within(columns, ({ area }: AreaRow) => area),
    ...within(limitColumns(words), ({ area }: AreaRow) => area.limits),
  ];
}

function placeColumns({ codes, patterns, workbook }: Words): readonly Column<UnitArea>[] {
  const { patternHeadings: headings, placedByWords, tooFewWords } = patterns;
  return [
    {
      name: 'unit',
      heading: workbook.groupHeadings.unit,
      width: 42,
      value: ({ unit }) => unitValue(unit, codes),
    },
    {
      name: 'placed_by',
      heading: headings.placedBy,
      width: 30,
      value: ({ placedBy }) => textValue(placedBy.map((code) => placedByWords[code]).join(', ')),
    },
    {
      name: 'too_few',
      heading: headings.tooFew,
      width: 26,
      value: ({ tooFew }) => codeValue(tooFew, tooFewWords),
    },
  ];
}

function departureColumns({ patterns }: Words): readonly Column<UnitArea>[] {
  const { patternHeadings: headings, causeWords } = patterns;
  return [
    {
      name: 'departures',
      heading: headings.departures,
      width: 12,
      value: ({ departures }) => countValue(departures),
    },
    {
      name: 'share_of_departures',
      heading: headings.shareOfDepartures,
      width: 14,
      value: ({ shareOfDepartures: share }) => shareValue(share ?? undefined),
    },
    {
      name: 'whole_if_as_others',
      heading: headings.wholeIfAsOthers,
      width: 18,
      value: ({ wholeIfAsOthers: share }) => shareValue(share ?? undefined),
    },
    {
      name: 'causes',
      heading: headings.causes,
      width: 48,
      value: ({ causes }) => textValue(causes.map((code) => causeWords[code]).join(', ')),
    },
  ];
}

function answeringColumns({ patterns: { patternHeadings: headings } }: Words): readonly Column<UnitArea>[] {
  return [
    {
      name: 'answers',
      heading: headings.answers,
      width: 10,
      value: ({ answering }) => (answering === null ? none : countValue(answering.answers)),
    },
    {
      name: 'by_one',
      heading: headings.byOne,
      width: 14,
      value: ({ answering }) => (answering === null ? none : countValue(answering.byOne)),
    },
  ];
}

const ends = ['low998', 'low95', 'high95', 'high998'] as const;

function limitColumns({ patterns, workbook }: Words): readonly Column<FunnelLimits | null>[] {
  const { patternHeadings: headings } = patterns;
  return [
    {
      name: 'judged',
      heading: workbook.cellHeadings.judged,
      width: 10,
      value: (limits) => (limits === null ? none : countValue(limits.judged)),
    },
    ...ends.map((end): Column<FunnelLimits | null> => {
      return { name: end, heading: headings[end], width: 12, value: (limits) => shareValue(limits?.[end]) };
    }),
  ];
}

interface FunnelRow extends OfRule {
  readonly limits: FunnelLimits;
}

function funnelColumns(words: Words): readonly Column<FunnelRow>[] {
  return [ruleColumn(words), ...within(limitColumns(words), ({ limits }: FunnelRow) => limits)];
}

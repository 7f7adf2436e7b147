import type { Channel } from '../../model/event.js';
import type { CurveMark, CurvePoint, ResponseCurve, ResponseCurves } from '../../model/response-curve.js';
import type { Result } from '../../model/result.js';
import { type Column, codeValue, countValue, secondsValue, shareValue, textValue } from '../table-value.js';
import type { Words } from '../words/words.js';
import { within } from './cell-columns.js';
import { ruleColumn } from './group-columns.js';
import { type Sheet, sheetOf } from './sheet.js';

/** A curve of one rule on one clock; the channel is null for all of them. */
interface CurveOf {
  readonly rule: string;
  readonly channel: Channel | null;
  readonly clock: keyof ResponseCurves;
  readonly curve: ResponseCurve;
}

/** The response-time curves, and how many still waited; none where no rule has a time. */
export function curveSheets(result: Result, words: Words): readonly Sheet[] {
  const curves = curvesOf(result);
  if (curves.length === 0) return [];
  const { patternSheetWords: names } = words.patterns;
  const points = curves.flatMap((of) => of.curve.points.map((point) => ({ of, point })));
  const marks = curves.flatMap((of) => of.curve.marks.map((mark) => ({ of, mark })));
  return [sheetOf(names.curve, pointColumns(words), points), sheetOf(names.marks, markColumns(words), marks)];
}

const clocks: readonly (keyof ResponseCurves)[] = ['elapsed', 'own'];

function curvesOf({ rules }: Result): readonly CurveOf[] {
  return rules.flatMap(({ rule, responseCurve }) => {
    if (responseCurve === null) return [];
    const { whole, channels } = responseCurve;
    const all = [...(whole === null ? [] : [{ channel: null, curves: whole }]), ...channels];
    return all.flatMap(({ channel, curves }) =>
      clocks.map((clock) => ({ rule, channel, clock, curve: curves[clock] })),
    );
  });
}

function curveColumns(words: Words): readonly Column<CurveOf>[] {
  const { codes, patterns, workbook } = words;
  const { patternHeadings: headings, patternSheetWords: names } = patterns;
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
    { name: 'clock', heading: headings.clock, width: 18, value: ({ clock }) => textValue(names[clock]) },
  ];
}

interface PointRow {
  readonly of: CurveOf;
  readonly point: CurvePoint;
}

function pointColumns(words: Words): readonly Column<PointRow>[] {
  const { patternHeadings: headings } = words.patterns;
  const { cellHeadings } = words.workbook;
  const columns: readonly Column<CurvePoint>[] = [
    { name: 'seconds', heading: headings.time, width: 16, value: ({ seconds }) => secondsValue(seconds) },
    {
      name: 'answered',
      heading: headings.answered,
      width: 14,
      value: ({ answered }) => shareValue(answered),
    },
    { name: 'low', heading: cellHeadings.low, width: 12, value: ({ low }) => shareValue(low) },
    { name: 'high', heading: cellHeadings.high, width: 12, value: ({ high }) => shareValue(high) },
  ];
  return [
    ...within(curveColumns(words), ({ of }: PointRow) => of),
    ...within(columns, ({ point }: PointRow) => point),
  ];
}

interface MarkRow {
  readonly of: CurveOf;
  readonly mark: CurveMark;
}

function markColumns(words: Words): readonly Column<MarkRow>[] {
  const { patternHeadings: headings } = words.patterns;
  const columns: readonly Column<CurveMark>[] = [
    { name: 'seconds', heading: headings.time, width: 16, value: ({ seconds }) => secondsValue(seconds) },
    { name: 'waiting', heading: headings.waiting, width: 14, value: ({ waiting }) => countValue(waiting) },
  ];
  return [
    ...within(curveColumns(words), ({ of }: MarkRow) => of),
    ...within(columns, ({ mark }: MarkRow) => mark),
  ];
}

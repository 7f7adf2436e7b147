import type { Estimate, QualityCell, QualityFigures, UnansweredFigures } from '../../model/quality.js';
import type { Result } from '../../model/result.js';
import {
  type Column,
  countValue,
  none,
  pointsValue,
  shareValue,
  type TableValue,
  textValue,
} from '../table-value.js';
import type { Words } from '../words/words.js';
import { type Sheet, sheetOf } from './sheet.js';

/** What reviewers found, where a form was given. */
export function qualitySampleSheets({ quality, unansweredSample }: Result, words: Words): readonly Sheet[] {
  return [
    ...(quality === null ? [] : [qualitySampleSheet(quality, words)]),
    ...(unansweredSample === null ? [] : [unansweredSampleSheet(unansweredSample, words)]),
  ];
}

/** An estimate of one thing in one group. */
interface Row {
  readonly group: string;
  readonly population: number | null;
  readonly reviewed: number;
  readonly measure: string;
  readonly estimate: Estimate | null;
  /** Points go from 0 to 100, shares from 0 to 1. */
  readonly isShare: boolean;
}

function columnsIn({ quality: { qualityWords: words } }: Words): readonly Column<Row>[] {
  return [
    { name: 'unit', heading: words.unit, width: 42, value: ({ group }) => textValue(group) },
    {
      name: 'population',
      heading: words.population,
      width: 11,
      value: ({ population }) => (population === null ? none : countValue(population)),
    },
    { name: 'reviewed', heading: words.reviewed, width: 11, value: ({ reviewed }) => countValue(reviewed) },
    { name: 'measure', heading: words.measure, width: 30, value: ({ measure }) => textValue(measure) },
    {
      name: 'value',
      heading: words.value,
      width: 12,
      value: ({ estimate, isShare }) => estimated(estimate?.value, isShare),
    },
    {
      name: 'low',
      heading: words.low,
      width: 12,
      value: ({ estimate, isShare }) => estimated(estimate?.interval?.low, isShare),
    },
    {
      name: 'high',
      heading: words.high,
      width: 12,
      value: ({ estimate, isShare }) => estimated(estimate?.interval?.high, isShare),
    },
  ];
}

function estimated(value: number | undefined, isShare: boolean): TableValue {
  return isShare ? shareValue(value) : pointsValue(value);
}

function qualitySampleSheet({ sample, whole, units }: QualityFigures, words: Words): Sheet {
  const { sheet, sheetNotice, whole: all } = words.quality.qualityWords;
  const rowsOf = groupRows(words);
  const told = sheetOf(sheet, columnsIn(words), [
    ...rowsOf(all, sample.population, whole),
    ...units.flatMap(({ unit, population, cell }) => rowsOf(unit, population, cell)),
  ]);
  return { ...told, notice: sheetNotice };
}

function groupRows({ quality: { qualityWords: words }, sample: { questionWords } }: Words) {
  return (group: string, population: number | null, cell: QualityCell): readonly Row[] => {
    const { reviewed, grades, answersQuestion, noAnswerNeeded } = cell;
    const row = (measure: string, estimate: Estimate | null, isShare: boolean): Row => {
      return { group, population, reviewed, measure, estimate, isShare };
    };
    return [
      row(questionWords.treatment, grades.treatment, false),
      row(questionWords.clarity, grades.clarity, false),
      row(questionWords.simplicity, grades.simplicity, false),
      row(words.answersQuestion, answersQuestion, true),
      row(words.noAnswerNeeded, noAnswerNeeded, true),
    ];
  };
}

function unansweredSampleSheet(figures: UnansweredFigures, all: Words): Sheet {
  const { qualityWords: words } = all.quality;
  const { sample, neededNone, answeredOtherwise, unanswered, whole, mail } = figures;
  const { population, reviewed } = sample;
  const row = (measure: string, estimate: Estimate | null): Row => {
    return { group: words.whole, population, reviewed, measure, estimate, isShare: true };
  };
  return sheetOf(words.unansweredSheet, columnsIn(all), [
    row(words.neededNone, neededNone),
    row(words.answeredOtherwise, answeredOtherwise),
    row(words.unanswered, unanswered),
    ...(whole === null ? [] : [row(`${words.ifHeldCaption}: ${words.ifHeldWhole}`, whole.without)]),
    ...(mail === null ? [] : [row(`${words.ifHeldCaption}: ${words.ifHeldMail}`, mail.without)]),
  ]);
}

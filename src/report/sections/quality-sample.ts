import type { QualityCell, ShareIfHeld } from '../../model/quality.js';
import { type Block, type Definition, heading, joined, paragraph } from '../document/block.js';
import { unitName } from '../document/inline.js';
import { numeric, type Row, type TableCell, table, textual } from '../document/table.js';
import type { ReportContext } from '../report-context.js';
import type { Words } from '../words/words.js';
import { sampleMeanFormula, sampleSizeFormula } from './formulas.js';

/** What a reviewer thought of a sample of answers; nothing where no form was given. */
export function answerQualityPart({ result: { quality }, words }: ReportContext): readonly Block[] {
  if (quality === null) return [];
  const { title, hidden, sample, scale, notComparable, halfFilled, notCurrent } = words.quality.qualityWords;
  if ('hidden' in quality)
    return [heading(3, title), paragraph(words.format.capital(hidden[quality.hidden]))];
  const { sample: drawn } = quality;
  return [
    heading(3, title),
    paragraph(joined([notComparable, scale])),
    gradeTable(quality, words),
    paragraph(
      joined([
        sample(drawn, 'quality'),
        drawn.halfFilled === 0 ? null : halfFilled(drawn.halfFilled),
        drawn.isCurrent === false ? notCurrent : null,
      ]),
      'fine',
    ),
  ];
}

type ShownQuality = Exclude<ReportContext['result']['quality'], null | { hidden: unknown }>;

function gradeTable({ whole, units }: ShownQuality, words: Words): Block {
  const { caption, tableNote, unit, reviewed, answersQuestion, whole: all } = words.quality.qualityWords;
  const { treatment, clarity, simplicity } = words.sample.questionWords;
  const unitRows =
    units.length < 2
      ? []
      : units.map((one): Row => {
          return { head: unitName(one.unit), cells: gradeCells(one.cell, words) };
        });
  return table({
    id: 'tabell-granskning',
    caption,
    note: tableNote,
    columns: [textual(unit), ...[reviewed, treatment, clarity, simplicity, answersQuestion].map(numeric)],
    rows: [...unitRows, { head: all, cells: gradeCells(whole, words), kind: 'sum' }],
    sortable: true,
  });
}

const gradeColumns = 5;

function gradeCells(cell: ShownQuality['whole'], words: Words): readonly TableCell[] {
  const { hiddenShort, points, share } = words.quality.qualityWords;
  if ('hidden' in cell) {
    const muted = (column: number): TableCell => {
      return { content: hiddenShort[column === 0 ? cell.hidden : 'protects'], muted: true };
    };
    return Array.from({ length: gradeColumns }, (_, column) => muted(column));
  }
  return [
    { content: words.format.count(cell.reviewed), sort: cell.reviewed },
    ...gradesOf(cell).map((estimate) => ({ content: points(estimate), sort: estimate?.value ?? -1 })),
    { content: share(cell.answersQuestion), sort: cell.answersQuestion?.value ?? -1 },
  ];
}

function gradesOf({ grades: { treatment, clarity, simplicity } }: QualityCell) {
  return [treatment, clarity, simplicity];
}

/** How many of the unanswered needed an answer, by a sample; nothing where no form was given. */
export function unansweredSamplePart({
  result: { unansweredSample },
  words,
}: ReportContext): readonly Block[] {
  if (unansweredSample === null) return [];
  const { qualityWords } = words.quality;
  const { unansweredTitle, hidden, sample, halfFilled, notCurrent, corrections } = qualityWords;
  if ('hidden' in unansweredSample) {
    return [heading(3, unansweredTitle), paragraph(words.format.capital(hidden[unansweredSample.hidden]))];
  }
  const { sample: drawn, neededNone, answeredOtherwise, unanswered, whole, mail } = unansweredSample;
  const { unansweredCaption, tableNote, measure, ofAll, share } = qualityWords;
  return [
    heading(3, unansweredTitle),
    table({
      id: 'tabell-obesvarade-stickprov',
      caption: unansweredCaption,
      note: tableNote,
      columns: [textual(measure), numeric(ofAll)],
      rows: [
        { head: qualityWords.neededNone, cells: [share(neededNone)] },
        { head: qualityWords.answeredOtherwise, cells: [share(answeredOtherwise)] },
        { head: qualityWords.unanswered, cells: [share(unanswered)] },
      ],
    }),
    heldTable({ whole: whole?.judged === mail?.judged ? null : whole, mail }, words),
    paragraph(
      joined([
        sample(drawn, 'unanswered'),
        drawn.halfFilled === 0 ? null : halfFilled(drawn.halfFilled),
        drawn.isCurrent === false ? notCurrent : null,
        corrections,
      ]),
      'fine',
    ),
  ];
}

interface Held {
  readonly whole: ShareIfHeld | null;
  readonly mail: ShareIfHeld | null;
}

function heldTable({ whole, mail }: Held, words: Words): Block {
  const { ifHeldCaption, channel, measured, ifHeldShort, ifHeldWhole, ifHeldMail, share } =
    words.quality.qualityWords;
  const rowOf = (head: string, held: ShareIfHeld | null): readonly Row[] =>
    held === null ? [] : [{ head, cells: [words.format.percent(held.measured, 1), share(held.without, 1)] }];
  return table({
    id: 'tabell-utan-dem',
    caption: ifHeldCaption,
    columns: [textual(channel), numeric(measured), numeric(ifHeldShort)],
    rows: [...rowOf(ifHeldWhole, whole), ...rowOf(ifHeldMail, mail)],
  });
}

/** How the intervals of samples are worked out, where the report has any. */
export function sampleFormulas({ result, words }: ReportContext): readonly Definition[] {
  const { mean, meanText, share, shareText } = words.quality.qualityWords.formulas;
  const ofMean = { term: mean, formula: sampleMeanFormula, meaning: meanText };
  const ofShare = { term: share, formula: sampleSizeFormula, meaning: shareText };
  if (result.quality !== null) return [ofMean, ofShare];
  return result.unansweredSample === null ? [] : [ofShare];
}

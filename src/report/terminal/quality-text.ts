import type { HiddenCell } from '../../model/cell.js';
import type {
  LeftOut,
  QualityCell,
  QualityFigures,
  ShareIfHeld,
  UnansweredFigures,
} from '../../model/quality.js';
import type { Words } from '../words/words.js';
import { plainTable } from './plain-table.js';
import { type Page, pageOf } from './rules-page.js';
import { type Drawing, screenText } from './screen.js';
import { terminalText } from './terminal-text.js';

/** What forms tell, small groups hidden, and the cells for which rows that are begun are left out. */
export interface ReviewsToTell {
  readonly quality: QualityFigures<HiddenCell> | HiddenCell | null;
  readonly unansweredSample: UnansweredFigures | HiddenCell | null;
  readonly halfFilled: readonly HalfFilled[];
}

/** A row that is left out: its file, and its cells that are empty or contradict each other: `Granskning!L12`, then `M12`. */
export interface HalfFilled {
  readonly file: string;
  readonly why: LeftOut['why'];
  readonly cells: readonly string[];
}

type QualityUnit = QualityFigures<HiddenCell>['units'][number];

/** The judgement of a reviewer on a screen. */
export function qualityText(reviews: ReviewsToTell, drawing: Drawing): string {
  const page = pageOf(drawing);
  const { paint, words } = page;
  const { quality, unansweredSample, halfFilled } = reviews;
  const { title, unansweredTitle } = words.quality.qualityWords;
  const blocks = [
    ...(quality === null ? [] : [[paint.strong(title), ...qualityLines(quality, page)]]),
    ...(quality === null || 'hidden' in quality ? [] : [unitLines(quality.units, page), scaleLines(page)]),
    ...(unansweredSample === null
      ? []
      : [[paint.strong(unansweredTitle), ...unansweredLines(unansweredSample, page)]]),
    halfFilledLines(halfFilled, page),
  ];
  return screenText(blocks.filter((lines) => lines.length > 0));
}

function qualityLines(quality: QualityFigures<HiddenCell> | HiddenCell, page: Page): readonly string[] {
  const { say } = page;
  const { qualityWords } = page.words.quality;
  if ('hidden' in quality) return say(qualityWords.hidden[quality.hidden]);
  const { sample, whole } = quality;
  return [
    ...say(qualityWords.sample(sample, 'quality')),
    '',
    ...('hidden' in whole ? say(qualityWords.hidden[whole.hidden]) : wholeLines(whole, page)),
  ];
}

function wholeLines(cell: QualityCell, { words }: Page): readonly string[] {
  const { qualityWords } = words.quality;
  const { questionWords } = words.sample;
  const { grades, answersQuestion, noAnswerNeeded, needed } = cell;
  return labelled([
    [questionWords.treatment, qualityWords.points(grades.treatment)],
    [questionWords.clarity, qualityWords.points(grades.clarity)],
    [questionWords.simplicity, qualityWords.points(grades.simplicity)],
    [qualityWords.answersQuestion, qualityWords.share(answersQuestion)],
    [qualityWords.noAnswerNeeded, qualityWords.share(noAnswerNeeded)],
    [qualityWords.needed, words.format.count(needed)],
  ]);
}

function labelled(rows: readonly (readonly [label: string, value: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width + 2)}${value}`);
}

const reviewedWidth = 9;
const pointsWidth = 12;

function unitLines(units: readonly QualityUnit[], { say, width, words }: Page): readonly string[] {
  if (units.length < 2) return [];
  const { qualityWords } = words.quality;
  const { questionWords } = words.sample;
  const points = (heading: string) => ({ heading, width: pointsWidth, align: 'right' }) as const;
  const columns = [
    { heading: qualityWords.unit, width: width - reviewedWidth - 3 * pointsWidth - 10, align: 'left' },
    { heading: qualityWords.reviewed, width: reviewedWidth, align: 'right' },
    points(questionWords.treatment),
    points(questionWords.clarity),
    points(questionWords.simplicity),
  ] as const;
  const shown = units.flatMap(({ unit, cell }) => ('hidden' in cell ? [] : [unitRow(unit, cell, words)]));
  const hidden = units.flatMap(({ unit, cell }) => ('hidden' in cell ? [{ unit, why: cell.hidden }] : []));
  return [
    ...(shown.length === 0 ? [] : plainTable(columns, shown)),
    ...hidden.flatMap(({ unit, why }) => say(`${unit}: ${qualityWords.hidden[why]}`)),
  ];
}

function unitRow(unit: string, { reviewed, grades }: QualityCell, words: Words): readonly string[] {
  const { points } = words.quality.qualityWords;
  const figures = [grades.treatment, grades.clarity, grades.simplicity].map(points);
  return [terminalText(unit), words.format.count(reviewed), ...figures];
}

function scaleLines({ say, words }: Page): readonly string[] {
  const { scale, notComparable, meanInterval, shareInterval } = words.quality.qualityWords;
  return [scale, notComparable, meanInterval, shareInterval].flatMap((text) => say(text, 0));
}

function unansweredLines(figures: UnansweredFigures | HiddenCell, { say, words }: Page): readonly string[] {
  const { qualityWords } = words.quality;
  if ('hidden' in figures) return say(qualityWords.hidden[figures.hidden]);
  const { sample, neededNone, answeredOtherwise, unanswered, whole, mail } = figures;
  const held = (label: string, share: ShareIfHeld | null): readonly [string, string] => {
    return [label, qualityWords.fromTo(share)];
  };
  const isMailAll = whole?.judged === mail?.judged;
  return [
    ...say(qualityWords.sample(sample, 'unanswered')),
    '',
    ...say(qualityWords.ofUnanswered),
    ...labelled([
      [qualityWords.neededNone, qualityWords.share(neededNone)],
      [qualityWords.answeredOtherwise, qualityWords.share(answeredOtherwise)],
      [qualityWords.unanswered, qualityWords.share(unanswered)],
    ]),
    '',
    ...say(qualityWords.ifHeld),
    ...labelled([
      ...(isMailAll ? [] : [held(qualityWords.ifHeldWhole, whole)]),
      held(qualityWords.ifHeldMail, mail),
    ]),
    '',
    ...say(qualityWords.corrections, 0),
    ...say(qualityWords.shareInterval, 0),
  ];
}

const mostHalfFilled = 8;

function halfFilledLines(rows: readonly HalfFilled[], { say, words }: Page): readonly string[] {
  if (rows.length === 0) return [];
  const { halfFilled, leftOut, moreMissing } = words.quality.qualityWords;
  const rest = rows.length - mostHalfFilled;
  return [
    ...say(halfFilled(rows.length), 0),
    ...rows.slice(0, mostHalfFilled).flatMap(({ file, why, cells }) => say(leftOut[why](file, cells))),
    ...(rest > 0 ? say(moreMissing(rest)) : []),
  ];
}

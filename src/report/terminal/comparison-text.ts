import { formatDate } from '../../calendar/zone.js';
import type { ChangeCell, RuleComparison } from '../../model/comparison.js';
import type { Period } from '../../model/period.js';
import type { PublishedResult } from '../../model/result.js';
import { readingStory, type ToldComparison, toldComparison } from '../told-comparison.js';
import { withUnitWord } from '../unit-words.js';
import { mainComparison, toldChange } from '../view-comparison.js';
import { wholePromises } from '../view-rules.js';
import { type Side, sideOf } from '../view-target.js';
import type { Words } from '../words/words.js';
import { accountLines, timesLines } from './comparison-beside.js';
import { indented } from './comparison-lines.js';
import type { ComparisonPage as Page } from './comparison-page.js';
import { comparisonTable } from './comparison-table.js';
import { plainTable } from './plain-table.js';
import { type Drawing, screenOf, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

export interface ComparisonInput extends Drawing {
  /** What may be published, with its comparison. */
  readonly published: PublishedResult;
}

const narrowest = 60;
/** From so many units on, one clear difference among them may be chance. */
const manyUnits = 5;

/** Two measurements side by side: what changed, group by group, and what cannot be compared. */
export function comparisonText({ published, ...drawing }: ComparisonInput): string {
  const screen = screenOf(drawing, narrowest);
  const told = toldComparison(withUnitWord(published, screen.words), screen.words);
  if (told === null) throw new Error('the result holds no comparison');
  const page = { ...screen, told };
  const blocks = [
    titleLines(page),
    reasonLines(page),
    ...rulesInOrder(told).map((compared) => ruleLines(compared, page)),
    cautionLines(page),
    backgroundLines(page),
  ];
  return screenText(blocks.filter((lines) => lines.length > 0));
}

function titleLines({ told: { result, comparison }, width, paint, words }: Page): readonly string[] {
  const { comparisonWords } = words.comparison;
  const title = `${comparisonWords.title}  ${terminalText(result.municipality)}  ${days(comparison.earlier.period)} → ${days(result.period)}`;
  return wrapped(title, width).map((line) => paint.strong(line));
}

function days({ from, until }: Period): string {
  return `${formatDate(from)}–${formatDate(until)}`;
}

function reasonLines({ told: { comparison, names }, width, words }: Page): readonly string[] {
  const { reasonSentence } = words.comparisonReasons;
  return indented(
    comparison.reasons.map((reason) => reasonSentence(reason, names)),
    width,
  );
}

/** Whole promises as the report has them, each followed by its parts. */
function rulesInOrder({ result, comparison: { rules } }: ToldComparison): readonly RuleComparison[] {
  const parts = (id: string): readonly RuleComparison[] => rules.filter(({ partOf }) => partOf === id);
  return wholePromises(result.rules).flatMap(({ rule }) => [
    ...rules.filter((one) => one.rule === rule),
    ...parts(rule),
  ]);
}

function ruleLines(compared: RuleComparison, page: Page): readonly string[] {
  const { told, width, paint } = page;
  const main = mainComparison(compared);
  const title = main === null ? compared.title : `${compared.title} (${main.title})`;
  return [
    ...wrapped(terminalText(title), width).map((line) => paint.strong(line)),
    ...indented(readingStory(compared, main, told), width),
    ...otherMainLines(compared, page),
    ...mainTable(compared, page),
    ...timesLines(compared, page),
    ...accountLines(compared, page),
    ...otherReadings(compared, page),
  ];
}

function otherMainLines({ earlierMain, readings }: RuleComparison, page: Page): readonly string[] {
  if (earlierMain === null || readings.length === 0) return [];
  const { names, words } = page.told;
  return indented([words.comparison.comparisonWords.otherMain(names)], page.width);
}

function mainTable(compared: RuleComparison, { told, ...screen }: Page): readonly string[] {
  const figures = mainComparison(compared)?.figures ?? null;
  const rule = told.result.rules.find((one) => one.rule === compared.rule);
  if (figures === null || rule === undefined) return [];
  const { comparisonWords } = told.words.comparison;
  const { units, newUnits, vanishedUnits } = figures;
  const side = sideOf(rule);
  return [
    '',
    ...comparisonTable(figures, { told, side, screen, isRestricted: compared.leftOut.length > 0 }),
    ...indented(
      [
        ...(units.length < manyUnits ? [] : [comparisonWords.byChance]),
        ...(newUnits.length === 0 ? [] : [comparisonWords.newUnits(told.names, newUnits)]),
        ...(vanishedUnits.length === 0 ? [] : [comparisonWords.vanishedUnits(told.names, vanishedUnits)]),
      ],
      screen.width,
    ),
  ];
}

/** The other readings: the change of all contacts, and below it those that are not compared. */
function otherReadings(compared: RuleComparison, page: Page): readonly string[] {
  const others = compared.readings.filter(({ main }) => !main);
  const rule = page.told.result.rules.find((one) => one.rule === compared.rule);
  if (others.length === 0 || rule === undefined) return [];
  const { told, width, words } = page;
  const { reasonSentence } = words.comparisonReasons;
  const apart = others.flatMap(({ title, reasons }) =>
    reasons.map((reason) => `${words.format.capital(title)}: ${reasonSentence(reason, told.names)}`),
  );
  const beside = others.flatMap((reading) => {
    if (reading.figures !== null || reading.reasons.length > 0) return [];
    return [`${words.format.capital(reading.title)}: ${readingStory(compared, reading, told).join(' ')}`];
  });
  const rows = others.flatMap(({ title, figures }) =>
    figures === null ? [] : [readingRow(title, figures.whole, { side: sideOf(rule), words })],
  );
  return [
    '',
    ...(rows.length === 0 ? [] : readingTable(rows, page)),
    ...indented([...beside, ...apart], width),
  ];
}

function readingTable(
  rows: readonly (readonly string[])[],
  { width, paint, words }: Page,
): readonly string[] {
  const { comparisonWords } = words.comparison;
  return plainTable(
    [
      { heading: paint.strong(comparisonWords.readings), width: width - 36, align: 'left' },
      { heading: paint.faint(comparisonWords.change), width: 9, align: 'right' },
      { heading: paint.faint(comparisonWords.interval), width: 20, align: 'right' },
    ],
    rows,
  );
}

function readingRow(
  title: string,
  cell: ChangeCell,
  { side, words }: { readonly side: Side; readonly words: Words },
): readonly string[] {
  const { comparisonWords, writtenChange } = words.comparison;
  const change = toldChange(cell, side);
  const name = terminalText(words.format.capital(title));
  if (change === 'hidden') return [name, '', comparisonWords.hidden];
  if (change === 'not-judged') return [name, '', comparisonWords.notJudged];
  const { difference, interval } = writtenChange(change);
  return [name, difference, interval];
}

function cautionLines({ told, width, paint, words }: Page): readonly string[] {
  const { comparison, names } = told;
  const { comparisonWords } = words.comparison;
  const { cautionSentence } = words.comparisonReasons;
  const { vanishedRules, cautions } = comparison;
  const titles = vanishedRules.map(({ title }) => title);
  const sentences = [
    ...cautions.map((caution) => cautionSentence(caution, names)),
    ...(titles.length === 0 ? [] : [comparisonWords.vanishedRules(names, titles)]),
  ];
  if (sentences.length === 0) return [];
  return [
    paint.strong(comparisonWords.cautions),
    ...sentences.flatMap((sentence) => wrapped(terminalText(sentence), width, '  ! ', '    ')),
  ];
}

function backgroundLines({ told: { result }, width, paint, words }: Page): readonly string[] {
  if (result.background.length === 0) return [];
  const { comparisonWords, backgroundSentence } = words.comparison;
  const sentences = result.background.map((value) => backgroundSentence(value));
  return [paint.strong(comparisonWords.background), ...indented(sentences, width)];
}

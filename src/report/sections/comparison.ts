import type { ReadingComparison, RuleComparison } from '../../model/comparison.js';
import { type Block, heading, joined, list, paragraph } from '../document/block.js';
import { link, swedish } from '../document/inline.js';
import { table, textual } from '../document/table.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { readingStory, storyOf, type ToldComparison, toldComparison } from '../told-comparison.js';
import { comparisonOf, mainComparison } from '../view-comparison.js';
import { accountsTable, timesTable } from './beside-tables.js';
import { changeFigure } from './change-figure.js';
import { changeTable, readingChangeTable } from './change-tables.js';
import { ruleTitle } from './rule-title.js';

/** From so many units on, one clear difference among them may be chance. */
const manyUnits = 5;

/** What changed since an earlier measurement, what cannot be compared, and values of other methods beside. */
export function comparisonSection(context: ReportContext): readonly Block[] {
  const { result, words } = context;
  const told = toldComparison(result, words);
  const { absentWords } = words.sections;
  return [
    ...(told === null ? [paragraph(absentWords.comparison)] : comparedBlocks(context, told)),
    ...backgroundBlocks(context),
  ];
}

function comparedBlocks(context: ReportContext, told: ToldComparison): readonly Block[] {
  const { comparison, names, words } = told;
  const { comparisonSectionWords } = words.comparisonSection;
  const { earlier, reasons } = comparison;
  const intro = paragraph(
    comparisonSectionWords.intro(earlier.period, words.dates.isoDate(earlier.reportDate)),
  );
  if (reasons.length > 0) {
    const { reasonSentence } = words.comparisonReasons;
    return [intro, ...reasons.map((reason) => paragraph(reasonSentence(reason, names)))];
  }
  return [intro, ...context.rules.flatMap((rule) => ruleBlocks(context, rule, told)), ...cautionBlocks(told)];
}

function ruleBlocks(context: ReportContext, rule: RuleContext, told: ToldComparison): readonly Block[] {
  const compared = comparisonOf(told.comparison, rule.rule.rule);
  if (compared === null) return [];
  const main = mainComparison(compared);
  return [
    ...(rule.named ? [heading(3, ruleTitle(rule))] : []),
    paragraph(joined(readingStory(compared, main, told))),
    ...otherMain(compared, told),
    ...mainBlocks(context, rule, { told, main, compared }),
    ...(main === null ? [] : timesTable(rule, main, told)),
    ...(compared.accounts === null ? [] : accountsTable(rule, compared.accounts, told)),
    ...partBlocks(rule, told),
    ...readingChangeTable(rule, compared, told),
  ];
}

function otherMain(
  { earlierMain, readings }: RuleComparison,
  { names, words }: ToldComparison,
): readonly Block[] {
  if (earlierMain === null || readings.length === 0) return [];
  return [paragraph(words.comparison.comparisonWords.otherMain(names))];
}

function mainBlocks(
  context: ReportContext,
  rule: RuleContext,
  {
    told,
    main,
    compared,
  }: {
    readonly told: ToldComparison;
    readonly main: ReadingComparison | null;
    readonly compared: RuleComparison;
  },
): readonly Block[] {
  if (main === null || main.figures === null) return [];
  const { figures } = main;
  const { comparisonWords } = told.words.comparison;
  const { names } = told;
  const facts = { rule, told, isRestricted: compared.leftOut.length > 0 };
  const sentences = [
    figures.units.length < manyUnits ? null : comparisonWords.byChance,
    figures.newUnits.length === 0 ? null : comparisonWords.newUnits(names, figures.newUnits),
    figures.vanishedUnits.length === 0 ? null : comparisonWords.vanishedUnits(names, figures.vanishedUnits),
  ];
  const after = joined(sentences);
  return [
    ...(rule.drawn ? changeFigure(context, figures, facts) : []),
    changeTable(figures, facts),
    ...(after === '' ? [] : [paragraph(after, 'fine')]),
  ];
}

/** Steps, alternatives and goals of the promise, a sentence each. */
function partBlocks({ parts, words }: RuleContext, told: ToldComparison): readonly Block[] {
  if (parts.length === 0) return [];
  const { comparisonSectionWords } = words.comparisonSection;
  const sentences = parts.map(({ rule, title }) => `${title}: ${storyOf(rule, told).join(' ')}`);
  return [heading(4, comparisonSectionWords.parts), ...list(sentences)];
}

function cautionBlocks({ comparison, names, words }: ToldComparison): readonly Block[] {
  const { comparisonWords } = words.comparison;
  const { cautionSentence } = words.comparisonReasons;
  const { vanishedRules, cautions } = comparison;
  const titles = vanishedRules.map(({ title }) => title);
  const sentences = [
    ...cautions.map((caution) => cautionSentence(caution, names)),
    ...(titles.length === 0 ? [] : [comparisonWords.vanishedRules(names, titles)]),
  ];
  if (sentences.length === 0) return [];
  return [heading(3, words.comparisonSection.comparisonSectionWords.cautions), ...list(sentences)];
}

function backgroundBlocks({ result: { background }, words }: ReportContext): readonly Block[] {
  if (background.length === 0) return [];
  const { background: told } = words.comparisonSection.comparisonSectionWords;
  const { label, value, year, source, method } = told.columns;
  return [
    heading(3, told.heading),
    paragraph(told.intro),
    table({
      id: 'tabell-bakgrund',
      caption: told.caption,
      columns: [label, value, year, source, method].map(textual),
      rows: background.map((one) => ({
        head: swedish(words.format.capital(one.label)),
        cells: [
          words.comparison.backgroundFigure(one.value),
          String(one.year),
          { content: swedish(one.source) },
          { content: swedish(one.method) },
        ],
      })),
    }),
  ];
}

/** The change in the summary, with the way to the rest of it. */
export function changeSummary({ result, words }: ReportContext, rule: RuleContext): readonly Block[] {
  const told = toldComparison(result, words);
  if (told === null) return [];
  const { reasons } = told.comparison;
  const { reasonSentence } = words.comparisonReasons;
  const sentences =
    reasons.length > 0
      ? reasons.map((reason) => reasonSentence(reason, told.names))
      : storyOf(rule.rule.rule, told);
  const { summaryLink } = words.comparisonSection.comparisonSectionWords;
  return [paragraph([`${joined(sentences)} `, link(summaryLink, 'jamforelse')])];
}

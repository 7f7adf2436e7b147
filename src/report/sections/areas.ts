import { isOneSided, shownCell } from '../cells.js';
import { type Block, heading, list, paragraph } from '../document/block.js';
import { strong, swedish, type Text } from '../document/inline.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { areaAnswer, areasToActOn, otherRisks, unitsOfFew } from '../view-areas.js';
import { isCompared } from '../view-target.js';
import { hiddenUnits, type UnitsTold, unitsAt, unitsTold } from '../view-units.js';
import { funnelParts } from './funnel.js';
import { whyTable } from './why-table.js';

/** Units lower than chance explains, all of them, then those to watch and those above. */
export function areaSection(context: ReportContext): readonly Block[] {
  const { rules, words } = context;
  const { areaSectionWords } = words.sections;
  const compared = rules.filter(({ rule }) => isCompared(rule));
  if (compared.length === 0) return [paragraph(areaSectionWords.nothing)];
  const [only, ...others] = rules;
  const isOne = only !== undefined && others.length === 0;
  return [
    paragraph(areaSectionWords.how),
    ...(isOne ? onePromise(context, only) : severalPromises(context, compared)),
    paragraph(areaSectionWords.why, 'fine'),
  ];
}

/** Units stand beside the whole, which has no share. */
function isUntold({ main }: RuleContext): boolean {
  return isOneSided(main.whole);
}

function onePromise(context: ReportContext, rule: RuleContext): readonly Block[] {
  const { areaSectionWords } = rule.words.sections;
  if (isUntold(rule)) return [paragraph(areaSectionWords.untold)];
  const answer = areaAnswer(rule.rule);
  if (answer === 'alone') return [paragraph(areaSectionWords.few)];
  return [
    ...funnelParts(context, rule),
    ...(answer === 'areas' ? areaList(rule) : [paragraph(areaSectionWords.none(unitsTold(rule.main)))]),
    ...beside(rule).map((sentence) => paragraph(sentence)),
  ];
}

/** Promises that are drawn or have improvement areas, each by itself; the others in a sentence and a list. */
function severalPromises(context: ReportContext, rules: readonly RuleContext[]): readonly Block[] {
  const { areaSectionWords } = context.words.sections;
  const untold = rules.filter(isUntold).map(({ rule }) => rule.title);
  const told = rules.filter((rule) => !isUntold(rule));
  const alone = told.filter(({ rule }) => areaAnswer(rule) === 'alone').map(({ rule }) => rule.title);
  const withAreas = told.filter(({ rule }) => areaAnswer(rule) === 'areas');
  const without = told.filter(({ rule }) => areaAnswer(rule) === 'none');
  const drawn = without.filter((rule) => rule.drawn);
  const noted = without.filter((rule) => beside(rule).length > 0);
  const blocks: readonly (readonly Block[])[] = [
    withAreas.flatMap((rule) => promiseWithAreas(context, rule)),
    without.length === 0
      ? []
      : [
          heading(3, areaSectionWords.noneTitle[toldOfAll(without)]),
          paragraph(
            areaSectionWords.noneFor(
              without.map(({ rule }) => rule.title),
              toldOfAll(without),
            ),
          ),
        ],
    list(noted.map((rule) => item(swedish(`${rule.rule.title}.`), beside(rule).join(' ')))),
    drawn.flatMap((rule) => funnelParts(context, rule)),
    alone.length === 0 ? [] : [paragraph(areaSectionWords.fewFor(alone))],
    untold.length === 0 ? [] : [paragraph(areaSectionWords.untoldFor(untold))],
  ];
  return blocks.flat();
}

/** One sentence of several promises says no more than is so for each of them. */
function toldOfAll(rules: readonly RuleContext[]): UnitsTold {
  return rules.every(({ main }) => unitsTold(main) === 'all') ? 'all' : 'shown';
}

function promiseWithAreas(context: ReportContext, rule: RuleContext): readonly Block[] {
  return [
    heading(3, swedish(rule.rule.title)),
    ...funnelParts(context, rule),
    ...areaList(rule),
    ...beside(rule).map((sentence) => paragraph(sentence)),
  ];
}

function areaList(context: RuleContext): readonly Block[] {
  const { areaWords } = context.words.areas;
  const whole = shownCell(context.main.whole)?.share ?? null;
  const items = areasToActOn(context.rule).map((area) => {
    const [title, text] = areaWords(area, whole, context);
    return item(`${title}.`, text);
  });
  return [...list(items), ...whyTable(context)];
}

/** Units to watch, those that do better than the whole, risks, and those of too few contacts. */
function beside(context: RuleContext): readonly string[] {
  const { areas, sections, summary } = context.words;
  const above = unitsAt(context.main, 'above').map(({ unit }) => unit.unit);
  return [
    summary.watchSentence(unitsAt(context.main, 'watch'), context),
    above.length === 0 ? '' : sections.areaSectionWords.above(above),
    areas.riskSentence(otherRisks(context.rule).map(({ unit }) => unit.unit)),
    areas.fewSentence(unitsOfFew(context.rule)),
    summary.hiddenUnitsSentence(hiddenUnits(context.main)),
  ].filter((sentence) => sentence !== '');
}

function item(title: Parameters<typeof strong>[0], text: string): Text {
  return [strong(title), ` ${text}`];
}

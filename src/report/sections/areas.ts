import { shownCell } from '../cells.js';
import { type Block, heading, list, paragraph } from '../document/block.js';
import { strong, type Text } from '../document/inline.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { isCompared } from '../view-target.js';
import { areasToActOn, shownUnits, unitsAt } from '../view-units.js';
import type { Words } from '../words/words.js';

/** Units lower than chance explains, all of them, then those to watch and those above. */
export function areaSection({ rules, words }: ReportContext): readonly Block[] {
  const { areaSectionWords } = words.sections;
  const compared = rules.filter(({ rule }) => isCompared(rule));
  if (compared.length === 0) return [paragraph(areaSectionWords.nothing)];
  const [only, ...others] = rules;
  const isOne = only !== undefined && others.length === 0;
  return [
    paragraph(areaSectionWords.how),
    ...(isOne ? onePromise(only) : severalPromises(compared, words)),
    paragraph(areaSectionWords.why, 'fine'),
  ];
}

/** With one unit there is nothing to compare. */
function isAlone({ main }: RuleContext): boolean {
  return shownUnits(main).length < 2;
}

function onePromise(rule: RuleContext): readonly Block[] {
  const { areaSectionWords } = rule.words.sections;
  if (isAlone(rule)) return [paragraph(areaSectionWords.few)];
  const hasAreas = areasToActOn(rule.main).length > 0;
  return [
    ...(hasAreas ? areaList(rule) : [paragraph(areaSectionWords.none)]),
    ...beside(rule).map((sentence) => paragraph(sentence)),
  ];
}

/** Promises with improvement areas first, each by itself; the others in a sentence and a list. */
function severalPromises(rules: readonly RuleContext[], words: Words): readonly Block[] {
  const { areaSectionWords } = words.sections;
  const alone = rules.filter(isAlone).map(({ rule }) => rule.title);
  const several = rules.filter((rule) => !isAlone(rule));
  const withAreas = several.filter(({ main }) => areasToActOn(main).length > 0);
  const without = several.filter((rule) => !withAreas.includes(rule));
  const noted = without.filter((rule) => beside(rule).length > 0);
  const blocks: readonly (readonly Block[])[] = [
    withAreas.flatMap(promiseWithAreas),
    without.length === 0
      ? []
      : [
          heading(3, areaSectionWords.noneTitle),
          paragraph(areaSectionWords.noneFor(without.map(({ rule }) => rule.title))),
        ],
    list(noted.map((rule) => item(rule.rule.title, beside(rule).join(' ')))),
    alone.length === 0 ? [] : [paragraph(areaSectionWords.fewFor(alone))],
  ];
  return blocks.flat();
}

function promiseWithAreas(rule: RuleContext): readonly Block[] {
  return [
    heading(3, rule.rule.title),
    ...areaList(rule),
    ...beside(rule).map((sentence) => paragraph(sentence)),
  ];
}

function areaList(context: RuleContext): readonly Block[] {
  const { areaWords } = context.words.summary;
  const whole = shownCell(context.main.whole)?.share ?? null;
  return list(areasToActOn(context.main).map((area) => item(...areaWords(area, whole, context))));
}

/** Units to watch, and those that do better than the whole. */
function beside(context: RuleContext): readonly string[] {
  const { sections, summary } = context.words;
  const above = unitsAt(context.main, 'above').map(({ unit }) => unit.unit);
  const watch = summary.watchSentence(unitsAt(context.main, 'watch'), context);
  return [watch, above.length === 0 ? '' : sections.areaSectionWords.above(above)].filter(
    (sentence) => sentence !== '',
  );
}

function item(title: string, text: string): Text {
  return [strong(`${title}.`), ` ${text}`];
}

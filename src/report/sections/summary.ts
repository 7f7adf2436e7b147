import type { Cell } from '../../model/cell.js';
import type { Share } from '../../model/share.js';
import { judgedOf, shownCell } from '../cells.js';
import { type Block, heading, joined, paragraph, type Stat } from '../document/block.js';
import { strong } from '../document/inline.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { channelShares, outsideOf, weakestChannel } from '../view.js';
import { areaAnswer, areasToActOn } from '../view-areas.js';
import { expiredPromises } from '../view-rules.js';
import { isCompared, isOfTime } from '../view-target.js';
import { hiddenUnits, unitsAt, unitsTold } from '../view-units.js';
import { otherPromises } from './brief.js';
import { changeSummary } from './comparison.js';
import { outcomeFigure } from './outcome-figure.js';
import { answerWords, askedWords, untoldReason } from './rule-sentences.js';
import { ruleTitle } from './rule-title.js';

/** The answer first: what the promises came to, what stands outside the figures, and where to begin. */
export function summarySection(context: ReportContext): readonly Block[] {
  const { briefWords } = context.words.promises;
  const leads = context.rules.filter(({ drawn }) => drawn);
  const full = leads.find(hasShare);
  const others = context.rules.filter(({ drawn }) => !drawn);
  return [
    ...expired(context),
    ...(others.length > 0 ? [paragraph(briefWords.more(leads.length, others.length))] : []),
    ...leads.flatMap((rule, index) =>
      ruleSummary(context, rule, { isFirst: index === 0, isFull: rule === full }),
    ),
    ...(others.length > 0 ? [otherPromises(others, context.words)] : []),
  ];
}

/** Before any figure: a promise that no longer held says nothing of whether one that holds is kept. */
function expired({ result, rules, words }: ReportContext): readonly Block[] {
  const found = expiredPromises(result);
  if (found.length === 0) return [];
  const title = `${words.format.capital(words.findings.findingWords['rule-expired'])}.`;
  const sentences = words.findings.expiredSentences(found, rules.length);
  const blocks = [paragraph(strong(title)), ...sentences.map((sentence) => paragraph(sentence))];
  return [{ kind: 'note', isWarning: true, blocks }];
}

function hasShare({ main }: RuleContext): boolean {
  return (shownCell(main.whole)?.share ?? null) !== null;
}

/** In full for the first promise that has a share; the others in their sentences. */
function ruleSummary(
  context: ReportContext,
  rule: RuleContext,
  { isFirst, isFull }: { readonly isFirst: boolean; readonly isFull: boolean },
): readonly Block[] {
  const cell = shownCell(rule.main.whole);
  const head: readonly Block[] = [
    ...(rule.named ? [heading(3, ruleTitle(rule))] : []),
    { kind: 'answer', ...answerWords(rule), isFirst },
  ];
  const reason = untoldReason(rule);
  if (reason !== null) return [...head, paragraph(joined([reason, askedWords(rule)]), 'intro')];
  if (cell === null || cell.share === null) return head;
  return [
    ...head,
    intro(rule),
    ...changeSummary(context, rule),
    ...(isFull ? answered(context, rule, { cell, share: cell.share }) : []),
  ];
}

function intro(rule: RuleContext): Block {
  const { channelSentence } = rule.words.summary;
  const channels = isOfTime(rule.rule)
    ? ''
    : channelSentence(channelShares(rule.main), weakestChannel(rule.main), rule);
  return paragraph(joined([askedWords(rule), channels]), 'intro');
}

/** A whole whose share may be told. */
interface Told {
  readonly cell: Cell;
  readonly share: Share;
}

function answered(context: ReportContext, rule: RuleContext, told: Told): readonly Block[] {
  const { intervalNote, outsideSentence, pendingSentence } = rule.words.summary;
  const ofTime = isOfTime(rule.rule);
  const items = ofTime ? timeStats(rule, told.cell) : shareStats(rule, told);
  const notes = [
    ofTime ? '' : intervalNote,
    outsideSentence(outsideOf(told.cell), rule),
    pendingSentence(told.cell, rule),
  ];
  return [
    ...(rule.rule.indicative ? [] : [{ kind: 'stats', items } as const]),
    ...(isCompared(rule.rule) ? [outcomeFigure(context, rule), ...start(rule, told)] : []),
    paragraph(joined(notes), 'fine'),
  ];
}

function shareStats({ names, outcomes, words }: RuleContext, { cell, share }: Told): readonly Stat[] {
  const { count, percent } = words.format;
  const { statWords } = words.summary;
  return outcomes.map((outcome) => {
    const title = names[outcome];
    if (outcome !== 'met') {
      const notes = [statWords.ofJudged(cell[outcome], share.judged)];
      return { outcome, title, figure: count(cell[outcome]), notes };
    }
    const notes = [statWords.contacts(cell.met), statWords.interval(share)];
    return { outcome, title, figure: percent(share.value), notes };
  });
}

function timeStats({ rule, names, words }: RuleContext, cell: Cell): readonly Stat[] {
  const { statWords } = words.summary;
  const { meanWords, medianWords } = words.targets;
  const { target } = rule.target;
  const [title, figure] =
    target.form === 'mean-at-most'
      ? [statWords.mean, cell.mean === null ? '–' : meanWords(cell.mean, target)]
      : [statWords.median, medianWords(cell, target)];
  return [
    {
      outcome: 'unanswered',
      title: names.unanswered,
      figure: words.format.count(cell.unanswered),
      notes: [statWords.ofJudged(cell.unanswered, judgedOf(cell))],
    },
    {
      outcome: 'met',
      title,
      figure,
      notes: [statWords.answered(cell.mean?.answered ?? cell.met + cell.late)],
    },
  ];
}

/** The two or three areas to act on; the rest of the areas stands in its own section. */
function start(rule: RuleContext, { cell, share }: Told): readonly Block[] {
  const { areaSectionWords } = rule.words.sections;
  const { areasSentence, hiddenUnitsSentence, watchSentence } = rule.words.summary;
  const areas = areasToActOn(rule.rule);
  const items = areas.slice(0, 3).map((area) => {
    const [title, text] = rule.words.areas.areaWords(area, share, rule);
    return { title, text };
  });
  const others = joined([
    watchSentence(unitsAt(rule.main, 'watch'), rule),
    hiddenUnitsSentence(hiddenUnits(rule.main)),
  ]);
  const units = unitsTold(rule.main);
  const none = areaAnswer(rule.rule) === 'alone' ? areaSectionWords.few : areaSectionWords.none(units);
  const told: readonly Block[] =
    items.length === 0
      ? [paragraph(none)]
      : [paragraph(areasSentence(areas, cell, units)), { kind: 'areas', level: rule.named ? 5 : 4, items }];
  return [
    heading(rule.named ? 4 : 3, areaSectionWords.start),
    ...told,
    ...(others === '' ? [] : [paragraph(others)]),
  ];
}

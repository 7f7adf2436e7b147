import { isHidden, isOneSided, shownCell } from '../cells.js';
import { type Block, fold, heading, joined, paragraph } from '../document/block.js';
import { swedish } from '../document/inline.js';
import { table } from '../document/table.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { outsideOf } from '../view.js';
import { isOfTime } from '../view-target.js';
import { shownUnits } from '../view-units.js';
import { accountTable } from './account.js';
import { arrivalParts } from './arrivals.js';
import { boardTable, kindTable } from './group-tables.js';
import { outcomeRow, outcomeTableColumns } from './outcome-rows.js';
import { curveParts } from './response-curve.js';
import { answerWords, askedWords, countingSentences, untoldReason } from './rule-sentences.js';
import { ruleTitle } from './rule-title.js';
import { stepTable } from './steps.js';
import { unitParts } from './units.js';
import { weekParts } from './weeks.js';

/** Everything about one promise: its answer, by channel, its steps, its account, and then its groups. */
export function rulePart(context: ReportContext, rule: RuleContext): readonly Block[] {
  const { resultWords } = rule.words.sections;
  const told = countingSentences(context, rule);
  const head = [
    ...(rule.named ? opening(rule) : []),
    ...(told.length > 0 ? [paragraph(told.join(' '))] : []),
  ];
  if (isHidden(rule.main.whole)) {
    return [...head, paragraph(resultWords.hidden, 'fine'), ...accountTable(rule)];
  }
  if (rule.main.channels.length === 0) return [...head, paragraph(resultWords.noContacts, 'fine')];
  return [
    ...head,
    ...(rule.named ? outside(rule) : []),
    channelTable(rule),
    ...stepTable(rule),
    ...accountTable(rule),
    ...groups(context, rule),
  ];
}

/**
 * By kind, board, unit, week and time of arrival, and how long it took: folded where several promises would drown the
 * reader, all but the first; left out where every unit is hidden.
 */
function groups(context: ReportContext, rule: RuleContext): readonly Block[] {
  const { resultWords } = rule.words.sections;
  const isHiddenWithin = rule.main.units.length > 0 && shownUnits(rule.main).length === 0;
  if (rule.named && isHiddenWithin && !isOneSided(rule.main.whole)) {
    return [paragraph(resultWords.unitsHidden, 'fine')];
  }
  const blocks = [
    ...kindTable(rule),
    ...boardTable(rule),
    ...unitParts(context, rule),
    ...weekParts(context, rule),
    ...arrivalParts(context, rule),
    ...curveParts(context, rule),
  ];
  const isFolded = rule.named && rule !== context.rules[0];
  return isFolded ? [fold([swedish(rule.rule.title), `: ${resultWords.groups}`], blocks)] : blocks;
}

/** Heading and answer, which a report of one promise has in its summary. */
function opening(rule: RuleContext): readonly Block[] {
  const { lead, rest } = answerWords(rule);
  return [
    heading(3, ruleTitle(rule), rule.idOf('lofte')),
    paragraph(joined([lead, rest]), 'lead'),
    paragraph(joined([untoldReason(rule), askedWords(rule)])),
  ];
}

/** What stands outside the figures, and why. */
function outside(rule: RuleContext): readonly Block[] {
  const { outsideSentence, pendingSentence } = rule.words.summary;
  const cell = shownCell(rule.main.whole);
  if (cell === null) return [];
  return [paragraph(joined([outsideSentence(outsideOf(cell), rule), pendingSentence(cell, rule)]), 'fine')];
}

function channelTable(rule: RuleContext): Block {
  const { main, idOf, captionOf, words } = rule;
  const { resultWords } = words.sections;
  const channels = main.channels.map(({ channel, cell }) =>
    outcomeRow(words.format.capital(words.codes.channelWords[channel]), cell, rule),
  );
  return table({
    id: idOf('tabell-kanaler'),
    caption: captionOf(resultWords.channelTable),
    ...(isOfTime(rule.rule) ? { note: resultWords.timeNote } : {}),
    columns: outcomeTableColumns(resultWords.channel, rule),
    rows:
      channels.length === 1 ? channels : [...channels, outcomeRow(resultWords.all, main.whole, rule, 'sum')],
  });
}

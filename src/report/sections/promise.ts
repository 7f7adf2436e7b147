import type { PublishedRule } from '../cells.js';
import { type Block, heading, list, paragraph } from '../document/block.js';
import { type Inline, link, strong, swedish } from '../document/inline.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { hasTimes, targetsByChannel } from '../view-target.js';
import { sourceText } from '../words/source-text.js';
import type { Words } from '../words/words.js';
import { ruleTitle } from './rule-title.js';

/** What was promised and by whom, how it is read and why, whom it concerns, and what logs cannot show. */
export function promiseSection({ result, rules, words }: ReportContext): readonly Block[] {
  const { cannotMeasure, readingNote, municipality } = result.ruleSet;
  const { promiseWords } = words.sections;
  const isBorrowed = municipality !== result.municipality;
  const missing = [paragraph(strong(promiseWords.cannotMeasure)), ...list(cannotMeasure.map(swedish))];
  const blocks: readonly (readonly Block[])[] = [
    rules.flatMap(promise),
    isBorrowed ? [paragraph(promiseWords.borrowed(municipality, result.municipality))] : [],
    readingNote === '' ? [] : [paragraph(swedish(readingNote))],
    cannotMeasure.length === 0 ? [] : [{ kind: 'note', isWarning: false, blocks: missing }],
  ];
  return blocks.flat();
}

function promise(context: RuleContext): readonly Block[] {
  const { rule, named, words } = context;
  return [
    ...(named ? [heading(3, ruleTitle(context))] : []),
    { kind: 'quote', text: rule.promise },
    paragraph([`${words.sections.promiseWords.source} `, swedish(sourceText(rule.source))], 'fine'),
    ...reading(context),
    { kind: 'facts', items: facts(context) },
  ];
}

/** A promise without a time that can be read in one way needs no reading. */
function reading(context: RuleContext): readonly Block[] {
  const { rule, main, words } = context;
  if (!hasTimes(rule) && rule.readings.length === 1 && rule.readingNote === null) return [];
  const text = [
    `${words.sections.promiseWords.reading} `,
    strong(swedish(words.format.capital(main.title))),
    '.',
    ...(rule.readingNote === null ? [] : [' ', swedish(rule.readingNote)]),
    ...alternatives(context),
  ];
  return [paragraph(text)];
}

function alternatives({ rule, words }: RuleContext): readonly Inline[] {
  const [, ...others] = rule.readings;
  if (others.length === 0) return [];
  const told = words.sections.promiseWords.others(others.map(({ title }) => title));
  return [' ', link(told, 'tolkningar'), '.'];
}

/** Whom the promise concerns, when, and what it asks of them together. */
function facts({ rule, words }: RuleContext): readonly (readonly [string, string])[] {
  const { promiseWords } = words.sections;
  const { exceptionsText, severityText, validityText } = words.terms;
  const { capital } = words.format;
  const target = rule.indicative ? promiseWords.indicative : capital(targetText(rule, words));
  const found: readonly (readonly [string, string | null])[] = [
    [promiseWords.scope, `${capital(words.scope.scopeText(rule))}.`],
    [promiseWords.target, `${target}.`],
    [promiseWords.validity, validityText(rule)],
    [promiseWords.exceptions, exceptionsText(rule)],
    [promiseWords.severity, severityText[rule.severity]],
    [promiseWords.measure, rule.measureId],
  ];
  return found.flatMap(([term, fact]) => (fact === null ? [] : [[term, fact] as const]));
}

/** One target, or each channel's. */
function targetText(rule: PublishedRule, { codes, promises, targets }: Words): string {
  const channels = targetsByChannel(rule).map(({ channel, figures }) => {
    const name = channel === null ? promises.otherChannels : codes.channelWords[channel];
    return `${name} ${targets.targetWords(figures.target, rule)}`;
  });
  return channels.length === 0 ? targets.targetWords(rule.target.target, rule) : channels.join('; ');
}

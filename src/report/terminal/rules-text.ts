import type { Channel } from '../../model/event.js';
import type { Rule, RuleSet, RuleSource } from '../../model/rule.js';
import { calendarWords } from '../words/sv/calendar.js';
import { channelWords } from '../words/sv/codes.js';
import { capital } from '../words/sv/format.js';
import { answerSentences } from '../words/sv/rule-answers.js';
import {
  demandText,
  exceptionText,
  limitAndChannels,
  markTexts,
  partText,
  scopeText,
  validityText,
} from '../words/sv/rule-promise.js';
import { targetText } from '../words/sv/rule-target.js';
import { closuresText, rulesWords as words, workingDaysText } from '../words/sv/rules.js';
import type { Drawing } from './calendar-text.js';
import { type DataGuide, dataLines } from './rules-data.js';
import { type Page, pageOf, pageText } from './rules-page.js';
import { timeLines } from './rules-times.js';
import { terminalText, wrapped } from './terminal-text.js';

/** What others than the set itself say of it. */
export interface RulesGuide extends DataGuide {
  /** For each rule the narrower ones that judge some of its contacts in its place. */
  readonly narrower: ReadonlyMap<string, readonly string[]>;
}

/** The bundled rule sets: a line for each, and one for each of its rules. */
export function rulesListText(sets: readonly RuleSet[], drawing: Drawing): string {
  const { paint, width } = pageOf(drawing);
  const blocks = sets.map((set) => [
    ...wrapped(`${set.id}  ${set.municipality}: ${set.title}`, width, '', '  ').map((line, index) =>
      index === 0 ? line.replace(set.id, paint.strong(set.id)) : line,
    ),
    ...set.rules.flatMap((rule) =>
      wrapped(`${set.id}/${rule.id}  ${limitAndChannels(rule)}`, width, '  ', '    '),
    ),
  ]);
  const advice = wrapped(words.listAdvice, width, '', '');
  return pageText([[paint.strong(words.listTitle)], ...blocks, advice]);
}

/** One rule set in plain words: promise, reading, calendar, what counts, data, and what logs cannot show. */
export function rulesText(set: RuleSet, guide: RulesGuide, drawing: Drawing): string {
  const { paint, ...page } = pageOf(drawing);
  const { width, say } = page;
  const block = (title: string, lines: readonly string[]) => [paint.strong(title), ...lines];
  return pageText([
    [
      ...say(`${set.municipality}: ${set.title}`, 0).map((line) => paint.strong(line)),
      ...wrapped(`Regelverk: ${set.id}`, width, '', ''),
    ],
    block(
      words.promises(set.rules.length),
      set.rules.flatMap((rule) => promiseLines(set, rule, { page, guide })),
    ),
    block(
      words.source,
      sourceTexts(set.source).flatMap((text) => say(text)),
    ),
    block(words.readings, [...say(set.readingNote), ...allTimeLines(set, page)]),
    block(
      words.calendar,
      calendarTexts(set).flatMap((text) => say(text)),
    ),
    block(
      words.answers,
      set.rules.flatMap((rule) => answerLines(set, rule, page)),
    ),
    block(words.data, [
      ...channelsOf(set).flatMap((channel) => dataLines(channel, set, { guide, page })),
      ...say(words.dataNote),
    ]),
    block(words.cannotMeasure, hiddenLines(set, page)),
  ]);
}

function allTimeLines({ rules, calendar }: RuleSet, page: Page): readonly string[] {
  const timed = rules.filter((rule) => rule.kind === 'respond');
  return timed.flatMap((rule) => [
    '',
    ...(timed.length === 1 ? [] : page.say(rule.title)),
    ...timeLines(rule, calendar, page),
  ]);
}

/** What the document promises and logs cannot show. */
function hiddenLines({ cannotMeasure }: RuleSet, { width, say }: Page): readonly string[] {
  if (cannotMeasure.length === 0) return say(words.nothingHidden);
  return cannotMeasure.flatMap((text) => wrapped(terminalText(`– ${text}`), width, '  ', '    '));
}

function channelsOf(set: RuleSet): readonly Channel[] {
  return [...new Set(set.rules.flatMap(({ channels }) => channels))];
}

interface Showing {
  readonly page: Page;
  readonly guide: RulesGuide;
}

function promiseLines(set: RuleSet, rule: Rule, { page: { say }, guide }: Showing): readonly string[] {
  const own = sourceTexts(rule.source).join(' ');
  const narrower = guide.narrower.get(rule.id) ?? [];
  const parts = rule.kind === 'respond' ? rule.parts.map(partText) : [];
  const texts = [
    rule.promise,
    `${capital(limitAndChannels(rule))}.`,
    scopeText(rule.scope),
    demandText(rule),
    ...parts.map((text) => `– ${text}`),
    rule.indicative ? null : targetText(rule),
    ...markTexts(rule),
    ...rule.exceptions.map(exceptionText),
    narrower.length === 0 ? null : words.narrower(narrower),
    validityText(rule),
    rule.readingNote === null ? null : words.whyRead(rule.readingNote),
    own === sourceTexts(set.source).join(' ') ? null : `${words.source}: ${own}`,
  ];
  return [
    ...say(`${rule.title} (${set.id}/${rule.id})`),
    ...texts.flatMap((text) => (text === null || text === '' ? [] : say(text, 2))),
  ];
}

function sourceTexts({ document, decision, date, paragraph, note }: RuleSource): readonly string[] {
  const head = [document, paragraph, decision, date].filter((part) => part !== null).join('. ');
  return [head.endsWith('.') ? head : `${head}.`, ...(note === null ? [] : [note])];
}

function calendarTexts({ calendar }: RuleSet): readonly string[] {
  return [
    workingDaysText(calendar),
    calendarWords.hours(calendar),
    ...(calendar.summer === null ? [] : [calendarWords.summer(calendar.summer)]),
    ...closuresText(calendar),
  ];
}

function answerLines(set: RuleSet, rule: Rule, { say }: Page): readonly string[] {
  const isOnly = set.rules.length === 1;
  return [
    ...(isOnly ? [] : say(rule.title)),
    ...rule.channels.flatMap((channel) =>
      say(`${capital(channelWords[channel])}. ${answerSentences(rule, channel).join(' ')}`, isOnly ? 1 : 2),
    ),
  ];
}

import type { Channel } from '../../model/event.js';
import type { Rule, RuleSet, RuleSource } from '../../model/rule.js';
import type { Words } from '../words/words.js';
import { type DataGuide, dataLines } from './rules-data.js';
import { type Page, pageOf } from './rules-page.js';
import { timeLines } from './rules-times.js';
import { type Drawing, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** What others than the set itself say of it. */
export interface RulesGuide extends DataGuide {
  /** For each rule the narrower ones that judge some of its contacts in its place. */
  readonly narrower: ReadonlyMap<string, readonly string[]>;
}

/** The bundled rule sets: a line for each, and one for each of its rules. */
export function rulesListText(sets: readonly RuleSet[], drawing: Drawing): string {
  const { paint, width, words } = pageOf(drawing);
  const { listAdvice, listTitle } = words.rules.rulesWords;
  const blocks = sets.map((set) => [
    ...wrapped(`${set.id}  ${set.municipality}: ${set.title}`, width, '', '  ').map((line, index) =>
      index === 0 ? line.replace(set.id, paint.strong(set.id)) : line,
    ),
    ...set.rules.flatMap((rule) =>
      wrapped(`${set.id}/${rule.id}  ${words.rulePromise.limitAndChannels(rule)}`, width, '  ', '    '),
    ),
  ]);
  return screenText([[paint.strong(listTitle)], ...blocks, wrapped(listAdvice, width, '', '')]);
}

/** One rule set in plain words: promise, reading, calendar, what counts, data, and what logs cannot show. */
export function rulesText(set: RuleSet, guide: RulesGuide, drawing: Drawing): string {
  const page = pageOf(drawing);
  const { paint, width, words, say } = page;
  const { rulesWords } = words.rules;
  const showing: Showing = { set, page, guide };
  const block = (title: string, lines: readonly string[]) => [paint.strong(title), ...lines];
  return screenText([
    [
      ...say(`${set.municipality}: ${set.title}`, 0).map((line) => paint.strong(line)),
      ...wrapped(rulesWords.ruleSet(set.id), width, '', ''),
    ],
    block(
      rulesWords.promises(set.rules.length),
      set.rules.flatMap((rule) => promiseLines(rule, showing)),
    ),
    block(
      rulesWords.source,
      sourceTexts(set.source).flatMap((text) => say(text)),
    ),
    block(rulesWords.readings, [...say(set.readingNote), ...allTimeLines(set, page)]),
    block(
      rulesWords.calendar,
      calendarTexts(set, words).flatMap((text) => say(text)),
    ),
    block(
      rulesWords.answers,
      set.rules.flatMap((rule) => answerLines(rule, showing)),
    ),
    block(rulesWords.data, [
      ...channelsOf(set).flatMap((channel) => dataLines(channel, set, { guide, page })),
      ...say(rulesWords.dataNote),
    ]),
    block(rulesWords.cannotMeasure, hiddenLines(set, page)),
  ]);
}

interface Showing {
  readonly set: RuleSet;
  readonly page: Page;
  readonly guide: RulesGuide;
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
function hiddenLines({ cannotMeasure }: RuleSet, { width, say, words }: Page): readonly string[] {
  if (cannotMeasure.length === 0) return say(words.rules.rulesWords.nothingHidden);
  return cannotMeasure.flatMap((text) => wrapped(terminalText(`– ${text}`), width, '  ', '    '));
}

function channelsOf(set: RuleSet): readonly Channel[] {
  return [...new Set(set.rules.flatMap(({ channels }) => channels))];
}

function promiseLines(rule: Rule, { set, page: { say, words }, guide }: Showing): readonly string[] {
  const { demandText, exceptionText, limitAndChannels, markTexts, partText, scopeText, validityText } =
    words.rulePromise;
  const { rulesWords } = words.rules;
  const own = sourceTexts(rule.source).join(' ');
  const narrower = guide.narrower.get(rule.id) ?? [];
  const parts = rule.kind === 'respond' ? rule.parts.map(partText) : [];
  const texts = [
    rule.promise,
    `${words.format.capital(limitAndChannels(rule))}.`,
    scopeText(rule.scope),
    demandText(rule),
    ...parts.map((text) => `– ${text}`),
    rule.indicative ? null : words.ruleTarget.targetText(rule),
    ...markTexts(rule),
    ...rule.exceptions.map(exceptionText),
    narrower.length === 0 ? null : rulesWords.narrower(narrower),
    validityText(rule),
    rule.readingNote === null ? null : rulesWords.whyRead(rule.readingNote),
    own === sourceTexts(set.source).join(' ') ? null : `${rulesWords.source}: ${own}`,
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

function calendarTexts({ calendar }: RuleSet, words: Words): readonly string[] {
  const { calendarWords } = words.calendar;
  const { closuresText, workingDaysText } = words.rules;
  return [
    workingDaysText(calendar),
    calendarWords.hours(calendar),
    ...(calendar.summer === null ? [] : [calendarWords.summer(calendar.summer)]),
    ...closuresText(calendar),
  ];
}

function answerLines(rule: Rule, { set, page: { say, words } }: Showing): readonly string[] {
  const { capital } = words.format;
  const { answerSentences } = words.ruleAnswers;
  const isOnly = set.rules.length === 1;
  return [
    ...(isOnly ? [] : say(rule.title)),
    ...rule.channels.flatMap((channel) => {
      const sentences = answerSentences(rule, channel).join(' ');
      return say(`${capital(words.codes.channelWords[channel])}. ${sentences}`, isOnly ? 1 : 2);
    }),
  ];
}

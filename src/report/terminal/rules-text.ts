import type { Channel } from '../../model/event.js';
import type { RespondRule, RuleSet, RuleSource } from '../../model/rule.js';
import { capital, limit } from '../format.js';
import { calendarWords } from '../words/calendar-sv.js';
import { channelWords } from '../words/codes-sv.js';
import {
  answerSentences,
  closuresText,
  columnsText,
  dataSentence,
  limitAndChannels,
  targetText,
  validityText,
  rulesWords as words,
  workingDaysText,
} from '../words/rules-sv.js';
import type { Drawing } from './calendar-text.js';
import { paintFor } from './paint.js';
import { readingExamples } from './reading-examples.js';
import { terminalText, wrapped } from './terminal-text.js';

/** An export that is recognised: what its header must have, and what else is read from it. */
export interface LogGuide {
  readonly channel: Channel;
  readonly title: string;
  readonly needs: readonly string[];
  readonly also: readonly string[];
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
  return page([[paint.strong(words.listTitle)], ...blocks, advice]);
}

/** One rule set in plain words: promise, reading, calendar, answers, data, and what logs cannot show. */
export function rulesText(set: RuleSet, logs: readonly LogGuide[], drawing: Drawing): string {
  const { paint, width } = pageOf(drawing);
  const block = (title: string, lines: readonly string[]) => [paint.strong(title), ...lines];
  const say = (text: string, depth = 1) => indented(text, width, depth);
  const channels = channelsOf(set);
  return page([
    [
      ...indented(`${set.municipality}: ${set.title}`, width, 0).map((line) => paint.strong(line)),
      ...wrapped(`Regelverk: ${set.id}`, width, '', ''),
    ],
    block(
      words.promises(set.rules.length),
      set.rules.flatMap((rule) => promiseLines(set, rule, width)),
    ),
    block(
      words.source,
      sourceTexts(set.source).flatMap((text) => say(text)),
    ),
    block(words.readings, [
      ...say(set.readingNote),
      ...set.rules.flatMap((rule) => ['', ...readingLines(set, rule, width)]),
    ]),
    block(
      words.calendar,
      calendarTexts(set).flatMap((text) => say(text)),
    ),
    block(
      words.answers,
      set.rules.flatMap((rule) => answerLines(set, rule, width)),
    ),
    block(words.data, [
      ...channels.flatMap((channel) => dataLines(channel, { set, logs, width })),
      ...say(words.dataNote),
    ]),
    block(
      words.cannotMeasure,
      set.cannotMeasure.length === 0
        ? say(words.nothingHidden)
        : set.cannotMeasure.flatMap((text) => wrapped(terminalText(`– ${text}`), width, '  ', '    ')),
    ),
  ]);
}

function pageOf({ width, color }: Drawing) {
  return { width: Math.min(200, Math.max(80, Math.floor(width))), paint: paintFor(color) };
}

function page(blocks: readonly (readonly string[])[]): string {
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return `${text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '')}\n`;
}

/** Text of a user's own file may hold anything. */
function indented(text: string, width: number, depth: number): readonly string[] {
  const margin = '  '.repeat(depth);
  return wrapped(terminalText(text.replace(/[ \t\r\n]+/g, ' ').trim()), width, margin, margin);
}

function channelsOf(set: RuleSet): readonly Channel[] {
  return [...new Set(set.rules.flatMap(({ channels }) => channels))];
}

function promiseLines(set: RuleSet, rule: RespondRule, width: number): readonly string[] {
  const validity = validityText(rule);
  const own = sourceTexts(rule.source).join(' ');
  const source = own === sourceTexts(set.source).join(' ') ? [] : [`${words.source}: ${own}`];
  return [
    ...indented(`${rule.title} (${set.id}/${rule.id})`, width, 1),
    ...[
      rule.promise,
      `${capital(limitAndChannels(rule))}.`,
      targetText(rule),
      ...(validity === null ? [] : [validity]),
      ...source,
    ].flatMap((text) => indented(text, width, 2)),
  ];
}

function sourceTexts({ document, decision, date, note }: RuleSource): readonly string[] {
  const head = [document, decision, date].filter((part) => part !== null).join('. ');
  return [head.endsWith('.') ? head : `${head}.`, ...(note === null ? [] : [note])];
}

function readingLines(set: RuleSet, rule: RespondRule, width: number): readonly string[] {
  const { from, readings } = readingExamples(rule, set.calendar);
  return [
    ...indented(`${capital(limit(rule.readings[0].allowed))}. Det som kommer ${from} ska besvaras`, width, 1),
    ...readings.flatMap(({ title, main, due }) =>
      wrapped(terminalText(`${due}: ${title}${main ? ` (${words.main})` : ''}`), width, '    ', '      '),
    ),
  ];
}

function calendarTexts({ calendar }: RuleSet): readonly string[] {
  return [
    workingDaysText(calendar),
    calendarWords.hours(calendar),
    ...(calendar.summer === null ? [] : [calendarWords.summer(calendar.summer)]),
    ...closuresText(calendar),
  ];
}

function answerLines(set: RuleSet, rule: RespondRule, width: number): readonly string[] {
  return [
    ...(set.rules.length === 1 ? [] : indented(rule.title, width, 1)),
    ...rule.channels.flatMap((channel) =>
      indented(
        `${capital(channelWords[channel])}. ${answerSentences(rule, channel).join(' ')}`,
        width,
        set.rules.length === 1 ? 1 : 2,
      ),
    ),
  ];
}

interface DataPage {
  readonly set: RuleSet;
  readonly logs: readonly LogGuide[];
  readonly width: number;
}

function dataLines(channel: Channel, { set, logs, width }: DataPage): readonly string[] {
  const rules = set.rules.filter(({ channels }) => channels.includes(channel));
  return [
    ...indented(`${capital(channelWords[channel])}. ${dataSentence(channel, rules)}`, width, 1),
    ...logs
      .filter((log) => log.channel === channel)
      .flatMap((log) => [
        ...indented(capital(log.title), width, 2),
        ...columnsText(log).flatMap((text) => indented(text, width, 3)),
      ]),
  ];
}

import { localDate } from '../../calendar/zone.js';
import type { Fate, Happening } from '../../model/contact.js';
import type { NotAnswerReason } from '../../model/not-answer.js';
import { happeningSource } from '../happening-source.js';
import type { Drawing } from '../terminal/screen.js';
import { terminalText, wrapped } from '../terminal/terminal-text.js';
import type { Words } from '../words/words.js';
import type {
  ContactExplanation,
  EventExplanation,
  Explanation,
  RejectedCandidate,
  RuleExplanation,
} from './explanation.js';
import { instantLines, recordedLines } from './recorded-text.js';
import { correctionLines, registerLines } from './register-lines.js';
import { ruleLines } from './rule-lines.js';
import { alsoStands, sourceText } from './source-text.js';

/**
 * How a verdict came about, in plain words for a terminal. Names units, files and rows, never the person:
 * whoever may see the log can look the row up.
 */
export function explainText(explanation: Explanation, { width, words }: Omit<Drawing, 'color'>): string {
  const lines = linesOf(explanation, words).flatMap((line) => fitted(terminalText(line), width));
  return `${lines.join('\n')}\n`;
}

/** What does not fit goes on below, further in. */
function fitted(line: string, width: number): readonly string[] {
  const margin = line.slice(0, line.length - line.trimStart().length);
  return wrapped(line.trimStart(), width, margin, `${margin}  `);
}

function linesOf(explanation: Explanation, words: Words): readonly string[] {
  switch (explanation.what) {
    case 'contact':
      return contactLines(explanation, words);
    case 'event':
      return eventLines(explanation, words);
    case 'instant':
      return instantLines(explanation, words);
    case 'recorded':
      return recordedLines(explanation, words);
  }
}

function contactLines(explanation: ContactExplanation, words: Words): readonly string[] {
  const { contact, rejected, counterpartWorkingDays } = explanation;
  const notAnswerWords = words.pairing.notAnswerWords(counterpartWorkingDays);
  const told = words.explainLines.contactLineWords;
  return [
    ...headLines(explanation, words),
    ...registerLines(contact, words),
    '',
    told.happened,
    ...(contact.history.length === 0
      ? [`  ${told.nothingHappened}`]
      : contact.history.flatMap((one) => [happeningLine(one, explanation, words), ...markLines(one, words)])),
    '',
    told.others,
    ...(rejected.length === 0
      ? [`  ${told.noOthers}`]
      : rejected.map((one) => rejectedLine(one, notAnswerWords, words))),
    ...correctionLines(contact, words),
    ...ruleLines(explanation, words),
  ];
}

function headLines({ contact, isInPeriod }: ContactExplanation, words: Words): readonly string[] {
  const told = words.explainLines.contactLineWords;
  const source = sourceText(contact.event.sources[0], words);
  const others = contact.otherUnits.map(({ name }) => name);
  return [
    told.head(contact.id, words.codes.channelWords[contact.channel], contact.receiver.name),
    `  ${told.cameIn(words.explain.knownText(contact.receivedAt), source)}`,
    ...alsoStands(contact.event, words).map((line) => `  ${line}`),
    ...(others.length > 0 ? [`  ${told.alsoTo(others)}`] : []),
    ...(isInPeriod ? [] : [`  ${told.outsidePeriod}`]),
  ];
}

function happeningLine(
  happening: Happening,
  { contact, rules, counterpartWorkingDays }: ContactExplanation,
  words: Words,
): string {
  const what = words.fates.happeningWords[happening.what];
  const source = sourceText(happeningSource(happening, contact), words);
  const mark = answerMark(happening, rules, words);
  return `  ${timeText(happening, words)}  ${what}${doneBy(happening, counterpartWorkingDays, words)}  (${source})${mark}`;
}

/** That it is the answer; to which promises, where others have another one or none. */
function answerMark(happening: Happening, rules: readonly RuleExplanation[], words: Words): string {
  const { countsAsAnswer, countsAsAnswerTo } = words.explainLines.contactLineWords;
  const byIt = rules.filter((rule) => answerTo(rule) === happening);
  if (byIt.length === 0) return '';
  const titles = byIt.map(({ rule }) => rule.title);
  const isToAll = byIt.length === rules.filter(asksForAnswer).length;
  return `  ${isToAll ? countsAsAnswer : countsAsAnswerTo(titles)}`;
}

/** What to know of the pair, under it. */
function markLines({ marks = [] }: Happening, { explainLines, pairing }: Words): readonly string[] {
  return marks.map((mark) => `      ${explainLines.contactLineWords.note(pairing.pairMarkWords[mark])}`);
}

/** Under a promise of an answer; a time that cannot be answers nothing. */
function answerTo(rule: RuleExplanation): Happening | null {
  if (!asksForAnswer(rule)) return null;
  const [main] = rule.verdicts;
  return main.reason === 'negative-time' ? null : main.answer;
}

function asksForAnswer(rule: RuleExplanation): rule is Extract<RuleExplanation, { is: 'judged' }> {
  if (rule.is !== 'judged' || (rule.rule.kind !== 'respond' && rule.rule.kind !== 'reach')) return false;
  return rule.verdicts[0].outcome !== 'excluded';
}

/** In a list of times: a day alone where no more is known. */
function timeText({ at }: Happening, { explain }: Words): string {
  return at.precision === 'day' ? explain.dayText(localDate(at.start)) : explain.momentText(at.start);
}

/** Who of ours did it, and how we know that it belongs here. */
function doneBy(
  { what, unit, evidence }: Happening,
  counterpartWorkingDays: number,
  { codes, explainLines }: Words,
): string {
  const { to, answeredBy, from } = explainLines.contactLineWords;
  if (unit === null) return '';
  if (what === 'transfer') return to(unit.name);
  if (what === 'own-later-call' && evidence !== 'channel') return answeredBy(unit.name);
  if (what === 'callback' || what === 'callback-attempt') return from(unit.name);
  const by = what === 'own-later-call' ? answeredBy : from;
  return `${by(unit.name)}: ${codes.evidenceWords(counterpartWorkingDays)[evidence]}`;
}

function rejectedLine(
  { placed: { event, unit, fate }, because }: RejectedCandidate,
  notAnswerWords: Record<NotAnswerReason, string>,
  words: Words,
): string {
  const told = words.explainLines.contactLineWords;
  const from = unit === null ? '' : told.from(unit.name);
  const why = because.length === 0 ? '' : told.notAnswerHere(because.map((one) => notAnswerWords[one]));
  const what = `${words.codes.channelWords[event.channel]}${from}: ${fateText(fate, words)}${why}`;
  return `  ${words.explain.momentText(event.at.start)}  ${what}  (${sourceText(event.sources[0], words)})`;
}

function fateText(fate: Fate, { fates, explainLines }: Words): string {
  const told = explainLines.fateLineWords;
  switch (fate.what) {
    case 'opens':
      return told.opens;
    case 'joins':
    case 'pairs':
      return told.onContact(fates.happeningWords[fate.as], fate.contact);
    case 'not-a-contact':
      return told.notContact(fates.notContactWords[fate.reason]);
    case 'unpaired':
      return told.unpaired(fates.unpairedWords[fate.reason]);
    case 'internal':
      return fate.handsOn === null ? told.internal : told.handsOn(fate.handsOn);
    case 'passing':
      return told.passing;
  }
}

function eventLines({ event: { id, event, unit, fate } }: EventExplanation, words: Words): readonly string[] {
  const { notContactHead, itIs } = words.explainLines.fateLineWords;
  const channel = words.codes.channelWords[event.channel];
  const facts = [channel, ...(unit === null ? [] : [unit.name]), words.explain.momentText(event.at.start)];
  return [
    notContactHead(id, facts),
    `  ${itIs(fateText(fate, words), sourceText(event.sources[0], words))}`,
    ...alsoStands(event, words).map((line) => `  ${line}`),
  ];
}

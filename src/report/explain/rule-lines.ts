import type { ClockAccount } from '../../calendar/clock-account.js';
import type { Limit } from '../../model/calendar-spec.js';
import type { Happening } from '../../model/contact.js';
import type { RespondRule, Rule, RuleException } from '../../model/rule.js';
import type { Verdict } from '../../model/verdict.js';
import type { Words } from '../words/words.js';
import { answerLine, clockLines, negativeLine, unsureLine } from './clock-text.js';
import type {
  ContactExplanation,
  CountingId,
  PartExplanation,
  RuleExplanation,
  VerdictExplanation,
} from './explanation.js';
import { kindLines } from './kind-lines.js';
import { codedVerdictText } from './verdict-text.js';

type Judged = Extract<RuleExplanation, { is: 'judged' }>;

/** What is told of one contact, in a language. */
interface Telling {
  readonly explanation: ContactExplanation;
  readonly words: Words;
}

/** Every rule that judged the contact, step by step; then those that did not, and why. */
export function ruleLines(explanation: ContactExplanation, words: Words): readonly string[] {
  const telling = { explanation, words };
  const judged = explanation.rules.filter((rule) => rule.is === 'judged');
  const others = explanation.rules.filter((rule) => rule.is !== 'judged');
  return [
    ...judged.flatMap((rule) => judgedLines(rule, telling)),
    ...(others.length === 0 ? [] : ['', words.explainLines.ruleLineWords.others]),
    ...others.map((rule) => `  ${rule.rule.title}: ${whyNot(rule, telling)}`),
  ];
}

function whyNot(rule: Exclude<RuleExplanation, Judged>, { explanation, words }: Telling): string {
  if (rule.is === 'out-of-scope') {
    return `${words.explainRule.outsideWords(rule.because, rule.rule.scope, explanation.contact)}.`;
  }
  return words.explainLines.ruleLineWords.takenOver(rule.by.title, words.scope.scopeText(rule.by));
}

function judgedLines(judged: Judged, telling: Telling): readonly string[] {
  const { rule, verdicts, parts, exception, assumed } = judged;
  const { explanation, words } = telling;
  const { assumedWords } = words.explainRule;
  const [main] = verdicts;
  return [
    '',
    `${rule.title}: ${verdictText(main, rule, words)}`,
    ...(assumed === null ? [] : [`  ${assumedWords[assumed]}`]),
    ...(exception === null ? [] : [`  ${exceptionText(exception, words)}`]),
    ...(rule.kind === 'respond'
      ? timedLines(judged, rule, telling)
      : kindLines(judged, explanation.contact, words)),
    ...parts.flatMap((part) => partLines(part, rule, telling)),
  ];
}

function exceptionText({ when, instead }: RuleException, { explainLines, explainRule }: Words): string {
  const what = explainRule.exceptionWords[when.what];
  return explainLines.ruleLineWords.exception(what, instead?.allowed ?? null);
}

function timedLines(judged: Judged, rule: RespondRule, telling: Telling): readonly string[] {
  const { words } = telling;
  const [main] = judged.verdicts;
  const binding = judged.parts.filter((part) => part.binding);
  if (binding.length > 0) {
    return [`  ${joinText(rule, binding, { main, words })}`, ...otherReadings(judged, rule, words)];
  }
  const instead = judged.exception?.instead ?? null;
  const how =
    instead === null ? readingTitle(rule, main) : words.explain.countingWords[countingOf(instead.limit)];
  return [
    `  ${words.explainLines.ruleLineWords.counting(main.allowed, how)}`,
    ...clockAndAnswer(judged, rule, telling),
    ...otherReadings(judged, rule, words),
  ];
}

function joinText(
  { join }: RespondRule,
  parts: readonly PartExplanation[],
  { main, words }: { readonly main: Verdict; readonly words: Words },
): string {
  const isSettled = main.outcome !== 'unanswered' && main.outcome !== 'pending';
  const deciding =
    join === 'all' || isSettled ? parts.find(({ verdicts: [own] }) => isSame(own, main)) : undefined;
  return words.explainLines.ruleLineWords.join(join, parts.length, deciding?.title ?? null);
}

/** The whole is told with the outcome and times of the part that decided it. */
function isSame(part: Verdict, whole: Verdict): boolean {
  return (
    part.outcome === whole.outcome &&
    part.reason === whole.reason &&
    part.dueAt === whole.dueAt &&
    part.answer === whole.answer
  );
}

function partLines(part: PartExplanation, rule: Rule, telling: Telling): readonly string[] {
  const { words } = telling;
  const [main] = part.verdicts;
  const sort = part.binding ? '' : words.explainLines.ruleLineWords.goal;
  return [
    `  ${part.title}${sort}: ${verdictText(main, rule, words)}`,
    `    ${words.format.capital(words.phrases.withinWords(main.allowed))}.`,
    ...clockAndAnswer(part, part, telling),
  ];
}

function clockAndAnswer(
  { verdicts: [main], account }: VerdictExplanation,
  { from, feedback }: Pick<RespondRule, 'from' | 'feedback'>,
  { explanation, words }: Telling,
): readonly string[] {
  const { clockLineWords, ruleLineWords } = words.explainLines;
  const { coarseTimes, knownText, unknownWait } = words.explain;
  const startWord = words.explainRule.startWords[from];
  const isReceived = from === 'received';
  const lines = (): readonly string[] => {
    if (account === null) return [standingText(main, startWord, words)];
    return [
      ...(isReceived || main.clockStart === null
        ? []
        : [ruleLineWords.starts(startWord, knownText(main.clockStart))]),
      ...clockLines(account, words, isReceived ? clockLineWords.dayItCame : clockLineWords.dayItStarted),
      ...(main.answer === null
        ? missingLines(feedback, explanation.logEnd, words)
        : [answerText(main, main.answer, { account, words })]),
      ...(main.reason === 'resolution' ? [coarseTimes] : []),
      ...(main.answer !== null && isWaitUnknown(main.answer) ? [unknownWait] : []),
    ];
  };
  return lines().map((line) => `    ${line}`);
}

/** Whoever called was answered, and the log has no wait. */
function isWaitUnknown({ what, event }: Happening): boolean {
  const isTheirCall = what === 'answer' || what === 'own-later-call';
  return isTheirCall && event.channel === 'phone' && event.waitSeconds === null;
}

function standingText({ reason }: Verdict, startWord: string, { explainLines }: Words): string {
  const { stands, standsByMistake } = explainLines.ruleLineWords;
  return reason === 'negative-time' ? standsByMistake(startWord) : stands(startWord);
}

function missingLines(
  feedback: RespondRule['feedback'],
  logEnd: ContactExplanation['logEnd'],
  { explain, explainLines, explainRule }: Words,
): readonly string[] {
  if (logEnd === null) return [];
  const what = explainRule.missingFeedback(feedback);
  return [explainLines.ruleLineWords.missing(what, explain.momentText(logEnd))];
}

function answerText(
  { spentSeconds, reason }: Verdict,
  answer: Happening,
  { account, words }: { readonly account: ClockAccount; readonly words: Words },
): string {
  if (reason === 'negative-time') return negativeLine(answer, words);
  if (reason === 'resolution' || isWaitUnknown(answer)) return unsureLine(answer, words);
  return answerLine({ at: answer.at, what: answer.what, used: (spentSeconds ?? 0) * 1000 }, account, words);
}

function otherReadings({ verdicts: [, ...others] }: Judged, rule: Rule, words: Words): readonly string[] {
  const { otherReadings: title, due } = words.explainLines.ruleLineWords;
  return [
    ...(others.length === 0 ? [] : [`  ${title}`]),
    ...others.map((verdict) => {
      const until = verdict.dueAt === null ? '' : `${due(words.explain.momentText(verdict.dueAt))}, `;
      const name = words.format.capital(readingTitle(rule, verdict));
      return `    ${name}: ${until}${verdictText(verdict, rule, words)}`;
    }),
  ];
}

/** Where only days are known, hours and minutes would be made up. */
function verdictText(verdict: Verdict, { kind }: Rule, words: Words): string {
  const isByDay = verdict.clockStart?.precision === 'day' || verdict.answer?.at.precision === 'day';
  return codedVerdictText(isByDay ? { ...verdict, spentSeconds: null } : verdict, kind, words);
}

function readingTitle(rule: Rule, verdict: Verdict): string {
  return rule.readings.find(({ id }) => id === verdict.reading)?.title ?? verdict.reading;
}

/** How an exception's limit runs, which no reading names. */
function countingOf(limit: Limit): CountingId {
  switch (limit.kind) {
    case 'hours':
      return limit.counting;
    case 'days':
      return limit.rolled ? 'rolled' : 'unrolled';
    case 'working-days':
      return 'working-days';
  }
}

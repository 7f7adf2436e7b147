import type { ClockAccount } from '../../calendar/clock-account.js';
import type { Limit } from '../../model/calendar-spec.js';
import type { Contact, Happening } from '../../model/contact.js';
import type { RespondRule, Rule, RuleException } from '../../model/rule.js';
import type { Verdict } from '../../model/verdict.js';
import { coarseTimes, countingWords, knownText, momentText } from '../words/sv/explain.js';
import {
  assumedWords,
  exceptionWords,
  missingFeedback,
  outsideWords,
  startWords,
} from '../words/sv/explain-rule.js';
import { capital, limit } from '../words/sv/format.js';
import { withinWords } from '../words/sv/phrases.js';
import { scopeText } from '../words/sv/scope.js';
import { answerLine, clockLines, negativeLine, unsureLine } from './clock-text.js';
import type {
  ContactExplanation,
  PartExplanation,
  RuleExplanation,
  VerdictExplanation,
} from './explanation.js';
import { kindLines } from './kind-lines.js';
import { codedVerdictText } from './verdict-text.js';

type Judged = Extract<RuleExplanation, { is: 'judged' }>;

/** Every rule that judged the contact, step by step; then those that did not, and why. */
export function ruleLines(explanation: ContactExplanation): readonly string[] {
  const judged = explanation.rules.filter((rule) => rule.is === 'judged');
  const others = explanation.rules.filter((rule) => rule.is !== 'judged');
  return [
    ...judged.flatMap((rule) => judgedLines(rule, explanation)),
    ...(others.length === 0 ? [] : ['', 'Löften som inte bedömer kontakten']),
    ...others.map((rule) => otherLine(rule, explanation.contact)),
  ];
}

function otherLine(rule: Exclude<RuleExplanation, Judged>, contact: Contact): string {
  if (rule.is === 'out-of-scope')
    return `  ${rule.rule.title}: ${outsideWords(rule.because, rule.rule.scope, contact)}.`;
  return `  ${rule.rule.title}: löftet ”${rule.by.title}” gäller i stället, för det är snävare (${scopeText(rule.by)}).`;
}

function judgedLines(judged: Judged, explanation: ContactExplanation): readonly string[] {
  const { rule, verdicts, parts, exception, assumed } = judged;
  const [main] = verdicts;
  return [
    '',
    `${rule.title}: ${verdictText(main, rule)}`,
    ...(assumed === null ? [] : [`  ${assumedWords[assumed]}`]),
    ...(exception === null ? [] : [exceptionLine(exception)]),
    ...(rule.kind === 'respond'
      ? timedLines(judged, rule, explanation)
      : kindLines(judged, explanation.contact)),
    ...parts.flatMap((part) => partLines(part, rule, explanation)),
  ];
}

function exceptionLine({ when, instead }: RuleException): string {
  const rest = instead === null ? '' : ` Då gäller ${limit(instead.allowed)} i stället.`;
  return `  Undantag: ${exceptionWords[when.what]}.${rest}`;
}

function timedLines(judged: Judged, rule: RespondRule, explanation: ContactExplanation): readonly string[] {
  const [main] = judged.verdicts;
  const binding = judged.parts.filter((part) => part.binding);
  if (binding.length > 0) return [joinLine(rule, binding, main), ...otherReadings(judged, rule)];
  return [
    `  Så räknas ${limit(main.allowed)}: ${judged.exception?.instead ? countingOf(judged.exception.instead.limit) : readingTitle(rule, main)}.`,
    ...clockAndAnswer(judged, rule, explanation),
    ...otherReadings(judged, rule),
  ];
}

function joinLine({ join }: RespondRule, parts: readonly PartExplanation[], main: Verdict): string {
  const need =
    join === 'all'
      ? `${parts.length} steg, och alla ska hållas`
      : `${parts.length} sätt att hållas, och ett räcker`;
  const isSettled = main.outcome !== 'unanswered' && main.outcome !== 'pending';
  const deciding =
    join === 'all' || isSettled ? parts.find(({ verdicts: [own] }) => isSame(own, main)) : undefined;
  return `  Löftet har ${need}.${deciding === undefined ? '' : ` Det avgörs av: ${deciding.title}.`}`;
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

function partLines(part: PartExplanation, rule: Rule, explanation: ContactExplanation): readonly string[] {
  const [main] = part.verdicts;
  const sort = part.binding ? '' : ' (mål, avgör inte löftet)';
  return [
    `  ${part.title}${sort}: ${verdictText(main, rule)}`,
    `    ${capital(withinWords(main.allowed))}.`,
    ...clockAndAnswer(part, part, explanation),
  ];
}

function clockAndAnswer(
  { verdicts: [main], account }: VerdictExplanation,
  { from, feedback }: Pick<RespondRule, 'from' | 'feedback'>,
  { logEnd }: ContactExplanation,
): readonly string[] {
  if (account === null) return [`    ${standingClock(main, from)}`];
  const start =
    from === 'received' || main.clockStart === null
      ? []
      : [`    Klockan startar ${startWords[from]}, ${knownText(main.clockStart)}.`];
  return [
    ...start,
    ...clockLines(account, from === 'received' ? undefined : 'dagen då klockan startade').map(
      (line) => `    ${line}`,
    ),
    ...(main.answer === null ? missingLines(feedback, logEnd) : answerLines(main, main.answer, account)).map(
      (line) => `    ${line}`,
    ),
    ...(main.reason === 'resolution' ? [`    ${coarseTimes}`] : []),
  ];
}

function standingClock({ reason }: Verdict, from: RespondRule['from']): string {
  const start = `den startar ${startWords[from]}`;
  if (reason !== 'negative-time') return `Klockan går inte: ${start}.`;
  return `Klockan går inte: ${start}, och enligt registret var det innan kontakten kom in. En av tiderna är fel.`;
}

function missingLines(
  feedback: RespondRule['feedback'],
  logEnd: ContactExplanation['logEnd'],
): readonly string[] {
  if (logEnd === null) return [];
  return [`${missingFeedback(feedback)} finns fram till att loggen slutar ${momentText(logEnd)}.`];
}

function answerLines(
  { spentSeconds, reason }: Verdict,
  answer: Happening,
  account: ClockAccount,
): readonly string[] {
  if (reason === 'negative-time') return [negativeLine(answer)];
  if (reason === 'resolution') return [unsureLine(answer)];
  return [answerLine({ at: answer.at, what: answer.what, used: (spentSeconds ?? 0) * 1000 }, account)];
}

function otherReadings({ verdicts: [, ...others] }: Judged, rule: Rule): readonly string[] {
  return [
    ...(others.length === 0 ? [] : ['  Med andra sätt att räkna:']),
    ...others.map((verdict) => {
      const due = verdict.dueAt === null ? '' : `frist ${momentText(verdict.dueAt)}, `;
      return `    ${capital(readingTitle(rule, verdict))}: ${due}${verdictText(verdict, rule)}`;
    }),
  ];
}

/** Where only days are known, hours and minutes would be made up. */
function verdictText(verdict: Verdict, { kind }: Rule): string {
  const isByDay = verdict.clockStart?.precision === 'day' || verdict.answer?.at.precision === 'day';
  return codedVerdictText(isByDay ? { ...verdict, spentSeconds: null } : verdict, kind);
}

function readingTitle(rule: Rule, verdict: Verdict): string {
  return rule.readings.find(({ id }) => id === verdict.reading)?.title ?? verdict.reading;
}

/** How an exception's limit runs, which no reading names. */
function countingOf(limit: Limit): string {
  switch (limit.kind) {
    case 'hours':
      return countingWords[limit.counting];
    case 'days':
      return countingWords[limit.rolled ? 'rolled' : 'unrolled'];
    case 'working-days':
      return countingWords['working-days'];
  }
}

import type { RespondRule, Rule, RuleException } from '../../model/rule.js';
import type { Verdict } from '../../model/verdict.js';
import { capital, limit } from '../format.js';
import { assumedWords, exceptionWords, outsideWords, startWords } from '../words/explain-rule-sv.js';
import { coarseTimes, knownText, momentText } from '../words/explain-sv.js';
import { withinWords } from '../words/phrases-sv.js';
import { scopeText } from '../words/scope-sv.js';
import { answerLine, clockLines, negativeLine } from './clock-text.js';
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
    ...(others.length === 0 ? [] : ['', 'Löften som inte bedömer kontakten', ...others.map(otherLine)]),
  ];
}

function otherLine(rule: Exclude<RuleExplanation, Judged>): string {
  if (rule.is === 'out-of-scope') return `  ${rule.rule.title}: ${outsideWords[rule.because]}.`;
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
    `  Så räknas ${limit(main.allowed)}: ${readingTitle(rule, main)}.`,
    ...clockAndAnswer(judged, rule.from, explanation),
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
    ...clockAndAnswer(part, part.from, explanation),
  ];
}

function clockAndAnswer(
  { verdicts: [main], account }: VerdictExplanation,
  from: RespondRule['from'],
  { logEnd }: ContactExplanation,
): readonly string[] {
  if (account === null) return [`    Klockan går inte: den startar ${startWords[from]}.`];
  const start =
    from === 'received' || main.clockStart === null
      ? []
      : [`    Klockan startar ${startWords[from]}, ${knownText(main.clockStart)}.`];
  return [
    ...start,
    ...clockLines(account, from === 'received' ? undefined : 'dagen då klockan startade').map(
      (line) => `    ${line}`,
    ),
    ...answerLines(main, account, logEnd).map((line) => `    ${line}`),
    ...(main.reason === 'resolution' ? [`    ${coarseTimes}`] : []),
  ];
}

function answerLines(
  { answer, spentSeconds, reason }: Verdict,
  account: NonNullable<VerdictExplanation['account']>,
  logEnd: ContactExplanation['logEnd'],
): readonly string[] {
  if (answer === null)
    return logEnd === null ? [] : [`Inget svar finns fram till att loggen slutar ${momentText(logEnd)}.`];
  if (reason === 'negative-time') return [negativeLine(answer)];
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

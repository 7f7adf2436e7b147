import type { ClockAccount } from '../../calendar/clock-account.js';
import { exactMoment } from '../../calendar/moments.js';
import type { Instant, Moment } from '../../model/time.js';
import type { Words } from '../words/words.js';
import { answerLine, clockLines } from './clock-text.js';
import type {
  ContactRow,
  InstantExplanation,
  ReadingAccount,
  RecordedExplanation,
  RecordedRule,
  RecordedSource,
} from './explanation.js';
import { type CodedVerdict, codedVerdictText } from './verdict-text.js';

/** When something received at an instant must be answered: the main reading step by step, the others in a line. */
export function instantLines({ from, readings }: InstantExplanation, words: Words): readonly string[] {
  const [main, ...others] = readings;
  const { recordedLineWords, ruleLineWords } = words.explainLines;
  const { momentText } = words.explain;
  const titleOf = (reading: ReadingAccount): string => words.format.capital(nameOf(reading, words));
  return [
    recordedLineWords.received(momentText(from), main.allowed),
    `  ${titleOf(main)}:`,
    ...clockLines(main.account, words).map((line) => `    ${line}`),
    ...(others.length === 0 ? [] : [`  ${ruleLineWords.otherReadings}`]),
    ...others.map((one) => `    ${titleOf(one)}: ${ruleLineWords.due(momentText(one.account.deadline))}`),
  ];
}

function nameOf({ name }: ReadingAccount, { explain }: Words): string {
  return 'own' in name ? name.own : explain.countingWords[name.counting];
}

/** A contact as a result folder has it; what else was exchanged only the logs can tell. */
export function recordedLines({ id, rules }: RecordedExplanation, words: Words): readonly string[] {
  const { contactLineWords, recordedLineWords: told } = words.explainLines;
  const { momentText } = words.explain;
  const [first] = rules;
  if (first === undefined) return [told.absent(id)];
  const [main] = first.rows;
  const cameIn = contactLineWords.cameIn(momentText(main.receivedAt), placeOf(main.source, words));
  const answer =
    main.answeredAt === null
      ? told.noAnswer
      : told.answer(momentText(main.answeredAt), main.unitAnswered, placeOf(main.answerSource, words));
  return [
    told.head(id, main.unit),
    `  ${cameIn}`,
    `  ${answer}`,
    ...rules.flatMap((rule) => recordedRuleLines(rule, words)),
    '',
    ...told.needsLogs,
  ];
}

function placeOf({ file, row }: RecordedSource, { explainLines }: Words): string {
  return explainLines.rowOfFile(file, row);
}

function recordedRuleLines(
  { title, kind, rows: [main, ...others], account }: RecordedRule,
  words: Words,
): readonly string[] {
  const { otherReadings, due } = words.explainLines.ruleLineWords;
  return [
    '',
    `${title}: ${codedVerdictText(codedVerdict(main), kind, words)}`,
    ...(account === null ? dueLines(main, words) : accountLines(main, account, words)),
    ...(others.length === 0 ? [] : [`  ${otherReadings}`]),
    ...others.map((row) => {
      const until = row.dueAt === null ? '' : `${due(words.explain.momentText(row.dueAt))}, `;
      return `    ${row.title}: ${until}${codedVerdictText(codedVerdict(row), kind, words)}`;
    }),
  ];
}

function accountLines(
  { answeredAt, spentSeconds }: ContactRow,
  account: ClockAccount,
  words: Words,
): readonly string[] {
  const used = (spentSeconds ?? 0) * 1000;
  return [
    ...clockLines(account, words).map((line) => `    ${line}`),
    ...(answeredAt === null
      ? []
      : [`    ${answerLine({ at: exactly(answeredAt), what: 'answer', used }, account, words)}`]),
  ];
}

/** The folder does not tell how exactly the time is known. */
function exactly(at: Instant): Moment {
  return exactMoment(at);
}

function dueLines({ dueAt }: ContactRow, { explain, explainLines }: Words): readonly string[] {
  return dueAt === null ? [] : [`    ${explainLines.clockLineWords.wasDue(explain.momentText(dueAt))}`];
}

/** What was missing stands in the logs, not in the folder. */
function codedVerdict({ verdict, reason, spentSeconds }: ContactRow): CodedVerdict {
  return { outcome: verdict, reason, spentSeconds, missing: null };
}

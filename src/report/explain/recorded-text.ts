import type { ClockAccount } from '../../calendar/clock-account.js';
import { exactMoment } from '../../calendar/moments.js';
import type { RuleKind } from '../../model/rule.js';
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
import { isTimed, surelyDue, surelySide, surelyText, untoldTimes } from './recorded-times.js';
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
export function recordedLines(explanation: RecordedExplanation, words: Words): readonly string[] {
  const { id, rules } = explanation;
  const { contactLineWords, recordedLineWords: told } = words.explainLines;
  const [first] = rules;
  if (first === undefined) return [told.absent(id)];
  const [main] = first.rows;
  const cameIn = contactLineWords.cameIn(surelyText(main.receivedAt, words), placeOf(main.source, words));
  const answer =
    main.answeredAt === null
      ? told.noAnswer
      : told.answer(surelyText(main.answeredAt, words), main.unitAnswered, placeOf(main.answerSource, words));
  return [
    told.head(id, main.unit),
    `  ${cameIn}`,
    `  ${answer}`,
    ...rules.flatMap((rule) => recordedRuleLines(rule, words)),
    '',
    ...untoldTimes(explanation, words),
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
    `${title}: ${codedVerdictText(codedVerdict(main, kind), kind, words)}`,
    ...(account === null ? dueLines(main, words) : accountLines(main, account, words)),
    ...(others.length === 0 ? [] : [`  ${otherReadings}`]),
    ...others.map((row) => {
      const dueAt = surelyDue(row);
      const until = dueAt === null ? '' : `${due(words.explain.momentText(dueAt))}, `;
      return `    ${row.title}: ${until}${codedVerdictText(codedVerdict(row, kind), kind, words)}`;
    }),
  ];
}

function accountLines(row: ContactRow, account: ClockAccount, words: Words): readonly string[] {
  const lines = clockLines(account, words).map((line) => `    ${line}`);
  return [...lines, ...answeredLines(row, account, words).map((line) => `    ${line}`)];
}

function answeredLines(row: ContactRow, account: ClockAccount, words: Words): readonly string[] {
  const { answeredAt: at } = row;
  if (at === null) return [];
  if (isTimed(row)) {
    const used = (row.spentSeconds ?? 0) * 1000;
    return [answerLine({ at: exactMoment(at), what: 'answer', used }, account, words)];
  }
  const told = words.explainLines.clockLineWords;
  const came = told.came(words.explainRule.answerName('answer'), surelyText(at, words));
  const side = surelySide(at, account.deadline);
  return [side === null ? `${came}.` : `${came}: ${told[side]}.`];
}

function dueLines(row: ContactRow, { explain, explainLines }: Words): readonly string[] {
  const dueAt = surelyDue(row);
  return dueAt === null ? [] : [`    ${explainLines.clockLineWords.wasDue(explain.momentText(dueAt))}`];
}

/** What was missing stands in the logs, not in the folder. A wait is told, however its call's time is known. */
function codedVerdict(row: ContactRow, kind: RuleKind): CodedVerdict {
  const spentSeconds = kind === 'reach' || isTimed(row) ? row.spentSeconds : null;
  return { outcome: row.verdict, reason: row.reason, spentSeconds, missing: null };
}

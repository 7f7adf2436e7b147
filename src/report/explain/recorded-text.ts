import type { ClockAccount } from '../../calendar/clock-account.js';
import type { Instant, Moment } from '../../model/time.js';
import { momentText } from '../words/sv/explain.js';
import { capital, limit } from '../words/sv/format.js';
import { answerLine, clockLines } from './clock-text.js';
import type { ContactRow, InstantExplanation, RecordedExplanation, RecordedRule } from './explanation.js';
import { type CodedVerdict, codedVerdictText } from './verdict-text.js';

/** When something received at an instant must be answered: the main reading step by step, the others in a line. */
export function instantLines({ from, readings }: InstantExplanation): readonly string[] {
  const [main, ...others] = readings;
  return [
    `Mottaget ${momentText(from)}, svar inom ${limit(main.allowed)}`,
    `  ${capital(main.title)}:`,
    ...clockLines(main.account).map((line) => `    ${line}`),
    ...(others.length === 0 ? [] : ['  Med andra sätt att räkna:']),
    ...others.map(({ title, account }) => `    ${capital(title)}: frist ${momentText(account.deadline)}`),
  ];
}

/** A contact as a result folder has it; what else was exchanged only the logs can tell. */
export function recordedLines({ id, rules }: RecordedExplanation): readonly string[] {
  const [first] = rules;
  if (first === undefined) return [`${id} finns inte i resultatet.`];
  const [main] = first.rows;
  return [
    `${id}: till ${main.unit}`,
    `  Kom in ${momentText(main.receivedAt)}  (${main.source})`,
    ...(main.answeredAt === null
      ? ['  Inget svar finns i loggarna.']
      : [`  Svar ${momentText(main.answeredAt)} från ${main.unitAnswered}  (${main.answerSource})`]),
    ...rules.flatMap(recordedRuleLines),
    '',
    'Här visas bara det som står i resultatet. Vilka andra mejl och samtal som prövades som svar',
    'syns när loggarna är med: kör explain med projektfilen eller med samma filer och val som mätningen.',
  ];
}

function recordedRuleLines({
  title,
  kind,
  rows: [main, ...others],
  account,
}: RecordedRule): readonly string[] {
  return [
    '',
    `${title}: ${codedVerdictText(codedVerdict(main), kind)}`,
    ...(account === null ? dueLines(main) : accountLines(main, account)),
    ...(others.length === 0 ? [] : ['  Med andra sätt att räkna:']),
    ...others.map((row) => {
      const due = row.dueAt === null ? '' : `frist ${momentText(row.dueAt)}, `;
      return `    ${row.title}: ${due}${codedVerdictText(codedVerdict(row), kind)}`;
    }),
  ];
}

function accountLines({ answeredAt, spentSeconds }: ContactRow, account: ClockAccount): readonly string[] {
  const used = (spentSeconds ?? 0) * 1000;
  return [
    ...clockLines(account).map((line) => `    ${line}`),
    ...(answeredAt === null
      ? []
      : [`    ${answerLine({ at: exactly(answeredAt), what: 'answer', used }, account)}`]),
  ];
}

/** The folder does not tell how exactly the time is known. */
function exactly(at: Instant): Moment {
  return { start: at, end: at, precision: 'exact' };
}

function dueLines({ dueAt }: ContactRow): readonly string[] {
  return dueAt === null ? [] : [`    Fristen gick ut ${momentText(dueAt)}.`];
}

/** What was missing stands in the logs, not in the folder. */
function codedVerdict({ verdict, reason, spentSeconds }: ContactRow): CodedVerdict {
  return { outcome: verdict, reason, spentSeconds, missing: null };
}

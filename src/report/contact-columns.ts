import type { Result } from '../model/result.js';
import type { Source } from '../model/source.js';
import type { PairingTerms } from '../model/terms.js';
import type { Verdict } from '../model/verdict.js';
import { happeningSource } from './happening-source.js';
import {
  type Column,
  codeValue,
  instantValue,
  limitValue,
  none,
  type Repeating,
  secondsValue,
  sourceRowValue,
  type TableValue,
  textValue,
  unitValue,
} from './table-value.js';
import type { Words } from './words/words.js';

/** A contact has many verdicts, one after the other, and most of them rest on the same answer. */
export const madeOfContact = ({ contact }: Verdict): Verdict['contact'] => contact;
const madeOfAnswer = ({ answer }: Verdict): Verdict['answer'] => answer;

export type ContactColumn = Column<Verdict> & Repeating<Verdict>;

function whoColumns({ codes, columns }: Words): readonly ContactColumn[] {
  const { contactHeadings: headings } = columns;
  return [
    {
      name: 'contact',
      heading: headings.contact,
      width: 18,
      madeOf: madeOfContact,
      value: ({ contact }) => textValue(contact.id),
    },
    {
      name: 'channel',
      heading: headings.channel,
      width: 12,
      madeOf: madeOfContact,
      value: ({ contact }) => codeValue(contact.channel, codes.channelWords),
    },
    {
      name: 'category',
      heading: headings.category,
      width: 14,
      madeOf: madeOfContact,
      value: ({ contact }) => codeValue(contact.category, codes.categoryWords),
    },
    {
      name: 'unit',
      heading: headings.unit,
      width: 42,
      madeOf: madeOfContact,
      value: ({ contact }) => unitValue(contact.unit.name, codes),
    },
    {
      name: 'organisation_kind',
      heading: headings.kind,
      width: 18,
      madeOf: madeOfContact,
      value: ({ contact }) => codeValue(contact.unit.kind, codes.organisationKindWords),
    },
    {
      name: 'board',
      heading: headings.board,
      width: 24,
      madeOf: madeOfContact,
      value: ({ contact }) => textValue(contact.unit.board),
    },
    {
      name: 'unit_answered',
      heading: headings.unitAnswered,
      width: 32,
      madeOf: madeOfAnswer,
      value: ({ answer }) => unitValue(answer?.unit?.name ?? null, codes),
    },
  ];
}

function whenColumns(
  { counterpartWorkingDays }: PairingTerms,
  { codes, columns }: Words,
): readonly ContactColumn[] {
  const evidenceWords = codes.evidenceWords(counterpartWorkingDays);
  const { contactHeadings: headings } = columns;
  return [
    {
      name: 'received_at',
      heading: headings.receivedAt,
      width: 19,
      madeOf: madeOfContact,
      value: ({ contact }) => instantValue(contact.receivedAt.start),
    },
    {
      name: 'answered_at',
      heading: headings.answeredAt,
      width: 19,
      madeOf: madeOfAnswer,
      value: ({ answer }) => instantValue(answer?.at.start),
    },
    {
      name: 'evidence',
      heading: headings.evidence,
      width: 30,
      madeOf: madeOfAnswer,
      value: ({ answer }) => codeValue(answer?.evidence, evidenceWords),
    },
  ];
}

function verdictColumns(words: Words): readonly ContactColumn[] {
  const { contactHeadings: headings, timelessOutcomeWords, verdictReasonWords, yesNoWords } = words.columns;
  const { outcomeWords } = words.codes;
  const limits = new Map<string, TableValue>();
  return [
    {
      name: 'rule',
      heading: headings.rule,
      width: 28,
      oneOf: ({ rule }) => rule,
      value: ({ rule }) => textValue(rule),
    },
    {
      name: 'reading',
      heading: headings.reading,
      width: 16,
      oneOf: ({ reading }) => reading,
      value: ({ reading }) => textValue(reading),
    },
    {
      name: 'main_reading',
      heading: headings.mainReading,
      width: 14,
      oneOf: ({ main }) => main,
      value: ({ main }) => codeValue(main ? 'yes' : 'no', yesNoWords),
    },
    { name: 'due_at', heading: headings.dueAt, width: 19, value: ({ dueAt }) => instantValue(dueAt) },
    {
      name: 'spent_seconds',
      heading: headings.spent,
      width: 13,
      value: ({ spentSeconds }) => secondsValue(spentSeconds),
    },
    {
      name: 'allowed',
      heading: headings.allowed,
      width: 14,
      oneOf: ({ allowed }) => allowed,
      value: ({ allowed }) => {
        const limit = limits.get(allowed) ?? limitValue(allowed, words);
        limits.set(allowed, limit);
        return limit;
      },
    },
    {
      name: 'verdict',
      heading: headings.verdict,
      width: 22,
      oneOf: ({ outcome, waited }) => (waited === null ? `${outcome}, timeless` : outcome),
      value: ({ outcome, waited }) =>
        codeValue(outcome, waited === null ? timelessOutcomeWords : outcomeWords),
    },
    {
      name: 'reason',
      heading: headings.reason,
      width: 26,
      oneOf: ({ reason }) => reason,
      value: ({ reason }) => codeValue(reason, verdictReasonWords),
    },
  ];
}

function answerSource({ answer, contact }: Verdict): Source | null {
  return answer === null ? null : happeningSource(answer, contact);
}

function sourceColumns({ columns }: Words): readonly ContactColumn[] {
  const { contactHeadings: headings } = columns;
  return [
    {
      name: 'source_file',
      heading: headings.sourceFile,
      width: 28,
      madeOf: madeOfContact,
      value: ({ contact }) => textValue(contact.event.sources[0].file),
    },
    {
      name: 'source_row',
      heading: headings.sourceRow,
      width: 9,
      madeOf: madeOfContact,
      value: ({ contact }) => sourceRowValue(contact.event.sources[0]),
    },
    {
      name: 'answer_file',
      heading: headings.answerFile,
      width: 28,
      madeOf: madeOfAnswer,
      value: (verdict) => textValue(answerSource(verdict)?.file ?? null),
    },
    {
      name: 'answer_row',
      heading: headings.answerRow,
      width: 9,
      madeOf: madeOfAnswer,
      value: (verdict) => {
        const source = answerSource(verdict);
        return source === null ? none : sourceRowValue(source);
      },
    },
  ];
}

/** One row per contact, rule and reading: the order and the names are part of the interface. */
export function contactColumns({ pairing }: Result, words: Words): readonly ContactColumn[] {
  return [
    ...whoColumns(words),
    ...whenColumns(pairing, words),
    ...verdictColumns(words),
    ...sourceColumns(words),
  ];
}

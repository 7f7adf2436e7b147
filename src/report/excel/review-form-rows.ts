import type { LogEvent } from '../../model/event.js';
import type { DrawnContact, ReviewForm, ReviewKind } from '../../model/quality.js';
import { type Column, instantValue, none, sourceRowValue, textValue } from '../table-value.js';
import type { Words } from '../words/words.js';
import { type Entry, type Sheet, type SheetColumn, sheetOf } from './sheet.js';

type FormWords = Words['sample']['formWords'];

function contactColumns({ contact: headings }: FormWords): readonly Column<DrawnContact>[] {
  return [
    { name: 'contact', heading: headings.id, width: 18, value: ({ contact }) => textValue(contact.id) },
    { name: 'unit', heading: headings.unit, width: 26, value: ({ contact }) => textValue(contact.unit.name) },
    {
      name: 'received_at',
      heading: headings.received,
      width: 19,
      value: ({ contact }) => instantValue(contact.receivedAt.start),
    },
    {
      name: 'counterpart',
      heading: headings.counterpart,
      width: 27,
      value: ({ contact }) => textValue(contact.counterpart),
    },
    {
      name: 'subject',
      heading: headings.subject,
      width: 32,
      value: ({ contact }) => textValue(subjectOf(contact.event)),
    },
    {
      name: 'source_file',
      heading: headings.sourceFile,
      width: 20,
      value: ({ contact }) => textValue(contact.event.sources[0].file),
    },
    {
      name: 'source_row',
      heading: headings.sourceRow,
      width: 9,
      value: ({ contact }) => sourceRowValue(contact.event.sources[0]),
    },
  ];
}

function answerColumns({ contact: headings }: FormWords): readonly Column<DrawnContact>[] {
  return [
    {
      name: 'answered_at',
      heading: headings.answered,
      width: 19,
      value: ({ answer }) => instantValue(answer?.at.start),
    },
    {
      name: 'unit_answered',
      heading: headings.unitAnswered,
      width: 20,
      value: ({ answer }) => textValue(answer?.unit?.name ?? null),
    },
    {
      name: 'answer_file',
      heading: headings.answerFile,
      width: 20,
      value: ({ answer }) => textValue(answer?.event.sources[0].file ?? null),
    },
    {
      name: 'answer_row',
      heading: headings.answerRow,
      width: 9,
      value: ({ answer }) => (answer === null ? none : sourceRowValue(answer.event.sources[0])),
    },
  ];
}

function subjectOf(event: LogEvent): string | null {
  return event.channel === 'phone' ? null : event.subject;
}

interface WordedEntry extends Omit<Entry, 'wrong'> {
  readonly heading: string;
}

function entriesOf(kind: ReviewKind, { entries }: FormWords): readonly WordedEntry[] {
  const { grade, answersQuestion, noAnswerNeeded, needsAnswer, answeredOtherwise, how, comment } = entries;
  switch (kind) {
    case 'quality': {
      const grades = [grade('treatment'), grade('clarity'), grade('simplicity')];
      return [...grades, answersQuestion, noAnswerNeeded, comment];
    }
    case 'unanswered':
      return [needsAnswer, answeredOtherwise, how, comment];
  }
}

function columnsOf(kind: ReviewKind, words: FormWords): readonly Column<DrawnContact>[] {
  return kind === 'quality' ? [...contactColumns(words), ...answerColumns(words)] : contactColumns(words);
}

/** One row for each contact that was drawn: what the reviewer needs to find it, and cells to fill in. */
export function reviewSheet({ design: { kind }, contacts }: ReviewForm, { sample }: Words): Sheet {
  const { formWords: words } = sample;
  const told = sheetOf(words.sheets.review, columnsOf(kind, words), contacts);
  const toFill = entriesOf(kind, words).map((entry) => entryColumn(entry, words));
  const empty = toFill.map(() => none);
  return {
    ...told,
    columns: [...told.columns, ...toFill],
    rows: [...told.rows].map((row) => [...row, ...empty]),
  };
}

/** Free text needs room; a choice has little more than its heading. */
const entryWidths = { choice: 13, text: 30 };

function entryColumn({ heading, hint, choices }: WordedEntry, words: FormWords): SheetColumn {
  return {
    name: heading,
    heading,
    width: choices === null ? entryWidths.text : entryWidths.choice,
    entry: { hint, choices, wrong: choices === null ? '' : words.wrong(choices) },
  };
}

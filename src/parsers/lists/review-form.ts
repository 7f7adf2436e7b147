import { columnLetter } from '../../column-letter.js';
import { type ReviewFormMistake, userError } from '../../errors/errors.js';
import { maskedValue } from '../../masked-value.js';
import type { FilledForm, FilledRow, ReviewDesign } from '../../model/quality.js';
import { type Column, text } from '../column.js';
import { locateColumns } from '../recognise.js';
import type { ListFile } from './list-file.js';
import { openSheet, readDesign } from './review-design.js';
import { type ReadReview, readQualityReview, readUnansweredReview, type WrittenCell } from './review-row.js';
import { readWrittenMoment } from './written-moment.js';

const contactColumns = {
  contact: text('kontakt', 'contact'),
  unit: text('enhet', 'unit'),
  receivedAt: text('mottagen', 'received'),
};

const qualityColumns = {
  treatment: text('bemötande', 'treatment'),
  clarity: text('tydlighet', 'clarity'),
  simplicity: text('enkelhet', 'simplicity'),
  answersQuestion: text('svarar på frågan', 'answers the question'),
  noAnswerNeeded: text('kräver ej svar', 'no answer needed'),
};

const unansweredColumns = {
  needsAnswer: text('behöver kontakten svar', 'needs an answer'),
  answeredOtherwise: text('besvarad på annat sätt', 'answered in another way'),
};

/** A form as it was filled in; the bytes' hash is for the caller to make. */
type ReadForm<Form = FilledForm> = Form extends FilledForm ? Omit<Form, 'sha256'> : never;

/**
 * Reads a form that `sample` wrote and a reviewer filled in. Throws one UserError that names every cell which
 * cannot be used. Whether its contacts belong to a measurement is not known here.
 */
export async function readReviewForm(input: ListFile): Promise<ReadForm> {
  const design = await readDesign(input);
  const { file } = input;
  switch (design.kind) {
    case 'quality': {
      const rows = await readRows(input, design, {
        columns: qualityColumns,
        read: (cellOf) =>
          readQualityReview({
            treatment: cellOf('treatment'),
            clarity: cellOf('clarity'),
            simplicity: cellOf('simplicity'),
            answersQuestion: cellOf('answersQuestion'),
            noAnswerNeeded: cellOf('noAnswerNeeded'),
          }),
      });
      return { kind: design.kind, file, design, rows };
    }
    case 'unanswered': {
      const rows = await readRows(input, design, {
        columns: unansweredColumns,
        read: (cellOf) =>
          readUnansweredReview({
            needsAnswer: cellOf('needsAnswer'),
            answeredOtherwise: cellOf('answeredOtherwise'),
          }),
      });
      return { kind: design.kind, file, design, rows };
    }
  }
}

/** The columns to fill in, and what a row of them says. */
interface Questions<Name extends string, Review> {
  readonly columns: Readonly<Record<Name, Column<string>>>;
  readonly read: (cellOf: (name: Name) => WrittenCell) => ReadReview<Review>;
}

interface ReadRow<Review> {
  readonly row: FilledRow<Review> | null;
  readonly mistakes: readonly ReviewFormMistake[];
}

async function readRows<Name extends string, Review>(
  input: ListFile,
  design: ReviewDesign,
  { columns, read }: Questions<Name, Review>,
): Promise<readonly FilledRow<Review>[]> {
  const { table, family } = await openSheet(input, { ...contactColumns, ...columns });
  const places = locateColumns(family, table.header);
  const units = new Set(design.units.map(({ unit }) => unit));
  const lines = [...table.rows()].map(({ row, cells }): ReadRow<Review> => {
    const cellOf = (column: Column<string>): WrittenCell => {
      const place = places.get(column) ?? -1;
      return {
        text: (cells[place] ?? '').trim(),
        at: `${table.sheet ?? ''}!${place < 0 ? '' : columnLetter(place)}${row}`,
      };
    };
    const found = read((name) => cellOf(columns[name]));
    const whose = readWhose(
      {
        contact: cellOf(contactColumns.contact),
        unit: cellOf(contactColumns.unit),
        receivedAt: cellOf(contactColumns.receivedAt),
      },
      units,
    );
    const mistakes = [...whose.mistakes, ...found.mistakes];
    const { review, leftOut } = found;
    return { row: whose.is === null ? null : { ...whose.is, review, leftOut }, mistakes };
  });
  const rows = lines.flatMap(({ row }) => row ?? []);
  const mistakes = [...lines.flatMap((line) => line.mistakes), ...twice(rows)];
  const all = mistakes.length > 0 ? mistakes : miscounted(design, rows, table.sheet ?? '');
  if (all.length === 0) return rows;
  throw userError('review-form-mistakes', { file: input.file, mistakes: all }, { file: input.file });
}

const contactShape = /^E-\d{8}-\d{4,}$/;

type Whose = Pick<FilledRow<never>, 'cell' | 'contact' | 'unit' | 'receivedAt'>;

function readWhose(
  { contact, unit, receivedAt }: Readonly<Record<'contact' | 'unit' | 'receivedAt', WrittenCell>>,
  units: ReadonlySet<string>,
): { readonly is: Whose | null; readonly mistakes: readonly ReviewFormMistake[] } {
  const moment = readWrittenMoment(receivedAt.text);
  const mistakes: ReviewFormMistake[] = [];
  if (!contactShape.test(contact.text)) mistakes.push(mistake('contact', contact));
  if (!units.has(unit.text)) mistakes.push(mistake('unit', unit));
  if (moment === null) mistakes.push(mistake('time', receivedAt));
  if (mistakes.length > 0 || moment === null) return { is: null, mistakes };
  return {
    is: { cell: contact.at, contact: contact.text, unit: unit.text, receivedAt: moment },
    mistakes,
  };
}

function mistake(what: 'contact' | 'unit' | 'time', { text: found, at }: WrittenCell): ReviewFormMistake {
  return { what, cell: at, found: what === 'unit' ? found : maskedValue(found) };
}

function twice(rows: readonly FilledRow<unknown>[]): readonly ReviewFormMistake[] {
  const firsts = new Map<string, string>();
  return rows.flatMap(({ contact, cell }): readonly ReviewFormMistake[] => {
    const first = firsts.get(contact);
    if (first !== undefined) return [{ what: 'twice', cell, found: contact, first }];
    firsts.set(contact, cell);
    return [];
  });
}

/** A row that was taken away is not one that was left empty: nobody could tell why it is gone. */
function miscounted(
  { units }: ReviewDesign,
  rows: readonly FilledRow<unknown>[],
  sheet: string,
): readonly ReviewFormMistake[] {
  return units.flatMap(({ unit, drawn }): readonly ReviewFormMistake[] => {
    const found = rows.filter((row) => row.unit === unit).length;
    return found === drawn ? [] : [{ what: 'rows', cell: sheet, unit, drawn, rows: found }];
  });
}

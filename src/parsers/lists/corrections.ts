import { userError } from '../../errors/errors.js';
import { told } from '../../errors/mistakes.js';
import type { Corrections } from '../../model/correction.js';
import { text } from '../column.js';
import type { Family } from '../parser.js';
import type { Search } from '../recognise.js';
import { readCorrectionLine } from './correction-line.js';
import { type ListFile, openList } from './list-file.js';
import { fileColumns, type WrittenRow, writtenRows } from './written-rows.js';

const columns = {
  contact: text('kontakt', 'contact'),
  receivedAt: text('mottagen', 'mottaget', 'received_at'),
  correction: text('rättelse', 'correction'),
  at: text('tid', 'at'),
  unit: text('enhet', 'unit'),
  reason: text('orsak', 'reason'),
  signedBy: text('signatur', 'signed_by'),
  signedOn: text('datum', 'date'),
};

const family: Family = {
  columns,
  needs: [
    [columns.contact],
    [columns.receivedAt],
    [columns.correction],
    [columns.reason],
    [columns.signedBy],
    [columns.signedOn],
  ],
  isAnother: () => false,
};

const search: Search<Family> = {
  candidates: [family],
  refuse: (file, found) => userError('correction-columns', { file, found }, { file }),
};

/**
 * Reads a file of corrections from CSV or Excel, in its order. A line with mistakes says so itself, so that these can
 * be told together with what the logs show to be wrong. Throws a UserError for a file of something else.
 */
export async function readCorrections(input: ListFile): Promise<Corrections> {
  const { table } = await openList(input, search);
  const { file, sheet } = table;
  const columnOf = fileColumns(table, family);
  return {
    columns: {
      contact: columnOf(columns.contact),
      receivedAt: columnOf(columns.receivedAt),
      correction: columnOf(columns.correction),
      at: columnOf(columns.at),
      unit: columnOf(columns.unit),
      reason: columnOf(columns.reason),
      signedBy: columnOf(columns.signedBy),
      signedOn: columnOf(columns.signedOn),
    },
    lines: writtenRows(table, family).map((written) => ({
      source: { file, sheet, row: written.row },
      ...(written.isBroken ? brokenLine : readCorrectionLine(wordsOf(written))),
    })),
  };
}

const brokenLine = {
  ...{ contact: null, receivedAt: null, kind: null, at: null, by: null, unit: null, reason: null },
  mistakes: [{ column: null, what: told((words) => words.lists.brokenLine()) }],
} as const;

function wordsOf({ cell }: WrittenRow): Parameters<typeof readCorrectionLine>[0] {
  return {
    contact: cell(columns.contact),
    receivedAt: cell(columns.receivedAt),
    correction: cell(columns.correction),
    at: cell(columns.at),
    unit: cell(columns.unit),
    reason: cell(columns.reason),
    signedBy: cell(columns.signedBy),
    signedOn: cell(columns.signedOn),
  };
}

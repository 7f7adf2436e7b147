import { userError } from '../../errors/errors.js';
import { told } from '../../errors/mistakes.js';
import type { CorrectionLine } from '../../model/correction.js';
import { type Column, text } from '../column.js';
import type { LogInput } from '../input.js';
import type { Family } from '../parser.js';
import { locateColumns, type Search } from '../recognise.js';
import { openTable } from '../table/open-table.js';
import type { Table } from '../table/table.js';
import { readCorrectionLine, type WrittenCorrection } from './correction-line.js';

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
  title: 'rättelser',
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
export async function readCorrections(
  input: Pick<LogInput, 'file' | 'bytes'>,
): Promise<readonly CorrectionLine[]> {
  const { table } = await openTable({ ...input, sheet: null }, search);
  const { file, sheet } = table;
  return writtenLines(table).map(({ line, isBroken }) => ({
    source: { file, sheet, row: line.row },
    ...(isBroken ? brokenLine : readCorrectionLine(line)),
  }));
}

const brokenLine = {
  ...{ contact: null, receivedAt: null, at: null, unit: null },
  mistakes: [told((words) => words.lists.brokenLine())],
} as const;

function writtenLines(
  table: Table,
): readonly { readonly line: WrittenCorrection; readonly isBroken: boolean }[] {
  const places = locateColumns(family, table.header);
  return [...table.rows()].map(({ row, cells, defect }) => {
    const cell = (column: Column<string>) => (cells[places.get(column) ?? -1] ?? '').trim();
    const line = {
      row,
      contact: cell(columns.contact),
      receivedAt: cell(columns.receivedAt),
      correction: cell(columns.correction),
      at: cell(columns.at),
      unit: cell(columns.unit),
      reason: cell(columns.reason),
      signedBy: cell(columns.signedBy),
      signedOn: cell(columns.signedOn),
    };
    return { line, isBroken: defect === 'broken-quote' || defect === 'too-many-columns' };
  });
}

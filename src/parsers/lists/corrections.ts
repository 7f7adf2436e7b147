import { userError } from '../../errors.js';
import type { Correction } from '../../model/correction.js';
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
 * Reads a file of corrections from CSV or Excel, in its order. Throws one UserError that names every mistake
 * with its row. Whether the contacts exist is not known here.
 */
export async function readCorrections(
  input: Pick<LogInput, 'file' | 'bytes'>,
): Promise<readonly Correction[]> {
  const { table } = await openTable({ ...input, sheet: null }, search);
  const lines = writtenLines(table).map(({ line, isBroken }) => ({
    row: line.row,
    ...(isBroken ? brokenLine : readCorrectionLine(line)),
  }));
  const mistakes = lines.flatMap(({ row, mistakes: found }) =>
    (found ?? []).map((what) => ({ row, what: `${input.file}:${row}: ${what}` })),
  );
  const [first] = mistakes;
  if (first !== undefined) {
    const listed = mistakes.map(({ what }) => what);
    const { file } = input;
    throw userError('file-has-mistakes', { file, mistakes: listed }, { file, line: first.row });
  }
  return lines.flatMap(({ row, correction }) =>
    correction === null ? [] : [{ source: { file: table.file, sheet: table.sheet, row }, ...correction }],
  );
}

const brokenLine = {
  correction: null,
  mistakes: ['raden har fler kolumner än rubriken, eller citattecken som inte går ihop.'],
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

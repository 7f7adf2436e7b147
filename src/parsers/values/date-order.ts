import { userError } from '../../errors/errors.js';
import type { Table } from '../table/table.js';
import { type DateOrder, orderShownBy } from './wall-time.js';

/** Dates that could be read in two ways show early in a file that has them at all. */
const ROWS_TO_LOOK_AT = 1000;
const EXAMPLES = 3;

interface Example {
  readonly row: number;
  readonly text: string;
}

/**
 * Whether the day or the month comes first in a file's dates, decided by those that can only be read in
 * one way. Null where no date leaves room for doubt. Throws a UserError where none decides, or where
 * they contradict each other.
 */
export function findDateOrder(table: Table, dateColumns: readonly number[]): DateOrder | null {
  const shown: { readonly [Order in DateOrder | 'either']: Example[] } = {
    'day-first': [],
    'month-first': [],
    either: [],
  };
  let looked = 0;
  for (const { row, cells, defect } of table.rows()) {
    if (defect !== null) continue;
    for (const column of dateColumns) {
      const text = cells[column] ?? '';
      const order = orderShownBy(text);
      if (order !== null && shown[order].length < EXAMPLES) shown[order].push({ row, text });
    }
    looked += 1;
    if (looked >= ROWS_TO_LOOK_AT && Object.values(shown).every((examples) => examples.length === 0))
      return null;
  }
  return decide(table.file, shown);
}

function decide(
  file: string,
  shown: { readonly [Order in DateOrder | 'either']: readonly Example[] },
): DateOrder | null {
  const [day] = shown['day-first'];
  const [month] = shown['month-first'];
  if (day !== undefined && month !== undefined) {
    const examples = [...shown['day-first'], ...shown['month-first']];
    throw userError('dates-contradict', { file, examples }, { file, line: Math.max(day.row, month.row) });
  }
  if (day !== undefined) return 'day-first';
  if (month !== undefined) return 'month-first';
  const [doubtful] = shown.either;
  if (doubtful === undefined) return null;
  throw userError('ambiguous-dates', { file, examples: shown.either }, { file, line: doubtful.row });
}

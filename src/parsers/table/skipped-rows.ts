import { userError } from '../../errors/errors.js';
import type { IgnoreReason } from '../../model/event.js';
import { nearestWord } from '../../nearest-word.js';
import type { OpenedFile } from '../describe-file.js';
import { findHeader } from '../recognise.js';
import type { TableRow } from './table.js';

/**
 * Tells the rows that the project file says are no contacts; null for any other row, and for one that cannot be
 * read, which is refused instead. Throws a UserError for a header that the file lacks: nothing would be passed over.
 */
export function findSkipped({
  input: { skip = [] },
  table: { file, header },
  parser: { plainText = asWritten },
}: OpenedFile): (row: TableRow) => IgnoreReason | null {
  const placed = skip.map((one) => ({ ...one, place: findHeader(header, one.header) }));
  const lacking = placed
    .filter(({ place }) => place === undefined)
    .map((one) => ({ field: 'skip', headers: [one.header], nearest: nearestWord(one.header, header) }));
  if (lacking.length > 0) throw userError('header-not-found', { file, lacking, header }, { file });
  return ({ cells, defect }) => {
    if (defect !== null) return null;
    const isSkipped = placed.some(({ place = -1, pattern }) => pattern.test(plainText(cells[place] ?? '')));
    return isSkipped ? 'not-a-contact-row' : null;
  };
}

function asWritten(cell: string): string {
  return cell;
}

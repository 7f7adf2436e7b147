import { userError } from '../../errors/errors.js';
import type { InputSetting } from '../../errors/facts/formats.js';
import type { IgnoreReason } from '../../model/log-reading.js';
import { nearestWord } from '../../nearest-word.js';
import type { OpenedFile } from '../describe-file.js';
import type { SkippedRows } from '../input.js';
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
  if (lacking.length > 0) {
    const mended = mendedSkip(placed, header);
    throw userError('header-not-found', { file, lacking, header, mended }, { file });
  }
  return ({ cells, defect }) => {
    if (defect !== null) return null;
    const isSkipped = placed.some(({ place = -1, pattern }) => pattern.test(plainText(cells[place] ?? '')));
    return isSkipped ? 'not-a-contact-row' : null;
  };
}

/** The same patterns under near headers; null where one has none. */
function mendedSkip(skip: readonly SkippedRows[], header: readonly string[]): InputSetting | null {
  const entries = skip.flatMap(({ header: name, pattern }): [string, string][] => {
    const near = findHeader(header, name) === undefined ? nearestWord(name, header) : name;
    return near === null ? [] : [[near, pattern.source]];
  });
  return entries.length < skip.length ? null : { key: 'skip', entries: Object.fromEntries(entries) };
}

function asWritten(cell: string): string {
  return cell;
}

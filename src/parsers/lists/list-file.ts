import { bytesInMemory } from '../log-bytes.js';
import type { Family } from '../parser.js';
import type { Search } from '../recognise.js';
import type { OpenedTable } from '../table/csv.js';
import { openTable } from '../table/open-table.js';

/** A list that people write by hand, which is read whole. */
export interface ListFile {
  /** The path as the user gave it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Opens a list of whichever container; of a workbook the one sheet that the search claims. */
export function openList<Kind extends Family>(
  { file, bytes }: ListFile,
  search: Search<Kind>,
): Promise<OpenedTable<Kind>> {
  return openTable({ file, bytes: bytesInMemory(bytes), sheet: null }, search);
}

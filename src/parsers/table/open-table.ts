import { userError } from '../../errors/errors.js';
import type { LogInput } from '../input.js';
import { openMbox } from '../mail/mbox-table.js';
import type { Family } from '../parser.js';
import type { Search } from '../recognise.js';
import { containerOf } from './container.js';
import { type OpenedTable, openText } from './csv.js';
import { openJson } from './json.js';
import { openExcel } from './workbook/excel.js';

/**
 * Opens a file, whatever its container, under the one candidate that claims it. Throws a UserError where
 * it is no table, or where no candidate or more than one claims it.
 */
export async function openTable<Kind extends Family>(
  input: Pick<LogInput, 'file' | 'bytes' | 'sheet' | 'mostBytes'>,
  search: Search<Kind>,
): Promise<OpenedTable<Kind>> {
  const { file, bytes } = input;
  if (bytes.size === 0) throw userError('empty-file', { file }, { file });
  const container = containerOf(bytes);
  switch (container.kind) {
    case 'text':
      return openText(input, search);
    case 'mbox':
      return openMbox(input, search);
    case 'json':
      return openJson(input, search);
    case 'xlsx':
      return openExcel(input, container.archive, search);
    case 'zip':
    case 'gzip':
      throw userError('not-a-table', { file, as: container.kind }, { file });
    case 'refused':
      throw userError('not-a-table', { file, as: container.as }, { file });
  }
}
